// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/RunVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/Interrupt.h"
#include "app/patlasctl/OpenedFolder.h"
#include "core/base/ExportedFile.h"
#include "core/base/VisibleText.h"
#include "core/collection/RunReport.h"
#include "core/session/FolderRun.h"

#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patlas {

QString RunVerb::name() const
{
    return u"run"_s;
}

QString RunVerb::summary() const
{
    return tr("Sends the requests of a folder and runs their checks");
}

QString RunVerb::description() const
{
    return tr(
        "All requests are checked before the first one is sent, and what cannot work is said. Ends with 7 "
        "where a check or a request failed.\n\n"
        "With --parallel, several requests are on their way at once, those of all rows together. A request "
        "that takes a value from the response of another waits for that one; nothing else is waited for, "
        "such "
        "as a cookie that another one sets. Results stand in the same order as without it. What is on its "
        "way "
        "when --bail stops the run is cancelled, and counts as skipped.");
}

void RunVerb::declare(Arguments &arguments)
{
    // Not required for the reader, as --json without a file would take it.
    arguments.optionalOperand("FOLDER", &m_path, tr("A folder of .http files, or one file"),
                              Completes::Files);
    arguments.option("--env", "ENV", &m_environments,
                     tr("An environment of Patlas, or of http-client.env.json; several are layers"),
                     Completes::Environments);
    m_credentials.declareCredentials(arguments);
    arguments.option("--data", "FILE", &m_data, tr("Sends all once for each row of this CSV or JSON"),
                     Completes::Files);
    arguments.choice("--order", "ORDER", &m_order, {u"needs"_s, u"files"_s},
                     tr("needs: a request after those that it takes values from; files: as they are named"));
    arguments.option("--junit", "FILE", &m_junit, tr("Writes the results as JUnit XML"), Completes::Files);
    arguments.optionalValue("--json", "FILE", &m_json,
                            tr("Writes the results as JSON, to standard output if no file is named"),
                            Completes::Files);
    arguments.option("--parallel", "N", &m_atOnce, tr("So many requests are sent at once; without it, one"));
    arguments.flag("--bail", &m_stopsAtFailure, tr("Stops at the first failure"));
}

ExitCode RunVerb::run(Console &console)
{
    if (m_path.isEmpty() && m_json && !m_json->isEmpty())
        m_path = std::exchange(*m_json, QString()); // "run --json FOLDER"
    if (m_path.isEmpty())
        return console.refuse(ExitCode::Usage, tr("Name a folder or a file."));
    if (m_atOnce && (*m_atOnce < 1 || *m_atOnce > FolderRun::maxAtOnce))
        return console.refuse(ExitCode::Usage, tr("--parallel goes from 1 to %1.").arg(FolderRun::maxAtOnce));
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    OpenedFolder folder;
    if (const Result<void> opened = folder.open(m_path); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = folder.choose(session, m_environments); !chosen)
        return console.fail(chosen.error());

    const Result<CredentialPreferences *> preferences = folder.preferencesWith(m_credentials, session);
    if (!preferences)
        return console.fail(preferences.error());
    FolderRun folderRun(session.workspace(), folder.files(), **preferences);
    RunOptions options;
    options.order = m_order == "files"_L1 ? RunOptions::Order::Files : RunOptions::Order::Needs;
    options.stopsAtFailure = m_stopsAtFailure;
    options.atOnce = m_atOnce.value_or(1);
    if (!m_data.isEmpty()) {
        auto data = readDataFile(m_data);
        if (!data)
            return console.fail(data.error());
        options.data = std::move(*data);
        options.dataName = QFileInfo(m_data).fileName();
    }
    folderRun.setOptions(options);
    QEventLoop running;
    const Interrupt interrupt([&] {
        folderRun.cancel();
        running.quit();
    });
    auto awaited = FolderRun::State::Ready;
    QObject::connect(&folderRun, &FolderRun::stateChanged, &running, [&] {
        if (folderRun.state() == awaited)
            running.quit();
    });
    QObject::connect(&folderRun, &FolderRun::resultAdded, &running, [&] {
        if (!writesJsonOnly())
            show(console, folderRun.report().requests.back());
    });
    folderRun.read(folder.path());
    running.exec();
    if (interrupt.wasCalled())
        return ExitCode::Interrupted;
    if (folderRun.total() == 0)
        return console.refuse(ExitCode::Usage, tr("There are no requests in %1.").arg(isolated(m_path)));
    if (folderRun.total() > FolderRun::maxSent)
        return console.refuse(
            ExitCode::Usage,
            tr("These are %1 requests with all rows; more than %2 are not sent at once.")
                .arg(QString::number(folderRun.total()), QString::number(FolderRun::maxSent)));
    for (const PlannedRequest &request : folderRun.plan().requests) {
        if (request.verdict == Verdict::CannotBeSent || request.verdict == Verdict::Refused)
            console.note(tr("%1: %2").arg(isolated(request.title), request.reason));
    }
    awaited = FolderRun::State::Finished;
    folderRun.start();
    if (folderRun.state() != FolderRun::State::Finished)
        running.exec();
    const ExitCode code = report(console, folderRun);
    return interrupt.wasCalled() ? ExitCode::Interrupted : code;
}

void RunVerb::show(Console &console, const RequestResult &result) const
{
    const QString outcome = result.isSkipped ? tr("skipped") : result.hasFailed() ? tr("FAILED") : tr("ok");
    QString line = u"%1 %2 %3 %4"_s.arg(outcome, -8)
                       .arg(result.status == 0 ? u"-"_s : QString::number(result.status), 3)
                       .arg(withMarks(QString::fromUtf8(result.method)), -6)
                       .arg(withMarks(result.name));
    if (result.row > 0)
        line += tr(" (row %1)").arg(result.row);
    if (result.status != 0)
        line += tr(", %1 ms").arg(qRound64(result.durationMs));
    console.print(line);
    if (!result.error.isEmpty())
        console.print(u"           "_s + sentenceWithMarks(result.error));
    for (const ReportedCheck &check : result.checks) {
        if (!check.result.sentence.isEmpty() && !check.result.isPassed())
            console.print(u"         ✗ "_s + sentenceWithMarks(check.result.sentence));
    }
}

ExitCode RunVerb::report(Console &console, const FolderRun &folderRun) const
{
    const RunReport &report = folderRun.report();
    const auto write = [&](const QString &path, const QByteArray &bytes) {
        const QString problem = writeExportedFile(path, bytes);
        if (!problem.isEmpty())
            console.note(tr("%1 cannot be written: %2").arg(isolated(path), problem));
        return problem.isEmpty();
    };
    bool isWritten = true;
    if (!m_junit.isEmpty())
        isWritten = write(m_junit, toJUnitXml(report));
    if (m_json && !m_json->isEmpty())
        isWritten = write(*m_json, toJson(report)) && isWritten;
    if (writesJsonOnly())
        console.write(toJson(report));
    else
        console.print(tr("%n request(s): %1 passed, %2 failed", nullptr, int(report.requests.size()))
                          .arg(report.passed())
                          .arg(report.failed()));
    if (report.failed() > 0)
        return ExitCode::ChecksFailed;
    return isWritten ? ExitCode::Done : ExitCode::Storage;
}

} // namespace patlas
