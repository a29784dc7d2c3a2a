// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CodeSnippet.h"

#include "core/base/Find.h"
#include "core/http/HeaderNames.h"
#include "core/interchange/SnippetText.h"
#include "core/request/RequestUrl.h"
#include "core/secret/TokenRedaction.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// An empty text is sent as well, with the length 0.
bool isEmptyText(const RequestDraft &draft)
{
    return draft.bodyKind == BodyKind::Text && draft.body.isEmpty();
}

/// The address as it is sent, without credentials.
QByteArray addressOf(const PreflightReport &report)
{
    return report.target.isEmpty()
        ? report.url.toEncoded()
        : report.url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) + report.target;
}

bool isMultipart(const RequestDraft &draft)
{
    return draft.bodyKind == BodyKind::Multipart;
}

std::vector<DraftPart> sentParts(const RequestDraft &draft)
{
    std::vector<DraftPart> parts;
    std::copy_if(draft.parts.begin(), draft.parts.end(), std::back_inserter(parts),
                 [](const DraftPart &part) { return part.enabled && !part.name.isEmpty(); });
    return parts;
}

/// Headers that a snippet needs: the person's own, and the type of the body. Those of a form are set by the
/// library.
HeaderList plainHeaders(const PreflightReport &report, const RequestDraft &draft)
{
    HeaderList headers;
    bool typed = false;
    for (const auto &[name, value] : report.headers) {
        const bool isType = name.compare("Content-Type", Qt::CaseInsensitive) == 0;
        if (isType && isMultipart(draft))
            continue;
        typed = typed || isType;
        headers.emplace_back(name, holdsKey(QString::fromLatin1(name)) ? u"••••"_s.toUtf8() : value);
    }
    const bool isOmitted = report.omittedHeaders.contains("Content-Type"_L1, Qt::CaseInsensitive);
    if (hasText(draft) && !typed && !isOmitted) {
        headers.emplace_back("Content-Type",
                             draft.bodyKind == BodyKind::Json ? "application/json"
                                                              : "text/plain; charset=utf-8");
    }
    return headers;
}

