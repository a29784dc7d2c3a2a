// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/ExpiryReminders.h"

#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = utc(QDate(2026, 11, 25), QTime(12, 0));

Credential expiringIn(double days)
{
    Credential token = newPersonalToken();
    token.id = u"id"_s;
    token.name = u"CI"_s;
    token.expires = now.addSecs(qint64(days * 86'400));
    return token;
}

int dueMark(const Credential &token, const RemindersGiven &given = {})
{
    const auto due = dueReminders({token}, given, now);
    return due.empty() ? 0 : due.front().mark;
}

} // namespace

class ExpiryRemindersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remindersAreDueAtTheirThresholds_data();
    void remindersAreDueAtTheirThresholds();
    void eachReminderIsGivenOnce();
    void expiredAndRevokedTokensNeedNoReminder();
    void theNearestExpiryComesFirst();
};

void ExpiryRemindersTest::remindersAreDueAtTheirThresholds_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("mark");
    QTest::newRow("far off") << 14.01 << 0;
    QTest::newRow("two weeks") << 14.0 << 14;
    QTest::newRow("between") << 7.01 << 14;
    QTest::newRow("a week") << 7.0 << 7;
    QTest::newRow("the last days") << 1.5 << 7;
    QTest::newRow("a day") << 1.0 << 1;
    QTest::newRow("minutes") << 0.01 << 1;
    QTest::newRow("past") << -0.01 << 0;
}

void ExpiryRemindersTest::remindersAreDueAtTheirThresholds()
{
    QFETCH(double, days);
    QFETCH(int, mark);
    QCOMPARE(dueMark(expiringIn(days)), mark);
}

void ExpiryRemindersTest::eachReminderIsGivenOnce()
{
    QCOMPARE(dueMark(expiringIn(10), {{u"id"_s, 14}}), 0);
    QCOMPARE(dueMark(expiringIn(6), {{u"id"_s, 14}}), 7);
    QCOMPARE(dueMark(expiringIn(6), {{u"id"_s, 7}}), 0);
    QCOMPARE(dueMark(expiringIn(0.5), {{u"id"_s, 7}}), 1);
    QCOMPARE(dueMark(expiringIn(0.5), {{u"id"_s, 1}}), 0);
    QCOMPARE(dueMark(expiringIn(10), {{u"another"_s, 14}}), 14);
}

void ExpiryRemindersTest::expiredAndRevokedTokensNeedNoReminder()
{
    Credential revoked = expiringIn(3);
    revoked.revoked = now.addDays(-1);
    Credential missing = expiringIn(3);
    missing.secretMissing = true;
    Credential endless = newPersonalToken();
    Credential renewing = expiringIn(3);
    renewing.renews = true;
    QCOMPARE(dueMark(renewing), 0);
    QCOMPARE(dueMark(revoked), 0);
    QCOMPARE(dueMark(missing), 0);
    QCOMPARE(dueMark(endless), 0);
}

void ExpiryRemindersTest::theNearestExpiryComesFirst()
{
    Credential late = expiringIn(12);
    Credential soon = expiringIn(2);
    late.id = u"late"_s;
    const auto due = dueReminders({late, soon}, {}, now);
    QCOMPARE(due.size(), size_t(2));
    QCOMPARE(due.front().tokenId, u"id"_s);
    QCOMPARE(due.back().tokenId, u"late"_s);
}

PATLAS_CORE_TEST(ExpiryRemindersTest)
#include "tst_expiryreminders.moc"
