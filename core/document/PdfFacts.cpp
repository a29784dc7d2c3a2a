// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PdfFacts.h"

#include <algorithm>
#include <limits>

namespace patlas {

namespace {

constexpr char pdfMark[] = "%PDF-";
constexpr qsizetype lookedAtInPdf = 4 << 20; ///< bytes, at each end
constexpr qsizetype longestDictionary = 2000;

/// The number behind a name, such as 12 in "/Count 12"; 0: there is none.
int numberBehind(QByteArrayView text, QByteArrayView name)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return 0;
    qint64 number = 0;
    qsizetype next = at + name.size();
    while (next < text.size() && (text[next] == ' ' || text[next] == '\r' || text[next] == '\n'))
        ++next;
    for (; next < text.size() && text[next] >= '0' && text[next] <= '9'; ++next) {
        number = number * 10 + (text[next] - '0');
        if (number > std::numeric_limits<int>::max())
            return 0;
    }
    return int(number);
}

/// The root of the tree of pages has the highest count; the others have those of its parts.
int countOfPages(QByteArrayView text)
{
    int pages = 0;
    for (const QByteArrayView kind : {QByteArrayView("/Type/Pages"), QByteArrayView("/Type /Pages")}) {
        for (qsizetype at = 0; (at = text.indexOf(kind, at)) >= 0; at += kind.size()) {
            const qsizetype open = text.first(at).lastIndexOf("<<");
            const qsizetype close = text.indexOf(">>", at);
            const qsizetype start = std::max(open, at - longestDictionary);
            const qsizetype end = std::min({close < 0 ? text.size() : close, at + longestDictionary});
            if (start >= 0)
                pages = std::max(pages, numberBehind(text.sliced(start, end - start), "/Count"));
        }
    }
    return pages;
}

} // namespace

bool isPdf(QByteArrayView bytes)
{
    return bytes.startsWith(pdfMark);
}

PdfFacts pdfFacts(QByteArrayView bytes)
{
    PdfFacts facts;
    const QByteArrayView start = bytes.first(std::min(bytes.size(), lookedAtInPdf));
    const QByteArrayView end = bytes.last(std::min(bytes.size(), lookedAtInPdf));
    for (qsizetype at = qsizetype(sizeof(pdfMark)) - 1; at < start.size() && facts.version.size() < 4; ++at) {
        if (start[at] != '.' && (start[at] < '0' || start[at] > '9'))
            break;
        facts.version.append(start[at]);
    }
    facts.isEncrypted = end.contains("/Encrypt");
    // A linearized file has the number at its start.
    const QByteArrayView first = start.first(std::min(start.size(), longestDictionary));
    if (first.contains("/Linearized"))
        facts.pages = numberBehind(first, "/N ");
    if (facts.pages == 0)
        facts.pages = std::max(countOfPages(start), countOfPages(end));
    return facts;
}

} // namespace patlas
