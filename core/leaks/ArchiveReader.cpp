// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/ArchiveReader.h"

#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using namespace std::string_view_literals;

struct Magic {
    std::size_t at;
    std::string_view bytes;
    const char *notRead; ///< the name of a kind that is not read; null for one that is
};

constexpr std::array<Magic, 18> magics{{
    {0, "PK\x03\x04"sv, nullptr}, // zip
    {0, "PK\x07\x08"sv, nullptr}, // zip, of several volumes
    {0, "\x1f\x8b\x08"sv, nullptr}, // gzip
    {0, "BZh"sv, nullptr},
    {0, "\xfd\x37zXZ\x00"sv, nullptr},
    {0, "\x28\xb5\x2f\xfd"sv, nullptr}, // zstd
    {0, "\x04\x22\x4d\x18"sv, nullptr}, // lz4
    {0, "\x1f\x9d"sv, nullptr}, // compress
    {257, "ustar"sv, nullptr}, // tar
    {0, "!<arch>\n"sv, nullptr}, // ar: .deb, .a
    {0, "070701"sv, nullptr}, // cpio
    {0, "070707"sv, nullptr},
    {0, "7z\xbc\xaf\x27\x1c"sv, "7z"},
    {0, "Rar!\x1a\x07"sv, "RAR"},
    {0, "MSCF\0\0\0\0"sv, "cabinet"},
    {0, "\xed\xab\xee\xdb"sv, "RPM"},
    {0, "PACK\0\0\0"sv, "git pack"},
    {0, "# v"sv, "git bundle"}, // and more, see below
}};

constexpr qint64 endOfZip = 22; // bytes of its last record, without a comment
constexpr std::size_t blockSize = std::size_t(128) << 10;

/// Registers a filter only if libarchive has it built in: for others it would start a program.
void addFilter(struct archive *archive, int (*support)(struct archive *))
{
    struct archive *probe = archive_read_new();
    const bool isBuiltIn = support(probe) == ARCHIVE_OK;
    archive_read_free(probe);
    if (isBuiltIn)
        support(archive);
}

quint32 little(const unsigned char *bytes, int count)
{
    quint32 value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | bytes[i];
    return value;
}

bool readAt(int descriptor, qint64 offset, unsigned char *bytes, qint64 size)
{
    return ::pread(descriptor, bytes, std::size_t(size), off_t(offset)) == ssize_t(size);
}

} // namespace

PackedKind packedKindOf(std::string_view start)
{
    for (const Magic &magic : magics) {
        if (start.size() < magic.at || start.substr(magic.at, magic.bytes.size()) != magic.bytes)
            continue;
        if (!magic.notRead)
            return {PackedKind::Reading::Read, {}};
        if (magic.bytes == "# v"sv && start.substr(4, 12) != " git bundle\n"sv)
            continue;
        return {PackedKind::Reading::NotRead, QString::fromLatin1(magic.notRead)};
    }
    return {};
}

std::optional<qint64> appendedZip(int descriptor, qint64 size)
{
    std::array<unsigned char, endOfZip> end{};
    std::array<unsigned char, 46> entry{};
    std::array<unsigned char, 4> local{};
    if (size <= endOfZip || !readAt(descriptor, size - endOfZip, end.data(), endOfZip)
        || little(end.data(), 4) != 0x06054b50)
        return {};
    const qint64 directorySize = little(end.data() + 12, 4);
    const qint64 directory = size - endOfZip - directorySize;
    // Offsets count from the archive's own start, or from that of the file.
    const qint64 before = directory - qint64(little(end.data() + 16, 4));
    if (directory < 0 || before < 0 || !readAt(descriptor, directory, entry.data(), qint64(entry.size()))
        || little(entry.data(), 4) != 0x02014b50)
        return {};
    const qint64 start = before + qint64(little(entry.data() + 42, 4));
    if (!readAt(descriptor, start, local.data(), qint64(local.size()))
        || little(local.data(), 4) != 0x04034b50)
        return {};
    return start;
}

struct ArchiveReader::Source {
    int descriptor = -1;
    qint64 offset = 0;
    std::vector<char> block = std::vector<char>(blockSize);

