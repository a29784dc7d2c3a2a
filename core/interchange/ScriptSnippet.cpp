// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ScriptSnippet.h"

#include "core/base/Find.h"
#include "core/interchange/SnippetText.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas::snippets {

namespace {

struct Language {
    QByteArray (*quote)(const QByteArray &);
    QByteArray lookUpStart;
    QByteArray lookUpEnd;
    QByteArray base64Start; ///< around a look-up: its base64
    QByteArray base64End;
    QByteArray escapeStart; ///< around a look-up: percent-encoded
    QByteArray escapeEnd;
    QByteArray (*quoteBytes)(const QByteArray &); ///< a header value beyond ASCII
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

const Placement *digestPlacement(const PreflightReport &report)
{
    return findIf(report.placements,
                  [](const Placement &placement) { return placement.proof == CredentialProof::Digest; });
}

/// User and password, without what stands before them in a header.
QByteArray expressionOf(Placement placement, const Secret *secret, const Language &language)
{
    placement.prefix.clear();
    return expression({}, placement, secret, language);
}

QByteArray addressExpression(const PreflightReport &report, const SnippetCredentials &credentials,
                             const Language &language)
{
    const QByteArray address = addressOf(report);
    const Placement *key = placementInQuery(report);
    return key ? expression(startOfItem(address, *key), *key, credentials.secretFor(*key), language)
               : language.quote(address);
}

QByteArray headerLines(const PreflightReport &report, const RequestDraft &draft,
                       const SnippetCredentials &credentials, const Language &language,
                       const QByteArray &indent)
{
    QByteArray lines;
    for (const Placement &placement : report.placements) {
        if (placement.place == CredentialPlace::Query || placement.proof != CredentialProof::Itself)
            continue;
        const bool isCookie = placement.place == CredentialPlace::Cookie;
        lines += indent + language.quote(isCookie ? QByteArray("Cookie") : placement.name) + ": "
            + expression(isCookie ? placement.name + '=' : QByteArray(), placement,
                         credentials.secretFor(placement), language)
            + ",\n";
    }
    for (const auto &[name, value] : withOneLineEach(plainHeaders(report, draft))) {
        const bool wide = std::any_of(value.begin(), value.end(), [](char c) { return (c & 0x80) != 0; });
        lines += indent + language.quote(name) + ": "
            + (wide ? language.quoteBytes(value) : language.quote(value)) + ",\n";
    }
    return lines;
}

/// requests takes bytes as they are.
QByteArray bytesForPython(const QByteArray &bytes)
{
    if (QByteArrayView(bytes).isValidUtf8())
        return pythonQuoted(bytes) + ".encode()";
    return pythonQuoted(QString::fromLatin1(bytes).toUtf8()) + ".encode(\"latin-1\")";
}

/// In a header, fetch and Node take a character for each byte.
QByteArray bytesForJavaScript(const QByteArray &bytes)
{
    return javaScriptQuoted(QString::fromLatin1(bytes).toUtf8());
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
    imports += "import requests\n";
    if (digestPlacement(report))
        imports += "from requests.auth import HTTPDigestAuth\n";
    return imports;
}

/// For libraries that write the method in capitals, whatever it was.
QByteArray noteOnMethod(const PreflightReport &report, const QByteArray &mark, const QByteArray &library)
{
    return report.method == report.method.toUpper()
        ? QByteArray()
        : mark + ' ' + library + " sends the method in capitals, as " + report.method.toUpper() + ".\n";
}

QByteArray noteOnAws(const PreflightReport &report, const QByteArray &mark)
{
    const bool isSigned = findIf(report.placements, [](const Placement &placement) {
        return placement.proof == CredentialProof::AwsSigV4;
    });
    return isSigned
        ? mark + " The request has to be signed (AWS Signature Version 4), which takes a library.\n"
        : QByteArray();
}

QByteArray noteOnDigest(const PreflightReport &report)
{
    const Placement *digest = digestPlacement(report);
    return digest
        ? "// Node does not answer the challenge of Digest: a library has to, with the user and password "
          "of "
            + digest->variable + ".\n"
        : QByteArray();
}

const Language &javaScriptLanguage()
{
    static const Language language{javaScriptQuoted,         "process.env.",        "",  "Buffer.from(",
                                   ").toString(\"base64\")", "encodeURIComponent(", ")", bytesForJavaScript};
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
                       const SnippetCredentials &credentials)
{
    const QByteArray module = report.url.scheme() == "https"_L1 ? "node:https" : "node:http";
    QByteArray text = "import { request } from \"" + module + "\";\n\n";
    text += "// fetch refuses this request: it takes no body with GET and HEAD, and not every method.\n";
    text += noteOnDigest(report) + noteOnAws(report, "//") + noteOnMethod(report, "//", "Node")
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

} // namespace

QByteArray python(const PreflightReport &report, const RequestDraft &draft,
                  const SnippetCredentials &credentials)
{
    const Language language{pythonQuoted,          "os.environ[\"", "\"]",          "b64encode(",
                            ".encode()).decode()", "quote(",        ", safe=\"\")", bytesForPython};
    QByteArray text = importsForPython(report) + '\n' + noteOnAws(report, "#")
        + noteOnMethod(report, "#", "requests") + "response = requests.request(\n    "
        + pythonQuoted(report.method) + ",\n    " + addressExpression(report, credentials, language)
        + ",\n    headers={\n" + headerLines(report, draft, credentials, language, "        ");
    for (const QString &name : report.omittedHeaders)
        text += "        " + pythonQuoted(name.toUtf8()) + ": None,\n";
    text += "    },\n";
    if (const Placement *digest = digestPlacement(report)) {
        text += "    auth=HTTPDigestAuth(*" + expressionOf(*digest, credentials.secretFor(*digest), language)
            + ".split(\":\", 1)),\n";
    }
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

QByteArray javaScript(const PreflightReport &report, const RequestDraft &draft,
                      const SnippetCredentials &credentials)
{
    if (isRefusedByFetch(report, draft) && !isMultipart(draft))
        return nodeRequest(report, draft, credentials);
    QByteArray text = isMultipart(draft) ? formForFetch(draft) : QByteArray();
    static constexpr std::array capitalised{"DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"};
    const QByteArray capitals = report.method.toUpper();
    if (std::find(capitalised.begin(), capitalised.end(), capitals) != capitalised.end())
        text += noteOnMethod(report, "//", "fetch");
    text += noteOnDigest(report) + noteOnAws(report, "//");
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

} // namespace patlas::snippets
