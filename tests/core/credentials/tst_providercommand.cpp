// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/ProviderCommand.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// How a command line that prints a secret is read and shown.
class ProviderCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreParted_data();
    void wordsAreParted();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void destinationsAreToldApart();
    void wordsAreShownApart();
};

void ProviderCommandTest::wordsAreParted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("words") << u"op read  op://vault/item "_s
                           << QStringList{u"op"_s, u"read"_s, u"op://vault/item"_s};
    QTest::newRow("single quotes") << u"pass 'My \"key\" \\ $HOME'"_s
                                   << QStringList{u"pass"_s, u"My \"key\" \\ $HOME"_s};
    QTest::newRow("double quotes") << u"pass \"a \\\"b\\\" \\\\ \\n\""_s
                                   << QStringList{u"pass"_s, u"a \"b\" \\ \\n"_s};
    QTest::newRow("backslash") << u"pass My\\ key"_s << QStringList{u"pass"_s, u"My key"_s};
    QTest::newRow("quotes within a word") << u"pass a'b c'd\"e\""_s << QStringList{u"pass"_s, u"ab cde"_s};
    QTest::newRow("an empty word") << u"pass '' \"\""_s << QStringList{u"pass"_s, u""_s, u""_s};
    QTest::newRow("what a shell would do")
        << u"pass $(touch x) `y` | z > w ; $HOME ~ *"_s
        << QStringList{u"pass"_s, u"$(touch"_s, u"x)"_s, u"`y`"_s,   u"|"_s, u"z"_s,
                       u">"_s,    u"w"_s,       u";"_s,  u"$HOME"_s, u"~"_s, u"*"_s};
}

void ProviderCommandTest::wordsAreParted()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, words);
    const Result<QStringList> read = commandWords(line);
    QVERIFY(read);
    QCOMPARE(*read, words);
}

void ProviderCommandTest::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << u"  "_s << u"no program"_s;
    QTest::newRow("an empty program") << u"'' a"_s << u"no program"_s;
    QTest::newRow("an open quote") << u"pass 'a"_s << u"quote is not closed"_s;
    QTest::newRow("a backslash at the end") << u"pass a\\"_s << u"backslash"_s;
    QTest::newRow("a line break") << u"pass a\nb"_s << u"line breaks"_s;
    QTest::newRow("NUL") << QString(u"pass a"_s + QChar(0) + u'b') << u"control characters"_s;
    QTest::newRow("too long") << QString(5000, u'a') << u"longer"_s;
    QTest::newRow("a token") << u"curl -H ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s << u"a secret itself"_s;
}

void ProviderCommandTest::whatCannotBeReadIsSaid()
{
    QFETCH(const QString, line);
    QFETCH(const QString, sentence);
    const Result<QStringList> read = commandWords(line);
    QVERIFY(!read);
    QVERIFY2(read.error().message().contains(sentence), qPrintable(read.error().message()));
    QVERIFY(!read.error().message().contains(u"ghp_16C7"_s));
}

void ProviderCommandTest::destinationsAreToldApart()
{
    QCOMPARE(destinationOf(QUrl(u"https://api.example.com/a?b"_s)), u"https://api.example.com:443"_s);
    QCOMPARE(destinationOf(QUrl(u"https://api.example.com:8443/"_s)), u"https://api.example.com:8443"_s);
    QCOMPARE(destinationOf(QUrl(u"http://[2001:db8::1]/"_s)), u"http://[2001:db8::1]:80"_s);
    QCOMPARE(destinationOf(QUrl(u"http://127.0.0.1:43117/v1"_s)), u"http://127.0.0.1"_s);
}

void ProviderCommandTest::wordsAreShownApart()
{
    QCOMPARE(shownCommand({u"/usr/bin/op"_s, {u"read"_s, u"op://vault/item"_s}}),
             u"/usr/bin/op read op://vault/item"_s);
    QCOMPARE(shownCommand({u"/a b/op"_s, {u""_s, u"it's"_s, u"$(x)"_s}}),
             u"'/a b/op' '' 'it'\\''s' '$(x)'"_s);
    QVERIFY(!shownCommand({u"/op"_s, {u"a\u202Eb"_s}}).contains(QChar(0x202E)));
}

PATLAS_PLAIN_TEST(ProviderCommandTest)
#include "tst_providercommand.moc"
