// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/ImportNotes.h"

#include "app/patlasctl/Console.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ImportNotesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ImportNotes)
};

/// Empty: the note is of none.
QString requestOf(const ImportNote &note, const std::vector<ImportedRequest> &requests)
{
    return note.request < 0 ? QString() : requests[std::size_t(note.request)].definition.title;
}

} // namespace

void tellNotes(Console &console, const std::vector<ImportNote> &notes,
               const std::vector<ImportedRequest> &requests)
{
    for (const ImportNote &note : notes) {
        const QString where = requestOf(note, requests);
        const QString kind = note.kind == ImportNote::Kind::LeftOut ? ImportNotesText::tr("left out")
                                                                    : ImportNotesText::tr("changed");
        console.note(where.isEmpty() ? ImportNotesText::tr("%1: %2", "kind: what").arg(kind, note.text)
                                     : ImportNotesText::tr("%1, %2: %3", "request, kind: what")
                                           .arg(isolated(where), kind, note.text));
    }
}

QJsonArray notesJson(const std::vector<ImportNote> &notes, const std::vector<ImportedRequest> &requests)
{
    QJsonArray json;
    for (const ImportNote &note : notes) {
        const QString where = requestOf(note, requests);
        json.append(
            QJsonObject{{u"kind"_s, note.kind == ImportNote::Kind::LeftOut ? u"leftOut"_s : u"changed"_s},
                        {u"request"_s, where.isEmpty() ? QJsonValue() : QJsonValue(where)},
                        {u"text"_s, note.text}});
    }
    return json;
}

} // namespace patlas
