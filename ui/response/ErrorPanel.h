// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QLabel;

namespace patlas {

/// Shown in place of a response: an error in its three sentences, or a hint for an empty state.
class ErrorPanel : public QWidget {
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);
    void showError(const Error &error);
    void showHint(const QString &heading, const QString &text);

private:
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_detail;
};

} // namespace patlas