/// For libraries that take one value for each name: those of one name as a list (RFC 9110 5.3).
HeaderList withOneLineEach(const HeaderList &headers)
{
    HeaderList joined;
    for (const auto &[name, value] : headers) {
        const auto same = std::find_if(joined.begin(), joined.end(), [&name = name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (same == joined.end())
            joined.emplace_back(name, value);
        else
            same->second += ", " + value;
    }
    return joined;
}

/// Writes one credential: a look-up in the environment, or the secret itself.
class Credentials {
public:
    explicit Credentials(const std::vector<CredentialSecret> *secrets)
        : m_secrets(secrets)
    {
    }

    const Secret *secretFor(const Placement &placement) const
    {
        if (!m_secrets)
            return nullptr;
        const auto found =
            std::find_if(m_secrets->begin(), m_secrets->end(),
                         [&](const CredentialSecret &each) { return each.tokenId == placement.tokenId; });
        return found == m_secrets->end() ? nullptr : &found->secret;
    }

private:
    const std::vector<CredentialSecret> *m_secrets;
};

/// The credential as it is written into a snippet: prefix and encoding included.
QByteArray valueOf(const Placement &placement, const Secret &secret)
{
    QByteArray value;
    value.reserve(placement.prefix.size() + qsizetype(secret.size()) * 2);
    const auto raw = QByteArray::fromRawData(secret.view().data(), qsizetype(secret.size()));
    value.append(placement.prefix);
    if (placement.isBase64)
        return value.append(raw.toBase64());
    return value.append(placement.place == CredentialPlace::Query ? raw.toPercentEncoding() : raw);
}

/// The address up to the value of a credential in the query.
QByteArray startOfItem(QByteArray address, const Placement &placement)
{
    const qsizetype fragment = address.indexOf('#');
    if (fragment >= 0)
        address.truncate(fragment); // is never sent
    return address + (address.contains('?') ? '&' : '?')
        + QUrl::toPercentEncoding(QString::fromUtf8(placement.name)) + '=';
}

const Placement *placementInQuery(const PreflightReport &report)
{
    return findIf(report.placements,
                  [](const Placement &placement) { return placement.place == CredentialPlace::Query; });
}

QByteArray quotedForCurlForm(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + bytes + '"';
}

QByteArray addressForCurl(const PreflightReport &report, const Credentials &credentials)
{
    const Placement *key = placementInQuery(report);
    if (!key)
        return shellQuoted(addressOf(report));
    const QByteArray start = startOfItem(addressOf(report), *key);
    const Secret *secret = credentials.secretFor(*key);
    return secret ? shellQuoted(start + valueOf(*key, *secret))
                  : shellQuoted(start) + "\"$" + key->variable + '"';
}

/// A header, a cookie, or user name and password; with the secret itself, or with a variable.
QByteArray optionForCurl(const Placement &placement, const Secret *secret)
{
    if (placement.isBase64) {
        const auto raw = secret ? QByteArray(secret->view().data(), qsizetype(secret->size())) : QByteArray();
        return "--user " + (secret ? shellQuoted(raw) : "\"$" + placement.variable + '"');
    }
    const bool isCookie = placement.place == CredentialPlace::Cookie;
    const QByteArray start = isCookie ? placement.name + '=' : placement.name + ": ";
    const QByteArray option = isCookie ? "--cookie " : "-H ";
    return option
        + (secret ? shellQuoted(start + valueOf(placement, *secret))
                  : '"' + start + placement.prefix + '$' + placement.variable + '"');
}

QByteArray curl(const PreflightReport &report, const RequestDraft &draft, const Credentials &credentials)
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

QByteArray httpFile(const PreflightReport &report, const RequestDraft &draft, const Credentials &credentials)
{
    const QByteArray boundary = "patlas-form-boundary";
    const auto valueFor = [&credentials](const Placement &placement) {
        const Secret *secret = credentials.secretFor(placement);
        return secret ? valueOf(placement, *secret) : placement.prefix + "{{" + placement.variable + "}}";
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

struct Language {
    QByteArray (*quote)(const QByteArray &);
    QByteArray lookUpStart;
    QByteArray lookUpEnd;
    QByteArray base64Start; ///< around a look-up: its base64
    QByteArray base64End;
    QByteArray escapeStart; ///< around a look-up: percent-encoded
    QByteArray escapeEnd;
    QByteArray afterWideText; ///< what a non-ASCII header value needs
};

/// An expression for the credential, with `start` before it in the same text.
QByteArray expression(const QByteArray &start, const Placement &placement, const Secret *secret,
                      const Language &language)
{
    if (secret)
        return language.quote(start + valueOf(placement, *secret));
    const QByteArray before = start + placement.prefix;
    QByteArray lookUp = language.lookUpStart + placement.variable + language.lookUpEnd;
    if (placement.isBase64)
        lookUp = language.base64Start + lookUp + language.base64End;
    else if (placement.place == CredentialPlace::Query)
        lookUp = language.escapeStart + lookUp + language.escapeEnd;
    return before.isEmpty() ? lookUp : language.quote(before) + " + " + lookUp;
}

QByteArray addressExpression(const PreflightReport &report, const Credentials &credentials,
                             const Language &language)
{
    const QByteArray address = addressOf(report);
    const Placement *key = placementInQuery(report);
    return key ? expression(startOfItem(address, *key), *key, credentials.secretFor(*key), language)
               : language.quote(address);
}

QByteArray headerLines(const PreflightReport &report, const RequestDraft &draft,
                       const Credentials &credentials, const Language &language, const QByteArray &indent)
{
    QByteArray lines;
    for (const Placement &placement : report.placements) {
        if (placement.place == CredentialPlace::Query)
            continue;
        const bool isCookie = placement.place == CredentialPlace::Cookie;
        lines += indent + language.quote(isCookie ? QByteArray("Cookie") : placement.name) + ": "
            + expression(isCookie ? placement.name + '=' : QByteArray(), placement,
                         credentials.secretFor(placement), language)
            + ",\n";
    }
    for (const auto &[name, value] : withOneLineEach(plainHeaders(report, draft))) {
        const bool wide = std::any_of(value.begin(), value.end(), [](char c) { return (c & 0x80) != 0; });
        lines += indent + language.quote(name) + ": " + language.quote(value);
        lines += (wide ? language.afterWideText : QByteArray()) + ",\n";
    }
    return lines;
}

QByteArray importsForPython(const PreflightReport &report)
{
    const bool isBase64 = std::any_of(report.placements.begin(), report.placements.end(),
                                      [](const Placement &placement) { return placement.isBase64; });
    QByteArray imports = "import os\n";
    if (isBase64)
        imports += "from base64 import b64encode\n";
    if (placementInQuery(report))
        imports += "from urllib.parse import quote\n";
    return imports + "import requests\n";
}

/// For libraries that write the method in capitals, whatever it was.
QByteArray noteOnMethod(const PreflightReport &report, const QByteArray &mark, const QByteArray &library)
{
    return report.method == report.method.toUpper()
        ? QByteArray()
        : mark + ' ' + library + " sends the method in capitals, as " + report.method.toUpper() + ".\n";
}

QByteArray python(const PreflightReport &report, const RequestDraft &draft, const Credentials &credentials)
{
    const Language language{pythonQuoted,          "os.environ[\"", "\"]",          "b64encode(",
                            ".encode()).decode()", "quote(",        ", safe=\"\")", ".encode()"};
    QByteArray text = importsForPython(report) + '\n' + noteOnMethod(report, "#", "requests")
        + "response = requests.request(\n    " + pythonQuoted(report.method) + ",\n    "
        + addressExpression(report, credentials, language) + ",\n    headers={\n"
        + headerLines(report, draft, credentials, language, "        ");
    for (const QString &name : report.omittedHeaders)
        text += "        " + pythonQuoted(name.toUtf8()) + ": None,\n";
    text += "    },\n";
    if (hasText(draft))
        text += "    data=" + pythonQuoted(draft.body) + ".encode(),\n";
    if (isMultipart(draft)) {
        text += "    files=[\n";
        for (const DraftPart &part : sentParts(draft)) {
            text += "        (" + pythonQuoted(part.name.toUtf8()) + ", ";
            const QByteArray type =
                part.contentType.isEmpty() ? "" : ", " + pythonQuoted(part.contentType.toUtf8());
            const QByteArray file = "open(" + pythonQuoted(part.value.toUtf8()) + ", \"rb\")";
            if (part.file && type.isEmpty())
                text += file;
            else if (part.file)
                text +=
                    '(' + pythonQuoted(QFileInfo(part.value).fileName().toUtf8()) + ", " + file + type + ')';
            else
                text += "(None, " + pythonQuoted(part.value.toUtf8()) + type + ')';
            text += "),\n";
        }
        text += "    ],\n";
    }
    return text + "    allow_redirects=False,\n)\nprint(response.status_code, response.text)\n";
}

const Language &javaScriptLanguage()
{
    static const Language language{javaScriptQuoted,         "process.env.",        "",  "Buffer.from(",
                                   ").toString(\"base64\")", "encodeURIComponent(", ")", ""};
    return language;
}

/// What the standard forbids `fetch`: a body with GET and HEAD, and some methods.
bool isRefusedByFetch(const PreflightReport &report, const RequestDraft &draft)
{
    const QByteArray method = report.method.toUpper();
    const bool hasBody = hasText(draft) || isMultipart(draft);
    return (hasBody && (method == "GET" || method == "HEAD")) || method == "TRACE" || method == "TRACK";
}

/// Node's own client takes a body with every method, but does not tell its length with GET.
QByteArray nodeRequest(const PreflightReport &report, const RequestDraft &draft,
                       const Credentials &credentials)
{
    const QByteArray module = report.url.scheme() == "https"_L1 ? "node:https" : "node:http";
    QByteArray text = "import { request } from \"" + module + "\";\n\n";
    text += "// fetch refuses this request: it takes no body with GET and HEAD, and not every method.\n";
    text += noteOnMethod(report, "//", "Node")
        + "const body = " + javaScriptQuoted(hasText(draft) ? draft.body : QByteArray())
        + ";\nconst response = await new Promise((resolve, reject) => {\n  const call = request("
        + addressExpression(report, credentials, javaScriptLanguage())
        + ", {\n    method: " + javaScriptQuoted(report.method) + ",\n    headers: {\n"
        + headerLines(report, draft, credentials, javaScriptLanguage(), "      ")
        + "      \"Content-Length\": Buffer.byteLength(body),\n    },\n  }, resolve);\n"
          "  call.on(\"error\", reject);\n  call.end(body);\n});\n";
    return text
        + "let text = \"\";\nfor await (const part of response.setEncoding(\"utf8\"))\n  text += part;\n"
          "console.log(response.statusCode, text);\n";
}

/// The form as `const form`.
QByteArray formForFetch(const RequestDraft &draft)
{
    QByteArray text;
    const auto parts = sentParts(draft);
    if (std::any_of(parts.begin(), parts.end(), [](const DraftPart &part) { return part.file; }))
        text += "import { readFile } from \"node:fs/promises\";\n\n";
    text += "const form = new FormData();\n";
    for (const DraftPart &part : parts) {
        text += "form.append(" + javaScriptQuoted(part.name.toUtf8()) + ", ";
        if (part.file) {
            text += "new Blob([await readFile(" + javaScriptQuoted(part.value.toUtf8()) + ")]"
                + (part.contentType.isEmpty()
                       ? QByteArray()
                       : ", {type: " + javaScriptQuoted(part.contentType.toUtf8()) + '}')
                + "), " + javaScriptQuoted(QFileInfo(part.value).fileName().toUtf8());
        } else {
            // FormData has no type for text: with a Blob it would become a file.
            text += javaScriptQuoted(part.value.toUtf8());
        }
        text += ");\n";
    }
    return text + '\n';
}

QByteArray javaScript(const PreflightReport &report, const RequestDraft &draft,
                      const Credentials &credentials)
{
    if (isRefusedByFetch(report, draft) && !isMultipart(draft))
        return nodeRequest(report, draft, credentials);
    QByteArray text = isMultipart(draft) ? formForFetch(draft) : QByteArray();
    static constexpr std::array capitalised{"DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"};
    const QByteArray capitals = report.method.toUpper();
    if (std::find(capitalised.begin(), capitalised.end(), capitals) != capitalised.end())
        text += noteOnMethod(report, "//", "fetch");
    for (const QString &name : report.omittedHeaders)
        text += "// fetch may add the header " + name.toUtf8() + ", which is to be left out.\n";
    text += "const response = await fetch(" + addressExpression(report, credentials, javaScriptLanguage())
        + ", {\n  method: " + javaScriptQuoted(report.method) + ",\n  headers: {\n"
        + headerLines(report, draft, credentials, javaScriptLanguage(), "    ") + "  },\n";
    if (hasText(draft))
        text += "  body: " + javaScriptQuoted(draft.body) + ",\n";
    if (isMultipart(draft))
        text += "  body: form,\n";
    return text + "  redirect: \"manual\",\n});\nconsole.log(response.status, await response.text());\n";
}

QByteArray written(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft,
                   const Credentials &credentials)
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

QString snippet(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft)
{
    // Redacted before the text is built: later the placeholders themselves would look like tokens.
    PreflightReport shown = report;
    shown.url = QUrl::fromEncoded(redactTokens(report.url.toEncoded()));
    shown.target = redactTokens(report.target);
    for (auto &header : shown.headers)
        header.second = redactTokens(header.second);
    return QString::fromUtf8(written(kind, shown, withoutSecrets(draft), Credentials(nullptr)));
}

Secret snippetWithSecrets(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft,
                          const std::vector<CredentialSecret> &credentials)
{
    return Secret::take(written(kind, report, draft, Credentials(&credentials)));
}

} // namespace patlas
