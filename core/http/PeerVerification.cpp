// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/PeerVerification.h"

#include <QFile>
#include <QSslError>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <utility>

namespace patlas {

namespace {

struct CertificateCleanup {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Certificate = std::unique_ptr<X509, CertificateCleanup>;

struct KeyCleanup {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};

Certificate fromDer(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, der.size()));
}

QSslCertificate toQt(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    if (size <= 0)
        return QSslCertificate();
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return QSslCertificate(der, QSsl::Der);
}

/// The file with the system's authorities. A libcurl that is brought along looks where the system that it was
/// built on has them.
QByteArray systemAuthorities(CURL *transfer)
{
    const char *built = nullptr;
    curl_easy_getinfo(transfer, CURLINFO_CAINFO, &built);
    for (const QByteArray &file :
         {qgetenv("SSL_CERT_FILE"), QByteArray(built), QByteArray("/etc/ssl/certs/ca-certificates.crt"),
          QByteArray("/etc/pki/tls/certs/ca-bundle.crt"), QByteArray("/etc/ssl/ca-bundle.pem"),
          QByteArray("/etc/ssl/cert.pem")}) {
        if (!file.isEmpty() && QFile::exists(QFile::decodeName(file)))
            return file;
    }
    return {};
}

/// Qt's sentences are translated, and longer than OpenSSL's.
QString sentenceFor(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return QSslError(QSslError::CertificateExpired).errorString();
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return QSslError(QSslError::CertificateNotYetValid).errorString();
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return QSslError(QSslError::SelfSignedCertificate).errorString();
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return QSslError(QSslError::SelfSignedCertificateInChain).errorString();
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        return QSslError(QSslError::UnableToGetIssuerCertificate).errorString();
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        return QSslError(QSslError::UnableToGetLocalIssuerCertificate).errorString();
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return QSslError(QSslError::UnableToVerifyFirstCertificate).errorString();
    case X509_V_ERR_CERT_REVOKED:
        return QSslError(QSslError::CertificateRevoked).errorString();
    case X509_V_ERR_INVALID_CA:
        return QSslError(QSslError::InvalidCaCertificate).errorString();
    case X509_V_ERR_INVALID_PURPOSE:
        return QSslError(QSslError::InvalidPurpose).errorString();
    default:
        return QString::fromLatin1(X509_verify_cert_error_string(error));
    }
}

} // namespace

PeerVerification::PeerVerification(std::shared_ptr<const TlsMaterial> material)
    : m_material(std::move(material))
{
}

void PeerVerification::install(CURL *transfer)
{
    curl_easy_setopt(transfer, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(transfer, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(transfer, CURLOPT_SSL_VERIFYHOST, 2L);
    static const QByteArray authorities = systemAuthorities(transfer);
    if (!authorities.isEmpty())
        curl_easy_setopt(transfer, CURLOPT_CAINFO, authorities.constData());
    curl_easy_setopt(transfer, CURLOPT_SSL_CTX_FUNCTION, &PeerVerification::onContext);
    curl_easy_setopt(transfer, CURLOPT_SSL_CTX_DATA, this);
}

CURLcode PeerVerification::onContext(CURL *, void *context, void *self)
{
    auto *verification = static_cast<PeerVerification *>(self);
    if (!verification->addOwn(context))
        return CURLE_SSL_CERTPROBLEM;
    SSL_CTX_set_cert_verify_callback(static_cast<SSL_CTX *>(context), &PeerVerification::onVerify, self);
    return CURLE_OK;
}

bool PeerVerification::addOwn(void *context) const
{
    auto *tls = static_cast<SSL_CTX *>(context);
    for (const QByteArray &authority : m_material->authorities) {
        if (const Certificate certificate = fromDer(authority))
            X509_STORE_add_cert(SSL_CTX_get_cert_store(tls), certificate.get());
    }
    if (m_material->chain.isEmpty())
        return true;
    const std::string_view der = m_material->key.view();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const std::unique_ptr<EVP_PKEY, KeyCleanup> key(d2i_AutoPrivateKey(nullptr, &bytes, long(der.size())));
    const Certificate own = fromDer(m_material->chain.first());
    bool isGood = key && own && SSL_CTX_use_certificate(tls, own.get()) == 1
        && SSL_CTX_use_PrivateKey(tls, key.get()) == 1;
    for (qsizetype i = 1; isGood && i < m_material->chain.size(); ++i) {
        const Certificate issuer = fromDer(m_material->chain[i]);
        isGood = issuer && SSL_CTX_add1_chain_cert(tls, issuer.get()) == 1;
    }
    ERR_clear_error(); // libcurl takes what is left in the queue for its own
    return isGood;
}

int PeerVerification::onVerify(X509_STORE_CTX *context, void *self)
{
    auto *verification = static_cast<PeerVerification *>(self);
    verification->m_chain.clear();
    verification->m_reason.clear();
    const STACK_OF(X509) *presented = X509_STORE_CTX_get0_untrusted(context);
    for (int i = 0; i < sk_X509_num(presented); ++i)
        verification->m_chain.append(toQt(sk_X509_value(presented, i)));
    const int isTrusted = X509_verify_cert(context);
    if (isTrusted != 1)
        verification->m_reason = sentenceFor(X509_STORE_CTX_get_error(context));
    return isTrusted;
}

} // namespace patlas
