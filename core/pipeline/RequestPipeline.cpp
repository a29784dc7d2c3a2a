// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/RequestPipeline.h"

#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/diagnosis/Refusal.h"
#include "core/diagnosis/ResponseMessage.h"
#include "core/history/HistoryRepository.h"
#include "core/http/HttpEngine.h"
#include "core/http/HttpErrors.h"
#include "core/http/Origin.h"
#include "core/http/ResponseProgress.h"
#include "core/pipeline/CookieStep.h"
#include "core/pipeline/Signer.h"
#include "core/request/BodyFileTexts.h"
#include "core/request/Variables.h"
#include "core/secret/SecretStore.h"
#include "core/secret/TokenRedaction.h"

#include <QFile>
#include <QFutureWatcher>
#include <QPromise>
#include <QUuid>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

namespace patlas {

namespace {

constexpr qint64 responseStart = 64 * 1024;
constexpr qsizetype longestWords = 200; ///< that are kept of what a service said

// The token name that a person would look for in the history.
QString tokenNameOf(const PreflightReport &report)
{
    const Placement *placement = report.personalPlacement();
    if (!placement)
        placement = report.otherPlacement();
    return placement ? placement->tokenName : QString();
}

/// What the service said of the personal token, where a 401 refuses it: the words, which may be empty.
/// Nothing if the response is about something else, or accepts it.
std::optional<QString> refusalOfToken(const Exchange &exchange, const PreflightReport &report)
{
    if (exchange.status != 401)
        return std::nullopt;
    QFile file(exchange.bodyPath);
    const QByteArray start = !exchange.bodyPath.isEmpty() && file.open(QIODevice::ReadOnly)
        ? file.read(responseStart)
        : QByteArray();
    const std::optional<Refusal> refusal = readRefusal(report.api.get(), exchange.status, start);
    const bool isOfToken = refusal
        ? refusal->kind == FindingKind::TokenRevoked || refusal->kind == FindingKind::TokenExpired
        : report.placements.size() == 1; // else it may be about another credential
    if (!isOfToken)
        return std::nullopt;
    return redactTokens(responseMessage(start)).left(longestWords);
}

bool isSuccess(const Exchange &exchange)
{
    return exchange.status >= 200 && exchange.status < 300;
}

} // namespace

struct RequestPipeline::Private {
    CredentialRepository &tokens;
    HttpEngine &engine;
    HistoryRepository &history;
    RequestPipeline::TransportFor transportFor;
    RequestPipeline::SecretFor secretFor;
    RequestPipeline::PrintedBy printedBy;
    CookieJars *cookies;
};

/// One request in progress. Deletes itself at the end.
class RequestJourney : public QObject {
public:
    RequestJourney(CredentialRepository &tokens, HttpEngine &engine, HistoryRepository &history,
                   RequestPipeline::TransportFor transportFor, RequestPipeline::SecretFor secretFor,
                   RequestPipeline::PrintedBy printedBy, CookieJars *cookies, RequestDraft draft,
                   PreflightReport report, std::shared_ptr<ResponseProgress> progress,
                   RequestPipeline *pipeline)
        : QObject(pipeline)
        , m_tokens(tokens)
        , m_engine(engine)
        , m_history(history)
        , m_pipeline(pipeline)
        , m_transportFor(std::move(transportFor))
        , m_secretFor(std::move(secretFor))
        , m_printedBy(std::move(printedBy))
        , m_draft(std::move(draft))
        , m_report(std::move(report))
        , m_progress(std::move(progress))
        , m_cookies(cookies, m_draft, m_report)
    {
        m_promise.start();
        m_cancelWatcher.setFuture(m_promise.future());
        connect(&m_cancelWatcher, &QFutureWatcher<Exchange>::canceled, this, &RequestJourney::onCancelled);
        connect(&m_secret, &QFutureWatcher<Result<Secret>>::finished, this, &RequestJourney::onSecret);
        connect(&m_pieces, &QFutureWatcherBase::finished, this, &RequestJourney::onPieces);
        connect(&m_resolving, &QFutureWatcher<Result<std::shared_ptr<Transport>>>::finished, this,
                &RequestJourney::onRoute);
        connect(&m_response, &QFutureWatcher<Exchange>::finished, this, &RequestJourney::onResponse);
        connect(&m_response, &QFutureWatcher<Exchange>::progressRangeChanged, this,
                [this](int minimum, int maximum) { m_promise.setProgressRange(minimum, maximum); });
        connect(&m_response, &QFutureWatcher<Exchange>::progressValueChanged, this,
                [this](int value) { m_promise.setProgressValue(value); });
    }

