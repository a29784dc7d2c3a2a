// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/VaultFile.h"

#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

#include <array>
#include <csignal>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr VaultCost cheap{1, 8ULL * 1024 * 1024};
constexpr char secretText[] = "glspat_VaUlTfIlEtEsT0123456789";

Secret word(const char *text)
{
    return Secret::copyOf(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

void add(const VaultFile &file, const VaultKey &key, const QString &name, const char *text)
{
    const auto done = file.update(key, [&](VaultContents &contents) {
        contents.entries.insert_or_assign(name, Secret::copyOf(text));
        return Result<void>();
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message() + done.error().detail));
}

} // namespace

/// The vault file on the disk, and all the ways in which it can be invalid.
class VaultFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherProgramCanReadTheFile();
    void fileIsPrivateAndHasNoPlainText();
    void wrongPassphraseIsReported();
    void aSecondVaultDoesNotReplaceTheFirst();
    void ofSeveralAtOnceOneIsMade();
    void everyWriteIsEncryptedAnew();
    void fileSizeHidesSmallChanges();
    void onlyTheNewPassphraseOpensAfterAChange();
    void alterationAnywhereIsDetected();
    void truncatedFileIsRefused();
    void excessiveCostIsRefusedBeforeDerivation_data();
    void excessiveCostIsRefusedBeforeDerivation();
    void newerVersionIsReportedAndLeftUnchanged();
    void fullDiskKeepsTheOldFile();
    void staleLockFileIsIgnored();

private:
    VaultFile vault() const { return VaultFile(m_path); }
    VaultKey made(const char *passphrase = "correct horse") const
    {
        Result<VaultKey> key = vault().create(word(passphrase), cheap);
        if (!key)
            qFatal("%s", qPrintable(key.error().message() + key.error().detail));
        return std::move(*key);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void VaultFileTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"data/patlas.vault"_s);
}

void VaultFileTest::anotherProgramCanReadTheFile()
{
    const VaultKey key = made();
    add(vault(), key, u"one"_s, secretText);
    add(vault(), key, u"zwei ünïcode"_s, "x");
    const Result<VaultKey> other = vault().open(word("correct horse"));
    QVERIFY(other);
    const Result<VaultContents> contents = vault().read(*other);
    QVERIFY(contents);
    QCOMPARE(contents->entries.size(), 2U);
    QVERIFY(contents->entries.at(u"one"_s).view() == secretText);
    QVERIFY(contents->entries.at(u"zwei ünïcode"_s).view() == "x");
}

void VaultFileTest::fileIsPrivateAndHasNoPlainText()
{
    const VaultKey key = made();
    add(vault(), key, u"a-token-id"_s, secretText);
    QCOMPARE(QFile::permissions(m_path),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    const QByteArray content = contentOf(m_path);
    for (const char *clear : {secretText, "a-token-id", "correct horse", "glspat"})
        QVERIFY2(!content.contains(clear), clear);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files | QDir::Hidden), QStringList{u"patlas.vault"_s});
}

void VaultFileTest::wrongPassphraseIsReported()
{
    made();
    for (const char *wrong : {"correct horsf", "", "correct horse "}) {
        const Result<VaultKey> key = vault().open(word(wrong));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::KeychainDenied);
    }
}

void VaultFileTest::aSecondVaultDoesNotReplaceTheFirst()
{
    const VaultKey key = made();
    const QByteArray before = contentOf(m_path);
    const Result<VaultKey> second = vault().create(word("another"), cheap);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(contentOf(m_path), before);
}

void VaultFileTest::ofSeveralAtOnceOneIsMade()
{
    constexpr std::size_t programs = 4;
    const std::array<const char *, programs> words{"one", "two", "three", "four"};
    std::array<std::optional<Result<VaultKey>>, programs> made;
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < programs; ++i)
        threads.emplace_back([&, i] { made[i] = vault().create(word(words[i]), cheap); });
    for (std::thread &thread : threads)
        thread.join();
    int keys = 0;
    for (std::size_t i = 0; i < programs; ++i) {
        if (*made[i]) {
            ++keys;
            QVERIFY(vault().read(**made[i]));
            QVERIFY(vault().open(word(words[i])));
        } else {
            QCOMPARE(made[i]->error().kind, ErrorKind::Conflict);
        }
    }
    QCOMPARE(keys, 1);
    QCOMPARE(QFile::permissions(m_path),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files | QDir::Hidden), QStringList{u"patlas.vault"_s});
}

void VaultFileTest::everyWriteIsEncryptedAnew()
{
    const VaultKey key = made();
    add(vault(), key, u"one"_s, secretText);
    const QByteArray first = contentOf(m_path);
    add(vault(), key, u"one"_s, secretText);
    const QByteArray second = contentOf(m_path);
    QCOMPARE(second.size(), first.size());
    QVERIFY(first.mid(72, 24) != second.mid(72, 24)); // the nonce
    QVERIFY(first.mid(96) != second.mid(96));
}

