// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RequestFileName.h"

#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class RequestFileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesBecomeNames_data();
    void titlesBecomeNames();
    void longTitlesAreCutAtACharacter();
    void foldersHaveNoExtension();
    void takenNamesAreCounted();
    void requestFilesAreKnownByTheirExtension();
    void namesThatDifferByCaseOrFormAreTheSame();
    void typedNamesAreChecked_data();
    void typedNamesAreChecked();
    void blanksAroundATypedNameGo();
    void aNameWithASecretIsRefusedAndNotRepeated();
};

void RequestFileNameTest::titlesBecomeNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto add = [](const char *row, const QString &title, const QString &name) {
        QTest::newRow(row) << title << name;
    };
    add("all words are kept", u"Create a tag"_s, u"create-a-tag.http"_s);
    add("blanks and signs are one dash", u"  GET  /users/{id} -- (all) "_s, u"get-users-id-all.http"_s);
    add("an apostrophe parts no word", u"Don't ask, it’s ok"_s, u"dont-ask-its-ok.http"_s);
    add("digits", u"v2.10: Größe"_s, u"v2-10-grosse.http"_s);
    add("accents", u"Crème Brûlée à la carte"_s, u"creme-brulee-a-la-carte.http"_s);
    add("accents in pieces", u"Cre\u0300me"_s, u"creme.http"_s);
    add("letters that are not taken apart", u"Łódź Ærø Straße Þór"_s, u"lodz-aero-strasse-thor.http"_s);
    add("turkish", u"İSTANBUL ılık"_s, u"istanbul-ilik.http"_s);
    add("cyrillic keeps its marks", u"Создать Йод"_s, u"создать-йод.http"_s);
    add("chinese", u"创建 标签"_s, u"创建-标签.http"_s);
    add("hangul", u"태그 생성"_s, u"태그-생성.http"_s);
    add("devanagari keeps its vowel signs", u"टैग बनाएं"_s, u"टैग-बनाएं.http"_s);
    add("full width", u"ＡＢＣ １２"_s, u"abc-12.http"_s);
    add("nothing", QString(), u"request.http"_s);
    add("signs only", u"?!… 🎉"_s, u"request.http"_s);
    add("hidden", u".env"_s, u"env.http"_s);
    add("a way up", u"../../etc/passwd"_s, u"etc-passwd.http"_s);
    add("reserved", u"CON"_s, u"request-con.http"_s);
    add("reserved with number", u"lpt1"_s, u"request-lpt1.http"_s);
    add("reserved with high number", u"COM¹"_s, u"request-com1.http"_s);
    add("not reserved", u"console"_s, u"console.http"_s);
    add("what is not seen", u"a\u202Eb\u200Bc\u0000d\ne"_s, u"abc-d-e.http"_s);
    add("half of a pair", u"a"_s + QChar(0xD83D) + u'b', u"a-b.http"_s);
}

void RequestFileNameTest::titlesBecomeNames()
{
    QFETCH(const QString, title);
    QTEST(requestFileName(title), "name");
    QVERIFY(checkedName(requestFileName(title)));
}