    ~RequestJourney() override
    {
        if (!m_ended) {
            m_response.cancel();
            stopPrinting();
        }
    }

    QFuture<Exchange> future() const { return m_promise.future(); }

    void start()
    {
        if (m_report.verdict == Verdict::CannotBeSent) {
            const auto blocking =
                std::find_if(m_report.findings.begin(), m_report.findings.end(),
                             [](const Finding &f) { return f.severity == Severity::Blocking; });
            const bool known = blocking != m_report.findings.end();
            fail(Error{ErrorKind::InvalidInput,
                       known ? blocking->sentence : RequestPipeline::tr("The request is not complete."),
                       known ? blocking->detail : QString(),
                       {},
                       {}});
            return;
        }
        readNextSecret();
    }

private:
    void readNextSecret()
    {
        if (m_ended)
            return;
        if (m_credentials.size() == m_report.placements.size()) {
            readBodyFiles();
            return;
        }
        const Placement &next = m_report.placements[m_credentials.size()];
        if (!next.command.isEmpty()) {
            readPrinted(next);
            return;
        }
        if (!next.typed.isEmpty()) {
            takeTyped(next);
            return;
        }
        const QString &tokenId = next.tokenId;
        const Credential *token = m_tokens.find(tokenId);
        if (token && token->environmentId != m_draft.environmentId) {
            fail(notForThisAddress());
            return;
        }
        // A watcher instead of then(): in Qt 6.4 a continuation whose context was deleted (a cancelled
        // journey) asserts when its future finishes later.
        const SecretStore *store = token ? m_tokens.stores().find(token->storage) : nullptr;
        if (store)
            setWaiting(RequestPipeline::tr("Waiting for the %1…").arg(store->description().noun));
        m_secret.setFuture(m_secretFor ? m_secretFor(tokenId) : m_tokens.secretOf(tokenId));
    }

    void readPrinted(const Placement &placement)
    {
        if (!m_printedBy) {
            fail(Error{ErrorKind::Unsupported,
                       RequestPipeline::tr("No command is started here."),
                       RequestPipeline::tr("%1 would be empty. The request was not sent.")
                           .arg(isolated(QString::fromUtf8(placement.name))),
                       {},
                       {}});
            return;
        }
        setWaiting(RequestPipeline::tr("Waiting for %1…").arg(isolated(placement.tokenName)));
        m_secret.setFuture(m_printedBy(placement.command, m_report.url));
    }

    void takeTyped(const Placement &placement)
    {
        const auto &variables = m_draft.late.variables;
        std::optional<GivenValue> given =
            variables && variables->given ? variables->given(placement.typed) : std::nullopt;
        if (!given) {
            fail(Error{
                ErrorKind::InvalidInput,
                RequestPipeline::tr("The secret %1 is not known any more.").arg(isolated(placement.typed)),
                RequestPipeline::tr("It was typed in another session. The request was not sent."),
                RequestPipeline::tr("Write a variable in its place, for which Patlas asks."),
                {}});
            return;
        }
        m_credentials.push_back({placement.tokenId, Secret::take(std::move(given->value))});
        readNextSecret();
    }

    void setWaiting(const QString &sentence)
    {
        if (m_progress)
            m_progress->setWaiting(sentence);
    }

