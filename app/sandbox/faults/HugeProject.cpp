// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults/HugeProject.h"

#include <algorithm>
#include <cstdio>

namespace patlas::sandbox {

namespace {

constexpr qsizetype piece = 64 * 1024;
constexpr char head[] =
    R"({"_id":"5f0a3c7e9b1d4a0012e4cfff","__v":1,"name":"Huge project","baseLanguage":"en","data":{"en":{"main":{"version":1,"entries":{)";
constexpr char lastKey[] = R"("last":{"v":")";
constexpr char tail[] = R"("}}}}}})";

QByteArray entry(qint64 number)
{
    char text[160];
    const int length = std::snprintf(
        text, sizeof text,
        R"("key.%08lld":{"v":"Text number %08lld of a project that has more of them than anybody reads"},)",
        static_cast<long long>(number), static_cast<long long>(number));
    return QByteArray(text, length);
}

} // namespace

HugeProject::HugeProject(qint64 size)
    : m_size(std::max(size, smallest))
{
}

QByteArray HugeProject::next()
{
    QByteArray out;
    if (m_made >= m_size)
        return out;
    if (m_made == 0)
        out += head;
    // The last entry is padded, so that the document has exactly the requested size.
    const qint64 end = m_size - qint64(sizeof tail - 1);
    const qint64 last = qint64(sizeof lastKey - 1);
    const qint64 each = entry(0).size();
    while (out.size() < piece && m_made + out.size() + each + last <= end)
        out += entry(m_entries++);
    if (m_made + out.size() + each + last > end) {
        out += lastKey;
        out += QByteArray(qsizetype(end - m_made - out.size()), '.');
        out += tail;
    }
    m_made += out.size();
    return out;
}

} // namespace patlas::sandbox
