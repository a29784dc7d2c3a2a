// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ProcessMemory.h"

#include "tests/support/LeakScanner.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype atOnce = 4 << 20;

struct Region {
    quint64 begin;
    quint64 end;
    QString name;
};

// Read-only regions are unchanged file content, and Patlas's own files contain no secret.
std::vector<Region> writableRegions(pid_t process)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    std::vector<Region> regions;
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    const auto lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields[1].startsWith("rw"))
            continue;
        const QByteArrayList ends = fields[0].split('-');
        const QByteArray name = fields.size() > 5 ? fields[5] : "anonymous";
        regions.push_back({ends[0].toULongLong(nullptr, 16), ends[1].toULongLong(nullptr, 16),
                           QString::fromLocal8Bit(name.mid(name.lastIndexOf('/') + 1))});
    }
    return regions;
}

// Without a page nothing was ever written, and reading would allocate one.
std::vector<std::pair<quint64, quint64>> usedPages(QFile &pages, const Region &region)
{
    constexpr quint64 isInMemory = quint64(1) << 63;
    constexpr quint64 isSwapped = quint64(1) << 62;
    const quint64 page = quint64(::getpagesize());
    std::vector<quint64> entries(std::size_t((region.end - region.begin) / page));
    pages.seek(qint64(region.begin / page * sizeof(quint64)));
    const qint64 got = pages.read(reinterpret_cast<char *>(entries.data()),
                                  qint64(entries.size()) * qint64(sizeof(quint64)));
    entries.resize(std::size_t(std::max<qint64>(0, got)) / sizeof(quint64)); // none for [vsyscall]
    std::vector<std::pair<quint64, quint64>> runs;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const quint64 at = region.begin + i * page;
        if (!(entries[i] & (isInMemory | isSwapped)))
            continue;
        if (!runs.empty() && runs.back().second == at)
            runs.back().second += page;
        else
            runs.emplace_back(at, at + page);
    }
    return runs;
}

QString around(const QByteArray &bytes, qsizetype at)
{
    QString text;
    const qsizetype from = std::max<qsizetype>(0, at - 96);
    for (const char byte : bytes.mid(from, std::min<qsizetype>(240, bytes.size() - from)))
        text += byte >= ' ' && byte < 127 ? QLatin1Char(byte) : QLatin1Char('.');
    return text;
}

} // namespace

QStringList secretsInMemory(pid_t process, const LeakScanner &scanner)
{
    QFile memory(u"/proc/%1/mem"_s.arg(process));
    QFile pages(u"/proc/%1/pagemap"_s.arg(process));
    const auto regions = writableRegions(process);
    if (regions.empty() || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !pages.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {u"the memory cannot be read: %1"_s.arg(memory.errorString() + pages.errorString())};
    QStringList found;
    for (const Region &region : regions) {
        for (const auto &[begin, end] : usedPages(pages, region)) {
            QByteArray window;
            for (quint64 at = begin; at < end;) {
                memory.seek(qint64(at));
                const QByteArray more = memory.read(qint64(std::min<quint64>(atOnce, end - at)));
                if (more.isEmpty()) {
                    found.append(u"%1: cannot be read"_s.arg(region.name));
                    break;
                }
                at += quint64(more.size());
                window = window.right(scanner.maxLength()) + more; // a secret may span two reads
                for (const LeakScanner::Find &find : scanner.findsIn(window))
                    found.append(u"%1+%2: %3: %4"_s.arg(region.name)
                                     .arg(at - quint64(window.size() - find.at) - region.begin, 0, 16)
                                     .arg(find.form, around(window, find.at)));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace patlas
