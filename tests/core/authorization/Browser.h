// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <vector>

namespace patlas::test {

/// Stands for the person's browser: fetches a page and goes where it is sent, over real sockets.
class Browser : public QObject {
public:
    bool open(const QUrl &url)
    {
        visited.push_back(url);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            page = reply->readAll();
            headers = reply->rawHeaderPairs();
            reply->deleteLater();
            if (!next.isEmpty())
                open(reply->url().resolved(next));
        });
        return true;
    }

    std::vector<QUrl> visited;
    int status = 0; ///< of the last page
    QByteArray page;
    QList<QNetworkReply::RawHeaderPair> headers;

private:
    QNetworkAccessManager m_network;
};

} // namespace patlas::test
