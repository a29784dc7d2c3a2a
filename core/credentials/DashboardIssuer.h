// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/TokenIssuer.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace patlas {

/// Issues and revokes over a dashboard's API, signed in with a user's session.
class DashboardIssuer : public TokenIssuer {
public:
    DashboardIssuer(QUrl dashboard, Secret session);

    QFuture<Result<IssuedToken>> issue(const IssueRequest &request) override;
    QFuture<Result<void>> revoke(const QString &serviceId) override;
    QFuture<Result<std::vector<ListedToken>>> list() override;

private:
    QNetworkRequest request(const QString &path) const;

    QUrl m_dashboard;
    Secret m_session;
    QNetworkAccessManager m_network;
};

} // namespace patlas
