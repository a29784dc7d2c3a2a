// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/base/VisibleText.h"
#include "core/http/HeaderNames.h"
#include "core/preflight/CredentialWording.h"
#include "core/preflight/FindingWording.h"
#include "core/request/ParameterSerializer.h"
#include "core/request/ParameterValues.h"
#include "core/request/QueryItem.h"
#include "core/secret/SecretNames.h"
#include "core/secret/TokenRedaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

const Operation *operationOf(const PreflightRun &run)
{
    const ApiDescription *api = run.context.api.get();
    if (!api || !run.typedUrl)
        return nullptr;
    const std::optional<QString> path = apiPath(*run.typedUrl, run.context.environment);
    if (!path)
        return nullptr;
    const QString method = QString::fromLatin1(run.report.method);
    // The chosen operation wins while the address still matches it: two operations may have the same method
    // and path pattern.
    const Operation *chosen = api->operation(run.draft.operationId);
    if (chosen && chosen->method == method && pathParameters(*chosen, *path))
        return chosen;
    return api->match(method, *path);
}

QString givenValue(const PreflightRun &run, const QString &name)
{
    for (const NamedValue &parameter : run.draft.queryParameters) {
        if (parameter.enabled && parameter.name.trimmed() == name && !parameter.value.isEmpty())
            return parameter.value;
    }
    const QStringList typed = queryItems(run.typedUrl->query);
    for (const QString &item : typed) {
        const NamedValue field = fieldOf(item);
        if (field.name == name && !field.value.isEmpty())
            return field.value;
    }
    return {};
}

/// Cookies are typed as a header: `Cookie: a=1; b=2`.
bool isGivenAsCookie(const PreflightRun &run, const QString &name)
{
    return std::any_of(run.draft.headers.begin(), run.draft.headers.end(), [&](const NamedValue &header) {
        if (!header.enabled || header.name.trimmed().compare("cookie"_L1, Qt::CaseInsensitive) != 0)
            return false;
        const QStringList pairs = header.value.split(u';');
        return std::any_of(pairs.begin(), pairs.end(), [&name](const QString &pair) {
            return pair.section(u'=', 0, 0).trimmed() == name && pair.contains(u'=');
        });
    });
}

/// An object that is sent member by member, given by the items that it is sent as.
bool isGivenByMembers(const PreflightRun &run, const Parameter &parameter)
{
    const QStringList members = ParameterSerializer(parameter).memberNames();
    const auto isOne = [&members](const QString &name) {
        return std::any_of(members.begin(), members.end(), [&name](const QString &member) {
            return member.endsWith(u'[') ? name.startsWith(member) : name == member;
        });
    };
    const auto &rows = run.draft.queryParameters;
    const QStringList typed = queryItems(run.typedUrl->query);
    return !members.isEmpty()
        && (std::any_of(rows.begin(), rows.end(),
                        [&](const NamedValue &row) { return isSent(row) && isOne(row.name.trimmed()); })
            || std::any_of(typed.begin(), typed.end(),
                           [&](const QString &item) { return isOne(fieldOf(item).name); }));
}

/// An empty list is typed, and nothing of it is sent.
bool isSomething(const PreflightRun &run, const Parameter &parameter)
{
    const QString value = givenValue(run, parameter.name);
    return !value.isEmpty() && !encodedItems({parameter.name, value}, run.report.operation).isEmpty();
}

bool isGiven(const PreflightRun &run, const Parameter &parameter)
{
    switch (parameter.place) {
    case ParameterPlace::Path:
        return true; // unfilled templates have their own finding
    case ParameterPlace::Query:
        return isSomething(run, parameter) || isGivenByMembers(run, parameter);
    case ParameterPlace::Header:
        return isCredentialHeader(parameter.name)
            || std::any_of(run.draft.headers.begin(), run.draft.headers.end(), [&](const NamedValue &header) {
                   return header.enabled
                       && header.name.trimmed().compare(parameter.name, Qt::CaseInsensitive) == 0
                       && !headerValue(parameter.name, header.value.trimmed(), run.report.operation)
                               .value_or(QString())
                               .isEmpty();
               });
    case ParameterPlace::Cookie:
        return isGivenAsCookie(run, parameter.name);
    }
    return true;
}

bool takesQuery(const Operation &operation, const QString &name)
{
    return std::any_of(operation.parameters.begin(), operation.parameters.end(),
                       [&name](const Parameter &parameter) {
                           return parameter.place == ParameterPlace::Query && parameter.name == name;
                       });
}

