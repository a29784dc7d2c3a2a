// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/TlsSettings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSslKey>

#include <algorithm>
#include <optional>

namespace patlas {

namespace {

struct Tls {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

constexpr qint64 maxFileBytes = 1 << 20; // a certificate has a few kilobytes; a larger file is a mistake

struct Identity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

Result<QByteArray> contentOfFile(const QString &path)
{
    QFile file(path);
    // Opening something that is not a file, such as a pipe, could block forever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InvalidInput, Tls::tr("%1 cannot be read.").arg(path),
                       Tls::tr("The environment uses it for its client certificate. Nothing was sent."),
                       Tls::tr("Check the file, or choose another under Edit environment."),
                       file.errorString());
    return file.read(maxFileBytes);
}

QSslKey keyIn(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

std::optional<Identity> identityInPkcs12(QByteArray &content, const QByteArray &passphrase)
{
    Identity identity;
    QSslCertificate own;
    QList<QSslCertificate> issuers;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::ReadOnly)
        || !QSslCertificate::importPkcs12(&buffer, &identity.key, &own, &issuers, passphrase))
        return std::nullopt;
    identity.chain = QList<QSslCertificate>{own} + issuers;
    return identity;
}

Result<Identity> identityOf(const Connection &connection, const Secret &passphrase)
{
    Result<QByteArray> content = contentOfFile(connection.certificateFile);
    if (!content)
        return Failure(std::move(content.error()));
    const std::string_view bytes = passphrase.view();
    QByteArray plain(bytes.data(), qsizetype(bytes.size()));
    std::optional<Identity> identity;
    if (content->contains("-----BEGIN")) {
        Result<QByteArray> key = connection.keyFile.isEmpty() ? content : contentOfFile(connection.keyFile);
        if (!key) {
            wipe(plain);
            return Failure(std::move(key.error()));
        }
        identity = Identity{QSslCertificate::fromData(*content, QSsl::Pem), keyIn(*key, plain)};
        wipe(*key);
    } else {
        identity = identityInPkcs12(*content, plain);
    }
    wipe(plain);
    wipe(*content);
    if (!identity || identity->chain.isEmpty() || identity->key.isNull()) {
        return failure(
            ErrorKind::InvalidInput,
            Tls::tr("The client certificate in %1 cannot be used.").arg(connection.certificateFile),
            Tls::tr("It holds no certificate with its key, or the passphrase is wrong. "
                    "Nothing was sent."),
            Tls::tr("Check the files and the passphrase under Edit environment."));
    }
    return std::move(*identity);
}

QString nameIn(const QStringList &commonNames, const QStringList &organisations)
{
    const QStringList names = commonNames + organisations;
    return names.isEmpty() ? Tls::tr("(no name)") : names.first();
}

} // namespace

Result<QList<QSslCertificate>> authoritiesIn(const QByteArray &pem)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    const bool usable = !certificates.isEmpty()
        && std::none_of(certificates.begin(), certificates.end(),
                        [](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (!usable)
        return failure(ErrorKind::InvalidInput, Tls::tr("The authorities file contains no certificate."),
                       Tls::tr("It must be text in PEM format, with BEGIN CERTIFICATE in it."),
                       Tls::tr("Ask the operator of the service for the certificate of its authority."));
    return certificates;
}

Result<std::shared_ptr<const TlsMaterial>> tlsMaterial(const Connection &connection, const Secret &passphrase,
                                                       bool isEnvironmentOrigin)
{
    auto material = std::make_shared<TlsMaterial>();
    if (isEnvironmentOrigin && !connection.authorities.isEmpty()) {
        const auto authorities = authoritiesIn(connection.authorities);
        if (!authorities)
            return Failure(authorities.error());
        for (const QSslCertificate &authority : *authorities)
            material->authorities.append(authority.toDer());
    }
    if (isEnvironmentOrigin && !connection.certificateFile.isEmpty()) {
        const auto identity = identityOf(connection, passphrase);
        if (!identity)
            return Failure(identity.error());
        for (const QSslCertificate &certificate : identity->chain)
            material->chain.append(certificate.toDer());
        material->key = Secret::take(identity->key.toDer());
    }
    return material;
}

QString chainInWords(const QList<QSslCertificate> &chain)
{
    QStringList lines;
    for (const QSslCertificate &certificate : chain) {
        const QString subject = nameIn(certificate.subjectInfo(QSslCertificate::CommonName),
                                       certificate.subjectInfo(QSslCertificate::Organization));
        const QString issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
                                      certificate.issuerInfo(QSslCertificate::Organization));
        lines.append(
            Tls::tr("%1. %2, issued by %3, valid from %4 to %5, SHA-256 %6")
                .arg(QString::number(lines.size() + 1), subject, issuer,
                     QLocale().toString(certificate.effectiveDate().date(), QLocale::ShortFormat),
                     QLocale().toString(certificate.expiryDate().date(), QLocale::ShortFormat),
                     QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'))));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace patlas
