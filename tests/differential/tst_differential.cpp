// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares preflight's predictions with the responses of the running sandbox. The two sides share the API
// document and no decision code.
#include "app/sandbox/Service.h"
#include "core/diagnosis/Refusal.h"
#include "core/http/HttpEngine.h"
#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/Signer.h"
#include "tests/differential/Drawing.h"
#include "tests/support/TestMain.h"

#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

class DifferentialTest : public QObject {
    Q_OBJECT

private:
    static constexpr int usualDraws = 20'000;
    static constexpr unsigned usualSeed = 20'260'501;
    static constexpr std::size_t atOnce = 24;
    static constexpr std::size_t overHttp = 10; ///< one batch in 10; the others use no socket
    static constexpr int maxDisagreementsShown = 10;

    enum class Road { Http, InProcess };

    struct Sent {
        Drawing drawing;
        PreflightReport report;
        std::optional<QFuture<Exchange>> exchange; ///< if sent over HTTP
        sandbox::Response response; ///< otherwise
    };

    struct Outcome {
        int status = 0;
        QByteArray body;
        std::optional<Refusal> refusal;

        bool isAccessRefused() const { return status == 401 || status == 403; }
    };

    QTemporaryDir m_files;
    QTemporaryDir m_copy;
    std::optional<ApiDescription> m_api;
    std::unique_ptr<Random> m_random;
    std::unique_ptr<DrawnWorld> m_world;
    std::unique_ptr<HttpEngine> m_engine;
    const std::atomic_bool m_stopping = false;
    std::unique_ptr<sandbox::Service> m_service; ///< works on a copy of the running server's data
    unsigned m_seed = usualSeed;
    QHash<int, int> m_expectedRefusal; ///< how often each reason was predicted and confirmed
    QHash<bool, int> m_asTyped; ///< requests with (true) and without a credential in a wrong header
    int m_disagreements = 0;
    int m_sentOverHttp = 0;

    static int numberFrom(const char *variable, int usual)
    {
        return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
    }

    QString uploadedFile() const { return m_files.filePath(u"upload.png"_s); }

