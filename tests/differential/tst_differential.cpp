// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What preflight foretells against what the running sandbox answers. The two sides share the API document and
// no code that decides.
#include "app/sandbox/Service.h"
#include "core/diagnosis/Refusal.h"
#include "core/http/HttpEngine.h"
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

using namespace patlas;
using namespace patlas::test;

class DifferentialTest : public QObject {
    Q_OBJECT

private:
    static constexpr int usualDraws = 20'000;
    static constexpr unsigned usualSeed = 20'260'501;
    static constexpr std::size_t atOnce = 24;
    static constexpr std::size_t overHttp = 10; ///< one batch in so many; the others go without a socket
    static constexpr int mostDisagreementsShown = 10;

    enum class Road { Http, InProcess };

    struct Sent {
        Drawing drawing;
        PreflightReport report;
        std::optional<QFuture<Exchange>> exchange; ///< when it went over HTTP
        sandbox::Reply reply; ///< else
    };

    struct Answered {
        int status = 0;
        QByteArray body;
        std::optional<Refusal> refusal;

        bool isAccessRefused() const { return status == 401 || status == 403; }
    };

    QTemporaryDir m_files;
    QTemporaryDir m_copy;
    std::optional<Catalog> m_catalog;
    std::unique_ptr<Random> m_random;
    std::unique_ptr<DrawnWorld> m_world;
    std::unique_ptr<HttpEngine> m_engine;
    std::unique_ptr<sandbox::Service> m_service; ///< on a copy of the running server's data
    unsigned m_seed = usualSeed;
    QHash<int, int> m_foretold; ///< how often each reason was foretold, and confirmed
    QHash<bool, int> m_asTyped; ///< how many a plain client would have sent in a wrong header, and not
    int m_disagreements = 0;
    int m_sentOverHttp = 0;

    static int numberFrom(const char *variable, int usual)
    {
        return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
    }

    QString uploadedFile() const { return m_files.filePath(QStringLiteral("upload.png")); }

