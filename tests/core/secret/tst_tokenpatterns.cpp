// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/PublishedTokenPatterns.h"
#include "core/secret/TokenPatterns.h"
#include "core/secret/TokenRedaction.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

TokenPattern pattern(const QString &expression)
{
    TokenPattern made;
    made.id = u"test"_s;
    made.expression = expression;
    return made;
}

QStringList found(const TokenPatterns &patterns, const QByteArray &text)
{
    std::vector<FoundToken> tokens;
    patterns.find(view(text), tokens);
    QStringList result;
    for (const FoundToken &token : tokens)
        result.append(QString::fromLatin1(text.mid(qsizetype(token.start), qsizetype(token.size))));
    return result;
}

} // namespace

class TokenPatternsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expressionsThatCannotBeUsedAreExplained_data();
    void expressionsThatCannotBeUsedAreExplained();
    void aPatternThatCannotBeUsedLeavesTheOthers();
    void publishedFormsAreRecognised_data();
    void publishedFormsAreRecognised();
    void everyPublishedFormCanBeUsed();
    void ordinaryTextHasNoTokens_data();
    void ordinaryTextHasNoTokens();
    void aFormBehindALetterIsNotFoundUnlessItMayStandAnywhere();
    void theLongestOfOverlappingFormsIsFound();
    void thePartsWithANameAreTold();
    void percentEncodedTokensAreFound();
    void findingAgreesWithARegularExpression();
    void descriptionsAddTheirForms();
    void redactionKeepsWhatStandsAround_data();
    void redactionKeepsWhatStandsAround();
};

void TokenPatternsTest::expressionsThatCannotBeUsedAreExplained_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << u"abc[0-9]"_s;
    QTest::newRow("alternatives") << u"abcdefgh|ijklmnop"_s;
    QTest::newRow("star") << u"abcdefgh[0-9]*"_s;
    QTest::newRow("class not closed") << u"abcdefgh[0-9"_s;
    QTest::newRow("group not closed") << u"abcdefgh(12345678"_s;
    QTest::newRow("group not opened") << u"abcdefgh12345678)"_s;
    QTest::newRow("nested groups") << u"((abcdefgh))"_s;
    QTest::newRow("look-ahead") << u"(?=abcdefgh)"_s;
    QTest::newRow("range the wrong way") << u"[z-a]{12}"_s;
    QTest::newRow("no number of repeats") << u"a{}bcdefghijk"_s;
    QTest::newRow("repeats the wrong way") << u"[a-z]{12,3}"_s;
    QTest::newRow("too many repeats") << u"[a-z]{99999}"_s;
    QTest::newRow("part that may be missing") << u"abcdefgh[0-9]{0,3}"_s;
    QTest::newRow("open beginning") << u"[a-z]{1,}[0-9]{8}"_s;
    QTest::newRow("ambiguous") << u"[a-z]{8,}e[0-9]{4}"_s;
    QTest::newRow("backslash at the end") << u"abcdefgh\\"_s;
    QTest::newRow("not ASCII") << u"tökentöken"_s;
}

void TokenPatternsTest::expressionsThatCannotBeUsedAreExplained()
{
    QFETCH(QString, expression);
    QString problem;
    QVERIFY(!TokenForm::compile(expression, &problem));
    QVERIFY(!problem.isEmpty());
}

void TokenPatternsTest::aPatternThatCannotBeUsedLeavesTheOthers()
{
    QStringList problems;
    const TokenPatterns patterns({pattern(u"*"_s), pattern(u"tok_[0-9]{12}"_s)}, &problems);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().startsWith(u"test: "_s), qPrintable(problems.first()));
    QCOMPARE(found(patterns, "a tok_123456789012."), QStringList(u"tok_123456789012"_s));
}

