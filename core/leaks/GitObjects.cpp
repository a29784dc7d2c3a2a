// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitObjects.h"

#include "core/secret/SecretForms.h"

#include <sodium.h>

#include <algorithm>

namespace patlas {

namespace {

constexpr qsizetype maxStart = 65'536; ///< bytes of a commit or tag in which its header is looked for
constexpr qsizetype maxTree = qsizetype(256) << 20; ///< bytes
constexpr qsizetype maxNotes = 30;
constexpr qsizetype maxLargeFiles = 100'000;

/// The value of a line of an object's header: "tree 1234…".
QByteArray headerOf(const QByteArray &header, const QByteArray &name)
{
    const qsizetype at = header.startsWith(name + ' ') ? 0 : header.indexOf('\n' + name + ' ') + 1;
    if (at == 0 && !header.startsWith(name + ' '))
        return {};
    const qsizetype from = at + name.size() + 1;
    const qsizetype end = header.indexOf('\n', from);
    return header.mid(from, end < 0 ? -1 : end - from);
}

} // namespace

GitObjects::GitObjects(const KnownSecrets &known, LeakBudget &budget, const std::atomic_bool &cancelled)
    : m_content(known, budget, cancelled, [this](LeakFinding finding) { take(std::move(finding)); })
{
    randombytes_buf(m_nameKey.data(), m_nameKey.size());
    m_content.setKeepsArchives(true);
}

void GitObjects::take(LeakFinding finding)
{
    const QByteArray token = finding.sameness + char(finding.place.part)
        + (finding.encodings + finding.place.inside).join(QLatin1Char('\n')).toUtf8();
    if (m_ownTokens.contains(token))
        return; // on another line
    m_ownTokens.insert(token);
    if (++m_foundCount > maxKept)
        return;
    Found &found = m_found[m_id];
    found.type = m_type;
    finding.place.part = m_type == Type::Commit ? LeakPlace::Part::Message
        : m_type == Type::Tag                   ? LeakPlace::Part::Tag
                                                : finding.place.part;
    found.findings.push_back(std::move(finding));
}

void GitObjects::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_left == 0)
            readHead(bytes);
        else
            readContent(bytes);
    }
}

void GitObjects::readHead(std::string_view &bytes)
{
    const auto newline = bytes.find('\n');
    const std::size_t size = newline == std::string_view::npos ? bytes.size() : newline;
    m_head.append(bytes.data(), qsizetype(size));
    bytes.remove_prefix(newline == std::string_view::npos ? size : size + 1);
    if (newline == std::string_view::npos)
        return;
    const QList<QByteArray> words = m_head.split(' ');
    m_head.clear();
    if (words.size() < 3) { // "<id> missing": it is listed, but cannot be read
        if (words.size() == 2)
            addDamaged(words[0]);
        return;
    }
    m_id = words[0];
    m_type = words[1] == "commit" ? Type::Commit
        : words[1] == "tree"      ? Type::Tree
        : words[1] == "tag"       ? Type::Tag
                                  : Type::Blob;
    m_left = words[2].toLongLong() + 1;
    m_start.clear();
    m_ownTokens.clear();
}

void GitObjects::readContent(std::string_view &bytes)
{
    const std::size_t size = std::size_t(std::min<qint64>(m_left, qint64(bytes.size())));
    m_left -= qint64(size);
    const std::string_view own = bytes.substr(0, m_left == 0 ? size - 1 : size);
    const qsizetype limit = m_type == Type::Tree ? maxTree : maxStart;
    if (m_type != Type::Blob || m_start.size() < 512)
        m_start.append(own.data(), std::min(qsizetype(own.size()), limit - m_start.size()));
    if (m_type != Type::Tree)
        m_content.feed(own);
    if (m_left == 0)
        finishObject();
    bytes.remove_prefix(size);
}

