// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/Service.h"

#include <QAbstractHttpServer>

namespace patlas::sandbox {

/// HTTP around the service: Qt reads the requests, behind a `ConnectionGuard`; the answers are written by
/// `Delivery`, because Qt's own responder can neither wait for a slow caller nor break off.
class HttpFront : public QAbstractHttpServer {
    Q_OBJECT

public:
    explicit HttpFront(Service &service, QObject *parent = nullptr);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Service &m_service;
};

} // namespace patlas::sandbox
