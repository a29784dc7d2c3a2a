// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/NeededScopesReader.h"

#include "core/pipeline/PersonalCredential.h"
#include "core/pipeline/ScopeNames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxAlternatives = 40;

std::vector<QStringList> alternativesIn(const QString &value, const NeededScopesHeader &header)
{
    std::vector<QStringList> alternatives;
    const QStringList ways = value.split(QLatin1Char(header.any.front()), Qt::SkipEmptyParts);
    if (ways.size() > maxAlternatives)
        return {};
    for (const QString &way : ways) {
        const std::optional<QStringList> names =
            scopeNames(header.all.isEmpty() ? QStringList(way) : way.split(QLatin1Char(header.all.front())));
        if (!names)
            return {};
        if (!names->isEmpty())
            alternatives.push_back(*names);
    }
    if (alternatives.empty())
        alternatives.emplace_back(); // it names none
    return alternatives;
}

/// `scope` of a Bearer challenge with insufficient_scope, wherever in the header it stands (RFC 6750 3).
std::vector<QStringList> insufficientScopes(const QString &challenges, bool meansAny)
{
    static const QRegularExpression bearer(u"(?:^|,)\\s*Bearer\\s"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nextScheme(u",\\s*[A-Za-z0-9-]+\\s+[A-Za-z0-9_-]+\\s*="_s);
    static const QRegularExpression error(u"(?:^|[\\s,])error\\s*=\\s*\"?insufficient_scope\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scope(u"(?:^|[\\s,])scope\\s*=\\s*\"([^\"]*)\""_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch begin = bearer.match(challenges);
    if (!begin.hasMatch())
        return {};
    QString challenge = challenges.mid(begin.capturedEnd());
    if (const QRegularExpressionMatch other = nextScheme.match(challenge); other.hasMatch())
        challenge.truncate(other.capturedStart());
    const QRegularExpressionMatch named = scope.match(challenge);
    if (!error.match(challenge).hasMatch() || !named.hasMatch())
        return {};
    const std::optional<QStringList> names = scopeNames(named.captured(1).split(u' '));
    if (!names || names->isEmpty())
        return {};
    if (!meansAny)
        return {*names};
    std::vector<QStringList> alternatives;
    for (const QString &name : *names)
        alternatives.push_back({name});
    return alternatives;
}

} // namespace

std::vector<LearnedScopes> neededScopesIn(const Exchange &exchange, const ApiDescription &api)
{
    const Operation *operation = api.operation(exchange.request.operationId);
    const std::optional<PersonalCredential> personal = personalCredentialIn(exchange.request, api);
    if (!operation || !personal || exchange.status == 0)
        return {};
    std::vector<LearnedScopes> all;
    const auto add = [&](const QByteArray &source, std::vector<QStringList> alternatives) {
        if (!alternatives.empty())
            all.push_back({operation->method, operation->path, personal->slotId, std::move(alternatives),
                           source, exchange.started});
    };
    const auto linesOf = [&exchange](const QByteArray &name) {
        QStringList lines;
        for (const auto &[header, value] : exchange.responseHeaders) {
            if (header.compare(name, Qt::CaseInsensitive) == 0)
                lines.append(QString::fromUtf8(value));
        }
        return lines;
    };
    for (const NeededScopesHeader &header : api.tokenFacts.needed) {
        const QStringList lines = linesOf(header.name);
        if (!lines.isEmpty())
            add(header.name, alternativesIn(lines.join(QLatin1Char(header.any.front())), header));
    }
    if (exchange.status == 401 || exchange.status == 403)
        add("WWW-Authenticate",
            insufficientScopes(linesOf("WWW-Authenticate").join(u", "_s),
                               api.tokenFacts.insufficientMeansAny));
    return all;
}

} // namespace patlas
