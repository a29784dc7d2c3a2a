// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetValues.h"

#include "core/base/Find.h"
#include "core/http/UploadBody.h"
#include "core/interchange/SnippetExpression.h"
#include "core/interchange/SnippetHeaders.h"
#include "core/interchange/SnippetLimits.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::snippets {

namespace {

/// One that no text of the form holds.
QByteArray boundaryFor(const std::vector<DraftPart> &parts)
{
    QByteArray boundary = "patlas-form-boundary";
    while (std::any_of(parts.begin(), parts.end(), [&boundary](const DraftPart &part) {
        return !part.file && part.value.contains(QLatin1StringView(boundary));
    }))
        boundary += "-x";
    return boundary;
}

QByteArray inQuotes(const QByteArray &text)
{
    QByteArray bytes = text;
    bytes.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + bytes + '"';
}

/// Before every character that HTTPie splits items at.
QByteArray nameOfItem(const QByteArray &name)
{
    QByteArray escaped;
    for (const char c : name) {
        if (QByteArray(":;=@").contains(c))
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

/// A part as an argument of curl or HTTPie.
QByteArray argumentOf(const DraftPart &part, const QByteArray &program)
{
    const QByteArray name = part.name.toUtf8();
    const QByteArray value = part.value.toUtf8();
    const QByteArray type = part.contentType.isEmpty() ? "" : ";type=" + part.contentType.toUtf8();
    if (program == "httpie") {
        const bool isOther = !part.file && !value.isEmpty() && QByteArray("=@").contains(value.at(0));
        return nameOfItem(name)
            + (part.file ? '@' + value + type : '=' + QByteArray(isOther ? "\\" : "") + value);
    }
    return part.file || !type.isEmpty() ? name + (part.file ? "=@" : "=") + inQuotes(value) + type
                                        : name + '=' + value;
}

QByteArray dispositionIn(const QByteArray &head)
{
    const QByteArray name = "Content-Disposition: ";
    const qsizetype start = head.indexOf(name) + name.size();
    return head.mid(start, head.indexOf("\r\n", start) - start);
}

TemplateValues partValues(const SnippetLanguage &language, const DraftPart &part, const QByteArray &boundary)
{
    const QByteArray head = multipartHeader(part, boundary);
    QByteArray type = part.contentType.toUtf8();
    if (const qsizetype at = head.indexOf("\r\nContent-Type: "); part.file && type.isEmpty() && at >= 0)
        type = head.mid(at + 16).trimmed();
    TemplateValues values;
    const auto quote = language.quote;
    values.texts = {{"name", quote(part.name.toUtf8())},
                    {"value", quote(part.value.toUtf8())},
                    {"head", quote(head)},
                    {"headOfLines", QByteArray(head).replace("\r\n", "\n")},
                    {"headFormat", shellFormat(head)},
                    {"valueFormat", shellFormat(part.value.toUtf8())},
                    {"disposition", quote(dispositionIn(head))},
                    {"argument", quote(argumentOf(part, language.id))}};
    if (!type.isEmpty())
        values.texts.insert("type", quote(type));
    if (part.file)
        values.texts.insert("file", quote(QFileInfo(part.value).fileName().toUtf8()));
    values.set("typed", !part.contentType.isEmpty());
    values.set("asForm", part.file || !part.contentType.isEmpty());
    return values;
}

void addAddress(TemplateValues &values, const SnippetLanguage &language, const PreflightReport &report,
                const SnippetCredentials &credentials)
{
    const QByteArray origin =
        report.url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QByteArray address = addressOf(report);
    const Placement *key = placementInQuery(report);
    SnippetExpression whole(language, credentials);
    SnippetExpression target(language, credentials);
    const QByteArray start = key ? startOfItem(address, *key) : address;
    whole.add(start);
    target.add(start.startsWith(origin) ? start.mid(origin.size()) : start);
    if (key) {
        whole.add(*key);
        target.add(*key);
    }
    const bool isTls = report.url.scheme() == "https"_L1;
    QString host = report.url.host(QUrl::FullyEncoded);
    if (host.startsWith(u'['))
        host = host.mid(1, host.size() - 2);
    values.texts.insert("address", whole.written());
    values.texts.insert("target", target.written());
    values.texts.insert("host", language.quote(host.toUtf8()));
    values.texts.insert("port", QByteArray::number(report.url.port(isTls ? 443 : 80)));
    values.set("tls", isTls);
    values.set("escapesKey", key && !credentials.secretFor(*key));
    values.set("dots", hasDots(report));
}

void addUsers(TemplateValues &values, const SnippetLanguage &language, const PreflightReport &report,
              const SnippetCredentials &credentials)
{
    std::vector<TemplateValues> users;
    for (const Placement &placement : report.placements) {
        const bool isDigest = placement.proof == CredentialProof::Digest;
        const bool isAws = placement.proof == CredentialProof::AwsSigV4;
        const bool looksUp = !credentials.secretFor(placement);
        values.set("readsSystem", looksUp);
        values.set("base64", looksUp && placement.isBase64 && !isDigest && !isAws);
        if (!placement.isBase64 && !isDigest && !isAws)
            continue;
        TemplateValues user;
        user.texts.insert("user", SnippetExpression(language, credentials).addRaw(placement).written());
        user.set("digest", isDigest);
        if (isAws) {
            QByteArray scope = "aws:amz";
            if (!placement.awsRegion.isEmpty() && !placement.awsService.isEmpty())
                scope += ':' + placement.awsRegion + ':' + placement.awsService;
            user.texts.insert("aws", language.quote(scope));
        }
        values.set("digest", isDigest);
        users.push_back(std::move(user));
    }
    values.lists.insert("users", users);
}

void addBody(TemplateValues &values, const SnippetLanguage &language, const RequestDraft &draft,
             const QByteArray &boundary)
{
    if (hasText(draft))
        values.texts.insert("body", language.quote(draft.body));
    values.set("emptyBody", isEmptyText(draft));
    values.set("content", hasBody(draft));
    if (isFile(draft)) {
        values.texts.insert("bodyFile", language.quote(draft.bodyFile.toUtf8()));
        values.texts.insert("bodyFileArgument", language.quote('@' + draft.bodyFile.toUtf8()));
        values.set("files", true);
        values.set("readsSystem", true);
    }
    if (!isMultipart(draft))
        return;
    std::vector<TemplateValues> parts;
    for (const DraftPart &part : sentParts(draft)) {
        parts.push_back(partValues(language, part, boundary));
        values.set("files", part.file);
        values.set("readsSystem", part.file);
    }
    values.set("form", true);
    values.texts.insert("boundary", language.quote(boundary));
    values.texts.insert("formType", language.quote(formType(boundary)));
    values.texts.insert("formEnd", language.quote(multipartEnd(boundary)));
    values.texts.insert("formEndFormat", shellFormat(multipartEnd(boundary)));
    values.texts.insert("formEndOfLines", multipartEnd(boundary).trimmed());
    values.lists.insert("parts", parts);
}

} // namespace

TemplateValues valuesFor(const SnippetLanguage &language, const PreflightReport &report,
                         const RequestDraft &draft, const SnippetCredentials &credentials)
{
    TemplateValues values;
    const QByteArray boundary = boundaryFor(sentParts(draft));
    values.texts.insert("method", language.quote(report.method));
    values.texts.insert("bytesOfMethod", bytesQuoted(report.method));
    values.set("isHead", report.method == "HEAD");
    values.set("isHeadAlone", report.method == "HEAD" && !hasBody(draft));
    addAddress(values, language, report, credentials);
    addUsers(values, language, report, credentials);
    addBody(values, language, draft, boundary);
    const auto headers = headerValues(language, report, draft, credentials, boundary);
    values.set("needsBodyForHeaders", needsBodyForHeaders(report, draft));
    values.lists.insert("headers", headers);
    for (const auto &[name, value] : report.headers) {
        values.set("utf8", !isAscii(value) && QByteArrayView(value).isValidUtf8());
        values.set("latin1", !QByteArrayView(value).isValidUtf8());
        if (name.compare("Host", Qt::CaseInsensitive) == 0)
            values.texts.insert("typedHost", language.quote(value));
    }
    if (placementInCookie(report))
        values.texts.insert("cookie", cookieExpression(language, report, draft, credentials, {}));
    std::vector<TemplateValues> omitted;
    for (const QString &name : report.omittedHeaders)
        omitted.push_back(
            {{{"name", language.quote(name.toUtf8())}, {"line", language.quote(name.toUtf8() + ':')}}, {}});
    values.lists.insert("omitted", omitted);
    for (const auto &[name, limit] :
         {std::pair("wholeLimit", draft.limits.whole), {"connectLimit", draft.limits.connect}}) {
        if (limit && *limit > limit->zero())
            values.texts.insert(name, QByteArray::number(double(limit->count()) / 1000.0, 'g', 8));
    }
    std::vector<TemplateValues> notes;
    for (const QByteArray &note : limitsOf(language, report, draft, credentials))
        notes.push_back({{{"note", note}}, {}});
    values.lists.insert("notes", notes);
    return values;
}

} // namespace patlas::snippets