    /// Several requests are under way at once; waitFor would look at them every 10 ms only.
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
            qFatal("%zu requests got no answer", missing);
    }

    static Answered answered(const Sent &sent)
    {
        Answered answer;
        if (sent.exchange) {
            const Exchange exchange = sent.exchange->result();
            answer.status = exchange.status;
            QFile body(exchange.bodyPath);
            if (!exchange.bodyPath.isEmpty() && body.open(QIODevice::ReadOnly))
                answer.body = body.read(4096);
            body.remove();
        } else {
            answer.status = sent.reply.status;
            answer.body = sent.reply.body;
        }
        answer.refusal = readRefusal(answer.status, answer.body);
        return answer;
    }

    /// What the server makes of the bytes of a request, without the socket between.
    static sandbox::Call callOf(const SignedRequest &request)
    {
        sandbox::Call call;
        call.method = request.method;
        call.path = request.url.path(QUrl::FullyEncoded);
        call.query = QUrlQuery(request.url.query(QUrl::FullyEncoded));
        call.from = QHostAddress(QHostAddress::LocalHost);
        call.headers = request.headers;
        for (const SecretHeader &header : request.secretHeaders) {
            const std::string_view value = header.value.view();
            call.headers.emplace_back(header.name,
                                      header.prefix + QByteArray(value.data(), qsizetype(value.size())));
        }
        call.body = request.body;
        return call;
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
            sent.reply = m_service->answer(callOf(*request));
        }
        return sent;
    }

    void disagree(const Sent &sent, const Answered &answer, const char *why)
    {
        if (++m_disagreements > mostDisagreementsShown)
            return;
        const Finding *foretold = sent.report.foretold();
        qWarning("%s\n  drawn:    %s\n  foretold: %s\n  answered: %d %s", why,
                 sent.drawing.description.constData(),
                 foretold ? qPrintable(foretold->sentence) : "nothing speaks against it", answer.status,
                 answer.body.left(300).constData());
    }

    void compare(const Sent &sent, const Answered &answer)
    {
        const Finding *foretold = sent.report.foretold();
        ++m_foretold[foretold ? int(foretold->kind) : -1];
        if (answer.status == 0)
            disagree(sent, answer, "No answer came.");
        else if (sent.report.verdict != (foretold ? Verdict::Refused : Verdict::Allowed))
            disagree(sent, answer, "The sandbox tells everything, and preflight is not certain.");
        else if (!foretold && answer.isAccessRefused())
            disagree(sent, answer, "Foretold as allowed, and refused.");
        else if (foretold && !answer.isAccessRefused())
            disagree(sent, answer, "Foretold as refused, and allowed.");
        else if (foretold && !answer.refusal)
            disagree(sent, answer, "The reason of the answer is not understood.");
        else if (foretold && !confirms(*answer.refusal, *foretold))
            disagree(sent, answer, "Refused for another reason than was foretold.");
        else if (foretold && !foretold->sentence.contains(answer.refusal->subject))
            disagree(sent, answer, "Refused about something else than was foretold.");
    }

    /// The same request as another client would send it, with the typed header on the wire.
    Answered sendAsTyped(const Sent &sent)
    {
        const TypedCredential &typed = sent.drawing.typed;
        sandbox::Call call;
        call.method = sent.report.method;
        call.path = sent.report.url.path(QUrl::FullyEncoded);
        call.query = QUrlQuery(sent.report.url.query(QUrl::FullyEncoded));
        call.from = QHostAddress(QHostAddress::LocalHost);
        call.headers = {{"Host", "127.0.0.1"}, {typed.header, typed.value}};
        for (const Placement &placement : sent.report.placements) {
            if (placement.header.compare(typed.header, Qt::CaseInsensitive) == 0)
                continue; // what was typed stands in its place
            call.headers.emplace_back(placement.header,
                                      (placement.bearer ? QByteArray("Bearer ") : QByteArray())
                                          + m_world->secretOf(placement.tokenId));
        }
        call.body = sent.drawing.draft.body;
        const sandbox::Reply reply = m_service->answer(call);
        return {reply.status, reply.body, readRefusal(reply.status, reply.body)};
    }

    void compareAsTyped(const Sent &sent)
    {
        if (sent.drawing.typed.header.isEmpty() || sent.drawing.typed.header == "Cookie")
            return;
        const Answered answer = sendAsTyped(sent);
        const bool misplaced = answer.refusal && answer.refusal->kind == FindingKind::CredentialInWrongHeader;
        const bool foretold = sent.report.finding(FindingKind::CredentialInWrongHeader) != nullptr;
        ++m_asTyped[misplaced];
        if (misplaced && !foretold)
            disagree(sent, answer, "Typed into a wrong header, and not said.");
        // What comes before it in the service's eyes may be the reason that it names.
        else if (foretold && !misplaced && !(answer.isAccessRefused() && sent.report.foretold()))
            disagree(sent, answer, "Said to be in a wrong header, and taken from there.");
    }

private Q_SLOTS:
    void initTestCase()
    {
        Result<Catalog> catalog = readOpenApi(builtInApiDocument());
        QVERIFY(catalog);
        m_catalog = std::move(*catalog);
        m_seed = unsigned(numberFrom("PATLAS_SEED", int(usualSeed)));
        m_random = std::make_unique<Random>(m_seed);
        m_world = std::make_unique<DrawnWorld>(*m_catalog, *m_random);
        m_service = std::make_unique<sandbox::Service>(*m_catalog);
        m_world->copyTo(m_copy.path());
        QVERIFY(m_service->open(m_copy.path()));
        m_engine = std::make_unique<HttpEngine>(m_files.filePath(QStringLiteral("bodies")));
        QFile file(uploadedFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not really a picture");
    }

    void everyAnswerIsTheOneThatWasForetold()
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
                compare(sent, answered(sent));
                compareAsTyped(sent);
            }
            compared += int(batch.size());
        }
        qInfo("%d different combinations, %d of them over HTTP, seed %u: %d disagreements", compared,
              m_sentOverHttp, m_seed, m_disagreements);
        QVERIFY2(m_disagreements == 0, "see above; PATLAS_SEED draws the same again");
        for (const FindingKind kind :
             {FindingKind::CredentialMissing, FindingKind::WrongEnvironment, FindingKind::AppMismatch,
              FindingKind::TokenExpired, FindingKind::TokenRevoked, FindingKind::ScopeMissing,
              FindingKind::RoleTooLow, FindingKind::NotAMember})
            QVERIFY2(m_foretold.value(int(kind)) > compared / 400, qPrintable(QString::number(int(kind))));
        QVERIFY(m_foretold.value(-1) > compared / 20);
        QVERIFY(m_asTyped.value(true) > compared / 50);
        QVERIFY(m_asTyped.value(false) > compared / 50);
    }
};

PATLAS_CORE_TEST(DifferentialTest)
#include "tst_differential.moc"
