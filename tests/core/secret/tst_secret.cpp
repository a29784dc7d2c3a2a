// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/Secret.h"
#include "core/secret/SessionStore.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTest>

#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

using namespace patlas;

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takingBytesWipesThem();
    void takingTextWipesItAndKeepsUtf8();
    void takingALiteralDoesNotWipeIt();
    void takingASharedBufferKeepsTheOtherCopies();
    void wipeAffectsEveryCopyOfTheBuffer();
    void aMovedSecretIsEmpty();
    void aDuplicateOutlivesItsOriginal();
    void secretsCompareByTheirBytes();
    void aSecretCannotBeCopiedByAccident();
    void sessionStoreWritesReadsAndRemoves();
    void sessionStoreRefusesWhatKeychainsRefuse_data();
    void sessionStoreRefusesWhatKeychainsRefuse();
};

void SecretTest::takingBytesWipesThem()
{
    QByteArray given("glspat_abcdef");
    given.detach();
    const Secret secret = Secret::take(std::move(given));
    QCOMPARE(secret.view(), std::string_view("glspat_abcdef"));
    QVERIFY(given.isEmpty()); // NOLINT(bugprone-use-after-move): emptiness after the move is guaranteed
}

void SecretTest::takingTextWipesItAndKeepsUtf8()
{
    QString text = u"tökén"_s;
    text.detach();
    const Secret secret = Secret::take(std::move(text));
    QCOMPARE(secret.view(), std::string_view("t\xc3\xb6k\xc3\xa9n"));
    QVERIFY(text.isEmpty()); // NOLINT(bugprone-use-after-move)
}

void SecretTest::takingALiteralDoesNotWipeIt()
{
    // Literals are in read-only memory.
    QCOMPARE(Secret::take(QByteArrayLiteral("of the program text")).view(),
             std::string_view("of the program text"));
    QCOMPARE(Secret::take(u"of the program text"_s).view(), std::string_view("of the program text"));
}

void SecretTest::takingASharedBufferKeepsTheOtherCopies()
{
    QByteArray bytes("shared bytes");
    bytes.detach();
    const QByteArray other = bytes;
    QCOMPARE(Secret::take(std::move(bytes)).view(), std::string_view("shared bytes"));
    QCOMPARE(other, QByteArray("shared bytes"));
}

void SecretTest::wipeAffectsEveryCopyOfTheBuffer()
{
    QByteArray bytes("bytes of an outside API");
    bytes.detach();
    const QByteArray other = bytes;
    wipe(bytes);
    QCOMPARE(other, QByteArray(other.size(), '\0'));

    QString text = u"text of an outside API"_s;
    text.detach();
    const QString otherText = text;
    wipe(text);
    QCOMPARE(otherText, QString(otherText.size(), QChar()));
}

void SecretTest::aMovedSecretIsEmpty()
{
    Secret first = Secret::copyOf("moved");
    const Secret second = std::move(first);
    // With a stale size, view() would read invalid memory.
    // NOLINTNEXTLINE(bugprone-use-after-move,clang-analyzer-cplusplus.Move)
    QVERIFY(first.isEmpty() && first.view().empty());
    QCOMPARE(second.view(), std::string_view("moved"));
}

void SecretTest::aDuplicateOutlivesItsOriginal()
{
    Secret copy;
    {
        const Secret original = Secret::copyOf("original");
        copy = original.duplicate();
    }
    QCOMPARE(copy.view(), std::string_view("original"));
}

void SecretTest::secretsCompareByTheirBytes()
{
    QVERIFY(Secret::copyOf("same") == Secret::copyOf("same"));
    QVERIFY(!(Secret::copyOf("same") == Secret::copyOf("sama")));
    QVERIFY(!(Secret::copyOf("same") == Secret::copyOf("same and more")));
    QVERIFY(Secret() == Secret::copyOf(""));
}

void SecretTest::aSecretCannotBeCopiedByAccident()
{
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
    static_assert(std::is_nothrow_move_constructible_v<Secret>);
}

void SecretTest::sessionStoreWritesReadsAndRemoves()
{
    SessionStore store;
    QVERIFY(waitFor(store.write(u"key"_s, Secret::copyOf("kept"))));
    const Result<Secret> read = waitFor(store.read(u"key"_s));
    QVERIFY(read && read->view() == "kept");
    QVERIFY(waitFor(store.remove(u"key"_s)));
    const Result<Secret> gone = waitFor(store.read(u"key"_s));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QVERIFY(waitFor(store.remove(u"key"_s)));
}

void SecretTest::sessionStoreRefusesWhatKeychainsRefuse_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("line break") << QByteArray("glspat_a\nb");
    QTest::newRow("NUL") << QByteArray("glspat_a\0b", 10);
    QTest::newRow("delete") << QByteArray("glspat_a\x7f");
}

void SecretTest::sessionStoreRefusesWhatKeychainsRefuse()
{
    QFETCH(const QByteArray, secret);
    SessionStore store;
    const Result<void> written =
        waitFor(store.write(u"key"_s, Secret::copyOf({secret.constData(), std::size_t(secret.size())})));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!waitFor(store.read(u"key"_s)));
}

PATLAS_CORE_TEST(SecretTest)
#include "tst_secret.moc"
