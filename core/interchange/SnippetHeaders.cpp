// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetHeaders.h"

#include "core/base/Find.h"
#include "core/http/HeaderLookup.h"
#include "core/interchange/SnippetExpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::snippets {

namespace {

bool isNamed(const QByteArray &name, const char *other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

/// A value as the library takes it where it is not plain ASCII.
QByteArray quotedValue(const SnippetLanguage &language, const QByteArray &value)
{
    const bool isUtf8 = QByteArrayView(value).isValidUtf8();
    const QByteArray rule = language.rule(isUtf8 ? "utf8" : "latin1");
    if (isAscii(value) || rule.isEmpty())
        return language.quote(value);
    const QByteArray characters = QString::fromLatin1(value).toUtf8();
    return filledRule(rule,
                      {{"text", language.quote(isUtf8 ? value : characters)},
                       {"characters", language.quote(characters)},
                       {"bytes", bytesQuoted(value)}});
}

/// HTTPie takes "=" and "@" at the start of a value for another kind of item.
QByteArray valueInLine(const SnippetLanguage &language, const QByteArray &value)
{
    const bool isItem =
        language.rules.contains("items") && !value.isEmpty() && QByteArray("=@:").contains(value.at(0));
    return isItem ? '\\' + value : value;
}

bool isOfBody(const QByteArray &name)
{
    static const QByteArrayList names{"allow",
                                      "content-disposition",
                                      "content-encoding",
                                      "content-language",
                                      "content-length",
                                      "content-location",
                                      "content-md5",
                                      "content-range",
                                      "content-type",
                                      "expires",
                                      "last-modified"};
    return names.contains(name.toLower());
}

TemplateValues entry(const SnippetLanguage &language, const QByteArray &name, const QByteArray &value,
                     const QByteArray &line)
{
    TemplateValues entry;
    entry.texts = {{"name", language.quote(name)}, {"value", value}, {"line", line}};
    entry.set("isOfBody", isOfBody(name));
    return entry;
}

TemplateValues plainEntry(const SnippetLanguage &language, const QByteArray &name, const QByteArray &value)
{
    const QByteArray line = value.isEmpty()
        ? filledRule(language.rule("empty-header", "{name}:"), {{"name", name}})
        : name + language.rule("colon", ": ") + valueInLine(language, value);
    return entry(language, name, quotedValue(language, value), language.quote(line));
}

} // namespace

QByteArray formType(const QByteArray &boundary)
{
    return "multipart/form-data; boundary=" + boundary;
}

const Placement *placementInCookie(const PreflightReport &report)
{
    return findIf(report.placements,
                  [](const Placement &placement) { return placement.place == CredentialPlace::Cookie; });
}

QByteArray cookieExpression(const SnippetLanguage &language, const PreflightReport &report,
                            const RequestDraft &draft, const SnippetCredentials &credentials,
                            const QByteArray &start)
{
    SnippetExpression expression(language, credentials);
    QByteArray before = start;
    for (const Placement &placement : report.placements) {
        if (placement.place == CredentialPlace::Cookie)
            expression.add(std::exchange(before, "; ") + placement.name + '=').add(placement);
    }
    for (const auto &[name, value] : plainHeaders(report, draft)) {
        if (isNamed(name, "Cookie"))
            expression.add(std::exchange(before, "; ") + value);
    }
    return expression.written();
}

HeaderList statedHeaders(const SnippetLanguage &language, const PreflightReport &report,
                         const RequestDraft &draft)
{
    HeaderList headers = plainHeaders(report, draft);
    const bool hasCookie = placementInCookie(report);
    std::erase_if(headers, [&](const auto &header) {
        return language.lists("sets", header.first.toLower())
            || (language.rules.contains("host") && isNamed(header.first, "Host"))
            || (hasCookie && isNamed(header.first, "Cookie"));
    });
    return language.rules.contains("repeats") ? headers : withOneLineEach(headers);
}

bool needsBodyForHeaders(const PreflightReport &report, const RequestDraft &draft)
{
    return !hasBody(draft)
        && std::any_of(report.headers.begin(), report.headers.end(),
                       [](const auto &header) { return isOfBody(header.first); });
}

bool needsLengthHeader(const SnippetLanguage &language, const PreflightReport &report,
                       const RequestDraft &draft)
{
    return isEmptyText(draft) && language.rules.contains("length-with")
        && !language.lists("length-with", report.method.toUpper())
        && !language.lists("sets", "content-length");
}

std::vector<TemplateValues> headerValues(const SnippetLanguage &language, const PreflightReport &report,
                                         const RequestDraft &draft, const SnippetCredentials &credentials,
                                         const QByteArray &boundary)
{
    std::vector<TemplateValues> values;
    const QByteArray colon = language.rule("colon", ": ");
    for (const Placement &placement : report.placements) {
        const bool isElsewhere = (placement.isBase64 && language.rules.contains("users"))
            || (placement.proof != CredentialProof::Itself && !language.rules.contains("proofs"));
        if (placement.place != CredentialPlace::Header || isElsewhere)
            continue;
        values.push_back(entry(
            language, placement.name, SnippetExpression(language, credentials).add(placement).written(),
            SnippetExpression(language, credentials).add(placement.name + colon).add(placement).written()));
    }
    if (placementInCookie(report) && !language.rules.contains("cookies")) {
        values.push_back(entry(language, "Cookie", cookieExpression(language, report, draft, credentials, {}),
                               cookieExpression(language, report, draft, credentials, "Cookie" + colon)));
    }
    for (const auto &[name, value] : statedHeaders(language, report, draft))
        values.push_back(plainEntry(language, name, value));
    if (isMultipart(draft) && language.rules.contains("builds-form"))
        values.push_back(plainEntry(language, "Content-Type", formType(boundary)));
    if (needsLengthHeader(language, report, draft))
        values.push_back(plainEntry(language, "Content-Length", "0"));
    return values;
}

} // namespace patlas::snippets
