// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/PastedToken.h"

#include "core/secret/TokenPatterns.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QString githubToken = u"ghp_"_s + QString(36, u'a');
const QString appToken = QString(24, u'a') + u'!' + QString(32, u'0');

/// The text with "T" for a token of a known form, "P" for that of a project, "E" for that percent-encoded.
QByteArray withTokens(QString text)
{
    text.replace(u"{T}"_s, githubToken).replace(u"{P}"_s, appToken);
    return text.replace(u"{E}"_s, QString(appToken).replace(u'!', u"%21"_s)).toUtf8();
}

QByteArray bytesOf(const Secret &secret)
{
    return QByteArray(secret.view().data(), qsizetype(secret.size()));
}

PastedToken find(const QByteArray &text, const std::function<bool(const Secret &)> &isStored = {},
                 PastedKind kind = PastedKind::Token)
{
    return findPastedToken({text.constData(), std::size_t(text.size())}, kind, isStored);
}

} // namespace

class PastedTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTokenByItselfIsTakenAsItIs_data();
    void aTokenByItselfIsTakenAsItIs();
    void aTokenOfKnownFormIsFound_data();
    void aTokenOfKnownFormIsFound();
    void whatCouldNotBeSentIsLeftOut_data();
    void whatCouldNotBeSentIsLeftOut();
    void whatCouldBeEitherIsAsked_data();
    void whatCouldBeEitherIsAsked();
    void severalTokensAreAsked();
    void aStoredTokenIsFoundInQuotes();
    void otherSecretsAreNotShown_data();
    void otherSecretsAreNotShown();
    void userAndPassword_data();
    void userAndPassword();
    void nothingIsFoundInNothing();
    void anyTextIsRead();
};

void PastedTokenTest::initTestCase()
{
    const QStringList problems =
        TokenPatterns::add({{u"pasted-project"_s, u"project API token"_s, u"projectToken"_s,
                             u"(?i)(?<app>[0-9a-f]{24})!([0-9a-f]{32,})"_s}});
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void PastedTokenTest::aTokenByItselfIsTakenAsItIs_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char *text : {"{T}", " {T}\n", "{P}", "abcdef", "a%b", "two words", "abc:def",
                             "abc/def==", "dGVzdA==", "user-1.2_3~4+5", "\u00A0{T}\u200B", "••••••••",
                             "{{token}}", "$TOKEN", "${TOKEN}"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PastedTokenTest::aTokenByItselfIsTakenAsItIs()
{
    QFETCH(const QString, pasted);
    const PastedToken found = find(withTokens(pasted));
    QVERIFY(found.isSure);
    QCOMPARE(found.parts.size(), std::size_t(1));
    QVERIFY(found.isAsIs());
}

void PastedTokenTest::aTokenOfKnownFormIsFound_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *pasted, const QString &shown, const QString &token = githubToken) {
        QTest::newRow(pasted) << QString::fromUtf8(pasted) << token << shown;
    };
    row("\"{T}\"", u"\"••••••••\""_s);
    row("'{T}',", u"'••••••••',"_s);
    row("`{T}`", u"`••••••••`"_s);
    row("<{T}>", u"<••••••••>"_s);
    row("{T},", u"••••••••,"_s);
    row("“{T}”", u"…••••••••…"_s);
    row("Bearer {T}", u"Bearer ••••••••"_s);
    row("Authorization: Bearer {T}", u"Authorization: Bearer ••••••••"_s);
    row("authorization:token {T}", u"authorization:token ••••••••"_s);
    row("-H \"PRIVATE-TOKEN: {T}\"", u"-H \"PRIVATE-TOKEN: ••••••••\""_s);
    row("{\"token\": \"{T}\"}", u"{\"token\": \"••••••••\"}"_s);
    row("{\"user\":\"me\",\"token\":\"{T}\",\"n\":1}", u"…\",\"token\":\"••••••••\",\"…"_s);
    row("GITHUB_TOKEN={T}", u"GITHUB_TOKEN=••••••••"_s);
    row("export GITHUB_TOKEN=\"{T}\"", u"export GITHUB_TOKEN=\"••••••••\""_s);
    row("https://x.test/?access_token={T}&page=2", u"…?access_token=••••••••&…"_s);
    row("https://oauth2:{T}@git.test/a.git", u"…:••••••••@…"_s);
    row("my token is {T}", u"… ••••••••"_s);
    row("curl -H 'X: {P}' https://x.test", u"…: ••••••••' …"_s, appToken);
    row("{E}", u"••••••••"_s, appToken);
    row("https://x.test/?key={E}", u"…?key=••••••••"_s, appToken);
    row("\"{E}\",", u"\"••••••••\","_s, appToken);
}

