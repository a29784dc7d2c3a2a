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
        // Each byte is looked at a few times, however often the name comes: a dictionary is searched no
        // further than it may be long, and the next name behind it.
        qsizetype end = 0;
        for (qsizetype at = 0; (at = text.indexOf(kind, end)) >= 0;) {
            const qsizetype from = std::max(end, at - longestDictionary);
            const qsizetype open = text.sliced(from, at - from).lastIndexOf("<<");
            const QByteArrayView rest = text.sliced(at, std::min(text.size() - at, longestDictionary));
            const qsizetype close = rest.indexOf(">>");
            const qsizetype start = open < 0 ? from : from + open;
            end = at + (close < 0 ? rest.size() : close);
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
