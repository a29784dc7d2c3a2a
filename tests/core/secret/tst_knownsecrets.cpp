// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/TokenPatterns.h"
#include "tests/core/leaks/LeakSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

QStringList found(const QByteArray &text)
{
    std::vector<FoundToken> shapes;
    const auto patterns = TokenPatterns::current();
    patterns->find({text.constData(), std::size_t(text.size())}, shapes,
                   TokenPatterns::Which::WithoutGeneric);
    QStringList result;
    for (const FoundToken &shape : shapes)
        result.append(QString::fromLatin1(text.mid(qsizetype(shape.start), qsizetype(shape.size))));
    return result;
}

} // namespace

class KnownSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensAreFoundAtAnyPosition();
    void similarTextIsNotReported_data();
    void similarTextIsNotReported();
    void urlEncodedTokenIsFoundAndRecognised();
    void storedTokenIsFoundInEveryForm_data();
    void storedTokenIsFoundInEveryForm();
    void partsAndOtherTextAreNotFound();
    void passwordIsFoundWithoutItsUser();
    void shortSecretsWouldBeFoundByChance();
    void secretsBeyondAnyLimitAreCoveredToTheirEnd();
    void endThatCouldBeginASecretIsOpen();
    void manySecretsAreAllFound();
    void lockedTokenIsFoundAsAWord();
};

void KnownSecretsTest::tokensAreFoundAtAnyPosition()
{
    const QString project = QString::fromLatin1(projectSample);
    const QString personal = QString::fromLatin1(personalSample);
    QCOMPARE(found(projectSample), QStringList(project));
    QCOMPARE(found("a!b" + projectSample + "!" + personalSample + "\""), QStringList({project, personal}));
    QCOMPARE(found(personalSample + '\n' + personalSample), QStringList({personal, personal}));
    QCOMPARE(found(projectSample.toUpper()), QStringList(project.toUpper()));
    QCOMPARE(found(QByteArray(3, '\0') + personalSample + QByteArray(3, '\0')), QStringList(personal));
}

void KnownSecretsTest::similarTextIsNotReported_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a digit short before the sign") << projectSample.mid(1);
    QTest::newRow("a digit short after the sign") << projectSample.chopped(1);
    QTest::newRow("no hexadecimal digit") << QByteArray(projectSample).replace("5f0a", "5g0a");
    QTest::newRow("another sign") << QByteArray(projectSample).replace("!", "?");
    QTest::newRow("another escape") << QByteArray(projectSample).replace("!", "%22");
    QTest::newRow("a prefix alone") << QByteArray("glspat_ and glspat_short");
    QTest::newRow("signs at the edges") << QByteArray("!%21!");
}

void KnownSecretsTest::similarTextIsNotReported()
{
    QFETCH(QByteArray, text);
    QVERIFY(found(text).isEmpty());
}

void KnownSecretsTest::urlEncodedTokenIsFoundAndRecognised()
{
    const QByteArray inUrl = QByteArray(projectSample).replace("!", "%21");
    QCOMPARE(found("https://x/?t=" + inUrl + "&a=1"), QStringList(QString::fromLatin1(inUrl)));
    QCOMPARE(knownSamples()->recognise({inUrl.constData(), std::size_t(inUrl.size())}), u"project"_s);
}

void KnownSecretsTest::storedTokenIsFoundInEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("start"); ///< where the hit may begin at the latest
    QTest::addColumn<qsizetype>("end"); ///< where it may end at the earliest
    const auto add = [](const char *name, const QByteArray &before, const QByteArray &form,
                        const QByteArray &after) {
        QTest::newRow(name) << before + form + after << before.size() << before.size() + form.size();
    };
    const QByteArray &token = unshapedSample;
    add("as it is", {}, token, {});
    add("in quotes", "token=\"", token, "\" and more");
    add("in a long line", QByteArray(700, 'x'), token, QByteArray(100, 'y'));
    add("percent-encoded", "?key=", token.toPercentEncoding(), "&a=1");
    add("percent-encoded with lower digits",
        "?key=", QByteArray(token).replace("/", "%2f").replace("=", "%3d"), "&a=1");
    add("JSON with escaped slashes", "{\"t\":\"", QByteArray(token).replace("/", "\\/"), "\"}");
    add("hexadecimal", "0x", token.toHex(), " ");
    add("hexadecimal, upper case", "0x", token.toHex().toUpper(), " ");
    QByteArray littleEndian;
    QByteArray bigEndian;
    for (const char c : token) {
        littleEndian.append(c).append('\0');
        bigEndian.append('\0').append(c);
    }
    littleEndian.chop(1); // whose zero it is cannot be told
    add("UTF-16, low byte first", QByteArray("a\0", 2), littleEndian, QByteArray("\0b\0", 3));
    add("UTF-16, high byte first", QByteArray("\0a", 2), bigEndian, QByteArray("\0b", 2));
    for (const qsizetype before : {0, 1, 2, 3, 4, 5}) {
        for (const char *after : {"", "z", "zz"}) {
            const QByteArray whole = QByteArray(before, 'u') + token + after;
            // Of what stands beside it nothing is said here: a character may carry bits of both.
            const qsizetype first = (before * 8 + 5) / 6;
            const qsizetype last = (before + token.size()) * 8 / 6;
            const QByteArray encoded = whole.toBase64();
            QTest::addRow("base64 after %d, before %s", int(before), after)
                << "Basic " + encoded << 6 + first << 6 + last;
            QTest::addRow("base64url after %d, before %s", int(before), after)
                << "Basic " + whole.toBase64(QByteArray::Base64UrlEncoding) << 6 + first << 6 + last;
        }
    }
}

