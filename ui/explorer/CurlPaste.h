// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QObject>
#include <QString>

class QLineEdit;

namespace patlas {

/// Watches an address line for a curl command that is pasted, dropped or otherwise put there at once, and
/// takes it out of the line again: a command may hold secrets, and a line holds an address.
class CurlPaste : public QObject {
    Q_OBJECT

public:
    explicit CurlPaste(QLineEdit &line); ///< belongs to the line

Q_SIGNALS:
    /// To be used within the call.
    void pasted(const patlas::Secret &command);
    void edited(); ///< anything else that the person did to the line

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QString &text);

    QLineEdit &m_line;
    QString m_before; ///< the text before the last edit
};

/// The clipboard's text, with Qt's copy wiped where nobody else holds it.
Secret clipboardText();

} // namespace patlas
