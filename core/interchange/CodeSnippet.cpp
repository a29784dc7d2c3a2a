// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CodeSnippet.h"

#include "core/interchange/ScriptSnippet.h"
#include "core/interchange/SnippetParts.h"
#include "core/interchange/SnippetText.h"
#include "core/request/RequestUrl.h"
#include "core/secret/SecretFields.h"
#include "core/secret/TokenRedaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patlas::snippets {

namespace {

QByteArray quotedForCurlForm(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + bytes + '"';
}

QByteArray addressForCurl(const PreflightReport &report, const SnippetCredentials &credentials)
{
    const Placement *key = placementInQuery(report);
    if (!key)
        return shellQuoted(addressOf(report));
    const QByteArray start = startOfItem(addressOf(report), *key);
    const Secret *secret = credentials.secretFor(*key);
    return secret ? shellQuoted(start + valueOf(*key, *secret))
                  : shellQuoted(start) + "\"$" + key->variable + '"';
}

QByteArray optionForProof(const Placement &placement)
{
    switch (placement.proof) {
    case CredentialProof::Itself:
        break;
    case CredentialProof::Digest:
        return "--digest ";
    case CredentialProof::AwsSigV4: {
        QByteArray scope = "aws:amz";
        if (!placement.awsRegion.isEmpty() && !placement.awsService.isEmpty())
            scope += ':' + placement.awsRegion + ':' + placement.awsService;
        return "--aws-sigv4 " + shellQuoted(scope) + ' ';
    }
    }
    return {};
}

/// A header, a cookie, or user name and password; with the secret itself, or with a variable.
QByteArray optionForCurl(const Placement &placement, const Secret *secret)
{
    if (placement.isBase64 || placement.proof != CredentialProof::Itself) {
        const auto raw = secret ? QByteArray(secret->view().data(), qsizetype(secret->size())) : QByteArray();
        return optionForProof(placement) + "--user "
            + (secret ? shellQuoted(raw) : "\"$" + placement.variable + '"');
    }
    const bool isCookie = placement.place == CredentialPlace::Cookie;
    const QByteArray start = isCookie ? placement.name + '=' : placement.name + ": ";
    const QByteArray option = isCookie ? "--cookie " : "-H ";
    return option
        + (secret ? shellQuoted(start + valueOf(placement, *secret))
                  : '"' + start + placement.prefix + '$' + placement.variable + '"');
}

QByteArray curl(const PreflightReport &report, const RequestDraft &draft,
                const SnippetCredentials &credentials)
{
    // No globbing, so that brackets and braces in an address are literal.
    QByteArray text = "curl --globoff";
    if (hasDotSegment(QString::fromLatin1(report.target.left(report.target.indexOf('?')))))
        text += " --path-as-is";
    if (report.method == "HEAD" && !hasText(draft))
        text += " --head";
    else
        text += " -X " + shellQuoted(report.method);
    text += " " + addressForCurl(report, credentials);
    const QByteArray next = " \\\n  ";
    for (const Placement &placement : report.placements) {
        if (placement.place != CredentialPlace::Query)
            text += next + optionForCurl(placement, credentials.secretFor(placement));
    }
    for (const auto &[name, value] : plainHeaders(report, draft)) {
        // curl sends an empty header only when it is written with a semicolon.
        text += next + "-H " + shellQuoted(value.isEmpty() ? name + ';' : name + ": " + value);
    }
    for (const QString &name : report.omittedHeaders)
        text += next + "-H " + shellQuoted(name.toUtf8() + ':');
    for (const auto &[option, limit] :
         {std::pair("--max-time ", draft.limits.whole), {"--connect-timeout ", draft.limits.connect}}) {
        if (limit && *limit > limit->zero())
            text += next + option + QByteArray::number(double(limit->count()) / 1000.0, 'g', 8);
    }
    if (hasText(draft) || isEmptyText(draft)) {
        text += next + "--data-raw " + shellQuoted(draft.body); // raw: a body may begin with "@"
    }
    for (const DraftPart &part : isMultipart(draft) ? sentParts(draft) : std::vector<DraftPart>()) {
        const QByteArray type = part.contentType.isEmpty() ? "" : ";type=" + part.contentType.toUtf8();
        if (part.file || !type.isEmpty())
            text += next + "-F "
                + shellQuoted(part.name.toUtf8() + (part.file ? "=@" : "=") + quotedForCurlForm(part.value)
                              + type);
        else
            text += next + "--form-string " + shellQuoted(part.name.toUtf8() + '=' + part.value.toUtf8());
    }
    return text + '\n';
}

QByteArray httpFile(const PreflightReport &report, const RequestDraft &draft,
                    const SnippetCredentials &credentials)
{
    const QByteArray boundary = "patlas-form-boundary";
    const auto valueFor = [&credentials](const Placement &placement) {
        const Secret *secret = credentials.secretFor(placement);
        QByteArray value =
            secret ? valueOf(placement, *secret) : placement.prefix + "{{" + placement.variable + "}}";
        // Clients that read such files make the answer to the challenge of "Digest user password".
        const qsizetype colon = placement.proof == CredentialProof::Digest ? value.indexOf(':') : -1;
        return colon < 0 ? value : value.replace(colon, 1, " ");
    };
    const Placement *key = placementInQuery(report);
    const QByteArray address = addressOf(report);
    QByteArray text =
        report.method + ' ' + (key ? startOfItem(address, *key) + valueFor(*key) : address) + "\n";
    for (const Placement &placement : report.placements) {
        if (placement.place == CredentialPlace::Header)
            text += placement.name + ": " + valueFor(placement) + '\n';
        else if (placement.place == CredentialPlace::Cookie)
            text += "Cookie: " + placement.name + '=' + valueFor(placement) + '\n';
    }
    for (const auto &[name, value] : plainHeaders(report, draft))
        text += name + ": " + value + '\n';
    if (hasText(draft))
        text += '\n' + draft.body + '\n';
    if (isMultipart(draft)) {
        text += "Content-Type: multipart/form-data; boundary=" + boundary + "\n";
        for (const DraftPart &part : sentParts(draft)) {
            QByteArray header = part.name.toUtf8();
            header.replace('"', "%22").replace('\n', "%0A").replace('\r', "%0D");
            text += "\n--" + boundary + "\nContent-Disposition: form-data; name=\"" + header + '"';
            if (part.file)
                text += "; filename=\"" + QFileInfo(part.value).fileName().toUtf8().replace('"', "%22") + '"';
            if (!part.contentType.isEmpty())
                text += "\nContent-Type: " + part.contentType.toUtf8();
            text += "\n\n" + (part.file ? "< " + part.value.toUtf8() : part.value.toUtf8());
        }
        text += "\n--" + boundary + "--\n";
    }
    return text;
}

QByteArray written(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft,
                   const SnippetCredentials &credentials)
{
    switch (kind) {
    case SnippetKind::Curl:
        return curl(report, draft, credentials);
    case SnippetKind::HttpFile:
        return httpFile(report, draft, credentials);
    case SnippetKind::PythonRequests:
        return python(report, draft, credentials);
    case SnippetKind::JavaScriptFetch:
        return javaScript(report, draft, credentials);
    }
    return {};
}

} // namespace

} // namespace patlas::snippets

namespace patlas {

QString snippet(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft)
{
    // Redacted before the text is built: later the placeholders themselves would look like tokens.
    PreflightReport shown = report;
    shown.url = QUrl::fromEncoded(maskedAddress(report.url.toEncoded()));
    shown.target = maskedAddress(report.target);
    for (auto &header : shown.headers)
        header.second = redactTokens(header.second);
    return QString::fromUtf8(
        snippets::written(kind, shown, withoutSecrets(draft), snippets::SnippetCredentials(nullptr)));
}

Secret snippetWithSecrets(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft,
                          const std::vector<CredentialSecret> &credentials)
{
    return Secret::take(snippets::written(kind, report, draft, snippets::SnippetCredentials(&credentials)));
}

} // namespace patlas
