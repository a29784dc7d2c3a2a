// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/PathTemplate.h"

#include <QUrl>

namespace patlas {

namespace {

constexpr int maxRankedSegments = 32; ///< two bits each

QStringView withoutSlashes(QStringView path)
{
    if (path.startsWith(u'/'))
        path = path.mid(1);
    return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
}

QStringView takeSegment(QStringView &path)
{
    const qsizetype slash = path.indexOf(u'/');
    const QStringView segment = slash < 0 ? path : path.left(slash);
    path = slash < 0 ? QStringView() : path.mid(slash + 1);
    return segment;
}

/// 3: literal, 2: literal in part, 1: a {name} only, 0: does not fit.
quint64 fitSegment(QStringView pattern, QStringView segment, PathValues *values)
{
    const qsizetype open = pattern.indexOf(u'{');
    const qsizetype close = pattern.indexOf(u'}', open + 1);
    if (open < 0 || close < 0)
        return pattern == segment ? 3 : 0;
    const QStringView before = pattern.left(open);
    const QStringView after = pattern.mid(close + 1);
    const qsizetype length = segment.size() - before.size() - after.size();
    if (length < 1 || !segment.startsWith(before) || !segment.endsWith(after))
        return 0;
    if (values)
        values->emplace_back(pattern.mid(open + 1, close - open - 1).toString(),
                             QUrl::fromPercentEncoding(segment.mid(before.size(), length).toUtf8()));
    return before.isEmpty() && after.isEmpty() ? 1 : 2;
}

} // namespace

std::optional<quint64> fitPath(QStringView pattern, QStringView path, PathValues *values)
{
    pattern = withoutSlashes(pattern);
    path = withoutSlashes(path);
    quint64 closeness = 0;
    for (int segments = 0;; ++segments) {
        const bool last = pattern.indexOf(u'/') < 0;
        if (last != (path.indexOf(u'/') < 0))
            return std::nullopt;
        const quint64 fit = fitSegment(takeSegment(pattern), takeSegment(path), values);
        if (fit == 0)
            return std::nullopt;
        if (segments < maxRankedSegments)
            closeness |= fit << (2 * (maxRankedSegments - 1 - segments));
        if (last)
            return closeness;
    }
}

} // namespace patlas