void KnownSecretsTest::storedTokenIsFoundInEveryForm()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, start);
    QFETCH(const qsizetype, end);
    std::vector<KnownSecrets::Hit> hits;
    knownSamples()->find({text.constData(), std::size_t(text.size())}, hits);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().id, u"unshaped"_s);
    QVERIFY(qsizetype(hits.front().start) <= start);
    QVERIFY(qsizetype(hits.front().start + hits.front().size) >= end);
}

void KnownSecretsTest::partsAndOtherTextAreNotFound()
{
    const auto known = knownSamples();
    for (const QByteArray &text : {unshapedSample.chopped(1) + ' ' + unshapedSample.mid(1),
                                   unshapedSample.toUpper(), QByteArray(), QByteArray(1000, 'k')}) {
        std::vector<KnownSecrets::Hit> hits;
        known->find({text.constData(), std::size_t(text.size())}, hits);
        QVERIFY(hits.empty());
    }
}

void KnownSecretsTest::passwordIsFoundWithoutItsUser()
{
    KnownSecrets known;
    known.add(u"login"_s, Secret::copyOf("developer:correct horse"));
    for (const QByteArray &text :
         {QByteArray("correct horse"), QByteArray("developer:correct horse").toBase64(),
          QByteArray("someone:correct horse").toBase64()}) {
        std::vector<KnownSecrets::Hit> hits;
        known.find({text.constData(), std::size_t(text.size())}, hits);
        QCOMPARE(hits.size(), size_t(1));
    }
    std::vector<KnownSecrets::Hit> hits;
    known.find("developer", hits);
    QVERIFY(hits.empty());
}

void KnownSecretsTest::shortSecretsWouldBeFoundByChance()
{
    KnownSecrets known;
    known.add(u"pin"_s, Secret::copyOf("1234567"));
    QVERIFY(known.isEmpty());
}

void KnownSecretsTest::secretsBeyondAnyLimitAreCoveredToTheirEnd()
{
    const QByteArray huge = QByteArray("q1w2e3r4t5y6").repeated(1000);
    KnownSecrets known;
    known.add(u"huge"_s, Secret::copyOf({huge.constData(), std::size_t(huge.size())}));
    const QByteArray text = "a " + huge + " b";
    std::vector<KnownSecrets::Hit> hits;
    known.find({text.constData(), std::size_t(text.size())}, hits);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().start, size_t(2));
    QCOMPARE(hits.front().size, std::size_t(huge.size()));
}

void KnownSecretsTest::endThatCouldBeginASecretIsOpen()
{
    const auto known = knownSamples();
    const QByteArray text = "value: " + unshapedSample;
    for (qsizetype size = 0; size < text.size(); ++size) {
        const std::size_t open = known->openEnd({text.constData(), std::size_t(size)});
        // The space before it is in no secret, so that what stands before can go.
        const qsizetype begun = size <= 7 ? size : 7;
        QVERIFY2(qsizetype(open) <= begun || size <= 7, qPrintable(QString::number(size)));
    }
    QCOMPARE(known->openEnd("data: {}\n\n"), size_t(10));
}

void KnownSecretsTest::manySecretsAreAllFound()
{
    KnownSecrets known;
    const auto token = [](int i) { return "t0k" + QByteArray::number(i).rightJustified(9, '-') + "Zz"; };
    for (int i = 0; i < 3000; ++i) {
        const QByteArray text = token(i);
        known.add(QString::number(i), Secret::copyOf({text.constData(), std::size_t(text.size())}));
    }
    QByteArray all;
    for (int i = 2999; i >= 0; --i)
        all += token(i) + '\n';
    std::vector<KnownSecrets::Hit> hits;
    known.find({all.constData(), std::size_t(all.size())}, hits);
    QCOMPARE(hits.size(), size_t(3000));
    QCOMPARE(hits.front().id, u"2999"_s);
    QCOMPARE(hits.back().id, u"0"_s);
}

void KnownSecretsTest::lockedTokenIsFoundAsAWord()
{
    KnownSecrets known(sampleFingerprint);
    const Secret secret = Secret::copyOf({personalSample.constData(), std::size_t(personalSample.size())});
    known.add(u"locked away"_s, sampleFingerprint(secret));
    QVERIFY(known.isEmpty());
    QVERIFY(!known.knows(u"locked away"_s));
    QCOMPARE(known.recognise(secret.view()), u"locked away"_s);
    QVERIFY(known.recognise("glspat_zzzzzzzzzzzzzzzzzzzzzzzz").isEmpty());
    const QByteArray text = "{\"a\":\"" + personalSample + "\",\"b\":\"something else\"}";
    std::vector<KnownSecrets::Hit> hits;
    known.findWords({text.constData(), std::size_t(text.size())}, hits);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().start, size_t(6));
    QCOMPARE(hits.front().size, std::size_t(personalSample.size()));

    known.add(u"locked away"_s, secret);
    QVERIFY(known.knows(u"locked away"_s));
    hits.clear();
    known.findWords({text.constData(), std::size_t(text.size())}, hits);
    QVERIFY(hits.empty()); // found by `find` now
    known.find({text.constData(), std::size_t(text.size())}, hits);
    QCOMPARE(hits.size(), size_t(1));
}

PATLAS_CORE_TEST(KnownSecretsTest)
#include "tst_knownsecrets.moc"