void VaultFileTest::fileSizeHidesSmallChanges()
{
    const VaultKey key = made();
    add(vault(), key, u"one"_s, "short");
    const qint64 size = QFileInfo(m_path).size();
    add(vault(), key, u"two"_s, secretText);
    QCOMPARE(QFileInfo(m_path).size(), size);
}

void VaultFileTest::onlyTheNewPassphraseOpensAfterAChange()
{
    const VaultKey key = made();
    add(vault(), key, u"one"_s, secretText);
    const QByteArray salt = contentOf(m_path).mid(24, 16);
    const Result<VaultKey> changed = vault().change(key, word("battery staple"), cheap);
    QVERIFY(changed);
    QVERIFY(contentOf(m_path).mid(24, 16) != salt);
    QCOMPARE(vault().open(word("correct horse")).error().kind, ErrorKind::KeychainDenied);
    QCOMPARE(vault().read(key).error().kind, ErrorKind::KeychainLocked); // another program with the old key
    const Result<VaultContents> contents = vault().read(*vault().open(word("battery staple")));
    QVERIFY(contents && contents->entries.at(u"one"_s).view() == secretText);
}

void VaultFileTest::alterationAnywhereIsDetected()
{
    const VaultKey key = made();
    add(vault(), key, u"one"_s, secretText);
    const QByteArray good = contentOf(m_path);
    // The nonce; the first, middle and last byte of the ciphertext; the tag.
    for (const qsizetype at :
         {qsizetype(72), qsizetype(96), good.size() / 2, good.size() - 17, good.size() - 1}) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 1);
        put(m_path, bad);
        const Result<VaultKey> opened = vault().open(word("correct horse"));
        QVERIFY(opened); // the passphrase is right, which is distinguished from damage
        const Result<VaultContents> contents = vault().read(*opened);
        QVERIFY(!contents);
        QCOMPARE(contents.error().kind, ErrorKind::Parse);
        const auto updated = vault().update(*opened, [](VaultContents &) { return Result<void>(); });
        QVERIFY(!updated);
        QCOMPARE(contentOf(m_path), bad); // left unchanged for inspection
    }
    put(m_path, good);
    QVERIFY(vault().read(key));
}

void VaultFileTest::truncatedFileIsRefused()
{
    const VaultKey key = made();
    const QByteArray good = contentOf(m_path);
    for (qsizetype size = 0; size < good.size(); size += size < 130 ? 1 : 97) {
        put(m_path, good.first(size));
        const Result<VaultContents> contents = vault().read(key);
        QVERIFY2(!contents, qPrintable(QString::number(size)));
    }
}

void VaultFileTest::excessiveCostIsRefusedBeforeDerivation_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint64>("memory");
    QTest::newRow("hours") << 4'000'000'000U << quint64(cheap.memory);
    QTest::newRow("no passes") << 0U << quint64(cheap.memory);
    QTest::newRow("all memory") << 1U << (quint64(1) << 45);
    QTest::newRow("wraps around") << 1U << ~quint64(0);
    QTest::newRow("next to nothing") << 1U << quint64(8192);
}

void VaultFileTest::excessiveCostIsRefusedBeforeDerivation()
{
    QFETCH(const quint32, passes);
    QFETCH(const quint64, memory);
    made();
    QByteArray file = contentOf(m_path);
    qToLittleEndian(passes, file.data() + 12);
    qToLittleEndian(memory, file.data() + 16);
    put(m_path, file);
    const Result<VaultKey> key = vault().open(word("correct horse"));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Unsupported);
}

void VaultFileTest::newerVersionIsReportedAndLeftUnchanged()
{
    made();
    QByteArray file = contentOf(m_path);
    file[8] = 2;
    put(m_path, file);
    QCOMPARE(vault().open(word("correct horse")).error().kind, ErrorKind::Unsupported);
    QCOMPARE(contentOf(m_path), file);
}

void VaultFileTest::fullDiskKeepsTheOldFile()
{
    const VaultKey key = made();
    add(vault(), key, u"one"_s, secretText);
    const QByteArray before = contentOf(m_path);
    rlimit usual{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &usual) == 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{512, usual.rlim_max}; // limits the file size, which simulates a full disk
    QVERIFY(setrlimit(RLIMIT_FSIZE, &full) == 0);
    const auto written = vault().update(key, [](VaultContents &contents) {
        contents.entries.insert_or_assign(u"two"_s, word("y"));
        return Result<void>();
    });
    QVERIFY(setrlimit(RLIMIT_FSIZE, &usual) == 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QCOMPARE(contentOf(m_path), before);
    QVERIFY(vault().read(key)->entries.contains(u"one"_s));
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files | QDir::Hidden), QStringList{u"patlas.vault"_s});
}

void VaultFileTest::staleLockFileIsIgnored()
{
    const VaultKey key = made();
    const QString lock = m_path + u".lock"_s;
    put(lock, {});
    QFile file(lock);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-6), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(vault().update(key, [](VaultContents &contents) {
        contents.entries.insert_or_assign(u"one"_s, word(secretText));
        return Result<void>();
    }));
    QVERIFY(!QFile::exists(lock));
}

PATLAS_CORE_TEST(VaultFileTest)
#include "tst_vaultfile.moc"
