// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/CurlVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/HeadersJson.h"
#include "core/base/VisibleText.h"
#include "core/interchange/CurlRequest.h"
#include "core/pipeline/WirePreview.h"
#include "core/session/ChosenCredentials.h"
#include "core/session/RecognisedToken.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 maxFile = qint64(256) << 20; ///< of one that becomes part of a text

/// As curl reads it: relative to where the person stands.
std::optional<QByteArray> filePart(const QString &path, std::optional<QByteArray> &input)
{
    if (path == "-"_L1) {
        if (!input) {
            if (Result<QByteArray> read = Console::readInput())
                input = std::move(*read);
        }
        return input;
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > maxFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace

QString CurlVerb::name() const
{
    return u"curl"_s;
}

QString CurlVerb::summary() const
{
    return tr("Sends what a command line of curl says");
}

QString CurlVerb::description() const
{
    return tr(
        "The command is one word, in quotes; - reads it from standard input. Quoting of a POSIX shell, of "
        "cmd and of PowerShell is understood. Nothing is run. A credential in the command is compared "
        "with the stored ones and never sent as it stands there.");
}

void CurlVerb::declare(Arguments &arguments)
{
    arguments.operand("COMMAND", &m_command, tr("Such as 'curl -X POST https://…'"));
    arguments.option("--env", "ENV", &m_environment,
                     tr("The environment that an address without a host is for"), Completes::Environments);
    arguments.flag("--print", &m_isPrinted,
                   tr("Writes the request that would go out as JSON, and sends nothing"));
    m_response.declare(arguments);
}

ExitCode CurlVerb::run(Console &console)
{
    QByteArray command = m_command.toUtf8();
    if (m_command == "-"_L1) {
        Result<QByteArray> input = Console::readInput();
        if (!input)
            return console.fail(input.error());
        command = *input;
    }
    CommandSession session(console);
    if (const Result<void> opened = session.open(); !opened)
        return console.fail(opened.error());
    // What is only printed goes to no server; its address is known without one, unless the command has none.
    Result<ReadCommand> read = readCommand(
        session, command, m_isPrinted ? CommandSession::Sandbox::AsItIs : CommandSession::Sandbox::Started);
    if (read && m_isPrinted && read->report.url.port() == 0)
        read = readCommand(session, command, CommandSession::Sandbox::Started);
    wipe(command);
    if (!read)
        return console.fail(read.error());
    for (const QString &note : std::as_const(read->notes))
        console.note(note);
    if (read->isMasked && !m_isPrinted && !m_response.isAnyway)
        return console.refuse(
            ExitCode::RefusedByPreflight,
            tr("A secret in it would be sent as dots. Nothing was sent; --anyway sends it so."));
    return m_isPrinted ? print(console, read->report, read->draft)
                       : sendAndPrint(session, console, read->draft, read->report, m_response);
}

Result<CurlVerb::ReadCommand> CurlVerb::readCommand(CommandSession &session, const QByteArray &command,
                                                    CommandSession::Sandbox sandbox)
{
    const bool isNamed = !m_environment.isEmpty() || CommandSession::hasUsualEnvironment();
    if (isNamed) {
        if (const Result<void> chosen = session.choose(m_environment, sandbox); !chosen)
            return Failure(chosen.error());
    }
    Workspace &workspace = session.workspace();
    CurlContext context;
    context.environment = workspace.environment();
    context.environments = workspace.environments().all();
    context.api = isNamed ? &workspace.api() : nullptr;
    context.recognise = [&](const Secret &secret) { return recognised(workspace.tokens(), secret); };
    context.readFile = [this](const QString &path) { return filePart(path, m_input); };
    Result<CurlRequest> read = readCurl({command.constData(), std::size_t(command.size())}, context);
    if (!read)
        return Failure(read.error());
    ReadCommand all{std::move(read->draft), {}, read->notes, read->isMasked};
    const PreflightContext preflightContext = workspace.preflightContext();
    chooseCredentials(all.draft, preflightContext, session.credentialPreferences(), workspace.user());
    all.report = preflight(all.draft, preflightContext);
    return all;
}

ExitCode CurlVerb::print(Console &console, const PreflightReport &report, const RequestDraft &request) const
{
    if (report.verdict == Verdict::CannotBeSent)
        return tellPreflight(console, report, true);
    const Result<WirePreview> wire = wirePreview(report, request);
    if (!wire)
        return console.fail(wire.error());
    console.print(QJsonDocument(QJsonObject{{u"method"_s, QString::fromLatin1(wire->method)},
                                            {u"url"_s, wire->url.toString(QUrl::FullyEncoded)},
                                            {u"target"_s, QString::fromUtf8(wire->target)},
                                            {u"headers"_s, toJson(wire->headers)},
                                            {u"body"_s, QString::fromLatin1(wire->body.toBase64())}}));
    return ExitCode::Done;
}

} // namespace patlas
