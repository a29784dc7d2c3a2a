// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"

#include <QUrl>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace patlas {

/// While another address is typed for an environment: says which tokens stay with the old one, and lets the
/// person choose, one by one, which are for the new one instead. Hidden while nothing changes.
class TokensToRebind : public QWidget {
    Q_OBJECT

public:
    TokensToRebind(const QUrl &address, const std::vector<Credential> &tokens, QWidget *parent = nullptr);

    void setAddress(const QUrl &address); ///< the one that is typed
    QStringList chosen() const; ///< ids; empty while hidden

private:
    const QUrl m_old;
    QLabel *m_text;
    QListWidget *m_list;
};

} // namespace patlas
