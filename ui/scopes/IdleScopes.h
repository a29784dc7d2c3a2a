// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/TokenUse.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace patlas {

/// Lists the scopes of a token that were not used for a while, and offers to narrow the token.
class IdleScopes : public QWidget {
    Q_OBJECT

public:
    explicit IdleScopes(QWidget *parent = nullptr);

    /// `canNarrow`: whether the token can be replaced at all.
    void present(const Credential &token, const ScopeUse &use, bool canNarrow);

Q_SIGNALS:
    void narrowRequested(const QStringList &usedScopes);

private:
    QLabel *m_text;
    QPushButton *m_narrow;
    QStringList m_used;
};

} // namespace patlas
