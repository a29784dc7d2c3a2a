// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpNote.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

struct HttpNoteText {
    Q_DECLARE_TR_FUNCTIONS(HttpNote)
};

/// So much of a line that a person recognises it.
QString httpNoteValue(QByteArrayView value)
{
    constexpr qsizetype longest = 60;
    QString text = QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), 4 * longest))).trimmed();
    if (text.size() > longest)
        text = text.left(longest) + QChar(0x2026);
    return isolated(text);
}

QString httpNoteSentence(HttpNoteKind kind, bool hasValue)
{
    switch (kind) {
    case HttpNoteKind::Script:
        return hasValue ? HttpNoteText::tr("A script of another tool: %1. Patlas keeps it and never runs it.")
                        : HttpNoteText::tr("A script of another tool. Patlas keeps it and never runs it.");
    case HttpNoteKind::ResponseRedirection:
        return HttpNoteText::tr(
            "Other tools write the response into %1. Patlas keeps the line and writes no file.");
    case HttpNoteKind::ResponseReference:
        return hasValue ? HttpNoteText::tr(
                   "Names a response that was kept: %1. Patlas keeps the line and does not read the file.")
                        : HttpNoteText::tr("A response that was kept. Patlas keeps it and does not read it.");
    case HttpNoteKind::Import:
        return HttpNoteText::tr(
            "Uses something of elsewhere: %1. Patlas keeps the line and does not follow it.");
    case HttpNoteKind::OtherProtocol:
        return HttpNoteText::tr("A request over %1. Patlas keeps it and cannot send it.");
    case HttpNoteKind::GraphQl:
        return HttpNoteText::tr(
            "Other tools wrap this query of GraphQL in JSON. Patlas sends the body as it is written.");
    case HttpNoteKind::UnknownLine:
        return HttpNoteText::tr("Patlas does not know what this line is for: %1. It is kept and not sent.");
    case HttpNoteKind::CommentInBody:
        return HttpNoteText::tr(
            "A comment within the body. Patlas, REST Client and httpYac leave it out of what "
            "they send; JetBrains IDEs may send it.");
    case HttpNoteKind::OtherRequest:
        return HttpNoteText::tr(
            "A line of the body. httpYac begins another request here. Write ### above it if "
            "it is one.");
    case HttpNoteKind::VariableInBody:
        return HttpNoteText::tr(
            "A line of the body. Some tools read it as a variable of the file. Write it above "
            "the request if it is one.");
    case HttpNoteKind::NotUtf8:
        return HttpNoteText::tr(
            "Not UTF-8. What cannot be read is shown as � and stays as it is in the file.");
    case HttpNoteKind::Incomplete:
        return HttpNoteText::tr("Begins a script or comment that does not end: %1. Patlas keeps it.");
    case HttpNoteKind::More:
        return HttpNoteText::tr("There is more of this kind below.");
    }
    return {};
}

} // namespace

HttpNote httpNote(HttpNoteKind kind, qsizetype line, QByteArrayView value)
{
    const QString sentence = httpNoteSentence(kind, !value.isEmpty());
    return {kind, line, value.isEmpty() ? sentence : sentence.arg(httpNoteValue(value))};
}

void HttpNotes::add(HttpNoteKind kind, qsizetype line, QByteArrayView value)
{
    constexpr size_t most = 100;
    if (m_notes.size() < most)
        m_notes.push_back(httpNote(kind, line, value));
    else if (m_notes.size() == most)
        m_notes.push_back(httpNote(HttpNoteKind::More, line));
}

std::vector<HttpNote> HttpNotes::take()
{
    std::stable_sort(m_notes.begin(), m_notes.end(),
                     [](const HttpNote &a, const HttpNote &b) { return a.line < b.line; });
    return std::exchange(m_notes, {});
}

} // namespace patlas
