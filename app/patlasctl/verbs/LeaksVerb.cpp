// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/LeaksVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/Interrupt.h"
#include "app/patlasctl/StagedFiles.h"
#include "core/base/ExportedFile.h"
#include "core/base/VisibleText.h"
#include "core/leaks/LeakReport.h"
#include "core/leaks/LeakScan.h"
#include "core/leaks/LeakWording.h"
#include "core/openapi/BuiltIn.h"
#include "core/session/SecretsToFind.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxLacking = 1000; ///< sentences that are kept

} // namespace

QString LeaksVerb::name() const
{
    return u"leaks"_s;
}

QString LeaksVerb::summary() const
{
    return tr("Finds your tokens, and text shaped like one, in files and git histories");
}

QString LeaksVerb::description() const
{
    return tr(
        "Ends with 9 where a token was found. No report holds a token. Nothing leaves this computer.\n\n"
        "As a hook of git that stops a commit: echo 'exec patlasctl leaks --staged' > "
        ".git/hooks/pre-commit; chmod +x .git/hooks/pre-commit. One that stops a push: the same with "
        "patlasctl leaks . in .git/hooks/pre-push.");
}

void LeaksVerb::declare(Arguments &arguments)
{
    arguments.optionalOperands("PATH", &m_places, tr("Folders or files; without one, this folder"),
                               Completes::Files);
    arguments.flag("--staged", &m_isStaged, tr("Looks at what the next commit of this repository holds"));
    arguments.flag("--no-history", &m_isWithoutHistory, tr("Leaves histories of git out"));
    arguments.flag("--placeholders", &m_countsPlaceholders,
                   tr("What seems to stand for a token counts as found, too"));
    arguments.option("--sarif", "FILE", &m_sarif, tr("Writes a report for code hosts and editors"),
                     Completes::Files);
    arguments.option("--csv", "FILE", &m_csv, tr("Writes a report for spreadsheets"), Completes::Files);
    arguments.flag("--json", &m_isJson, tr("Writes the report as JSON (SARIF 2.1.0)"));
}

/// The forms of tokens that descriptions name: of those that ship, and of those that were added.
void LeaksVerb::readPatterns(CommandSession &session, Console &console)
{
    QStringList ids;
    for (const BuiltInApi &api : builtInApis())
        ids.append(api.id);
    for (const StoredApi &api : session.services().apis.all())
        ids.append(api.id);
    for (const QString &id : std::as_const(ids)) {
        if (const Result<void> read = session.readDescription(id); !read)
            console.note(read.error().message());
    }
}

ExitCode LeaksVerb::run(Console &console)
{
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    readPatterns(session, console);
    const auto known = awaitValue(secretsToFind(session.services().credentials));
    if (!known)
        return console.fail(known.error());

    LeakScope scope;
    scope.places = m_places;
    scope.history = !m_isWithoutHistory && !m_isStaged;
    StagedFiles staged;
    if (m_isStaged) {
        if (const Result<void> taken = staged.take(); !taken)
            return console.fail(taken.error());
        scope.places = QStringList(staged.folder());
    } else if (scope.places.isEmpty()) {
        scope.places.append(u"."_s);
    }
    for (QString &place : scope.places) {
        if (!QFileInfo::exists(place))
            return console.refuse(ExitCode::Usage, tr("There is no file or folder %1.").arg(isolated(place)));
        place = QFileInfo(place).absoluteFilePath();
    }
    LeakReport report;
    report.started = QDateTime::currentDateTimeUtc();
    report.programVersion = QStringLiteral(PATLAS_VERSION);
    LeakScan scan(*known, std::move(scope));
    QEventLoop scanning;
    QObject::connect(&scan, &LeakScan::found, &scanning,
                     [&report](const LeakFinding &finding) { report.findings.push_back(finding); });
    QObject::connect(&scan, &LeakScan::changed, &scanning, [&report](const LeakFinding &finding) {
        for (LeakFinding &each : report.findings) {
            if (each.number == finding.number)
                each = finding;
        }
    });
    QObject::connect(&scan, &LeakScan::missed, &scanning, [&report](const QString &path, const QString &why) {
        if (report.lacking.size() < maxLacking)
            report.lacking.append(tr("%1: %2", "path: why").arg(isolated(path), why));
    });
    bool isWhole = true;
    bool areAllListed = true;
    QObject::connect(&scan, &LeakScan::finished, &scanning,
                     [&](const LeakProgress &progress, bool cancelled) {
                         areAllListed = progress.found <= LeakScan::maxFindings;
                         isWhole = !cancelled && areAllListed;
                         scanning.quit();
                     });
    const Interrupt interrupt([&scan] { scan.cancel(); });
    scan.start();
    scanning.exec();
    report.isWhole = isWhole;
    report.ended = QDateTime::currentDateTimeUtc();
    if (m_isStaged) {
        for (LeakFinding &finding : report.findings)
            finding.place.path = staged.originalPath(finding.place.path);
    }
    if (!m_countsPlaceholders)
        std::erase_if(report.findings, [](const LeakFinding &finding) { return finding.isPlaceholder; });

    for (const auto &[path, bytes] : {std::pair(m_sarif, &sarifOf), std::pair(m_csv, &csvOf)}) {
        const QString problem = path.isEmpty() ? QString() : writeExportedFile(path, bytes(report));
        if (!problem.isEmpty())
            return console.refuse(ExitCode::Storage,
                                  tr("%1 cannot be written: %2").arg(isolated(path), problem));
    }
    if (m_isJson)
        console.write(sarifOf(report));
    for (const LeakFinding &finding : report.findings) {
        const Credential *token = session.services().credentials.find(finding.tokenId);
        const QString what = token           ? tr("your token %1").arg(isolated(token->name))
            : !finding.patternName.isEmpty() ? finding.patternName
                                             : tr("a token");
        const QString line = tr("%1: %2", "place: token").arg(whereFound(finding), what);
        if (m_isJson)
            console.note(line);
        else
            console.print(sentenceWithMarks(line));
    }
    for (const QString &sentence : std::as_const(report.lacking))
        console.note(tr("Not looked at: %1").arg(sentence));
    if (!areAllListed)
        console.note(
            tr("There are more findings than the %1 that are reported. The others were only counted.")
                .arg(LeakScan::maxFindings));
    if (interrupt.wasCalled())
        return ExitCode::Interrupted;
    if (report.findings.empty()) {
        console.note(tr("No token found."));
        return ExitCode::Done;
    }
    console.note(tr("%n token(s) found.", nullptr, int(report.findings.size())));
    return ExitCode::Found;
}

} // namespace patlas
