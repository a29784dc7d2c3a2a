// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/RecordedDisk.h"

#include <QFile>
#include <QList>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr quint32 sector = 512; // bytes; a disk writes a sector completely or not at all

} // namespace

std::vector<DiskEntry> readDiskJournal(const QString &path)
{
    QFile file(path);
    std::vector<DiskEntry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    while (!file.atEnd()) {
        const QList<QByteArray> head = file.readLine().chopped(1).split(' ');
        if (head.size() < 4)
            return {};
        DiskEntry entry;
        entry.kind = head[0].at(0);
        entry.offset = head[1].toLongLong();
        entry.path = QFile::decodeName(head.mid(3).join(' '));
        const qint64 size = head[2].toLongLong();
        entry.bytes = file.read(size);
        if (entry.bytes.size() != size || file.read(1) != "\n")
            return {};
        entries.push_back(std::move(entry));
    }
    return entries;
}

void RecordedDisk::apply(const DiskEntry &entry)
{
    switch (entry.kind) {
    case 'C':
    case 'L':
    case 'R':
    case 'U':
        m_unflushed.push_back({&entry, std::make_shared<File>()});
        change(m_names, m_unflushed.back());
        break;
    case 'W':
    case 'T':
        if (const auto &file = m_names.value(entry.path))
            file->unflushed.push_back(&entry);
        break;
    case 'F':
        if (const auto &file = m_names.value(entry.path)) {
            for (const DiskEntry *written : file->unflushed)
                write(file->durable, *written, written->bytes.size());
            file->unflushed.clear();
        }
        break;
    case 'D':
        m_durable = m_names;
        m_unflushed.clear();
        break;
    default:
        break;
    }
}

void RecordedDisk::change(Names &names, const NameChange &change)
{
    switch (change.entry->kind) {
    case 'C':
        names.insert(change.entry->path, change.created);
        break;
    case 'L':
    case 'R':
        // An unknown source has no effect; a final check finds gaps in the journal.
        if (const auto file = names.value(change.entry->path))
            names.insert(QFile::decodeName(change.entry->bytes), file);
        if (change.entry->kind == 'R')
            names.remove(change.entry->path);
        break;
    default:
        names.remove(change.entry->path);
        break;
    }
}

void RecordedDisk::write(QByteArray &content, const DiskEntry &entry, qsizetype size)
{
    const qsizetype end = entry.offset + size;
    if (entry.kind == 'T' || content.size() < end)
        content.resize(end, '\0');
    content.replace(entry.offset, size, entry.bytes.constData(), size);
}

RecordedDisk::Files RecordedDisk::afterPowerCut(Unflushed unflushed, QRandomGenerator &random) const
{
    Names names = m_durable;
    size_t changes = unflushed == Unflushed::Lost ? 0 : m_unflushed.size();
    if (unflushed == Unflushed::PartlyKept)
        changes = random.bounded(quint32(changes) + 1);
    for (size_t i = 0; i < changes; ++i)
        change(names, m_unflushed[i]);

    Files files;
    for (auto name = names.constBegin(); name != names.constEnd(); ++name) {
        if (name.key().endsWith(" (deleted)"_L1))
            continue; // a deleted file ends with the process
        QByteArray content = name.value()->durable;
        for (const DiskEntry *entry : name.value()->unflushed) {
            const quint32 draw = random.bounded(4U);
            const auto sectors = quint32(entry->bytes.size()) / sector;
            if (unflushed == Unflushed::Kept || (unflushed == Unflushed::PartlyKept && draw == 0))
                write(content, *entry, entry->bytes.size());
            else if (unflushed == Unflushed::PartlyKept && draw == 1 && sectors > 0)
                write(content, *entry, qsizetype(random.bounded(sectors)) * qsizetype(sector));
        }
        files.insert(name.key(), content);
    }
    return files;
}

} // namespace patlas