// The parameters that the operation's credentials fill by themselves.
QStringList filledParameters(const PreflightRun &run)
{
    QStringList names;
    for (const CredentialNeeds &needs : run.context.api->needsOf(*run.report.operation)) {
        for (const CredentialNeed &need : needs.credentials) {
            const CredentialSlot *slot = run.context.api->credentialSlot(need.slotId);
            if (slot && !slot->parameter.isEmpty())
                names.append(slot->parameter);
        }
    }
    return names;
}

// The credential says this value already, so it need not be typed again.
void fillFromCredentials(PreflightRun &run, std::vector<NamedValue> &query)
{
    for (const PlacedCredential &placed : run.placed) {
        const QString &name = placed.slot->parameter;
        const QString value = placed.credential->attributes.value(name);
        if (value.isEmpty() || !takesQuery(*run.report.operation, name))
            continue;
        const QString given = givenValue(run, name);
        if (given.isEmpty()) {
            query.push_back({name, value});
        } else if (given != value) {
            const bool certain = run.isSandbox();
            run.add(FindingKind::ParameterMismatch, certain ? Severity::Blocking : Severity::Warning,
                    wording::parameterMismatch(*placed.slot, given, placed.credential->name, value),
                    wording::parameterMismatchDetail(*placed.slot))
                .certainty = certainIf(certain);
        }
    }
}

// The address goes into drafts and the history, so a key is never taken from there.
bool isCredential(const PreflightRun &run, const QString &name)
{
    const ApiDescription *api = run.context.api.get();
    return api
        && std::any_of(api->schemes.begin(), api->schemes.end(), [&name](const SecurityScheme &scheme) {
               return scheme.place == CredentialPlace::Query && scheme.canBeFilled()
                   && QString::fromUtf8(scheme.name) == name;
           });
}

void reportTypedKey(PreflightRun &run, const QString &name)
{
    const Phrase place = wording::placeInWords(CredentialPlace::Query, name.toUtf8()).capitalised();
    run.add(FindingKind::CredentialTyped, Severity::Warning, wording::typedCredential(place),
            wording::typedCredentialDetail());
}

/// The query that was typed into the address, without keys.
void leaveOutTypedKeys(PreflightRun &run)
{
    QStringList kept;
    QStringList reported;
    const QStringList items = queryItems(run.typedUrl->query);
    for (const QString &item : items) {
        const QString name = fieldOf(item).name;
        if (!isCredential(run, name)) {
            kept.append(item);
        } else if (!reported.contains(name)) {
            reported.append(name);
            reportTypedKey(run, name);
        }
    }
    if (reported.isEmpty())
        return;
    run.typedUrl->query = kept.join(QLatin1Char('&'));
    run.typedUrl->hasQuery = !kept.isEmpty();
}

void checkRequiredParameters(PreflightRun &run)
{
    const Operation *operation = run.report.operation;
    if (!operation)
        return;
    const bool certain = run.isCertain(operation->confidence);
    const QStringList filled = filledParameters(run);
    QStringList names;
    std::vector<ParameterField> fields;
    for (const Parameter &parameter : operation->parameters) {
        // Without the credential its absence is the finding; the parameter would come with it.
        const bool isKey = parameter.place == ParameterPlace::Query && isCredential(run, parameter.name);
        if (!parameter.required || isKey || filled.contains(parameter.name) || isGiven(run, parameter))
            continue;
        names.append(parameter.name);
        fields.push_back({parameter.place, parameter.name});
    }
    if (names.isEmpty())
        return;
    Finding &finding = run.add(
        FindingKind::MissingParameter, certain ? Severity::Blocking : Severity::Warning,
        wording::parametersMissing(operation->title, names), wording::parametersMissingDetail(certain));
    finding.certainty = certainIf(certain);
    finding.fields = std::move(fields);
}

/// One finding for all of them: the rows of the table are marked.
void refuseUnfilled(PreflightRun &run, QStringList names)
{
    if (names.removeAll(QString()) > 0)
        run.refuse(FindingKind::MissingParameter, wording::pathParameterUnnamed());
    if (names.isEmpty())
        return;
    Finding &finding = run.refuse(FindingKind::MissingParameter, wording::pathParametersMissing(names));
    for (const QString &name : std::as_const(names))
        finding.fields.push_back({ParameterPlace::Path, name});
}

/// The items of a row, without keys that stand in an object.
QByteArrayList itemsOf(PreflightRun &run, const NamedValue &row)
{
    QByteArrayList items = encodedItems(row, run.report.operation);
    const auto isKey = [&run](const QByteArray &item) {
        const QString name = fieldOf(QString::fromLatin1(item)).name;
        if (!isCredential(run, name))
            return false;
        reportTypedKey(run, name);
        return true;
    };
    items.removeIf(isKey);
    return items;
}

} // namespace