void TokenPatternsTest::publishedFormsAreRecognised_data()
{
    // Put together here, so that no scanner of repositories takes this file for a leak.
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("id");
    const auto add = [](const char *id, const QByteArray &start, const QByteArray &rest) {
        QTest::newRow(id) << start + rest << QString::fromLatin1(id);
    };
    const QByteArray word = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";
    add("github-personal", "ghp_", word);
    add("github-fine-grained", "github_pat_", "11ABCDEFG0" + word + '_' + word);
    add("gitlab-personal", "glpat-", word.left(20));
    add("tolgee-personal", "tgpat_", word.left(32).toLower());
    add("tolgee-project", "tgpak_", word.left(32).toLower());
    add("slack", "xoxb-", "1234567890-" + word.left(24));
    add("stripe-live", "sk_live_", word.left(24));
    add("npm", "npm_", word);
    add("pypi", "pypi-Ag", "EIcHlwaS5vcmc" + word + word);
    add("openai", "sk-", "proj-" + word);
    add("aws-key", "AKIA", "ABCDEFGHIJKLMNOP");
    add("google-api", "AIza", word.left(35));
    add("jwt", "eyJ", word + ".eyJ" + word + '.' + word);
}

void TokenPatternsTest::publishedFormsAreRecognised()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, id);
    const auto patterns = TokenPatterns::current();
    const TokenPattern *pattern = patterns->match(view(token));
    QVERIFY(pattern);
    QCOMPARE(pattern->id, id);
    QVERIFY(!pattern->name.isEmpty());
    for (const QByteArray &before :
         {QByteArray(), QByteArray("\""), QByteArray("token="), QByteArray("\0\xff", 2)}) {
        const QByteArray text = before + token + "\"\n";
        QCOMPARE(found(*patterns, text), QStringList(QString::fromLatin1(token)));
        QCOMPARE(redactTokens(text), before + "••••\"\n");
    }
}

void TokenPatternsTest::everyPublishedFormCanBeUsed()
{
    QStringList problems;
    const TokenPatterns patterns(publishedTokenPatterns(), &problems);
    QCOMPARE(problems, QStringList());
    QSet<QString> ids;
    for (const TokenPattern &each : patterns.all())
        ids.insert(each.id);
    QCOMPARE(ids.size(), qsizetype(patterns.all().size()));
}

void TokenPatternsTest::ordinaryTextHasNoTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("hyphenated word") << QByteArray("the task-management-of-a-large-organisation");
    QTest::newRow("bearer as a word") << QByteArray("the bearer of this letter is known to us");
    QTest::newRow("UUID") << QByteArray("123e4567-e89b-12d3-a456-426614174000");
    QTest::newRow("digest") << QByteArray(
        "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    QTest::newRow("JSON keys") << QByteArray(R"({"npm_version":"9.2.0","sk_live":true,"github_pat":null})");
    QTest::newRow("Base64") << QByteArray("eyJhbGciOiJIUzI1NiJ9 alone is a header of something");
}

void TokenPatternsTest::ordinaryTextHasNoTokens()
{
    QFETCH(QByteArray, text);
    QCOMPARE(found(*TokenPatterns::current(), text), QStringList());
    QCOMPARE(redactTokens(text), text);
}

void TokenPatternsTest::aFormBehindALetterIsNotFoundUnlessItMayStandAnywhere()
{
    TokenPattern one = pattern(u"tok_[0-9]{12}"_s);
    QCOMPARE(found(TokenPatterns({one}), "xtok_123456789012"), QStringList());
    QCOMPARE(found(TokenPatterns({one}), "_tok_123456789012"), QStringList(u"tok_123456789012"_s));
    one.anywhere = true;
    QCOMPARE(found(TokenPatterns({one}), "xtok_123456789012"), QStringList(u"tok_123456789012"_s));
}

void TokenPatternsTest::theLongestOfOverlappingFormsIsFound()
{
    const TokenPatterns patterns({pattern(u"tok_[0-9]{12}"_s), pattern(u"tok_[0-9]{12,}"_s)});
    QCOMPARE(found(patterns, "tok_1234567890123456"), QStringList(u"tok_1234567890123456"_s));
}