void PastedTokenTest::aTokenOfKnownFormIsFound()
{
    QFETCH(const QString, pasted);
    const PastedToken found = find(withTokens(pasted));
    QVERIFY(found.isSure);
    QCOMPARE(found.parts.size(), std::size_t(1));
    QTEST(QString::fromUtf8(bytesOf(found.parts[0].secret)), "token");
    QTEST(found.parts[0].shown, "shown");
    QVERIFY(!found.parts[0].form.isEmpty());
    QVERIFY(!found.isAsIs());
}

void PastedTokenTest::whatCouldNotBeSentIsLeftOut_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("shown");
    QTest::newRow("header") << u"Authorization: Bearer abc-1"_s << u"Authorization: Bearer ••••••••"_s;
    QTest::newRow("header that no name gives away") << u"X-Foo: abc-1"_s << u"…: ••••••••"_s;
    QTest::newRow("scheme") << u"Bearer abc-1"_s << u"Bearer ••••••••"_s;
    QTest::newRow("curl option") << u"-H 'X-Api-Key: abc-1'"_s << u"-H 'X-Api-Key: ••••••••'"_s;
    QTest::newRow("JSON") << u"{ \"id\": 7, \"token\": \"abc-1\" }"_s << u"…, \"token\": \"••••••••\" }"_s;
    QTest::newRow("JSON with an escape")
        << u"{ \"token\": \"abc\\u002d1\" }"_s << u"{ \"token\": \"••••••••\" }"_s;
    QTest::newRow("only member") << u"{ \"value\": \"abc-1\" }"_s << u"…\": \"••••••••\" }"_s;
    QTest::newRow("curved quotes") << u"“abc-1”"_s << u"…••••••••…"_s;
    QTest::newRow("in a command") << u"curl -H \"X-Token: abc-1\" https://x.test/?page=2"_s
                                  << u"… -H \"X-Token: ••••••••\" …"_s;
}

void PastedTokenTest::whatCouldNotBeSentIsLeftOut()
{
    QFETCH(const QString, pasted);
    const PastedToken found = find(pasted.toUtf8());
    QCOMPARE(found.parts.size(), std::size_t(1));
    QCOMPARE(bytesOf(found.parts[0].secret), "abc-1");
    QTEST(found.parts[0].shown, "shown");
    QVERIFY(!found.isAsIs());
}

void PastedTokenTest::whatCouldBeEitherIsAsked_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("token");
    QTest::newRow("quotes") << u"\"abc-1\""_s << u"abc-1"_s;
    QTest::newRow("quotes and a comma") << u"\"abc-1\","_s << u"abc-1"_s;
    QTest::newRow("opening quote") << u"'abc-1"_s << u"abc-1"_s;
    QTest::newRow("back quotes") << u"`abc-1`"_s << u"abc-1"_s;
    QTest::newRow("angle brackets") << u"<abc-1>"_s << u"abc-1"_s;
    QTest::newRow("comma") << u"abc-1,"_s << u"abc-1"_s;
    QTest::newRow("assignment") << u"API_TOKEN=abc-1"_s << u"abc-1"_s;
    QTest::newRow("percent-encoded") << u"abc%21def"_s << u"abc!def"_s;
    QTest::newRow("JSON") << u"{\"token\":\"abc-1\"}"_s << u"abc-1"_s;
    QTest::newRow("address") << u"https://x.test/?token=abc%2D1&b=2"_s << u"abc-1"_s;
    QTest::newRow("sentence end") << u"glpat-aaaaaaaaaaaaaaaaaaaaaaaa."_s
                                  << u"glpat-aaaaaaaaaaaaaaaaaaaaaaaa"_s;
}

void PastedTokenTest::whatCouldBeEitherIsAsked()
{
    QFETCH(const QString, pasted);
    const PastedToken found = find(pasted.toUtf8());
    QVERIFY(!found.isSure);
    QCOMPARE(found.parts.size(), std::size_t(2));
    QTEST(QString::fromUtf8(bytesOf(found.parts[0].secret)), "token");
    QVERIFY(found.parts[1].isWhole);
    QCOMPARE(bytesOf(found.parts[1].secret), pasted.toUtf8());
}

