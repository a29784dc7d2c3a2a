// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ApisUpdateVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/DescriptionArgument.h"
#include "app/patlasctl/StoredApiName.h"
#include "core/apis/DescriptionChanges.h"
#include "core/base/VisibleText.h"

using namespace Qt::StringLiterals;

namespace patlas {

QString ApisUpdateVerb::name() const
{
    return u"apis update"_s;
}

QString ApisUpdateVerb::summary() const
{
    return tr("Reads the description of an API again, and says what changed");
}

QString ApisUpdateVerb::description() const
{
    return tr(
        "Environments, tokens and requests stay as they are; tokens stay with the address that they are "
        "for.");
}

void ApisUpdateVerb::declare(Arguments &arguments)
{
    arguments.operand("API", &m_api, tr("Title or id of the API"), Completes::Apis);
    arguments.option("--from", "FILE", &m_source, tr("Where to read it; without it, where it came from"),
                     Completes::Files);
    arguments.flag("--follow-references", &m_followsReferences,
                   tr("Reads what a description on the web refers to on the same host"));
    arguments.flag("--dry-run", &m_isDryRun, tr("Says what would change, and keeps what there is"));
}

void ApisUpdateVerb::tell(Console &console, const DescriptionChanges &changes)
{
    for (const OperationChange &change : changes.operations) {
        using Kind = OperationChange::Kind;
        const QString what = change.kind == Kind::Added ? tr("added")
            : change.kind == Kind::Removed              ? tr("removed")
            : change.kind == Kind::Security
            ? tr("credentials: %1, before: %2").arg(change.after, change.before)
            : tr("parameters: %1, before: %2").arg(change.after, change.before);
        console.print(withMarks(u"%1 %2: %3"_s.arg(change.method, change.path, what)));
    }
    const auto list = [&console](const QString &sentence, const QStringList &names) {
        if (!names.isEmpty())
            console.print(withMarks(sentence.arg(names.join(u", "_s))));
    };
    list(tr("Scopes added: %1"), changes.addedScopes);
    list(tr("Scopes removed: %1"), changes.removedScopes);
    list(tr("Servers added: %1"), changes.addedServers);
    list(tr("Servers removed: %1"), changes.removedServers);
    if (changes.isEmpty())
        console.note(tr("Nothing that is used changed."));
}

ExitCode ApisUpdateVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    const Result<QString> id = apiNamed(session, m_api);
    if (!id)
        return console.fail(id.error());
    Services &services = session.services();
    const StoredApi *stored = services.apis.find(*id);
    if (!stored)
        return console.refuse(ExitCode::Usage, tr("%1 comes with Patlas.").arg(isolated(m_api)));
    if (m_source.isEmpty() && stored->address.isEmpty())
        return console.refuse(ExitCode::Usage, tr("It was pasted: say where to read it with --from."));
    const QString source = !m_source.isEmpty() ? m_source
        : stored->address.isLocalFile()        ? stored->address.toLocalFile()
                                               : stored->address.toString(QUrl::FullyEncoded);
    const auto loaded = loadDescription(
        source, m_followsReferences, services.engine,
        [&services](const QUrl &address) { return services.transportTo(address); }, console);
    if (!loaded)
        return console.fail(loaded.error());
    if (const auto before = await(services.apis.description(*id)))
        tell(console, changesBetween(**before, *loaded->api));
    else // what takes its place mends that
        console.note(before.error().message());
    if (m_isDryRun)
        return ExitCode::Done;
    if (const auto kept = await(session.workspace().descriptions().keep(*loaded, *id)); !kept)
        return console.fail(kept.error());
    return ExitCode::Done;
}

} // namespace patlas
