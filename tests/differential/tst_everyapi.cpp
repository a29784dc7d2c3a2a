// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares preflight's predictions for drawn descriptions with a service that enforces them.
#include "core/http/PlacedSecrets.h"
#include "core/pipeline/Signer.h"
#include "tests/differential/DrawnApi.h"
#include "tests/support/TestMain.h"

#include <QHash>
#include <QTest>

using namespace patlas;
using namespace patlas::test;

class EveryApiTest : public QObject {
    Q_OBJECT

private:
    static constexpr int usualDraws = 20'000;
    static constexpr unsigned usualSeed = 20'261'129;
    static constexpr int drawsOfAnApi = 250;
    static constexpr int maxDisagreementsShown = 10;

    static int numberFrom(const char *variable, int usual)
    {
        return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : usual;
    }

    /// The request as its service gets it.
    static int respond(const DrawnApi &api, const PreflightReport &report, const RequestDraft &draft)
    {
        std::vector<CredentialSecret> credentials;
        for (const Placement &placement : report.placements) {
            const QByteArray secret = api.secretOf(placement.tokenId);
            credentials.push_back(
                {placement.tokenId, Secret::copyOf({secret.constData(), std::size_t(secret.size())})});
        }
        const Result<SignedRequest> request = sign(report, draft, std::move(credentials));
        if (!request)
            qFatal("%s", qPrintable(request.error().message()));
        HeaderList headers = request->headers;
        QByteArray target = request->url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        PlacedSecrets placed;
        placed.place(target, headers, request->secrets);
        for (const SecretPart &part : request->secrets) {
            // The password itself in place of its proof, which is tested elsewhere.
            if (part.proof == CredentialProof::Digest)
                headers.emplace_back(
                    part.name,
                    "Digest " + QByteArray(part.value.view().data(), qsizetype(part.value.size())));
        }
        return api.service().respond(request->method, target, headers);
    }

    void compare(const PreflightReport &report, int status, const QByteArray &words, const DrawnApi &api)
    {
        const Finding *refusal = report.expectedRefusal();
        ++m_expected[refusal ? int(refusal->kind) : -1];
        const bool isAllowed = status == 200;
        const bool isForetold =
            report.verdict == Verdict::Allowed || report.verdict == Verdict::ProbablyAllowed;
        const Finding *unsupported = report.finding(FindingKind::CredentialNotSupported);
        const Finding *scope = report.finding(FindingKind::ScopeMissing);
        // What nobody can know: which of two credentials in one place the service takes, whether the
        // connection has a client certificate, and whether a service that is open to all minds a token that
        // lacks scopes.
        const bool isUnknown = report.finding(FindingKind::CredentialConflict)
            || (unsupported && unsupported->severity == Severity::Warning)
            || (scope && scope->certainty == Certainty::Probable);
        const bool isSure = report.verdict == Verdict::Allowed || report.verdict == Verdict::Refused;
        const bool agrees = isForetold == isAllowed || (isUnknown && !isSure);
        m_unknown += isUnknown && !isSure ? 1 : 0;
        if (agrees || ++m_disagreements > maxDisagreementsShown)
            return;
        const std::string path = report.operation->path.toStdString();
        const nlohmann::json &described = api.service().description();
        const auto &operation = described["paths"][path]["get"];
        QByteArrayList findings;
        for (const Finding &each : report.findings)
            findings << each.sentence.toUtf8();
        qWarning("%s\n  security: %s\n  status %d, verdict %d\n  %s", words.constData(),
                 (operation.contains("security") ? operation["security"]
                                                 : described.value("security", nlohmann::json()))
                     .dump()
                     .c_str(),
                 status, int(report.verdict), findings.join("\n  ").constData());
    }

    QHash<int, int> m_expected; ///< how often each reason was foretold
    int m_disagreements = 0;
    int m_unknown = 0;

private Q_SLOTS:
    void everyResponseMatchesItsPrediction()
    {
        const int wanted = numberFrom("PATLAS_DRAWS", usualDraws);
        const int seed = numberFrom("PATLAS_SEED", int(usualSeed));
        Random random{unsigned(seed)};
        int allowed = 0;
        for (int drawn = 0; drawn < wanted;) {
            DrawnApi api(random);
            for (int i = 0; i < drawsOfAnApi && drawn < wanted; ++i, ++drawn) {
                QByteArray words;
                const RequestDraft draft = api.draw(random, words);
                const PreflightReport report = preflight(draft, api.context());
                const int status = respond(api, report, draft);
                allowed += status == 200 ? 1 : 0;
                compare(report, status, words, api);
            }
        }
        qInfo("%d requests, %d of them accepted, %d that nobody can foretell, seed %d: %d disagreements",
              wanted, allowed, m_unknown, seed, m_disagreements);
        QVERIFY2(m_disagreements == 0, "see above; PATLAS_SEED repeats the same draws");
        QVERIFY(m_unknown < wanted / 3);
        QVERIFY(allowed > wanted / 5 && allowed < wanted * 4 / 5);
        for (const FindingKind kind :
             {FindingKind::CredentialMissing, FindingKind::CredentialNotSupported, FindingKind::TokenExpired,
              FindingKind::ScopeMissing, FindingKind::WrongEnvironment})
            QVERIFY2(m_expected.value(int(kind)) > wanted / 400, qPrintable(QString::number(int(kind))));
    }
};

PATLAS_CORE_TEST(EveryApiTest)
#include "tst_everyapi.moc"
