// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Connection.h"

#include <QPushButton>
#include <QUrl>

class QNetworkProxy;

namespace patlas {

/// Beneath the URL: what stands between Patlas and the service besides the network, such as a proxy, an
/// authority that the system does not trust, a client certificate, or another address. Hidden where nothing
/// does. A press leads to the settings.
class ConnectionNotice : public QPushButton {
    Q_OBJECT

public:
    explicit ConnectionNotice(QWidget *parent = nullptr);

    /// How the environment at `home` is reached.
    void setConnection(const QUrl &home, const Connection &connection);
    /// Where the request goes. What the environment trusts counts at `home` only; the proxy everywhere.
    void setTarget(const QUrl &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lookUpProxy();
    void showFacts();
    void elide();

    QUrl m_home;
    Connection m_connection;
    QUrl m_target;
    QString m_proxy; ///< in words; empty: none
    QString m_words;
};

} // namespace patlas