    void onSecret()
    {
        if (m_ended)
            return;
        const QFuture<Result<Secret>> read = m_secret.future();
        if (read.isCanceled() || read.resultCount() == 0) {
            fail(Error{ErrorKind::KeychainUnavailable,
                       RequestPipeline::tr("The secret could not be read."),
                       RequestPipeline::tr("Reading was interrupted. The request was not sent."),
                       RequestPipeline::tr("Send it again."),
                       {}});
            return;
        }
        // Not takeResult(): in Qt 6.4 it resets the future, and the promise behind it would then cancel
        // itself and run its continuations a second time.
        const Result<Secret> &secret = *read.constBegin();
        if (!secret) {
            fail(secret.error());
            return;
        }
        m_credentials.push_back({m_report.placements[m_credentials.size()].tokenId, secret->duplicate()});
        readNextSecret();
    }

    /// Those with variables in them; others are streamed.
    void readBodyFiles()
    {
        const bool isToRead = sendsPieces(m_draft) && m_draft.late.variables
            && std::ranges::any_of(m_draft.pieces, [](const BodyPiece &piece) { return piece.hasVariables; });
        if (!isToRead) {
            findRoute();
            return;
        }
        setWaiting(RequestPipeline::tr("Reading the files of the body…"));
        m_pieces.setFuture(QtConcurrent::run([pieces = m_draft.pieces, variables = m_draft.late.variables] {
            return withTextsOfFiles(pieces, *variables);
        }));
    }

    void onPieces()
    {
        if (m_ended)
            return;
        Result<std::vector<BodyPiece>> pieces = m_pieces.future().result();
        if (!pieces) {
            fail(std::move(pieces.error()));
            return;
        }
        m_draft.pieces = std::move(*pieces);
        findRoute();
    }

    void findRoute()
    {
        setWaiting(RequestPipeline::tr("Preparing the connection…"));
        if (m_transportFor)
            m_resolving.setFuture(m_transportFor(m_draft.environmentId));
        else
            signAndSend({});
    }

    void onRoute()
    {
        if (m_ended)
            return;
        const QFuture<Result<std::shared_ptr<Transport>>> resolving = m_resolving.future();
        if (resolving.isCanceled() || resolving.resultCount() == 0) {
            fail(cancelledRequest());
            return;
        }
        const Result<std::shared_ptr<Transport>> transport = resolving.result();
        if (transport)
            signAndSend(*transport);
        else
            fail(transport.error());
    }

    void signAndSend(std::shared_ptr<const Transport> transport)
    {
        // What the secrets are stored for was compared with the environment, so that is where they may go.
        if (transport && !m_report.placements.empty() && !sameOrigin(transport->home, m_report.url)) {
            fail(notForThisAddress());
            return;
        }
        auto request = sign(m_report, m_draft, std::move(m_credentials));
        if (!request) {
            fail(std::move(request.error()));
            return;
        }
        request->transport = std::move(transport);
        request->progress = m_progress;
        m_cookies.addTo(*request);
        m_sent = request->description;
        m_started = QDateTime::currentDateTimeUtc();
        m_isOut = true;
        setWaiting({});
        m_response.setFuture(m_engine.send(std::move(*request)));
    }

    void onResponse()
    {
        if (m_ended)
            return;
        const QFuture<Exchange> response = m_response.future();
        // The engine was deleted.
        if (response.isCanceled() || response.resultCount() == 0)
            fail(cancelledRequest());
        else
            complete(m_cookies.finished(response.result()));
    }

    void onCancelled()
    {
        if (m_ended)
            return;
        m_response.disconnect(this);
        m_response.cancel();
        if (m_isOut) {
            fail(cancelledRequest()); // it may have had an effect, so it belongs in the history
            return;
        }
        m_ended = true;
        stopPrinting();
        m_promise.finish();
        deleteLater();
    }

    /// Of stored secrets, reading goes on: others may wait for the same prompt.
    void stopPrinting()
    {
        const std::size_t next = m_credentials.size();
        if (next < m_report.placements.size() && !m_report.placements[next].command.isEmpty())
            m_secret.cancel();
    }

