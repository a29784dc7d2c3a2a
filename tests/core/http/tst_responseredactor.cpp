// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseRedactor.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class ResponseRedactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreRedactedWhereverTheTextIsSplit_data();
    void secretsAreRedactedWhereverTheTextIsSplit();
    void theEndOfACutBodyIsHidden();
    void withoutSecretsNothingChanges();
    void shortSecretsAreIgnored();
    void bytesThatCannotBeASecretAreNotHeldBack();
};

void ResponseRedactorTest::secretsAreRedactedWhereverTheTextIsSplit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray dots = u"••••"_s.toUtf8();
    QTest::newRow("none") << QByteArray("nothing here") << QByteArray("nothing here");
    QTest::newRow("one") << QByteArray("a=secret-one;") << "a=" + dots + ";";
    QTest::newRow("two beside each other") << QByteArray("secret-onesecret-two") << dots + dots;
    QTest::newRow("false start") << QByteArray("secret-osecret-one") << "secret-o" + dots;
    QTest::newRow("beginning only, at the end") << QByteArray("x secret-on") << QByteArray("x secret-on");
    QTest::newRow("repeated beginning") << QByteArray("aaaaaaab aaaaaaaab") << dots + " a" + dots;
    QTest::newRow("binary") << QByteArray("\0\xff secret-two\0", 14) << QByteArray("\0\xff ", 3) + dots;
}

void ResponseRedactorTest::secretsAreRedactedWhereverTheTextIsSplit()
{
    QFETCH(const QByteArray, text);
    QFETCH(QByteArray, expected);
    if (text.endsWith('\0'))
        expected += '\0';
    for (qsizetype piece = 1; piece <= text.size(); ++piece) {
        ResponseRedactor mask;
        mask.add("secret-one");
        mask.add("secret-two");
        mask.add("aaaaaaab");
        QByteArray out;
        for (qsizetype at = 0; at < text.size(); at += piece)
            out += mask.feed(QByteArrayView(text).sliced(at, std::min(piece, text.size() - at)));
        out += mask.rest();
        QVERIFY2(out == expected, qPrintable(u"pieces of %1: "_s.arg(piece) + QString::fromLatin1(out)));
    }
}

/// "cut": the body ended early, so that what looks like a beginning may be nearly all of it.
void ResponseRedactorTest::theEndOfACutBodyIsHidden()
{
    ResponseRedactor mask;
    mask.add("secret-one");
    QCOMPARE(mask.feed("x secret-on"), QByteArray("x "));
    QCOMPARE(mask.restOfCut(), QByteArray("\u2022\u2022\u2022\u2022"));
    QCOMPARE(mask.feed("plain"), QByteArray("plain"));
    QCOMPARE(mask.restOfCut(), QByteArray());
}

void ResponseRedactorTest::withoutSecretsNothingChanges()
{
    ResponseRedactor mask;
    QVERIFY(mask.isIdle());
    QCOMPARE(mask.feed("anything"), QByteArray("anything"));
    QCOMPARE(mask.rest(), QByteArray());
}

void ResponseRedactorTest::shortSecretsAreIgnored()
{
    ResponseRedactor mask;
    mask.add("id");
    QVERIFY(mask.isIdle());
}

void ResponseRedactorTest::bytesThatCannotBeASecretAreNotHeldBack()
{
    ResponseRedactor mask;
    mask.add("secret-one");
    QCOMPARE(mask.feed("all of this at once"), QByteArray("all of this at once"));
    QCOMPARE(mask.feed("but not sec"), QByteArray("but not "));
    QCOMPARE(mask.feed("ond"), QByteArray("second"));
}

PATLAS_CORE_TEST(ResponseRedactorTest)
#include "tst_responseredactor.moc"
