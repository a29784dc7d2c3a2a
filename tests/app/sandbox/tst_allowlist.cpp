// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/AllowList.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using patlas::sandbox::AllowList;

class AllowListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesAddressesAndRanges_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        const auto add = [](const char *items, const char *address, bool allowed) {
            QTest::addRow("%s in %s", address, items)
                << QString::fromLatin1(items) << QString::fromLatin1(address) << allowed;
        };
        add("", "127.0.0.1", false);
        add("0.0.0.0/0", "203.0.113.9", true);
        add("0.0.0.0/0", "::1", false);
        add("::/0", "2001:db8::1", true);
        add("::/0", "127.0.0.1", false);
        add("127.0.0.1", "127.0.0.1", true);
        add("127.0.0.1", "::ffff:127.0.0.1", true);
        add("127.0.0.1", "127.0.0.2", false);
        add("192.0.2.0/24", "192.0.2.255", true);
        add("192.0.2.0/24", "192.0.3.0", false);
        add("2001:db8::/32", "2001:db8:ffff::1", true);
        add("2001:db8::/32", "2001:db9::1", false);
        add("203.0.113.0/24 ::1", "::1", true);
    }
    void matchesAddressesAndRanges()
    {
        QFETCH(QString, items);
        QFETCH(QString, address);
        QString problem;
        const AllowList list = AllowList::from(items.split(QLatin1Char(' '), Qt::SkipEmptyParts), problem);
        QCOMPARE(problem, QString());
        QTEST(list.allows(QHostAddress(address)), "allowed");
    }

    void everybodyAllowsEveryAddress()
    {
        QVERIFY(AllowList::everybody().allows(QHostAddress(u"198.51.100.7"_s)));
        QVERIFY(AllowList::everybody().allows(QHostAddress(u"2001:db8::7"_s)));
    }

    void invalidAddressIsNamed_data()
    {
        QTest::addColumn<QString>("item");
        for (const char *item : {"somewhere", "300.1.1.1", "10.0.0.0/33", "::/129", "10.0.0.0/x", "/8"})
            QTest::newRow(item) << QString::fromLatin1(item);
    }
    void invalidAddressIsNamed()
    {
        QFETCH(QString, item);
        QString problem;
        AllowList::from({item}, problem);
        QVERIFY2(problem.contains(item), qPrintable(problem));
    }
};

PATLAS_PLAIN_TEST(AllowListTest)
#include "tst_allowlist.moc"
