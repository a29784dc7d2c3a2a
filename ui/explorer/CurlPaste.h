// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QObject>
#include <QString>

class QLineEdit;

namespace patlas {

/// Watches a URL line for a curl command that is pasted, dropped or otherwise inserted at once, and removes
/// it from the line: a command may hold secrets, and the line is for a URL.
class CurlPaste : public QObject {
    Q_OBJECT

public:
    explicit CurlPaste(QLineEdit &line); ///< child of the line

    /// Puts the program's text into the line. Any other change is an edit, also one by an assistive client.
    void show(const QString &text);

Q_SIGNALS:
    /// `command` is valid only during the call.
    void pasted(const patlas::Secret &command);
    void edited(); ///< any other edit by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &text);

    QLineEdit &m_line;
    QString m_before; ///< the text before the last edit
    bool m_isShowing = false;
};

/// The clipboard's text; wipes Qt's copy if it is not shared.
Secret clipboardText();

} // namespace patlas
