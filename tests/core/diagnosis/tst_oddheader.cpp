// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/OddHeader.h"

#include "core/diagnosis/ContentCodings.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class OddHeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usualLinesAreNotOdd()
    {
        const std::pair<QByteArray, QByteArray> usual[] = {{"Content-Type", "text/html; charset=utf-8"},
                                                           {"X-Empty", ""},
                                                           {"x_y!#$%&'*+.^`|~", "\ta\tb "},
                                                           {"Location", "/caf\xC3\xA9"},
                                                           {"Set-Cookie", "a=\"b, c\"; Path=/"}};
        for (const auto &[name, value] : usual)
            QCOMPARE(whatIsOdd(name, value), QString());
    }

    void oddLinesSayWhatIsOdd_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("word");
        const auto add = [](const QByteArray &name, const QByteArray &value, const QString &word) {
            QTest::newRow(name + '|' + value.toPercentEncoding(" ")) << name << value << word;
        };
        add("", "x", u"no name"_s);
        add("  ", "x", u"no name"_s);
        add("X-Sp ", "v", u"blank before the colon"_s);
        add("X-Tab\t", "v", u"blank before the colon"_s);
        add(" X-Lead", "v", u"begins with a blank"_s);
        add("this is no header", "", u"no colon"_s);
        add("X Y", "v", u"characters that names"_s);
        add("X(Y)", "v", u"characters that names"_s);
        add("Ключ", "v", u"characters that names"_s);
        add("X-Caf\xE9", "v", u"windows-1252"_s);
        add("X", "a\r\n b", u"another line"_s);
        add("X", "a\n\tb", u"another line"_s);
        add("X", "a\rb", u"control characters"_s);
        add("X", QByteArray("a\0b", 3), u"control characters"_s);
        add("Location", "/caf\xE9", u"windows-1252"_s);
    }
    void oddLinesSayWhatIsOdd()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, word);
        const QString said = whatIsOdd(name, value);
        QVERIFY2(said.contains(word), qPrintable(said));
    }

    void codingsThatAreNotDecodedAreNamed()
    {
        const auto unknown = [](const QByteArray &value) {
            return unknownCodings({{"content-encoding", value}});
        };
        for (const char *known : {"", "gzip", "X-GZIP", " deflate ,br", "zstd, identity", "gzip, "})
            QCOMPARE(unknown(known), QList<QByteArray>());
        QCOMPARE(unknown("compress"), QList<QByteArray>{"compress"});
        QCOMPARE(unknown("gzip, x-Foo"), QList<QByteArray>{"x-Foo"});
        QCOMPARE(unknownCodings({{"Content-Encoding", "gzip"}, {"Content-Encoding", "utf-8"}, {"X", "foo"}}),
                 QList<QByteArray>{"utf-8"});
    }
};

PATLAS_CORE_TEST(OddHeaderTest)
#include "tst_oddheader.moc"
