// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TlsSettings.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <curl/curl.h>

#include <memory>

struct x509_store_ctx_st;

namespace patlas {

/// Who a service says it is, for one transfer: adds the connection's own authorities and certificate to what
/// libcurl has set up, and keeps what the service presented, also where it is refused. Must outlive the
/// transfer.
class PeerVerification {
public:
    explicit PeerVerification(std::shared_ptr<const TlsMaterial> material);

    void install(CURL *transfer);

    /// As presented, the service's own first; empty if no handshake came so far.
    const QList<QSslCertificate> &chain() const { return m_chain; }
    /// Why the chain is not trusted, in a sentence; empty if it is.
    const QString &reason() const { return m_reason; }

private:
    static CURLcode onContext(CURL *transfer, void *context, void *self);
    static int onVerify(x509_store_ctx_st *context, void *self);
    bool addOwn(void *context) const;

    std::shared_ptr<const TlsMaterial> m_material;
    QList<QSslCertificate> m_chain;
    QString m_reason;
};

} // namespace patlas
