// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/environment/Environment.h"
#include "core/http/Connection.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace patlas {

class LimitsForm;
class SecretField;
class TokensToRebind;

/// Name, addresses, certificates, proxy and time limits of one environment, to add it or to change it.
/// Returns values; the caller saves them and may `refuse` them.
class EnvironmentDialog : public QDialog {
    Q_OBJECT

public:
    explicit EnvironmentDialog(QWidget *parent = nullptr);
    /// To change an environment. Name and addresses of a built-in one are read-only.
    /// `tokens`: those that are stored for its address.
    EnvironmentDialog(const Environment &environment, const Connection &connection,
                      const std::vector<Credential> &tokens, QWidget *parent = nullptr);

    /// The APIs that the environment may be of, by id, with their titles; without them, and where there is
    /// one only, it stays what it is.
    void setApis(const std::vector<std::pair<QString, QString>> &apis);

    Environment environment() const;
    Connection connection() const;
    /// Unset if nothing was typed, empty if the stored secret is no longer needed.
    ConnectionSecrets secrets() const;
    /// Ids of the tokens that are for the new address.
    QStringList tokensToRebind() const;
    void refuse(const QString &reason);

Q_SIGNALS:
    void saveRequested();

private:
    void layOut();
    QWidget *makeAddressTab();
    QWidget *makeCertificatesTab();
    QWidget *makeProxyTab();
    QWidget *withButton(QLineEdit *line, const QString &buttonText);
    void chooseFile(const QString &title, const std::function<void(const QString &)> &chosen);
    void takeAuthorities(const QString &path);
    void showAuthorities();
    void followProxy();

    Environment m_environment;
    Connection m_connection;
    QTabWidget *m_tabs;
    QComboBox *m_api;
    QLineEdit *m_name;
    QLineEdit *m_apiBase;
    QLineEdit *m_dashboard;
    TokensToRebind *m_tokens;
    QCheckBox *m_plainHttp;
    QLineEdit *m_connectTo;
    QCheckBox *m_http2;
    QLabel *m_authorities;
    QPushButton *m_forgetAuthorities;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    SecretField *m_passphrase;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    SecretField *m_proxyPassword;
    LimitsForm *m_limits;
    QLabel *m_reason;
};

} // namespace patlas
