// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ImportVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/ImportNotes.h"
#include "core/base/VisibleText.h"
#include "core/session/RequestImport.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString ImportVerb::name() const
{
    return u"import"_s;
}

QString ImportVerb::summary() const
{
    return tr("Makes request files of what another tool has");
}

QString ImportVerb::description() const
{
    return tr(
        "Postman collections with environments, Insomnia 4 and 5, Bruno, OpenCollection, HAR, Hoppscotch and "
        "Thunder Client. Says by request what was changed and what was left out. No secret is written: a "
        "variable stands in its place, and is named. Nothing is overwritten.");
}

void ImportVerb::declare(Arguments &arguments)
{
    arguments.operands("FILE", &m_sources, tr("Files, or a folder; - is standard input"), Completes::Files);
    arguments.option("--to", "FOLDER", &m_folder, tr("The folder for the files; without it, this one"),
                     Completes::Folders);
    arguments.flag("--dry-run", &m_isDryRun, tr("Says what would be written, and writes nothing"));
    arguments.flag("--json", &m_isJson, tr("Says what was written, and what is not as it was, as JSON"));
}

void ImportVerb::tell(Console &console, const ImportedCollection &collection, const ImportedFiles &files)
{
    console.note(
        tr("%1: %n request(s)", nullptr, int(collection.requests.size())).arg(isolated(collection.format)));
    for (const std::vector<ImportNote> *notes : {&collection.notes, &files.notes})
        tellNotes(console, *notes, collection.requests);
    for (const FoundSecret &secret : collection.secrets)
        console.note(
            tr("A secret was in %1. %2 stands in its place: give it a credential, or a value when it is "
               "asked for.")
                .arg(secret.where, isolated(u"{{"_s + secret.variable + u"}}"_s)));
}

void ImportVerb::tellWritten(Console &console, const OpenedImport &opened, const QStringList &paths,
                             const QStringList &problems) const
{
    for (const QString &problem : problems)
        console.note(problem);
    if (!m_isJson) {
        for (const QString &path : paths)
            console.print(withMarks(path));
        return;
    }
    const ImportedCollection &collection = opened.collection;
    QJsonArray notes = notesJson(collection.notes, collection.requests);
    const QJsonArray ofFiles = notesJson(opened.files.notes, collection.requests);
    for (const QJsonValue &note : ofFiles)
        notes.append(note);
    QJsonArray secrets;
    for (const FoundSecret &secret : collection.secrets)
        secrets.append(QJsonObject{{u"where"_s, secret.where}, {u"variable"_s, secret.variable}});
    console.print(QJsonDocument(QJsonObject{{u"format"_s, collection.format},
                                            {u"requests"_s, qint64(collection.requests.size())},
                                            {u"isDryRun"_s, m_isDryRun},
                                            {u"written"_s, QJsonArray::fromStringList(paths)},
                                            {u"notes"_s, notes},
                                            {u"secrets"_s, secrets},
                                            {u"problems"_s, QJsonArray::fromStringList(problems)}}));
}

ExitCode ImportVerb::run(Console &console)
{
    QFuture<Result<SharedImport>> opening;
    if (m_sources == QStringList(u"-"_s)) {
        const Result<QByteArray> text = Console::readInput();
        if (!text)
            return console.fail(text.error());
        opening = openImportText(*text);
    } else {
        opening = openImport(m_sources);
    }
    const Result<SharedImport> opened = await(std::move(opening));
    if (!opened)
        return console.fail(opened.error());
    const ImportedCollection &collection = (*opened)->collection;
    const ImportedFiles &files = (*opened)->files;
    if (!m_isJson)
        tell(console, collection, files);
    if (m_isDryRun) {
        QStringList paths;
        for (const ImportedFile &file : files.files)
            paths.append(file.path);
        tellWritten(console, **opened, paths, {});
        return ExitCode::Done;
    }
    const QString folder = m_folder.isEmpty() ? u"."_s : m_folder;
    if (!QDir().mkpath(folder))
        return console.refuse(ExitCode::Storage, tr("The folder %1 cannot be made.").arg(isolated(folder)));
    const Result<ImportOutcome> outcome =
        awaitValue(writeImport({QFileInfo(folder).canonicalFilePath(), {}, files.files, variablesOf(files)},
                               std::make_shared<const std::atomic_bool>(false)));
    if (!outcome)
        return console.fail(outcome.error());
    tellWritten(console, **opened, outcome->written, outcome->problems);
    return outcome->problems.isEmpty() ? ExitCode::Done : ExitCode::Storage;
}

} // namespace patlas
