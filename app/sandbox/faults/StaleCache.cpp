// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults/StaleCache.h"

#include "app/sandbox/TokenHash.h"

namespace patlas::sandbox {

namespace {

constexpr qint64 freshFor = 10 * 60 * 1000; // milliseconds
constexpr qsizetype mostKept = 256;
constexpr qsizetype largestKept = 1024 * 1024;

QByteArray keyOf(const Call &call)
{
    const QByteArray what = call.path.toUtf8() + '?' + call.query.toString(QUrl::FullyEncoded).toUtf8() + '\n'
        + call.header("Authorization");
    return hashOf({what.constData(), std::size_t(what.size())}); // the credential itself is not kept
}

} // namespace

std::optional<Reply> StaleCache::find(const Call &call) const
{
    const auto kept = m_answers.constFind(keyOf(call));
    if (kept == m_answers.constEnd() || kept->age.hasExpired(freshFor))
        return std::nullopt;
    Reply answer = kept->answer;
    answer.headers.emplace_back("Age", QByteArray::number(kept->age.elapsed() / 1000));
    return answer;
}

void StaleCache::keep(const Call &call, const Reply &answer)
{
    if (answer.status != 200 || answer.body.size() > largestKept)
        return;
    if (m_answers.size() >= mostKept)
        m_answers.clear();
    Kept kept{answer, {}};
    kept.age.start();
    m_answers.insert(keyOf(call), kept);
}

} // namespace patlas::sandbox
