// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ConnectionNotice.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/environment/EnvironmentBinding.h"
#include "core/http/Origin.h"
#include "core/http/ProxyChoice.h"
#include "core/http/TlsSettings.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace patlas {

ConnectionNotice::ConnectionNotice(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("link", true);
    setAutoDefault(false);
    setAccessibleName(tr("Connection"));
    setStyleSheet(u"QPushButton { text-align: left; }"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void ConnectionNotice::setConnection(const QUrl &home, const Connection &connection)
{
    if (m_home == home && m_connection == connection)
        return;
    m_home = home;
    m_connection = connection;
    lookUpProxy();
    showFacts();
}

void ConnectionNotice::setTarget(const QUrl &target)
{
    const bool isSame = sameOrigin(target, m_target);
    m_target = target;
    if (isSame)
        return;
    lookUpProxy();
    showFacts();
}

void ConnectionNotice::lookUpProxy()
{
    m_proxy.clear();
    const QUrl target = m_target;
    const Connection connection = m_connection;
    if (target.host().isEmpty())
        return;
    const auto looking = QtConcurrent::run([target, connection] { return proxyFor(target, connection); });
    then(looking, this, [this, target, connection](const QNetworkProxy &proxy) {
        if (!sameOrigin(target, m_target) || !(connection == m_connection))
            return; // another lookup is under way
        if (proxy.type() == QNetworkProxy::NoProxy)
            m_proxy.clear();
        else if (isNamed(connection.proxyUse))
            m_proxy = tr("proxy %1").arg(isolated(proxyInWords(connection)));
        else
            m_proxy = tr("the system's proxy %1")
                          .arg(isolated(proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port())));
        showFacts();
    });
}

void ConnectionNotice::showFacts()
{
    QStringList facts;
    if (sameOrigin(m_target, m_home)) {
        if (!m_connection.connectTo.isEmpty())
            facts.append(tr("connects to %1").arg(isolated(m_connection.connectTo)));
        if (!m_connection.authorities.isEmpty()) {
            const auto authorities = authoritiesIn(m_connection.authorities);
            facts.append(
                tr("trusts %n authorities of its own", nullptr, authorities ? int(authorities->size()) : 1));
        }
        if (!m_connection.certificateFile.isEmpty())
            facts.append(tr("client certificate %1")
                             .arg(isolated(QFileInfo(m_connection.certificateFile).fileName())));
    }
    if (!m_proxy.isEmpty())
        facts.append(m_proxy);
    m_words = facts.isEmpty() ? QString() : tr("Connection: %1").arg(facts.join(u" · "_s));
    setAccessibleDescription(m_words);
    setToolTip(m_words);
    elide();
    setVisible(!facts.isEmpty());
}

void ConnectionNotice::elide()
{
    const int room = std::max(width() - 16, 80);
    setText(fontMetrics().elidedText(m_words, Qt::ElideRight, room).replace(QLatin1Char('&'), "&&"_L1));
}

void ConnectionNotice::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

} // namespace patlas

#include "moc_ConnectionNotice.cpp"
