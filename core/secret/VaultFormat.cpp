// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/VaultFormat.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <cstring>
#include <memory>
#include <new>

namespace patlas::vaultformat {

namespace {

// The head, by byte offset; numbers are little-endian.
constexpr char magic[] = "PATLASVT";
constexpr qsizetype versionAt = 8; // 16 bits
constexpr qsizetype derivationAt = 10; // 16 bits
constexpr qsizetype passesAt = 12; // 32 bits
constexpr qsizetype memoryAt = 16; // 64 bits
constexpr qsizetype saltAt = 24;
constexpr qsizetype checkAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype checkSize = 32;
static_assert(checkAt + checkSize == headSize);

constexpr std::uint16_t version = 1;
constexpr std::uint16_t argon2id13 = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype maxFileBytes = 16 * 1024 * 1024;
/// Entries are padded to this, so that the file size reveals little about them.
constexpr std::size_t paddedTo = 1024;

// A hostile file must not make Patlas work for hours or use up all memory.
constexpr std::uint32_t maxPasses = 16;
constexpr std::uint64_t leastMemory = 8ULL * 1024 * 1024;
constexpr std::uint64_t maxMemory = 1024ULL * 1024 * 1024;

constexpr char context[] = "patlasvt";
enum class Subkey : std::uint64_t { Check = 1, Entries = 2 };

struct VaultFormatText {
    Q_DECLARE_TR_FUNCTIONS(patlas::VaultFile)
};

Failure damaged(const char *detail)
{
    return failure(ErrorKind::Parse, VaultFormatText::tr("The vault file is damaged."),
                   VaultFormatText::tr("Its content cannot be read. The file was not changed."),
                   VaultFormatText::tr("Restore a copy of the file, or move it away and make a new vault."),
                   QLatin1String(detail));
}

/// Guarded memory that can be written, unlike a Secret.
class Guarded {
public:
    explicit Guarded(std::size_t size)
        : m_bytes(static_cast<unsigned char *>(sodium_malloc(size)))
        , m_size(size)
    {
        if (!m_bytes)
            throw std::bad_alloc();
    }
    unsigned char *data() { return m_bytes.get(); }
    std::size_t size() const { return m_size; }

private:
    struct Free {
        void operator()(unsigned char *bytes) const noexcept { sodium_free(bytes); }
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size;
};

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

const unsigned char *bytesOf(const Secret &secret)
{
    return reinterpret_cast<const unsigned char *>(secret.view().data());
}

void derive(Guarded &subkey, const Secret &key, Subkey which)
{
    crypto_kdf_derive_from_key(subkey.data(), subkey.size(), std::uint64_t(which), context, bytesOf(key));
}

/// Tells a wrong passphrase from a damaged file. It does not help an attacker: the ciphertext's tag reveals
/// as much.
std::array<unsigned char, checkSize> checkFor(const QByteArray &head, const Secret &key)
{
    Guarded subkey(crypto_generichash_KEYBYTES);
    derive(subkey, key, Subkey::Check);
    std::array<unsigned char, checkSize> check{};
    crypto_generichash(check.data(), check.size(), bytesOf(head), std::size_t(checkAt), subkey.data(),
                       subkey.size());
    return check;
}

Result<Secret> derivedKey(const Secret &passphrase, const QByteArray &head)
{
    Guarded key(crypto_kdf_KEYBYTES);
    const int failed = crypto_pwhash(
        key.data(), key.size(), passphrase.isEmpty() ? "" : passphrase.view().data(), passphrase.size(),
        bytesOf(head) + saltAt, qFromLittleEndian<std::uint32_t>(bytesOf(head) + passesAt),
        std::size_t(qFromLittleEndian<std::uint64_t>(bytesOf(head) + memoryAt)),
        crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return failure(
            ErrorKind::Internal, VaultFormatText::tr("There is not enough memory to open the vault."),
            VaultFormatText::tr("Deriving its key takes much memory on purpose, to make guessing expensive."),
            VaultFormatText::tr("Close other programs and try again."));
    return Secret::copyOf({reinterpret_cast<const char *>(key.data()), key.size()});
}

/// The file may contain anything.
Result<void> checkHead(const QByteArray &file)
{
    if (file.size() > maxFileBytes)
        return damaged("larger than any vault");
    if (file.size() < versionAt + 2 || !file.startsWith(magic))
        return damaged("not a vault");
    if (qFromLittleEndian<std::uint16_t>(bytesOf(file) + versionAt) > version)
        return failure(ErrorKind::Unsupported,
                       VaultFormatText::tr("The vault was written by a newer version of Patlas."),
                       VaultFormatText::tr("It was not changed."),
                       VaultFormatText::tr("Start the newer version, or update this one."));
    if (file.size() < headSize + nonceSize + tagSize)
        return damaged("cut off");
    const auto passes = qFromLittleEndian<std::uint32_t>(bytesOf(file) + passesAt);
    const auto memory = qFromLittleEndian<std::uint64_t>(bytesOf(file) + memoryAt);
    if (qFromLittleEndian<std::uint16_t>(bytesOf(file) + derivationAt) != argon2id13 || passes < 1
        || passes > maxPasses || memory < leastMemory || memory > maxMemory)
        return failure(
            ErrorKind::Unsupported, VaultFormatText::tr("The vault needs a key that Patlas does not make."),
            VaultFormatText::tr("Its cost is outside what any version of Patlas writes, so the file was not "
                                "made by Patlas or was altered."),
            VaultFormatText::tr("Restore a copy of the file."));
    return {};
}

void put(QByteArray &head, const VaultCost &cost)
{
    std::memcpy(head.data(), magic, sizeof(magic) - 1);
    qToLittleEndian(version, head.data() + versionAt);
    qToLittleEndian(argon2id13, head.data() + derivationAt);
    qToLittleEndian(cost.passes, head.data() + passesAt);
    qToLittleEndian(cost.memory, head.data() + memoryAt);
    randombytes_buf(head.data() + saltAt, crypto_pwhash_SALTBYTES);
}

/// The generation is an entry too, under a name that no key has. Versions that do not count keep it as it is.
constexpr std::string_view generationName = "patlas:generation";

/// Entries one after the other, with 32 bits of length before each key and each secret.
class Writer {
public:
    explicit Writer(unsigned char *at)
        : m_at(at)
    {
    }
    void put(const void *bytes, std::size_t size)
    {
        qToLittleEndian(std::uint32_t(size), m_at);
        std::memcpy(m_at + 4, bytes, size);
        m_at += 4 + size;
    }

private:
    unsigned char *m_at;
};

class Reader {
public:
    Reader(const unsigned char *begin, std::size_t size)
        : m_at(begin)
        , m_left(size)
    {
    }
    bool atEnd() const { return m_left == 0; }
    bool failed() const { return m_failed; }
    std::string_view take()
    {
        const std::uint32_t size = m_left < 4 ? 0 : qFromLittleEndian<std::uint32_t>(m_at);
        if (m_left < 4 || size > m_left - 4) {
            m_failed = true;
            m_left = 0;
            return {};
        }
        const std::string_view bytes(reinterpret_cast<const char *>(m_at + 4), size);
        m_at += 4 + size;
        m_left -= 4 + size;
        return bytes;
    }

private:
    const unsigned char *m_at;
    std::size_t m_left;
    bool m_failed = false;
};

} // namespace

Result<VaultKey> makeKey(const Secret &passphrase, VaultCost cost)
{
    if (sodium_init() < 0)
        return failure(ErrorKind::Internal, VaultFormatText::tr("The cryptographic library did not start."));
    VaultKey made;
    made.head = QByteArray(headSize, '\0');
    put(made.head, cost);
    Result<Secret> key = derivedKey(passphrase, made.head);
    if (!key)
        return tl::make_unexpected(key.error());
    made.key = std::move(*key);
    const auto check = checkFor(made.head, made.key);
    std::memcpy(made.head.data() + checkAt, check.data(), check.size());
    return made;
}

Result<VaultKey> keyFor(const QByteArray &file, const Secret &passphrase)
{
    if (sodium_init() < 0)
        return failure(ErrorKind::Internal, VaultFormatText::tr("The cryptographic library did not start."));
    if (const Result<void> readable = checkHead(file); !readable)
        return tl::make_unexpected(readable.error());
    VaultKey made;
    made.head = file.first(headSize);
    Result<Secret> key = derivedKey(passphrase, made.head);
    if (!key)
        return tl::make_unexpected(key.error());
    made.key = std::move(*key);
    const auto check = checkFor(made.head, made.key);
    if (sodium_memcmp(check.data(), made.head.constData() + checkAt, check.size()) != 0)
        return failure(ErrorKind::KeychainDenied,
                       VaultFormatText::tr("That is not the passphrase of this vault."),
                       VaultFormatText::tr("Nothing was opened."), VaultFormatText::tr("Type it again."));
    return made;
}

QByteArray sealed(const VaultKey &key, const VaultContents &contents)
{
    const QByteArray generation = QByteArray::number(contents.generation);
    std::size_t size = 8 + generationName.size() + std::size_t(generation.size());
    for (const auto &[name, secret] : contents.entries)
        size += 8 + std::size_t(name.toUtf8().size()) + secret.size();
    std::size_t padded = 0;
    Guarded plain((size / paddedTo + 1) * paddedTo);
    Writer writer(plain.data());
    writer.put(generationName.data(), generationName.size());
    writer.put(generation.constData(), std::size_t(generation.size()));
    for (const auto &[name, secret] : contents.entries) {
        const QByteArray utf8 = name.toUtf8();
        writer.put(utf8.constData(), std::size_t(utf8.size()));
        writer.put(secret.view().data(), secret.size());
    }
    sodium_pad(&padded, plain.data(), size, paddedTo, plain.size());

    QByteArray file = key.head;
    file.resize(headSize + nonceSize + qsizetype(padded) + tagSize);
    auto *nonce = reinterpret_cast<unsigned char *>(file.data()) + headSize;
    randombytes_buf(nonce, nonceSize);
    Guarded subkey(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    derive(subkey, key.key, Subkey::Entries);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, plain.data(), padded,
                                               bytesOf(key.head), headSize, nullptr, nonce, subkey.data());
    return file;
}

Result<VaultContents> opened(const VaultKey &key, const QByteArray &file)
{
    if (const Result<void> readable = checkHead(file); !readable)
        return tl::make_unexpected(readable.error());
    if (file.first(headSize) != key.head)
        return failure(ErrorKind::KeychainLocked, VaultFormatText::tr("The vault's passphrase was changed."),
                       VaultFormatText::tr("The previous key no longer opens it."),
                       VaultFormatText::tr("Unlock it again."));
    const qsizetype sealedSize = file.size() - headSize - nonceSize;
    Guarded plain{std::size_t(sealedSize)};
    Guarded subkey(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    derive(subkey, key.key, Subkey::Entries);
    const unsigned char *nonce = bytesOf(file) + headSize;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, nonce + nonceSize,
                                                   std::size_t(sealedSize), bytesOf(file), headSize, nonce,
                                                   subkey.data())
        != 0)
        return damaged("the entries are damaged or were altered");
    std::size_t size = 0;
    if (sodium_unpad(&size, plain.data(), std::size_t(sealedSize - tagSize), paddedTo) != 0)
        return damaged("padding");
    VaultContents contents;
    Reader reader(plain.data(), size);
    while (!reader.atEnd()) {
        const std::string_view name = reader.take();
        const std::string_view secret = reader.take();
        if (reader.failed())
            return damaged("an entry is cut off");
        if (name == generationName)
            contents.generation = QByteArray(secret.data(), qsizetype(secret.size())).toLongLong();
        else
            contents.entries.insert_or_assign(QString::fromUtf8(name.data(), qsizetype(name.size())),
                                              Secret::copyOf(secret));
    }
    return contents;
}

} // namespace patlas::vaultformat