void GitObjects::finishObject()
{
    ++m_count;
    m_ids.mark(QByteArray::fromHex(m_id).toStdString(), Seen);
    switch (m_type) {
    case Type::Commit:
        readCommit();
        break;
    case Type::Tag:
        readTag();
        break;
    case Type::Tree:
        readTree();
        return;
    case Type::Blob:
        readPointer();
        break;
    }
    const QStringList notes = m_content.finish();
    if (notes.isEmpty())
        return;
    ++m_notedObjects;
    if (qsizetype(m_notes.size()) < maxNotes)
        m_notes.push_back({m_id, notes});
}

void GitObjects::end()
{
    if (m_left == 0)
        return;
    m_left = 0;
    m_content.finish(); // what came of it is looked at
    addDamaged(m_id);
}

void GitObjects::addDamaged(const QByteArray &id)
{
    if (!(m_ids.mark(QByteArray::fromHex(id).toStdString(), NotReadable) & NotReadable))
        m_damaged.append(id);
}

bool GitObjects::hasSeen(const QByteArray &id) const
{
    return m_ids.bitsOf(QByteArray::fromHex(id).toStdString()) & (Seen | NotReadable);
}

qint64 GitObjects::missing() const
{
    return m_ids.isFull() ? -1 : qint64(m_ids.count(Seen | NotReadable | Referenced, Referenced));
}

void GitObjects::refer(std::string_view hexId)
{
    m_ids.mark(QByteArray::fromHex(QByteArray(hexId.data(), qsizetype(hexId.size()))).toStdString(),
               Referenced);
}

/// Its parents are not counted as missing: a shallow clone says that they are, and where they are missing in
/// another, git says so when it walks the history.
void GitObjects::readCommit()
{
    m_commits.append(QByteArray::fromHex(m_id));
    refer(headerOf(m_start, "tree").toStdString());
}

void GitObjects::readTag()
{
    const QByteArray header = m_start.left(m_start.indexOf("\n\n"));
    const Tag tag{headerOf(header, "tag"), headerOf(header, "object"), headerOf(header, "type")};
    refer(tag.target.toStdString());
    m_tags.insert(m_id, tag);
}

/// Entries are "<mode> <name>\0<id>", the id in binary.
void GitObjects::readTree()
{
    const std::size_t idSize = std::size_t(m_id.size()) / 2;
    std::string_view rest(m_start.constData(), std::size_t(m_start.size()));
    while (!rest.empty()) {
        const std::size_t blank = rest.find(' ');
        const std::size_t zero = blank == std::string_view::npos ? blank : rest.find('\0', blank);
        if (zero == std::string_view::npos || rest.size() - zero - 1 < idSize)
            break;
        const std::string_view mode = rest.substr(0, blank);
        const std::string_view name = rest.substr(blank + 1, zero - blank - 1);
        if (mode != "160000") // a submodule's commit is elsewhere
            m_ids.mark(rest.substr(zero + 1, idSize), Referenced);
        rest.remove_prefix(zero + 1 + idSize);
        std::array<char, GitIdTable::keySize> key{};
        crypto_shorthash_siphashx24(reinterpret_cast<unsigned char *>(key.data()),
                                    reinterpret_cast<const unsigned char *>(name.data()), name.size(),
                                    m_nameKey.data());
        if (name.size() < shortestKnownSecret || m_knownNames.mark({key.data(), key.size()}, Seen))
            continue; // each name is in every version of its folder
        m_content.matcher().search(name, [this, name](LeakFinding finding) {
            if (++m_foundCount > maxKept)
                return;
            finding.place.part = LeakPlace::Part::Name;
            m_names[QByteArray(name.data(), qsizetype(name.size()))].push_back(std::move(finding));
        });
    }
}

/// Git LFS keeps a file elsewhere and has a pointer to it in the history.
void GitObjects::readPointer()
{
    if (!m_start.startsWith("version https://git-lfs.github.com/spec/v1\n"))
        return;
    const QByteArray id = headerOf(m_start, "oid");
    if (id.startsWith("sha256:") && id.size() == 71 && m_largeFiles.size() < maxLargeFiles)
        m_largeFiles.append(id.mid(7));
}

} // namespace patlas
