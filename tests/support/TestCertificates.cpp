// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
const QStringList newKey{u"-newkey"_s, u"ec"_s,    u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s,  u"-batch"_s};
}

TestCertificates::TestCertificates()
{
    QFile config(path(u"openssl.cnf"_s));
    if (!config.open(QIODevice::WriteOnly) || config.write("[req]\ndistinguished_name=dn\n[dn]\n") < 0)
        qFatal("no place for certificates");
    config.close();
    makeAuthority(u"authority"_s);
    makeAuthority(u"other-authority"_s);
    issue(u"server"_s, u"IP:127.0.0.1,DNS:localhost"_s, 2);
    issue(u"expired"_s, u"IP:127.0.0.1,DNS:localhost"_s,
          0); // ends as it begins: OpenSSL 3.4 and newer take no end before the start
    issue(u"elsewhere"_s, u"DNS:elsewhere.example"_s, 2);
    issue(u"client"_s, u"DNS:client.example"_s, 2);
    run(QStringList{u"req"_s, u"-x509"_s} + newKey
        + QStringList{u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                      u"-keyout"_s, path(u"selfmade.key"_s), u"-out"_s, path(u"selfmade.pem"_s)});
    const QString word = u"pass:"_s + QString::fromLatin1(passphrase());
    run({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, path(u"client.key"_s), u"-passout"_s, word, u"-out"_s,
         clientKey()});
    run({u"pkcs12"_s, u"-export"_s, u"-in"_s, clientCertificate(), u"-inkey"_s, path(u"client.key"_s),
         u"-passout"_s, word, u"-out"_s, clientPkcs12()});
}

void TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENSSL_CONF"_s, path(u"openssl.cnf"_s));
    openssl.setProcessEnvironment(environment);
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.first()), openssl.readAll().constData());
}

void TestCertificates::makeAuthority(const QString &name) const
{
    run(QStringList{u"req"_s, u"-x509"_s} + newKey
        + QStringList{u"-subj"_s, u"/CN=Test %1"_s.arg(name), u"-days"_s, u"2"_s, u"-addext"_s,
                      u"basicConstraints=critical,CA:TRUE"_s, u"-addext"_s,
                      u"keyUsage=critical,keyCertSign"_s, u"-keyout"_s, path(name + u".key"_s), u"-out"_s,
                      path(name + u".pem"_s)});
}

void TestCertificates::issue(const QString &name, const QString &alternativeNames, int days) const
{
    const QString request = path(name + u".csr"_s);
    run(QStringList{u"req"_s} + newKey
        + QStringList{u"-subj"_s, u"/CN=Test %1"_s.arg(name), u"-addext"_s,
                      u"subjectAltName="_s + alternativeNames, u"-keyout"_s, path(name + u".key"_s),
                      u"-out"_s, request});
    run({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, path(u"authority.pem"_s), u"-CAkey"_s,
         path(u"authority.key"_s), u"-days"_s, QString::number(days), u"-copy_extensions"_s, u"copy"_s,
         u"-out"_s, path(name + u".pem"_s)});
}

QByteArray TestCertificates::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestCertificates::authority() const
{
    return content(u"authority.pem"_s);
}

QByteArray TestCertificates::otherAuthority() const
{
    return content(u"other-authority.pem"_s);
}

QSslConfiguration TestCertificates::server(const QString &name) const
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(content(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(content(name + u".key"_s), QSsl::Ec));
    return configuration;
}

QSslConfiguration TestCertificates::serverThatAsksWhoYouAre() const
{
    QSslConfiguration configuration = server(u"server"_s);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setCaCertificates(QSslCertificate::fromData(authority()));
    return configuration;
}

} // namespace patlas
