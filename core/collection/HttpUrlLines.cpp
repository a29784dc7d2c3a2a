// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpUrlLines.h"

#include "core/collection/HttpLine.h"
#include "core/collection/HttpRequestLine.h"

#include <algorithm>

namespace patlas {

std::vector<QByteArray> editedUrlLines(const std::vector<QByteArray> &parts, const QByteArray &url)
{
    QByteArray old;
    for (const QByteArray &part : parts)
        old += part;
    const qsizetype shorter = std::min(old.size(), url.size());
    const qsizetype same = std::mismatch(old.begin(), old.begin() + shorter, url.begin()).first - old.begin();
    qsizetype behind = 0;
    while (behind < shorter - same && old[old.size() - 1 - behind] == url[url.size() - 1 - behind])
        ++behind;
    const QByteArray added = url.sliced(same, url.size() - same - behind);
    std::vector<QByteArray> edited;
    bool isAdded = false;
    qsizetype begin = 0;
    for (const QByteArray &part : parts) {
        const qsizetype end = begin + part.size();
        QByteArray text = old.sliced(begin, std::clamp(same, begin, end) - begin);
        if (!isAdded && same <= end) {
            text += added;
            isAdded = true;
        }
        const qsizetype rest = std::clamp(old.size() - behind, begin, end);
        text += old.sliced(rest, end - rest);
        edited.push_back(text);
        begin = end;
    }
    // A line goes on with a URL only where it begins as one does.
    for (size_t at = edited.size(); at-- > 1;) {
        QByteArrayView part = edited[at];
        const bool goesOn = urlContinuationIn(part).size() == part.size() && takeHttpVersion(part).isEmpty();
        const bool isApart = edited[at - 1].isEmpty() || !isHttpBlank(edited[at - 1].back());
        if (goesOn && isApart)
            continue;
        edited[at - 1] += edited[at];
        edited[at].clear();
    }
    return edited;
}

} // namespace patlas
