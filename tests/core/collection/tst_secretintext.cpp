// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/SecretInText.h"

#include "core/secret/KnownSecrets.h"

#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class SecretInTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void innocentTextHasNone();
    void placeOfATokenIsTold();
    void storedSecretIsFoundInEveryForm();
    void secretOfALockedStoreIsFound();
    void placeholdersAreAllowed();
    void theFirstOneIsTold();

private:
    // Invented, and assembled at run time, so that repository scanners do not report this file.
    const QByteArray m_token = QByteArray("ghp") + "_k3JdnE92bVq7XyTz1LmPw8RsCf4HgUaQo5Ni";
    const QByteArray m_stored = QByteArray("Xk") + "29.vault/tok~QpwrtYUm=8812";
    const QByteArray m_locked = QByteArray("Zr") + "71.closed/tok~LkjhGfdS-4471";
};

void SecretInTextTest::initTestCase()
{
    const auto fingerprint = [](const Secret &secret) {
        return QCryptographicHash::hash(QByteArrayView(secret.view().data(), qsizetype(secret.size())),
                                        QCryptographicHash::Sha256);
    };
    KnownSecrets &known = KnownSecrets::current();
    known.setFingerprint(fingerprint);
    known.add(u"stored"_s, Secret::copyOf({m_stored.constData(), std::size_t(m_stored.size())}));
    known.setName(u"stored"_s, u"My %1 token"_s);
    known.add(u"locked"_s, fingerprint(Secret::copyOf({m_locked.constData(), std::size_t(m_locked.size())})));
}

void SecretInTextTest::innocentTextHasNone()
{
    QVERIFY(!secretInText({}));
    QVERIFY(!secretInText("### Create a tag\n# @name create-tag\nPOST {{baseUrl}}/tags?app={{app}}\n"
                          "Authorization: Bearer {{projectToken}}\nX-Key: {{$dotenv KEY}}\n\n"
                          "{\"id\": \"3f2504e0-4f89-11d3-9a0c-0305e82c3301\"}\n"));
    QVERIFY(!secretInText(QByteArray("\0\xff\xfe\n\x80", 5)));
}

void SecretInTextTest::placeOfATokenIsTold()
{
    const QByteArray text = "GET https://example.com\r\n# ü 🎉 " + m_token + "\n";
    const std::optional<SecretInText> found = secretInText(text);
    QVERIFY(found);
    QCOMPARE(found->line, 2);
    // "# ü 🎉 " are seven units, and what stands before the secret part is no secret.
    QCOMPARE(found->column, 8 + 4);
    QCOMPARE(text.sliced(found->start, found->size), m_token.sliced(4));
    QVERIFY(found->tokenId.isEmpty());
    QCOMPARE(found->sentence,
             u"Line 2, column 12 holds what looks like a secret (GitHub personal access token)."_s);
}

void SecretInTextTest::storedSecretIsFoundInEveryForm()
{
    for (const QByteArray &form : {m_stored, m_stored.toBase64(), m_stored.toPercentEncoding(),
                                   "user:" + QByteArray(m_stored).append("x").toBase64()}) {
        const std::optional<SecretInText> found = secretInText("GET /\nX-Key: " + form + "\n");
        QVERIFY2(found, form.constData());
        QCOMPARE(found->line, 2);
        QVERIFY(!found->sentence.contains(QString::fromUtf8(form)));
    }
    const std::optional<SecretInText> found = secretInText("X-Key: " + m_stored);
    QCOMPARE(found->tokenId, u"stored"_s);
    QCOMPARE(found->sentence, u"Line 1, column 8 holds the stored credential “My %1 token”."_s);
}

void SecretInTextTest::secretOfALockedStoreIsFound()
{
    const std::optional<SecretInText> found = secretInText("GET /\n\nX-Key: " + m_locked + "\n");
    QVERIFY(found);
    QCOMPARE(found->tokenId, u"locked"_s);
    QCOMPARE(found->line, 3);
    QCOMPARE(found->column, 8);
    QCOMPARE(found->sentence, u"Line 3, column 8 holds a credential that you stored."_s);
}

void SecretInTextTest::placeholdersAreAllowed()
{
    QVERIFY(!secretInText("Authorization: Bearer ghp_" + QByteArray(36, 'x')));
    QVERIFY(!secretInText("Authorization: Bearer ghp_your_token_goes_here_0123456789abcdef"));
}

void SecretInTextTest::theFirstOneIsTold()
{
    const QByteArray text = "a\nb " + m_locked + "\nc " + m_stored + "\nd " + m_token;
    QCOMPARE(secretInText(text)->line, 2);
    QCOMPARE(secretInText("ghp_" + QByteArray(36, 'x') + '\n' + m_token)->line, 2);
}

PATLAS_PLAIN_TEST(SecretInTextTest)
#include "tst_secretintext.moc"