void PastedTokenTest::severalTokensAreAsked()
{
    const PastedToken found = find(withTokens(u"A={T}\nB={P}"_s));
    QVERIFY(!found.isSure);
    QCOMPARE(found.parts.size(), std::size_t(2));
    QCOMPARE(bytesOf(found.parts[0].secret), githubToken.toUtf8());
    QCOMPARE(bytesOf(found.parts[1].secret), appToken.toUtf8());
    QVERIFY(!found.parts[0].shown.contains(u'0'));
}

void PastedTokenTest::aStoredTokenIsFoundInQuotes()
{
    const auto isStored = [](const Secret &secret) { return secret.view() == "known"; };
    for (const char *text : {"known", "\"known\"", "<known>", "known,", "Bearer known", "token=known"}) {
        const PastedToken found = find(text, isStored);
        QVERIFY2(found.isSure, text);
        QCOMPARE(found.parts.size(), std::size_t(1));
        QCOMPARE(bytesOf(found.parts[0].secret), "known");
    }
    // With its quotes it is the one that was stored with them.
    const PastedToken quoted =
        find("\"known\"", [](const Secret &each) { return each.view() == "\"known\""; });
    QVERIFY(quoted.isAsIs());
}

void PastedTokenTest::otherSecretsAreNotShown_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("address") << u"https://bob:hunter2@x.test/?a=hunter2&token=abc&c=hunter2"_s;
    QTest::newRow("JSON") << u"{\"password\":\"hunter2\",\"token\":\"{T}\",\"x\":\"hunter2\"}"_s;
    QTest::newRow("prose") << u"hunter2 {T} hunter2"_s;
    QTest::newRow("beside it") << u"hunter2:{T}:hunter2"_s;
}

void PastedTokenTest::otherSecretsAreNotShown()
{
    QFETCH(const QString, pasted);
    const PastedToken found = find(withTokens(pasted));
    QVERIFY(!found.parts.empty());
    for (const PastedToken::Part &part : found.parts) {
        QVERIFY2(!part.shown.contains(u"hunter2"_s), qPrintable(part.shown));
        QVERIFY2(!part.shown.contains(u"ghp_"_s), qPrintable(part.shown));
    }
}

void PastedTokenTest::userAndPassword_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<bool>("isSure");
    QTest::newRow("as it is") << u"me:ghp_x, \"y\""_s << u"me:ghp_x, \"y\""_s << true;
    QTest::newRow("a token as password") << u"me:{T}"_s << QString(u"me:"_s + githubToken) << true;
    QTest::newRow("quotes") << u"\"me:pass\""_s << u"me:pass"_s << false;
    QTest::newRow("comma") << u"me:pass,"_s << u"me:pass,"_s << true;
    QTest::newRow("scheme") << u"Basic bWU6cGFzcw=="_s << u"me:pass"_s << true;
    QTest::newRow("header") << u"Authorization: Basic bWU6cGFzcw=="_s << u"me:pass"_s << false;
    QTest::newRow("address") << u"https://me:p%40ss@x.test/"_s << u"me:p@ss"_s << false;
}

void PastedTokenTest::userAndPassword()
{
    QFETCH(const QString, pasted);
    const PastedToken found = find(withTokens(pasted), {}, PastedKind::UserAndPassword);
    QVERIFY(!found.parts.empty());
    QTEST(QString::fromUtf8(bytesOf(found.parts[0].secret)), "taken");
    QTEST(found.isSure, "isSure");
    QVERIFY(found.isSure || found.parts.back().isWhole);
}

void PastedTokenTest::nothingIsFoundInNothing()
{
    QVERIFY(find({}).parts.empty());
    QVERIFY(find(" \n").parts.empty());
    QVERIFY(find({}).isAsIs());
}

/// Every beginning and end of what has all kinds of wrapping: each gives at least one part, and none is
/// empty.
void PastedTokenTest::anyTextIsRead()
{
    const QByteArray text = withTokens(
        u"```-H \"Authorization: Bearer <{T}>\", {\"a\\u00e4\": 'token=x%2', \"key\":\\\"y\\\"} “b” ://u:p@h?#t==%"_s);
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const QByteArray &cut : {text.first(i), text.sliced(i)}) {
            const PastedToken found = find(cut);
            QCOMPARE(found.parts.empty(), cut.trimmed().isEmpty());
            for (const PastedToken::Part &part : found.parts)
                QVERIFY2(!part.secret.isEmpty(), cut.constData());
        }
    }
}

PATLAS_CORE_TEST(PastedTokenTest)
#include "tst_pastedtoken.moc"