void RequestFileNameTest::longTitlesAreCutAtACharacter()
{
    for (const QString &letter : {u"a"_s, u"標"_s, u"टै"_s, u"\U00020000"_s, u"ab "_s}) {
        const QString name = requestFileName(letter.repeated(10'000));
        QVERIFY(name.toUtf8().size() <= maxRequestNameBytes);
        QVERIFY(name.toUtf8().size() > maxRequestNameBytes - 20);
        QVERIFY(name.endsWith(".http"_L1));
        QVERIFY(!name.endsWith("-.http"_L1));
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
        // With a number it is still within the limit.
        const QString second = freeRequestName(name, [&name](const QString &each) { return each == name; });
        QVERIFY(second.toUtf8().size() <= maxRequestNameBytes);
    }
    // What was whole before the cut is whole behind it: a sign never loses its letter.
    QVERIFY(requestFileName(u"टै"_s.repeated(100)).chopped(5).endsWith(u"टै"_s));
}

void RequestFileNameTest::foldersHaveNoExtension()
{
    QCOMPARE(requestFolderName(u"Tags & Labels"_s), u"tags-labels"_s);
    QCOMPARE(requestFolderName(QString()), u"request"_s);
    QCOMPARE(requestFolderName(u"Node_Modules"_s), u"node-modules"_s);
}

void RequestFileNameTest::takenNamesAreCounted()
{
    QSet<QString> taken;
    const auto next = [&taken](const QString &wished) {
        const QString name =
            freeRequestName(wished, [&](const QString &each) { return taken.contains(each); });
        taken.insert(name);
        return name;
    };
    QCOMPARE(next(u"a.http"_s), u"a.http"_s);
    QCOMPARE(next(u"a.http"_s), u"a-2.http"_s);
    QCOMPARE(next(u"a.http"_s), u"a-3.http"_s);
    QCOMPARE(next(u"a-2.http"_s), u"a-4.http"_s);
    QCOMPARE(next(u"a.REST"_s), u"a.REST"_s);
    QCOMPARE(next(u"a.REST"_s), u"a-2.REST"_s);
    QCOMPARE(next(u"folder.d"_s), u"folder.d"_s);
    QCOMPARE(next(u"folder.d"_s), u"folder.d-2"_s);
    const QString longest = QString(250, u'x') + u".http"_s;
    QCOMPARE(next(longest), longest);
    QCOMPARE(next(longest).size(), 255);
}

void RequestFileNameTest::requestFilesAreKnownByTheirExtension()
{
    for (const QString &name : {u"a.http"_s, u"a.REST"_s, u"a.b.Http"_s, u"tags/ü.rest"_s})
        QVERIFY2(isRequestFile(name), qPrintable(name));
    for (const QString &name :
         {u".http"_s, u"tags/.rest"_s, u"a.https"_s, u"http"_s, u"a.http~"_s, QString()})
        QVERIFY2(!isRequestFile(name), qPrintable(name));
    QVERIFY(isSkippedName(u".git"_s));
    QVERIFY(isSkippedName(u"node_modules"_s));
    QVERIFY(!isSkippedName(u"modules"_s));
}

void RequestFileNameTest::namesThatDifferByCaseOrFormAreTheSame()
{
    QCOMPARE(foldedName(u"Tags.HTTP"_s), foldedName(u"tags.http"_s));
    QCOMPARE(foldedName(u"\u00e9.http"_s), foldedName(u"E\u0301.http"_s));
    QVERIFY(foldedName(u"a.http"_s) != foldedName(u"ä.http"_s));
}

void RequestFileNameTest::typedNamesAreChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" \t "_s;
    QTest::newRow("hidden") << u".env"_s;
    QTest::newRow("up") << u".."_s;
    QTest::newRow("skipped") << u"node_modules"_s;
    QTest::newRow("slash") << u"a/b"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("newline") << u"a\nb"_s;
    QTest::newRow("nul") << u"a\0b"_s;
    QTest::newRow("direction") << u"a\u202Eptth.b"_s;
    QTest::newRow("half of a pair") << u"a"_s + QChar(0xDC00);
    QTest::newRow("too long") << QString(128, u'ü');
}

void RequestFileNameTest::typedNamesAreChecked()
{
    QFETCH(const QString, typed);
    const Result<QString> name = checkedName(typed);
    QVERIFY(!name);
    QCOMPARE(name.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!name.error().what.isEmpty());
    QVERIFY(!name.error().remedy.isEmpty());
    QVERIFY(!name.error().message().contains(u'\n'));
}

void RequestFileNameTest::blanksAroundATypedNameGo()
{
    QCOMPARE(checkedName(u"  a  b.http "_s).value(), u"a  b.http"_s);
    QCOMPARE(checkedName(u"ü – 标签 (1)"_s).value(), u"ü – 标签 (1)"_s);
    QVERIFY(checkedName(QString(255, u'a')));
}

void RequestFileNameTest::aNameWithASecretIsRefusedAndNotRepeated()
{
    const QString token = u"ghp"_s + u"_k3JdnE92bVq7XyTz1LmPw8RsCf4HgUaQo5Ni"_s;
    const Result<QString> name = checkedName(u"with "_s + token + u".http"_s);
    QVERIFY(!name);
    QVERIFY(!name.error().message().contains(token));
}

PATLAS_PLAIN_TEST(RequestFileNameTest)
#include "tst_requestfilename.moc"