    static la_ssize_t read(struct archive *archive, void *data, const void **buffer)
    {
        auto *source = static_cast<Source *>(data);
        ssize_t got = 0;
        do {
            got = ::pread(source->descriptor, source->block.data(), source->block.size(),
                          off_t(source->offset));
        } while (got < 0 && errno == EINTR);
        if (got < 0)
            archive_set_error(archive, errno, "the file could not be read");
        source->offset += std::max<ssize_t>(got, 0);
        *buffer = source->block.data();
        return got;
    }
};

ArchiveReader::ArchiveReader(int descriptor, qint64 offset, Formats formats)
    : m_source(std::make_unique<Source>())
    , m_archive(archive_read_new())
{
    m_source->descriptor = descriptor;
    m_source->offset = offset;
    setUp(formats);
    m_isOpen = archive_read_open(m_archive, m_source.get(), nullptr, &Source::read, nullptr) == ARCHIVE_OK;
    if (!m_isOpen)
        keepProblem();
}

ArchiveReader::ArchiveReader(std::string_view bytes, Formats formats)
    : m_archive(archive_read_new())
{
    setUp(formats);
    m_isOpen = archive_read_open_memory(m_archive, bytes.data(), bytes.size()) == ARCHIVE_OK;
    if (!m_isOpen)
        keepProblem();
}

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_archive);
}

void ArchiveReader::setUp(Formats formats)
{
    for (const auto support : {&archive_read_support_filter_gzip, &archive_read_support_filter_bzip2,
                               &archive_read_support_filter_xz, &archive_read_support_filter_zstd,
                               &archive_read_support_filter_lz4, &archive_read_support_filter_compress})
        addFilter(m_archive, support);
    archive_read_support_format_raw(m_archive); // a file that was compressed
    if (formats == Formats::Plain)
        return;
    archive_read_support_format_zip_streamable(m_archive);
    archive_read_support_format_tar(m_archive);
    archive_read_support_format_cpio(m_archive);
    archive_read_support_format_ar(m_archive);
    archive_read_support_format_empty(m_archive);
}

void ArchiveReader::keepProblem()
{
    const char *said = archive_error_string(m_archive);
    m_problem = said ? QString::fromUtf8(said) : u"unknown"_s;
}

bool ArchiveReader::next()
{
    if (!m_isOpen)
        return false;
    const int result = archive_read_next_header(m_archive, &m_entry);
    if (result == ARCHIVE_EOF)
        return false;
    if (result < ARCHIVE_WARN) { // with a warning, the member is there
        keepProblem();
        m_isOpen = false;
        return false;
    }
    if (isPlain()) {
        m_name.clear();
        if (archive_filter_count(m_archive) < 2) { // nothing is undone: it only began like a packed file
            m_problem = u"Unrecognized archive format"_s;
            m_isOpen = false;
            return false;
        }
        return true;
    }
    const char *name = archive_entry_pathname_utf8(m_entry);
    if (!name)
        name = archive_entry_pathname(m_entry);
    m_name = name && *name ? QByteArray(name) : QByteArray("?");
    m_isEncrypted = m_isEncrypted || archive_entry_is_encrypted(m_entry);
    return true;
}

bool ArchiveReader::isPlain() const
{
    return archive_format(m_archive) == ARCHIVE_FORMAT_RAW;
}

std::optional<std::string_view> ArchiveReader::read()
{
    const void *block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0; // holes of a sparse file are left out
    const int result = archive_read_data_block(m_archive, &block, &size, &offset);
    if (result == ARCHIVE_EOF)
        return {};
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
        keepProblem();
        if (result == ARCHIVE_FATAL)
            m_isOpen = false;
        return {};
    }
    return std::string_view(static_cast<const char *>(block), size);
}

QStringList ArchiveReader::encodings() const
{
    QStringList names;
    for (int i = archive_filter_count(m_archive) - 1; i >= 0; --i) {
        const QString name = QString::fromLatin1(archive_filter_name(m_archive, i));
        if (archive_filter_code(m_archive, i) != ARCHIVE_FILTER_NONE)
            names.append(name);
    }
    return names;
}

} // namespace patlas
