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
    const auto choose = [&](CommandSession::Sandbox sandbox) {
        return session.choose(m_credentials.environment, sandbox);
    };
    if (const Result<void> chosen = choose(CommandSession::Sandbox::AsItIs); !chosen)
        return console.fail(chosen.error());
    Result<CheckedOperation> checked = checkOperationNow(session);
    // Its server has the tokens of projects, and knows what its users may do.
    if (session.workspace().isSandbox() && !(checked && checked->isSureWithoutServer())) {
        if (const Result<void> chosen = choose(CommandSession::Sandbox::Started); !chosen)
            return console.fail(chosen.error());
        checked = checkOperationNow(session);
    }
    if (!checked)
        return console.fail(checked.error());
    const Operation &operation = *checked->operation;
    Judgements all{*judgement, session.services().credentials.all()};
    all.add({{}, operation.id, operation.method, operation.path}, checked->report);
    return all.tell(console, m_isJson);
}

/// Whatever the server of the sandbox knows beyond that changes nothing of it.
bool CheckVerb::CheckedOperation::isSureWithoutServer() const
{
    if (operation->security.empty())
        return true;
    const Finding *refusal = report.expectedRefusal();
    return refusal && refusal->isCertain() && operation->security.size() == 1
        && !report.finding(FindingKind::CredentialMissing);
}

Result<CheckVerb::CheckedOperation> CheckVerb::checkOperationNow(CommandSession &session) const
{
    const PreflightContext context = session.workspace().preflightContext();
    const Result<const Operation *> operation = operationNamed(m_target, *context.api);
    if (!operation)
        return Failure(operation.error());
    Result<RequestDraft> draft = callOf(**operation, context.environment, m_values);
    if (!draft)
        return Failure(draft.error());
    const Result<CredentialSelection> chosen = m_credentials.chosen(context);
    if (!chosen)
        return Failure(chosen.error());
    draft->credentials = *chosen;
    chooseCredentials(*draft, context, session.credentialPreferences(), session.workspace().user());
    PreflightReport report = preflight(*draft, context);
    // It is asked about the credentials: nobody has given the values yet.
    if (m_values.isEmpty())
        report.verdict = verdictWithoutValues(report);
    report.api = context.api;
    return CheckedOperation{*operation, std::move(report)};
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