    /// Waits for several concurrent requests; waitFor would poll them every 10 ms.
    void waitForAll(const std::vector<Sent> &batch)
    {
        QEventLoop waiting;
        std::size_t missing = 0;
        const auto countDown = [&waiting, &missing] {
            if (--missing == 0)
                waiting.quit();
        };
        for (const Sent &sent : batch) {
            if (!sent.exchange)
                continue;
            ++missing;
            auto *watcher = new QFutureWatcher<Exchange>(&waiting);
            connect(watcher, &QFutureWatcher<Exchange>::finished, &waiting, countDown);
            watcher->setFuture(*sent.exchange);
        }
        QTimer::singleShot(60'000, &waiting, [&waiting] { waiting.exit(1); });
        if (missing > 0 && waiting.exec() != 0)
            qFatal("%zu requests got no response", missing);
    }

    Outcome outcomeOf(const Sent &sent) const
    {
        Outcome response;
        if (sent.exchange) {
            const Exchange exchange = sent.exchange->result();
            response.status = exchange.status;
            QFile body(exchange.bodyPath);
            if (!exchange.bodyPath.isEmpty() && body.open(QIODevice::ReadOnly))
                response.body = body.read(4096);
            body.remove();
        } else {
            response.status = sent.response.status;
            response.body = sent.response.body;
        }
        response.refusal = readRefusal(&*m_api, response.status, response.body);
        return response;
    }

    /// The server's view of a request's bytes, without a socket.
    static sandbox::HttpRequest serverRequest(const SignedRequest &request)
    {
        sandbox::HttpRequest made;
        made.method = request.method;
        made.path = request.url.path(QUrl::FullyEncoded);
        made.query = QUrlQuery(request.url.query(QUrl::FullyEncoded));
        made.from = QHostAddress(QHostAddress::LocalHost);
        made.headers = request.headers;
        for (const SecretPart &header : request.secrets) {
            const std::string_view value = header.value.view();
            made.headers.emplace_back(header.name,
                                      header.prefix + QByteArray(value.data(), qsizetype(value.size())));
        }
        made.body = request.body;
        return made;
    }

    Sent send(Drawing drawing, Road road)
    {
        Sent sent;
        sent.report = preflight(drawing.draft, m_world->context());
        std::vector<CredentialSecret> credentials;
        for (const Placement &placement : sent.report.placements) {
            const QByteArray secret = m_world->secretOf(placement.tokenId);
            credentials.push_back(
                {placement.tokenId, Secret::copyOf({secret.constData(), std::size_t(secret.size())})});
        }
        Result<SignedRequest> request = sign(sent.report, drawing.draft, std::move(credentials));
        if (!request)
            qFatal("%s: %s", drawing.description.constData(), qPrintable(request.error().message()));
        sent.drawing = std::move(drawing);
        if (road == Road::Http) {
            ++m_sentOverHttp;
            sent.exchange = m_engine->send(std::move(*request));
        } else {
            sent.response = waitFor(m_service->respond(serverRequest(*request)));
        }
        return sent;
    }

    void disagree(const Sent &sent, const Outcome &response, const char *why)
    {
        if (++m_disagreements > maxDisagreementsShown)
            return;
        const Finding *expectedRefusal = sent.report.expectedRefusal();
        qWarning("%s\n  drawn:    %s\n  predicted: %s\n  response: %d %s", why,
                 sent.drawing.description.constData(),
                 expectedRefusal ? qPrintable(expectedRefusal->sentence) : "nothing speaks against it",
                 response.status, response.body.left(300).constData());
    }

    void compare(const Sent &sent, const Outcome &response)
    {
        const Finding *expectedRefusal = sent.report.expectedRefusal();
        ++m_expectedRefusal[expectedRefusal ? int(expectedRefusal->kind) : -1];
        if (response.status == 0)
            disagree(sent, response, "No response came.");
        else if (sent.report.verdict != (expectedRefusal ? Verdict::Refused : Verdict::Allowed))
            disagree(sent, response, "The sandbox tells everything, and preflight is not certain.");
        else if (!expectedRefusal && response.isAccessRefused())
            disagree(sent, response, "Foretold as allowed, and refused.");
        else if (expectedRefusal && !response.isAccessRefused())
            disagree(sent, response, "Foretold as refused, and allowed.");
        else if (expectedRefusal && !response.refusal)
            disagree(sent, response, "The reason of the response is not understood.");
        else if (expectedRefusal && !confirms(*response.refusal, *expectedRefusal))
            disagree(sent, response, "Refused for another reason than was foretold.");
        else if (expectedRefusal && !expectedRefusal->sentence.contains(response.refusal->subject))
            disagree(sent, response, "Refused about something else than was foretold.");
    }

    /// The same request as another client would send it, with the typed header included.
    Outcome sendAsTyped(const Sent &sent)
    {
        const TypedCredential &typed = sent.drawing.typed;
        sandbox::HttpRequest made;
        made.method = sent.report.method;
        made.path = sent.report.url.path(QUrl::FullyEncoded);
        made.query = QUrlQuery(sent.report.url.query(QUrl::FullyEncoded));
        made.from = QHostAddress(QHostAddress::LocalHost);
        made.headers = {{"Host", "127.0.0.1"}, {typed.header, typed.value}};
        for (const Placement &placement : sent.report.placements) {
            if (placement.name.compare(typed.header, Qt::CaseInsensitive) == 0)
                continue; // replaced by the typed header
            made.headers.emplace_back(placement.name,
                                      placement.prefix + m_world->secretOf(placement.tokenId));
        }
        made.body = sent.drawing.draft.body;
        const sandbox::Response response = waitFor(m_service->respond(made));
        return {response.status, response.body, readRefusal(&*m_api, response.status, response.body)};
    }

    void compareAsTyped(const Sent &sent)
    {
        if (sent.drawing.typed.header.isEmpty() || sent.drawing.typed.header == "Cookie")
            return;
        const Outcome response = sendAsTyped(sent);
        const bool misplaced =
            response.refusal && response.refusal->kind == FindingKind::CredentialInWrongHeader;
        const bool expectedRefusal = sent.report.finding(FindingKind::CredentialInWrongHeader) != nullptr;
        ++m_asTyped[misplaced];
        if (misplaced && !expectedRefusal)
            disagree(sent, response,
                     "The credential is in a wrong header, and preflight does not report it.");
        // The service may report a refusal that it checks earlier.
        else if (expectedRefusal && !misplaced
                 && !(response.isAccessRefused() && sent.report.expectedRefusal()))
            disagree(sent, response, "Preflight reports a wrong header, and the service accepts it.");
    }

private Q_SLOTS:
    void initTestCase()
    {
        Result<ApiDescription> api = readOpenApi(builtInApiDocument());
        QVERIFY(api);
        m_api = std::move(*api);
        m_seed = unsigned(numberFrom("PATLAS_SEED", int(usualSeed)));
        m_random = std::make_unique<Random>(m_seed);
        m_world = std::make_unique<DrawnWorld>(*m_api, *m_random);
        m_service = std::make_unique<sandbox::Service>(*m_api, m_stopping);
        m_world->copyTo(m_copy.path());
        QVERIFY(m_service->open(m_copy.path()));
        m_engine = std::make_unique<HttpEngine>(m_files.filePath(u"bodies"_s));
        QFile file(uploadedFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not really a picture");
    }

    void everyResponseMatchesItsPrediction()
    {
        const int wanted = numberFrom("PATLAS_DRAWS", usualDraws);
        QSet<QByteArray> drawn;
        int compared = 0;
        while (compared < wanted && m_disagreements == 0) {
            std::vector<Sent> batch;
            const Road road = m_random->oneIn(overHttp) ? Road::Http : Road::InProcess;
            while (batch.size() < atOnce && compared + int(batch.size()) < wanted) {
                Drawing drawing = draw(*m_world, uploadedFile(), *m_random);
                if (drawn.contains(drawing.description))
                    continue;
                drawn.insert(drawing.description);
                batch.push_back(send(std::move(drawing), road));
            }
            waitForAll(batch);
            for (const Sent &sent : batch) {
                compare(sent, outcomeOf(sent));
                compareAsTyped(sent);
            }
            compared += int(batch.size());
        }
        qInfo("%d different combinations, %d of them over HTTP, seed %u: %d disagreements", compared,
              m_sentOverHttp, m_seed, m_disagreements);
        QVERIFY2(m_disagreements == 0, "see above; PATLAS_SEED repeats the same draws");
        for (const FindingKind kind :
             {FindingKind::CredentialMissing, FindingKind::WrongEnvironment, FindingKind::ParameterMismatch,
              FindingKind::TokenExpired, FindingKind::TokenRevoked, FindingKind::ScopeMissing,
              FindingKind::RoleTooLow, FindingKind::NotAMember})
            QVERIFY2(m_expectedRefusal.value(int(kind)) > compared / 400,
                     qPrintable(QString::number(int(kind))));
        QVERIFY(m_expectedRefusal.value(-1) > compared / 20);
        QVERIFY(m_asTyped.value(true) > compared / 50);
        QVERIFY(m_asTyped.value(false) > compared / 50);
    }
};

PATLAS_CORE_TEST(DifferentialTest)
#include "tst_differential.moc"
