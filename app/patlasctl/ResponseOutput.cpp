// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/ResponseOutput.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/HeadersJson.h"
#include "app/patlasctl/Interrupt.h"
#include "app/patlasctl/TransferProgress.h"
#include "core/base/ProcessPrivacy.h"
#include "core/base/VisibleText.h"
#include "core/http/ResponseProgress.h"
#include "core/http/SentAddress.h"
#include "core/preflight/Preflight.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ResponseOutput)
};

constexpr std::chrono::milliseconds lookInterval{20};
constexpr qint64 blockSize = 256 << 10;
constexpr int firstRefusal = 400;

QByteArray headOf(const QByteArray &protocol, int status, const QByteArray &reason, const HeaderList &headers)
{
    QByteArray head = protocol + ' ' + QByteArray::number(status)
        + (reason.isEmpty() ? QByteArray() : ' ' + reason) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

/// Copies what has arrived of a response's body.
class BodyCopy {
public:
    BodyCopy(Console &console, const ResponseOptions &options)
        : m_console(console)
        , m_target(options.output)
    {
    }

    /// What was there stays until there is something to take its place.
    bool begin()
    {
        if (!m_target.fileName().isEmpty() && !m_target.isOpen()) {
            if (!m_target.open(QIODevice::WriteOnly | QIODevice::Truncate))
                m_problem = OutputText::tr("%1 cannot be written: %2")
                                .arg(isolated(m_target.fileName()), m_target.errorString());
            else
                m_target.setPermissions(exportPermissions());
        }
        return m_problem.isEmpty();
    }

    void write(const QByteArray &bytes)
    {
        if (!begin())
            return;
        if (!m_target.isOpen())
            m_console.write(bytes);
        else if (m_target.write(bytes) != bytes.size())
            m_problem = m_target.errorString();
    }

    void writeHead(const QByteArray &head)
    {
        if (!std::exchange(m_hasHead, true))
            m_console.write(head);
    }

    void copy(const QString &bodyPath)
    {
        if (!begin() || bodyPath.isEmpty())
            return;
        if (!m_source.isOpen()) {
            m_source.setFileName(bodyPath);
            if (!m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return;
        }
        while (true) {
            const QByteArray block = m_source.read(blockSize);
            if (block.isEmpty())
                return;
            m_last = block.back();
            if (!m_target.isOpen() && !m_console.write(block))
                m_problem = OutputText::tr("Nobody reads standard output any more.");
            else if (m_target.isOpen() && m_target.write(block) != block.size())
                m_problem = m_target.errorString();
        }
    }

    void finish()
    {
        if (m_target.isOpen() && !m_target.flush())
            m_problem = m_target.errorString();
        // The prompt belongs on a line of its own.
        if (m_problem.isEmpty() && !m_target.isOpen() && m_console.isTerminal() && m_source.isOpen()
            && m_last != '\n')
            m_console.write("\n");
    }

    const QString &problem() const { return m_problem; }

private:
    Console &m_console;
    QFile m_target;
    QFile m_source;
    QString m_problem;
    char m_last = '\n';
    bool m_hasHead = false;
};

QJsonObject exchangeJson(const Exchange &exchange, const QByteArray &body)
{
    QJsonObject json{{u"method"_s, QString::fromLatin1(exchange.request.method)},
                     {u"url"_s, sentAddress(exchange.request)},
                     {u"status"_s, exchange.status},
                     {u"protocol"_s, QString::fromLatin1(exchange.protocol)},
                     {u"reason"_s, QString::fromUtf8(exchange.reason)},
                     {u"durationMs"_s, exchange.timings.totalMs},
                     {u"headers"_s, toJson(exchange.responseHeaders)},
                     {u"bodySize"_s, exchange.bodySize}};
    if (body.isValidUtf8()) {
        json.insert(u"body"_s, QString::fromUtf8(body));
    } else {
        json.insert(u"body"_s, QString::fromLatin1(body.toBase64()));
        json.insert(u"bodyEncoding"_s, u"base64"_s);
    }
    if (exchange.error)
        json.insert(u"error"_s, exchange.error->message());
    return json;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ResponseOptions::declare(Arguments &arguments)
{
    arguments.flag("-i,--include", &isIncluded,
                   OutputText::tr("Writes status and headers of the response before its body"));
    arguments.option("-o,--output", "FILE", &output,
                     OutputText::tr("Writes the body into this file instead of standard output"),
                     Completes::Files);
    arguments.flag("-f,--fail", &failsOnRefusal,
                   OutputText::tr("Ends with 4 where the status is 400 or more"));
    arguments.flag("--json", &isJson, OutputText::tr("Writes the whole exchange as JSON"));
    arguments.flag("--anyway", &isAnyway,
                   OutputText::tr("Sends it although the service is sure to refuse it"));
}

ExitCode tellPreflight(Console &console, const PreflightReport &report, bool isAnyway)
{
    for (const Finding &finding : report.findings) {
        if (finding.severity == Severity::Warning || finding.severity == Severity::Blocking
            || finding.causesRefusal)
            console.note(finding.sentence + (finding.detail.isEmpty() ? QString() : u' ' + finding.detail));
    }
    if (report.verdict == Verdict::CannotBeSent)
        return console.refuse(ExitCode::RefusedByPreflight, OutputText::tr("Nothing was sent."));
    if (report.verdict == Verdict::Refused && !isAnyway)
        return console.refuse(
            ExitCode::RefusedByPreflight,
            OutputText::tr("The service would refuse this. Nothing was sent; --anyway sends it."));
    return ExitCode::Done;
}

ExitCode sendAndPrint(CommandSession &session, Console &console, const RequestDraft &request,
                      const PreflightReport &report, const ResponseOptions &options)
{
    if (const ExitCode told = tellPreflight(console, report, options.isAnyway); told != ExitCode::Done)
        return told;
    BodyCopy body(console, options);
    const auto progress = std::make_shared<ResponseProgress>();
    QFuture<Exchange> sending = session.services().pipeline.send(request, report, progress);
    const Interrupt interrupt([&sending] { sending.cancel(); });
    TransferProgress shown(!console.isTerminal() || !options.output.isEmpty() || options.isJson);
    const auto show = [&](const QByteArray &protocol, int status, const QByteArray &reason,
                          const HeaderList &headers, const QString &path) {
        if (options.isJson || status == 0)
            return;
        if (options.isIncluded)
            body.writeHead(headOf(protocol, status, reason, headers));
        body.copy(path);
    };
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const PartialResponse part = progress->part();
        show(part.protocol, part.status, part.reason, part.headers, part.bodyPath);
        shown.show(sending.progressValue(), sending.progressMaximum(), progress->waiting());
        if (!body.problem().isEmpty())
            sending.cancel();
    });
    look.start(lookInterval);
    const Result<Exchange> exchange = awaitValue(sending);
    look.stop();
    shown.clear();
    if (!body.problem().isEmpty())
        return console.refuse(ExitCode::Storage, body.problem());
    if (!exchange)
        return console.fail(exchange.error());
    if (options.isJson)
        body.write(QJsonDocument(exchangeJson(*exchange, contentOf(exchange->bodyPath)))
                       .toJson(QJsonDocument::Indented));
    else
        show(exchange->protocol, exchange->status, exchange->reason, exchange->responseHeaders,
             exchange->bodyPath);
    body.finish();
    if (!body.problem().isEmpty())
        return console.refuse(ExitCode::Storage, body.problem());
    if (exchange->error)
        return console.fail(*exchange->error);
    if (options.failsOnRefusal && exchange->status >= firstRefusal)
        return console.refuse(ExitCode::RefusedByService,
                              OutputText::tr("The service responded with %1.").arg(exchange->status));
    return ExitCode::Done;
}

} // namespace patlas
