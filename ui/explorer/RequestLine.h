// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace patlas {

class CurlPaste;
class RequestVariables;

/// Method, URL and the button that sends. Any method can be typed; its case is kept (RFC 9110 9.1).
class RequestLine : public QWidget {
    Q_OBJECT

public:
    /// The variables must outlive it.
    explicit RequestLine(RequestVariables &variables, QWidget *parent = nullptr);

    /// Emits no signal. Keeps the cursor in the URL if the text is unchanged.
    void setRequest(const QString &method, const QString &url);
    QString method() const;
    QString url() const;
    void setSending(bool sending);
    /// Its keys are shown; it must outlive the line.
    void setSendAction(QAction &action);
    void editUrl(); ///< moves the focus into the URL

Q_SIGNALS:
    void edited(); ///< by the user
    void commandPasted(const patlas::Secret &command); ///< a curl command; it is removed from the line
    void sendRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourMethod();
    void press();
    void showToolTip();

    QComboBox *m_method;
    QLineEdit *m_url;
    CurlPaste *m_paste;
    QPushButton *m_send;
    const QAction *m_sendAction = nullptr;
    bool m_sending = false;
    bool m_isShowing = false;
};

} // namespace patlas