    static Error notForThisAddress()
    {
        return {ErrorKind::NotBound,
                RequestPipeline::tr("The token is for another address."),
                RequestPipeline::tr("It belongs to another environment than the one that this request goes "
                                    "to. Nothing was sent."),
                RequestPipeline::tr("Choose the environment, or another token."),
                {}};
    }

    void fail(Error error)
    {
        Exchange exchange;
        exchange.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        exchange.started = m_isOut ? m_started : QDateTime::currentDateTimeUtc();
        exchange.request = m_isOut ? m_sent : describe(m_report, m_draft);
        exchange.error = std::move(error);
        complete(exchange);
    }

    /// Whether a success shows that the service accepted this credential: nothing else was sent, and without
    /// one the operation is refused.
    bool isProof(const Placement &placement) const
    {
        return m_report.placements.size() == 1 && m_report.api && m_report.operation
            && m_report.api->demandFor(*m_report.operation, placement.slotId) == Demand::Required;
    }

    void complete(const Exchange &exchange)
    {
        m_ended = true;
        for (const Placement &placement : m_report.placements) {
            if (m_isOut && placement.isStored())
                m_tokens.markUsed(placement.tokenId, exchange.started);
        }
        const Placement *personal = m_report.personalPlacement();
        if (personal && isSuccess(exchange) && isProof(*personal))
            m_tokens.noteValid(personal->tokenId, exchange.started);
        else if (personal && isSuccess(exchange))
            m_tokens.noteAccepted(personal->tokenId);
        else if (const auto words = personal ? refusalOfToken(exchange, m_report) : std::nullopt)
            m_tokens.noteRefused(personal->tokenId, QDateTime::currentDateTimeUtc(), *words);
        m_history.record(exchange, m_draft, tokenNameOf(m_report));
        m_promise.addResult(exchange);
        m_promise.finish();
        Q_EMIT m_pipeline->exchanged(exchange);
        deleteLater();
    }

    CredentialRepository &m_tokens;
    HttpEngine &m_engine;
    HistoryRepository &m_history;
    RequestPipeline *m_pipeline;
    const RequestPipeline::TransportFor m_transportFor;
    const RequestPipeline::SecretFor m_secretFor;
    const RequestPipeline::PrintedBy m_printedBy;
    RequestDraft m_draft;
    PreflightReport m_report;
    const std::shared_ptr<ResponseProgress> m_progress;
    CookieStep m_cookies;
    QPromise<Exchange> m_promise;
    QFutureWatcher<Exchange> m_cancelWatcher;
    QFutureWatcher<Result<Secret>> m_secret;
    QFutureWatcher<Result<std::vector<BodyPiece>>> m_pieces;
    QFutureWatcher<Result<std::shared_ptr<Transport>>> m_resolving;
    QFutureWatcher<Exchange> m_response;
    std::vector<CredentialSecret> m_credentials;
    SentRequest m_sent;
    QDateTime m_started;
    bool m_isOut = false;
    bool m_ended = false;
};

RequestPipeline::RequestPipeline(CredentialRepository &tokens, HttpEngine &engine, HistoryRepository &history,
                                 TransportFor transportFor, SecretFor secretFor, PrintedBy printedBy,
                                 CookieJars *cookies, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(Private{tokens, engine, history, std::move(transportFor),
                                          std::move(secretFor), std::move(printedBy), cookies}))
{
}

RequestPipeline::~RequestPipeline() = default;

QFuture<Exchange> RequestPipeline::send(const RequestDraft &draft, const PreflightReport &report,
                                        std::shared_ptr<ResponseProgress> progress)
{
    auto *journey = new RequestJourney(d->tokens, d->engine, d->history, d->transportFor, d->secretFor,
                                       d->printedBy, d->cookies, draft, report, std::move(progress), this);
    QFuture<Exchange> future = journey->future();
    journey->start();
    return future;
}

} // namespace patlas

#include "moc_RequestPipeline.cpp"
