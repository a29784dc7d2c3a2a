// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace patlas {

/// Read-only text in the fixed-pitch font. Long texts are inserted in pieces between other events, so that
/// the window stays responsive.
class TextView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);
    void showText(const QString &text);

private:
    void putNextPiece();

    QString m_waiting;
    qsizetype m_shown = 0;
};

} // namespace patlas
