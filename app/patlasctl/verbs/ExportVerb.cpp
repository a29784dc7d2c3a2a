// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ExportVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/ImportNotes.h"
#include "app/patlasctl/OpenedFolder.h"
#include "core/base/VisibleText.h"
#include "core/collection/RequestFileName.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QStringList formatIds()
{
    QStringList ids;
    const std::vector<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats)
        ids.append(format.id);
    return ids;
}

} // namespace

QString ExportVerb::name() const
{
    return u"export"_s;
}

QString ExportVerb::summary() const
{
    return tr("Writes request files in the form of another tool");
}

QString ExportVerb::description() const
{
    return tr(
        "Says by request what was changed and what was left out. No secret comes along: credentials are "
        "variables without a value, and private environments stay where they are. Environments that cannot "
        "be part of the file are written beside it. Nothing is overwritten without --force.\n\n"
        "Example: patlasctl export requests/ --to postman --output orders.postman_collection.json");
}

void ExportVerb::declare(Arguments &arguments)
{
    arguments.operand("PATH", &m_path, tr("A folder of .http files, or one file"), Completes::Files);
    arguments.choice("--to", "FORMAT", &m_format, formatIds(), tr("The form: a tool, or one file"));
    arguments.option("--output", "FILE", &m_output,
                     tr("The file to write, - is standard output; without it, one in this folder that is "
                        "named after what is exported"),
                     Completes::Files);
    arguments.option("--env", "ENV", &m_environments,
                     tr("An environment of Patlas, for its address, or of http-client.env.json; several are "
                        "layers"),
                     Completes::Environments);
    arguments.flag("--force", &m_replaces, tr("Replaces the file if it is there"));
    arguments.flag("--json", &m_isJson, tr("Says what was written, and what is not as it was, as JSON"));
}

bool ExportVerb::writesToOutput() const
{
    return m_output == "-"_L1;
}

QString ExportVerb::targetFor(const ExportedCollection &collection, const Export &prepared) const
{
    return m_output.isEmpty() ? requestFolderName(collection.content.title) + u'.' + prepared.suffix
                              : m_output;
}

ExitCode ExportVerb::run(Console &console)
{
    if (m_format.isEmpty())
        return console.refuse(ExitCode::Usage,
                              tr("Say in which form with --to: %1.").arg(formatIds().join(u", "_s)));
    if (m_isJson && writesToOutput())
        return console.refuse(ExitCode::Usage,
                              tr("--json and the export cannot both go to standard output."));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    OpenedFolder folder;
    if (const Result<void> opened = folder.open(m_path); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = folder.choose(session, m_environments, CommandSession::Sandbox::AsItIs);
        !chosen)
        return console.fail(chosen.error());
    // Without one, nothing says where it goes.
    const bool isNamed = !m_environments.isEmpty() || CommandSession::hasUsualEnvironment();
    const Environment environment = isNamed ? session.workspace().environment() : Environment();
    const Result<SharedCollection> collection =
        await(openExport(folder.files(), environment, {folder.path()}));
    if (!collection)
        return console.fail(collection.error());
    const Result<SharedExport> prepared = await(prepareExport(*collection, m_format));
    if (!prepared)
        return console.fail(prepared.error());
    return write(console, **collection, *prepared);
}

ExitCode ExportVerb::write(Console &console, const ExportedCollection &collection,
                           SharedExport prepared) const
{
    const std::vector<ImportedRequest> &requests = collection.content.requests;
    const std::vector<ImportNote> &notes = prepared->notes;
    if (!m_isJson)
        tellNotes(console, notes, requests);
    if (writesToOutput()) {
        for (const ExportCompanion &companion : prepared->companions)
            console.note(
                tr("%1 belongs to it, and is written only beside a file.").arg(isolated(companion.suffix)));
        console.write(prepared->bytes);
        return ExitCode::Done;
    }
    const QString target = targetFor(collection, *prepared);
    const QFileInfo info(target);
    if (info.isDir())
        return console.refuse(ExitCode::Usage, tr("%1 is a folder.").arg(isolated(target)));
    if (info.isFile() && !m_replaces)
        return console.refuse(ExitCode::Usage,
                              tr("%1 is there already. --force replaces it.").arg(isolated(target)));
    const Result<QStringList> written = await(saveExport(
        std::move(prepared), target, m_replaces ? Companions::Replace : Companions::TakeFreeNames));
    if (!written)
        return console.fail(written.error());
    if (m_isJson) {
        console.print(QJsonDocument(QJsonObject{{u"format"_s, m_format},
                                                {u"requests"_s, qint64(requests.size())},
                                                {u"written"_s, QJsonArray::fromStringList(*written)},
                                                {u"notes"_s, notesJson(notes, requests)}}));
        return ExitCode::Done;
    }
    for (const QString &path : *written)
        console.print(withMarks(path));
    return ExitCode::Done;
}

} // namespace patlas
