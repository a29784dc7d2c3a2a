// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ApisUpdateVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/DescriptionArgument.h"
#include "app/patlasctl/StoredApiJson.h"
#include "app/patlasctl/StoredApiName.h"
#include "core/apis/DescriptionChanges.h"
#include "core/base/VisibleText.h"

#include <QJsonArray>
#include <QJsonDocument>

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
    arguments.flag("--json", &m_isJson, tr("Says what changes as JSON"));
    arguments.flag("--dry-run", &m_isDryRun, tr("Says what would change, and keeps what there is"));
}

QJsonObject ApisUpdateVerb::toJson(const DescriptionChanges &changes)
{
    QJsonArray operations;
    for (const OperationChange &change : changes.operations) {
        using Kind = OperationChange::Kind;
        const QLatin1String what = change.kind == Kind::Added ? "added"_L1
            : change.kind == Kind::Removed                    ? "removed"_L1
            : change.kind == Kind::Security                   ? "security"_L1
                                                              : "parameters"_L1;
        operations.append(QJsonObject{{u"method"_s, change.method},
                                      {u"path"_s, change.path},
                                      {u"change"_s, what},
                                      {u"before"_s, change.before},
                                      {u"after"_s, change.after}});
    }
    return {{u"operations"_s, operations},
            {u"addedScopes"_s, QJsonArray::fromStringList(changes.addedScopes)},
            {u"removedScopes"_s, QJsonArray::fromStringList(changes.removedScopes)},
            {u"addedServers"_s, QJsonArray::fromStringList(changes.addedServers)},
            {u"removedServers"_s, QJsonArray::fromStringList(changes.removedServers)}};
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
    QJsonValue changesJson;
    if (const auto before = await(services.apis.description(*id))) {
        const DescriptionChanges changes = changesBetween(**before, *loaded->api);
        changesJson = toJson(changes);
        if (!m_isJson)
            tell(console, changes);
    } else { // what takes its place mends that
        console.note(before.error().message());
    }
    StoredApi now = *stored;
    if (!m_isDryRun) {
        const auto kept = await(session.workspace().descriptions().keep(*loaded, *id));
        if (!kept)
            return console.fail(kept.error());
        now = *kept;
    }
    if (m_isJson)
        console.print(QJsonDocument(QJsonObject{
            {u"api"_s, patlas::toJson(now)}, {u"kept"_s, !m_isDryRun}, {u"changes"_s, changesJson}}));
    return ExitCode::Done;
}

} // namespace patlas
