// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/Cookie.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace patlas {

class SecretField;

/// One cookie: a new one, or one of the jar that is changed.
class CookieDialog : public QDialog {
    Q_OBJECT

public:
    /// A new one for this host.
    explicit CookieDialog(const QString &host, QWidget *parent = nullptr);
    /// `value` is kept unless another is typed.
    CookieDialog(const CookieFacts &cookie, Secret value, QWidget *parent = nullptr);

    Cookie cookie() const; ///< once it was accepted

private:
    void layOut(const QString &title);
    void fill(const CookieFacts &cookie);
    void check();
    CookieFacts facts() const;
    Secret value() const;

    Secret m_former;
    bool m_isNew = true;
    QLineEdit *m_name;
    SecretField *m_value;
    QLineEdit *m_host;
    QCheckBox *m_below;
    QLineEdit *m_path;
    QCheckBox *m_hasEnd;
    QDateTimeEdit *m_end;
    QCheckBox *m_secure;
    QCheckBox *m_httpOnly;
    QComboBox *m_sameSite;
    QLabel *m_problem;
    QPushButton *m_ok = nullptr;
};

} // namespace patlas
