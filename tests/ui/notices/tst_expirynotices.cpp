// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/storage/Database.h"
#include "core/storage/Preferences.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/WaitFor.h"
#include "ui/notices/DesktopNotice.h"
#include "ui/notices/ExpiryNotices.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// A stub of the desktop's notification service on the session bus; records the notifications.
class ShownNotices : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList bodies;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        titles.append(title);
        bodies.append(body);
        return uint(titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

/// Uses a real session bus and a real keychain.
class ExpiryNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsShownWithoutPermission();
    void eachReminderIsShownOnceEvenAfterARestart();
    void namesAreNotMarkup();
    void clickIsForwarded();
    void missingNotificationServiceIsIgnored();

private:
    void store(const QString &name, int days);

    ShownNotices m_shown;
    QTemporaryDir m_directory;
    std::unique_ptr<Database> m_database;
    KeychainStore m_keychain;
    SessionStore m_session;
    std::unique_ptr<CredentialRepository> m_tokens;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    int m_runs = 0;
};

void ExpiryNoticesTest::initTestCase()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_shown,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void ExpiryNoticesTest::init()
{
    m_shown.titles.clear();
    m_shown.bodies.clear();
    m_tokens.reset();
    m_database = std::make_unique<Database>(m_directory.filePath(u"%1.sqlite"_s.arg(++m_runs)));
    m_tokens = std::make_unique<CredentialRepository>(*m_database, SecretStores{&m_keychain, &m_session});
    QVERIFY(waitFor(m_tokens->load()));
}

void ExpiryNoticesTest::store(const QString &name, int days)
{
    Credential token = newPersonalToken();
    token.environmentId = u"sandbox"_s;
    token.name = name;
    token.expires = m_now.addDays(days).addSecs(-60);
    QVERIFY(waitFor(m_tokens->add(token, Secret::copyOf("secret-" + name.toStdString()))));
}

void ExpiryNoticesTest::nothingIsShownWithoutPermission()
{
    store(u"CI"_s, 3);
    Preferences preferences(m_directory.filePath(u"a.ini"_s));
    DesktopNotice desktop;
    ExpiryNotices notices(*m_tokens, preferences, desktop);
    notices.remind(m_now);
    QVERIFY(!notices.isAllowed());
    notices.setAllowed(true); // earlier notices are not lost
    QTRY_COMPARE(m_shown.titles, QStringList(u"Token “CI”"_s));
}

void ExpiryNoticesTest::eachReminderIsShownOnceEvenAfterARestart()
{
    store(u"CI"_s, 14);
    store(u"Later"_s, 40);
    const QString file = m_directory.filePath(u"b.ini"_s);
    for (const int daysOn : {0, 0, 3, 7, 8, 13, 13, 20}) {
        Preferences preferences(file);
        DesktopNotice desktop;
        ExpiryNotices notices(*m_tokens, preferences, desktop);
        if (!notices.isAllowed()) {
            preferences.setValue(u"notices/expiry"_s, true);
        }
        notices.remind(m_now.addDays(daysOn));
        QTest::qWait(100);
    }
    QTRY_COMPARE(m_shown.titles.size(), 3);
    QCOMPARE(m_shown.titles.count(u"Token “CI”"_s), 3);
    QVERIFY2(m_shown.bodies[0].startsWith(u"It expires in 1"_s), qPrintable(m_shown.bodies[0]));
    for (const QString &body : std::as_const(m_shown.bodies))
        QVERIFY(!body.contains(u"secret-"_s));
}

void ExpiryNoticesTest::namesAreNotMarkup()
{
    store(u"<b>bold</b>"_s, 3);
    Preferences preferences(m_directory.filePath(u"c.ini"_s));
    DesktopNotice desktop;
    ExpiryNotices notices(*m_tokens, preferences, desktop);
    notices.setAllowed(true);
    QTRY_COMPARE(
        m_shown.titles,
        QStringList(u"Token “<b>bold</b>”"_s)); // titles are plain text in the notification specification
    QVERIFY(!m_shown.bodies.front().contains(u'<'));
}

void ExpiryNoticesTest::clickIsForwarded()
{
    DesktopNotice desktop;
    const QSignalSpy clicked(&desktop, &DesktopNotice::activated);
    desktop.show(u"title"_s, u"sentence"_s);
    QTRY_COMPARE(m_shown.titles.size(), 1);
    QTest::qWait(100);
    Q_EMIT m_shown.ActionInvoked(77, u"default"_s); // a notification of another program
    Q_EMIT m_shown.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(clicked.size(), 1);
}

void ExpiryNoticesTest::missingNotificationServiceIsIgnored()
{
    QVERIFY(QDBusConnection::sessionBus().unregisterService(u"org.freedesktop.Notifications"_s));
    DesktopNotice desktop;
    desktop.show(u"title"_s, u"sentence"_s);
    QTest::qWait(300);
    QVERIFY(m_shown.titles.isEmpty());
}

PATLAS_SESSION_TEST(ExpiryNoticesTest, Keyring::Unlocked)
#include "tst_expirynotices.moc"
