// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/BoundSecrets.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/explorer/ConnectionNotice.h"

#include <QMessageBox>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr char projectToken[] = "5f0000000000000000000001!0123456789abcdef0123456789abcdef";

} // namespace

/// What the window says when the way to a service is not the usual one, or not the one that a token was
/// stored for.
class ChangedConnectionTest : public QObject, private ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { close(); }

    void tokenForSomethingElseIsAskedAbout()
    {
        bindElsewhere();
        m_page->openOperation(u"tags.list"_s);
        m_page->send();
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = question()));
        QCOMPARE(m_server->requests(), 0);
        QVERIFY2(box->informativeText().contains("https://elsewhere.example:443"_L1),
                 qPrintable(box->informativeText()));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        QTest::mouseClick(named<QPushButton>(u"Use it here from now on"_s, box), Qt::LeftButton);
        QTRY_COMPARE(m_server->requests(), 1);
        QVERIFY(m_server->received.contains(projectToken));
    }

    void cancelLeavesTheTokenWhereItWas()
    {
        bindElsewhere();
        m_page->openOperation(u"tags.list"_s);
        m_page->send();
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = question()));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QCOMPARE(m_server->requests(), 0);
        const QString id = m_ground->tokens.all().front().id;
        QVERIFY(!waitFor(m_ground->tokens.secretOf(id)));
    }

    void usualConnectionIsNotMentioned()
    {
        m_page->openOperation(u"tags.list"_s);
        QVERIFY(!find<ConnectionNotice>(u"Connection"_s)->isVisible());
    }

    void unusualConnectionStandsAtTheAddress()
    {
        const TestCertificates certificates;
        Environment environment;
        environment.id = u"far"_s;
        environment.name = u"Far"_s;
        environment.apiBase = QUrl(u"https://far.example/v1/api"_s);
        environment.apiId = m_ground->workspace.environment().apiId;
        QVERIFY(waitFor(m_ground->services.environments.save(environment)));
        Connection connection;
        connection.connectTo = u"192.0.2.7"_s;
        connection.authorities = certificates.authority();
        connection.certificateFile = certificates.clientCertificate();
        connection.keyFile = certificates.clientKey();
        connection.proxyUse = ProxyUse::Socks5;
        connection.proxyHost = u"proxy.example"_s;
        connection.proxyPort = 1080;
        ConnectionSecrets secrets;
        QVERIFY(!waitFor(m_ground->services.connections.save(u"far"_s, connection, std::move(secrets))));
        connection.certificateFile.clear();
        connection.keyFile.clear();
        QVERIFY(waitFor(m_ground->services.connections.save(u"far"_s, connection, {})));
        m_page->openOperation(u"tags.list"_s);
        m_ground->workspace.setEnvironment(u"far"_s);
        auto *notice = find<ConnectionNotice>(u"Connection"_s);
        QTRY_VERIFY(notice->isVisible() && notice->accessibleDescription().contains("proxy"_L1));
        for (const QString &fact :
             {u"connects to 192.0.2.7"_s, u"of its own"_s, u"socks5h://proxy.example:1080"_s})
            QVERIFY2(notice->accessibleDescription().contains(fact),
                     qPrintable(notice->accessibleDescription()));
        QVERIFY(notice->focusPolicy() & Qt::TabFocus);
        QSignalSpy wanted(m_page.get(), &ExplorerPage::environmentSettingsRequested);
        QTest::mouseClick(notice, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        // A change is shown at once.
        QVERIFY(waitFor(m_ground->services.connections.save(u"far"_s, {}, {})));
        QTRY_VERIFY(!notice->isVisible());
    }

    void redirectToAnotherAddressOfThisMachineGoesThereWithoutTokens()
    {
        SmallServer other;
        other.close();
        QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s)));
        const QByteArray target = "http://127.0.0.2:" + QByteArray::number(other.serverPort());
        m_server->status = "302 Found\r\nLocation: " + target + "/v1/api/tags?x=1";
        m_page->openOperation(u"tags.list"_s);
        QVERIFY(!m_page->report().placements.empty());
        m_page->send();
        QPushButton *follow = nullptr;
        QTRY_VERIFY((follow = find<QPushButton>(u"Follow redirect"_s)) && follow->isVisible());
        QTest::mouseClick(follow, Qt::LeftButton);
        const auto isThere = [&] { return m_page->draft().url.startsWith(QString::fromLatin1(target)); };
        QTRY_VERIFY2(isThere(), qPrintable(m_page->draft().url));
        QCOMPARE(find<QLineEdit>(u"URL"_s)->text(), m_page->draft().url);
        QVERIFY(m_page->report().placements.empty());
        m_page->send();
        if (auto *anyway = find<QPushButton>(u"Send anyway"_s); anyway->isVisible())
            QTest::mouseClick(anyway, Qt::LeftButton);
        QTRY_COMPARE(other.requests(), 1);
        QVERIFY(!other.received.contains(projectToken));
        QCOMPARE(m_server->requests(), 1);
    }

private:
    void bindElsewhere()
    {
        const QString id = m_ground->tokens.all().front().id;
        QVERIFY(waitFor(
            m_ground->services.session.write(id, Secret::copyOf(projectToken),
                                             {{bindingterm::environment, u"sandbox"_s},
                                              {bindingterm::origin, u"https://elsewhere.example:443"_s}})));
    }
    static QMessageBox *question()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(top); box && box->isVisible())
                return box;
        }
        return nullptr;
    }
};

PATLAS_WIDGET_TEST(ChangedConnectionTest)
#include "tst_changedconnection.moc"