void TokenPatternsTest::thePartsWithANameAreTold()
{
    const TokenPatterns patterns({pattern(u"(?<team>[a-z]{4})!(?<project>[0-9]{4})!([0-9a-f]{16})"_s)});
    const QHash<QString, QString> parts = patterns.partsOf("acme!0042!0123456789abcdef");
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.value(u"team"_s), u"acme"_s);
    QCOMPARE(parts.value(u"project"_s), u"0042"_s);
    QVERIFY(patterns.partsOf("acme!0042!0123456789abcde").isEmpty());
    std::vector<FoundToken> tokens;
    patterns.find("= acme!0042!0123456789abcdef", tokens);
    QCOMPARE(tokens.size(), std::size_t(1));
    QCOMPARE(tokens[0].secretStart, std::size_t(10));
}

void TokenPatternsTest::percentEncodedTokensAreFound()
{
    const TokenPatterns patterns({pattern(u"(?<team>[a-z]{4})!([0-9a-f]{16})"_s)});
    const QByteArray encoded = "acme%210123456789abcdef";
    QCOMPARE(found(patterns, "?t=" + encoded + "&a=1"), QStringList(QString::fromLatin1(encoded)));
    QVERIFY(percentDecoded(view(encoded)) == Secret::copyOf("acme!0123456789abcdef"));
    QCOMPARE(patterns.partsOf(view(encoded)).value(u"team"_s), u"acme"_s);
}

// The same expressions, read by Qt's regular expressions, over text that is made of pieces of tokens.
void TokenPatternsTest::findingAgreesWithARegularExpression()
{
    const QString expression = u"[0-9a-f]{8}!([0-9a-f]{12,})"_s;
    TokenPattern one = pattern(expression);
    one.anywhere = true;
    const TokenPatterns patterns({one});
    const QRegularExpression regular(u"[0-9a-f]{8}(?:!|%21)([0-9a-f]{12,})"_s);
    QRandomGenerator random(7);
    const QByteArrayList pieces{"0123abcd", "!", "%21", "abcdef012345", "g", " ", "00", "%2", "\n", "f"};
    int seen = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray text;
        for (int i = random.bounded(12); i >= 0; --i) {
            text += random.bounded(3) == 0 ? QByteArray("0123abcd!abcdef012345")
                                           : pieces[random.bounded(int(pieces.size()))];
        }
        QStringList expected;
        for (auto matches = regular.globalMatch(QString::fromLatin1(text)); matches.hasNext();)
            expected.append(matches.next().captured());
        seen += int(expected.size());
        QCOMPARE(found(patterns, text), expected);
    }
    QVERIFY(seen > 500);
}

void TokenPatternsTest::descriptionsAddTheirForms()
{
    const QByteArray token = "acme-secret-0123456789";
    QCOMPARE(redactTokens(token), token);
    TokenPattern added = pattern(u"acme-secret-[0-9]{10}"_s);
    QCOMPARE(TokenPatterns::add({added}), QStringList());
    QCOMPARE(redactTokens(token), "••••");
    // The same description opened again, with another form.
    added.expression = u"acme-other-[0-9]{10}"_s;
    QCOMPARE(TokenPatterns::add({added}), QStringList());
    QCOMPARE(redactTokens(token), token);
    QCOMPARE(TokenPatterns::add({pattern(u"?"_s)}).size(), 1);
}

void TokenPatternsTest::redactionKeepsWhatStandsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const QString token = u"ghp_"_s + QString(36, u'x');
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("umlauts and signs")
        << u"Größe – "_s + token + u" – 🙂"_s << u"Größe – •••• – 🙂"_s;
    QTest::newRow("two") << token + u',' + token << u"••••,••••"_s;
    QTest::newRow("bearer") << u"authorization: bearer \t"_s + QString(16, u'q')
                            << u"authorization: bearer \t••••"_s;
    QTest::newRow("bearer with a known token") << u"Bearer "_s + token << u"Bearer ••••"_s;
}

void TokenPatternsTest::redactionKeepsWhatStandsAround()
{
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    QCOMPARE(redactTokens(text), redacted);
    QCOMPARE(redactTokens(text.toUtf8()), redacted.toUtf8());
}

PATLAS_CORE_TEST(TokenPatternsTest)
#include "tst_tokenpatterns.moc"
