// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/PreflightJudgement.h"

#include "app/patlasctl/Console.h"
#include "core/base/VisibleText.h"
#include "core/preflight/FindingsOnValues.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct JudgementText {
    Q_DECLARE_TR_FUNCTIONS(patlas::CheckVerb)
};

QLatin1String verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return "allowed"_L1;
    case Verdict::ProbablyAllowed:
        return "probablyAllowed"_L1;
    case Verdict::ProbablyRefused:
        return "probablyRefused"_L1;
    case Verdict::Refused:
        return "refused"_L1;
    case Verdict::CannotBeSent:
        break;
    }
    return "cannotBeSent"_L1;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return JudgementText::tr("works");
    case Verdict::ProbablyAllowed:
        return JudgementText::tr("should work");
    case Verdict::ProbablyRefused:
        return JudgementText::tr("doubtful");
    case Verdict::Refused:
        return JudgementText::tr("REFUSED");
    case Verdict::CannotBeSent:
        break;
    }
    return JudgementText::tr("NOT SENT");
}

} // namespace

Result<Judgement> Judgement::with(const QString &time, bool isStrict)
{
    Judgement judgement;
    judgement.isStrict = isStrict;
    if (time.isNull())
        return judgement;
    constexpr int most = 10'000;
    bool isNumber = false;
    const int count = time.chopped(std::min<qsizetype>(time.size(), 1)).toInt(&isNumber);
    const QChar unit = time.isEmpty() ? QChar() : time.back();
    if (!isNumber || count < 0 || count > most || (unit != u'd' && unit != u'h' && unit != u'w'))
        return failure(ErrorKind::InvalidInput,
                       JudgementText::tr("%1 is not a time such as 14d, 12h or 2w.").arg(isolated(time)));
    judgement.within = std::chrono::hours(count * (unit == u'h' ? 1 : unit == u'd' ? 24 : 7 * 24));
    return judgement;
}

Verdict verdictWithoutValues(PreflightReport &report)
{
    dropFindingsOnValues(report);
    const bool isBlocked = std::ranges::any_of(
        report.findings, [](const Finding &finding) { return finding.severity == Severity::Blocking; });
    const Finding *refusal = report.expectedRefusal();
    if (refusal)
        return refusal->isCertain() ? Verdict::Refused : Verdict::ProbablyRefused;
    return isBlocked ? Verdict::CannotBeSent : Verdict::ProbablyAllowed;
}

Judgements::Judgements(Judgement judgement, std::vector<Credential> credentials)
    : m_judgement(judgement)
    , m_credentials(std::move(credentials))
{
}

const Credential *Judgements::endsSoon(const PreflightReport &report) const
{
    if (!m_judgement.within)
        return nullptr;
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(m_judgement.within->count());
    for (const Placement &placement : report.placements) {
        const auto token =
            std::find_if(m_credentials.begin(), m_credentials.end(),
                         [&placement](const Credential &each) { return each.id == placement.tokenId; });
        if (token != m_credentials.end() && token->expires.isValid() && token->expires < limit)
            return &*token;
    }
    return nullptr;
}

QStringList Judgements::withoutKnownEnd(const PreflightReport &report) const
{
    QStringList names;
    for (const Placement &placement : report.placements) {
        const auto token =
            std::find_if(m_credentials.begin(), m_credentials.end(),
                         [&placement](const Credential &each) { return each.id == placement.tokenId; });
        if (token != m_credentials.end() && !token->expires.isValid() && !token->neverExpires
            && token->isPersonal)
            names.append(token->name);
    }
    return names;
}

void Judgements::add(const JudgedRequest &request, const PreflightReport &report)
{
    const Credential *ending = endsSoon(report);
    const bool isRefused = report.verdict == Verdict::CannotBeSent || report.verdict == Verdict::Refused
        || (m_judgement.isStrict && report.verdict == Verdict::ProbablyRefused) || ending;
    m_refused += isRefused ? 1 : 0;
    const Finding *refusal = report.expectedRefusal();
    QString reason = request.reason;
    if (reason.isEmpty() && refusal)
        reason = refusal->sentence;
    if (reason.isEmpty()) {
        const auto blocking = std::ranges::find_if(
            report.findings, [](const Finding &finding) { return finding.severity == Severity::Blocking; });
        reason = blocking == report.findings.end() ? QString() : blocking->sentence;
    }
    if (ending)
        reason = JudgementText::tr("%1 ends on %2.")
                     .arg(isolated(ending->name), ending->expires.toLocalTime().date().toString(Qt::ISODate));
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(finding.sentence);
    QJsonArray tokens;
    for (const Placement &placement : report.placements)
        tokens.append(placement.tokenName);
    QJsonObject json{
        {u"name"_s, request.name}, {u"method"_s, request.method},
        {u"url"_s, request.url},   {u"verdict"_s, verdictId(report.verdict)},
        {u"works"_s, !isRefused},  {u"reason"_s, reason},
        {u"tokens"_s, tokens},     {u"missingScopes"_s, QJsonArray::fromStringList(report.missingScopes)},
        {u"findings"_s, findings}};
    if (!request.file.isEmpty())
        json.insert(u"file"_s, request.file);
    json.insert(u"expiryUnknown"_s, QJsonArray::fromStringList(withoutKnownEnd(report)));
    m_requests.append(json);
    const QString verdict = ending ? JudgementText::tr("ENDS") : verdictText(report.verdict);
    m_lines.append(
        u"%1 %2 %3"_s.arg(verdict, -12).arg(withMarks(request.method), -6).arg(withMarks(request.name)));
    if (m_judgement.within) {
        for (const QString &name : withoutKnownEnd(report))
            m_lines.append(u"             "_s
                           + JudgementText::tr("It is not known when %1 ends.").arg(isolated(name)));
    }
    if (!reason.isEmpty() && (isRefused || report.verdict == Verdict::ProbablyRefused))
        m_lines.append(u"             "_s + sentenceWithMarks(reason));
}

ExitCode Judgements::tell(Console &console, bool isJson) const
{
    if (isJson) {
        console.print(QJsonDocument(QJsonObject{{u"requests"_s, m_requests},
                                                {u"works"_s, m_requests.size() - m_refused},
                                                {u"refused"_s, m_refused}}));
    } else {
        for (const QString &line : m_lines)
            console.print(line);
    }
    return m_refused == 0 ? ExitCode::Done : ExitCode::RefusedByPreflight;
}

} // namespace patlas
