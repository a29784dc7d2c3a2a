// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace patlas {

/// A test certificate authority and its certificates, created with openssl at the test's start, so that no
/// private key is committed. Aborts the test run when openssl cannot be run.
class TestCertificates {
public:
    TestCertificates();

    QByteArray authority() const; ///< PEM
    QByteArray otherAuthority() const; ///< PEM; has issued no certificate here
    QString path(const QString &name) const { return m_directory.filePath(name); }

    /// For a server: "server" (127.0.0.1 and localhost), "expired", "elsewhere" (another host name) or
    /// "selfmade" (self-signed).
    QSslConfiguration server(const QString &name) const;
    /// The same, and requires a client certificate of the authority.
    QSslConfiguration serverThatAsksWhoYouAre() const;

    QString clientCertificate() const { return path(u"client.pem"_s); }
    QString clientKey() const { return path(u"client-encrypted.key"_s); }
    QString clientPkcs12() const { return path(u"client.p12"_s); }
    static QByteArray passphrase() { return "correct horse battery"; }

private:
    void run(const QStringList &arguments) const;
    void makeAuthority(const QString &name) const;
    void issue(const QString &name, const QString &alternativeNames, int days) const;
    QByteArray content(const QString &name) const;

    QTemporaryDir m_directory;
};

} // namespace patlas
