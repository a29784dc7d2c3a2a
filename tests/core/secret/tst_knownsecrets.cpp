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
    void tokenOfUnknownShapeIsFoundByRollingHashOnly();
    void tokenIsRecognisedByItsFingerprintAlone();
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

void KnownSecretsTest::tokenOfUnknownShapeIsFoundByRollingHashOnly()
{
    const auto known = knownSamples();
    QVERIFY(known->needsRolling());
    QVERIFY(found(unshapedSample).isEmpty());
    for (const QByteArray &before :
         {QByteArray(), QByteArray(" "), QByteArray("token=\""), QByteArray(700, 'x')}) {
        std::vector<KnownSecrets::Hit> hits;
        const QByteArray text = before + unshapedSample + "\" " + QByteArray(100, 'y');
        known->findUnshaped({text.constData(), std::size_t(text.size())}, hits);
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().start, std::size_t(before.size()));
        QCOMPARE(hits.front().tokenId, u"unshaped"_s);
    }
    std::vector<KnownSecrets::Hit> hits;
    const QByteArray cut = unshapedSample.chopped(1) + ' ' + unshapedSample.mid(1);
    known->findUnshaped({cut.constData(), std::size_t(cut.size())}, hits);
    QVERIFY(hits.empty());
}

void KnownSecretsTest::tokenIsRecognisedByItsFingerprintAlone()
{
    KnownSecrets known(sampleFingerprint);
    const Secret secret = Secret::copyOf({personalSample.constData(), std::size_t(personalSample.size())});
    known.add(u"locked away"_s, sampleFingerprint(secret));
    QVERIFY(!known.needsRolling());
    QCOMPARE(known.recognise(secret.view()), u"locked away"_s);
    QVERIFY(known.recognise("glspat_zzzzzzzzzzzzzzzzzzzzzzzz").isEmpty());
}

PATLAS_CORE_TEST(KnownSecretsTest)
#include "tst_knownsecrets.moc"
