// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/CheckVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/OpenedFolder.h"
#include "app/patlasctl/OperationCall.h"
#include "app/patlasctl/PreflightJudgement.h"
#include "core/session/ChosenCredentials.h"
#include "core/session/FolderRun.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString CheckVerb::name() const
{
    return u"check"_s;
}

QString CheckVerb::summary() const
{
    return tr("Says whether requests would work, without sending them");
}

QString CheckVerb::description() const
{
    return tr(
        "TARGET is a folder of request files, one file, or an operation such as tags.create. Ends with 3 "
        "where one is sure to be refused; with --strict, where it probably is; with --expires-within, where "
        "a token that it needs ends before that.\n\n"
        "Example: patlasctl check tags.create --env Staging --token CI --expires-within 14d");
}

void CheckVerb::declare(Arguments &arguments)
{
    arguments.operand("TARGET", &m_target, tr("A folder, a file or an operation"), Completes::Operations);
    arguments.optionalOperands("VALUE", &m_values, tr("NAME=VALUE of an operation, as for call"));
    m_credentials.declare(arguments);
    arguments.option("--expires-within", "TIME", &m_expiresWithin,
                     tr("Such as 14d, 12h or 2w: a token that ends before is a refusal"));
    arguments.flag("--strict", &m_isStrict, tr("What is probably refused counts as refused"));
    arguments.flag("--json", &m_isJson, tr("As JSON"));
}

ExitCode CheckVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    return QFileInfo::exists(m_target) ? checkFiles(session, console) : checkOperation(session, console);
}

ExitCode CheckVerb::checkOperation(CommandSession &session, Console &console)
{
    const Result<Judgement> judgement = Judgement::with(m_expiresWithin, m_isStrict);
    if (!judgement)
        return console.fail(judgement.error());
    if (const Result<void> chosen = session.choose(m_credentials.environment); !chosen)
        return console.fail(chosen.error());
    const PreflightContext context = session.workspace().preflightContext();
    const Result<const Operation *> operation = operationNamed(m_target, *context.api);
    if (!operation)
        return console.fail(operation.error());
    Result<RequestDraft> draft = callOf(**operation, context.environment, m_values);
    if (!draft)
        return console.fail(draft.error());
    const Result<CredentialSelection> chosen = m_credentials.chosen(context);
    if (!chosen)
        return console.fail(chosen.error());
    draft->credentials = *chosen;
    chooseCredentials(*draft, context, session.credentialPreferences(), session.workspace().user());
    PreflightReport report = preflight(*draft, context);
    // It is asked about the credentials: nobody has given the values yet.
    if (m_values.isEmpty())
        report.verdict = verdictWithoutValues(report);
    Judgements all{*judgement, context.credentials};
    all.add({{}, (*operation)->id, (*operation)->method, (*operation)->path}, report);
    return all.tell(console, m_isJson);
}

ExitCode CheckVerb::checkFiles(CommandSession &session, Console &console)
{
    const Result<Judgement> judgement = Judgement::with(m_expiresWithin, m_isStrict);
    if (!judgement)
        return console.fail(judgement.error());
    if (!m_values.isEmpty())
        return console.refuse(ExitCode::Usage, tr("Values are for an operation: files have their own."));
    OpenedFolder folder;
    if (const Result<void> opened = folder.open(m_target); !opened)
        return console.fail(opened.error());
    const QStringList names =
        m_credentials.environment.isEmpty() ? QStringList() : QStringList(m_credentials.environment);
    if (const Result<void> chosen = folder.choose(session, names); !chosen)
        return console.fail(chosen.error());
    const Result<CredentialPreferences *> preferences = folder.preferencesWith(m_credentials, session);
    if (!preferences)
        return console.fail(preferences.error());
    FolderRun folderRun(session.workspace(), folder.files(), **preferences);
    QEventLoop checking;
    QObject::connect(&folderRun, &FolderRun::stateChanged, &checking, [&] {
        if (folderRun.state() == FolderRun::State::Ready)
            checking.quit();
    });
    folderRun.read(folder.path());
    checking.exec();
    Judgements all{*judgement, session.services().credentials.all()};
    RunContext context(session.workspace(), folder.files(), **preferences, {});
    const auto lookUp = [](const RequestReference &) { return Result<QString>(u"1"_s); };
    for (const PlannedRequest &request : folderRun.plan().requests) {
        PreflightReport report =
            request.problem.isEmpty() ? context.prepared(request, 0, lookUp).report : PreflightReport();
        report.verdict = request.verdict;
        all.add({request.file, request.title, request.definition.method, request.shownUrl, request.reason},
                report);
    }
    if (folderRun.plan().requests.empty())
        return console.refuse(ExitCode::Usage, tr("There are no requests in %1.").arg(m_target));
    return all.tell(console, m_isJson);
}

} // namespace patlas