void checkMethod(PreflightRun &run)
{
    // As it was typed: "delete" is another method than "DELETE" (RFC 9110 9.1).
    const QString typed = run.draft.method.trimmed();
    run.report.method = typed.toUtf8();
    if (typed.isEmpty())
        run.refuse(FindingKind::InvalidMethod, wording::methodMissing());
    // CONNECT asks a proxy for a tunnel; it is not a request to a service.
    else if (!isHttpToken(run.report.method) || typed.compare("CONNECT"_L1, Qt::CaseInsensitive) == 0)
        run.refuse(FindingKind::InvalidMethod, wording::methodInvalid(typed));
}

void understandAddress(PreflightRun &run)
{
    auto typed = readTypedUrl(run.draft.url, run.context.environment);
    if (!typed) {
        run.refuse(FindingKind::InvalidUrl, sentenceWithMarks(typed.error().what),
                   sentenceWithMarks(typed.error().remedy));
        return;
    }
    const QString shown = withMarks(run.draft.url);
    if (shown != run.draft.url)
        run.add(FindingKind::InvalidUrl, Severity::Warning, wording::hiddenInAddress(redactTokens(shown)));
    run.typedUrl = std::move(*typed);
    run.isEnvironmentOrigin = sameOrigin(run.typedUrl->origin, run.context.environment.apiBase);
    run.report.operation = operationOf(run);
    if (run.report.operation || run.unsendable)
        return;
    const QString path = redactTokens(run.typedUrl->path);
    const QString base = run.context.environment.apiBase.path();
    const bool outside = run.isEnvironmentOrigin && !apiPath(*run.typedUrl, run.context.environment);
    run.add(FindingKind::UnknownOperation, Severity::Info,
            wording::unknownOperation(QString::fromLatin1(run.report.method), path),
            outside ? wording::unknownOperationDetail(base).text : QString());
}

void fillAddress(PreflightRun &run)
{
    if (!run.typedUrl)
        return;
    const EncodedValues pathValues = encodedPathValues(run.draft.pathParameters, run.report.operation);
    const QStringList unfilled = unfilledTemplates(run.typedUrl->path, pathValues);
    refuseUnfilled(run, unfilled);
    for (const NamedValue &parameter : run.draft.pathParameters) {
        if (parameter.enabled)
            checkValue(run, ParameterPlace::Path, parameter.name, parameter.value);
    }

    leaveOutTypedKeys(run);
    std::vector<NamedValue> query;
    for (const NamedValue &parameter : run.draft.queryParameters) {
        if (!isSent(parameter))
            continue;
        const QString name = parameter.name.trimmed();
        if (placeReference(run, CredentialPlace::Query, name, parameter.value))
            continue; // the signer fills it
        if (isCredential(run, name)) {
            reportTypedKey(run, name);
            continue;
        }
        if (!parameter.value.isEmpty() && holdsSecret(name, parameter.value) && !isSignature(name))
            run.add(FindingKind::CredentialTyped, Severity::Info, wording::sentAndNotKept(name),
                    wording::sentAndNotKeptDetail());
        if (!isAsWritten(parameter))
            checkValue(run, ParameterPlace::Query, name, parameter.value);
        query.push_back(parameter);
    }
    fillFromCredentials(run, query);
    checkRequiredParameters(run);
    if (!unfilled.isEmpty())
        return;

    QByteArrayList items;
    for (const NamedValue &row : query)
        items += itemsOf(run, row);
    auto url = filledUrl(*run.typedUrl, pathValues, items);
    if (!url) {
        run.refuse(FindingKind::InvalidUrl, sentenceWithMarks(url.error().what),
                   sentenceWithMarks(url.error().remedy));
        return;
    }
    run.report.url = std::move(url->url);
    run.report.target = std::move(url->target);
    const QByteArray whole = run.report.url.toEncoded();
    if (redactTokens(whole) != whole || redactTokens(run.report.target) != run.report.target)
        run.refuse(FindingKind::CredentialInAddress, wording::tokenInAddress(),
                   wording::tokenInAddressDetail());
    else if (whole.contains("%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2"))
        run.refuse(FindingKind::CredentialInAddress, wording::secretNotKept(wording::theAddress()));
}

void checkTransport(PreflightRun &run)
{
    const QUrl &url = run.report.url;
    if (url.scheme() != "http"_L1 || isLoopback(url))
        return;
    const bool credentials = !run.report.placements.empty();
    if (run.isEnvironmentOrigin && run.context.environment.plainHttpAllowed) {
        run.add(FindingKind::PlainHttp, Severity::Warning, wording::plainHttp(url.host()),
                wording::plainHttpDetail(credentials));
    } else {
        run.refuse(FindingKind::PlainHttp, wording::plainHttp(url.host()),
                   wording::plainHttpRefused(run.isEnvironmentOrigin));
    }
}

} // namespace patlas
