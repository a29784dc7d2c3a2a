// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentationPage.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/HtmlTags.h"
#include "core/openapi/ScriptText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

const QString swaggerUi = u"Swagger UI"_s;
const QString redoc = u"ReDoc"_s;
const QString scalar = u"Scalar"_s;

using Page = std::optional<DocumentationPage>;

constexpr int maxSettingsDepth = 4;

Page leadingTo(const QString &tool, const QByteArray &written, const QUrl &base)
{
    if (written.isEmpty())
        return std::nullopt;
    const QUrl target = base.resolved(QUrl(QString::fromUtf8(written.trimmed())));
    const bool isOnHost = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    // A page of a host must not lead to a file of this machine.
    const bool isFile = base.isLocalFile() && target.isLocalFile();
    // A page that was pasted has no address, so what is relative to it leads nowhere.
    if (!target.isValid() || !(isOnHost || isFile) || (isOnHost && target.host().isEmpty()))
        return std::nullopt;
    return DocumentationPage{tool, {}, target};
}

Page holding(const QString &tool, const QByteArray &document)
{
    const QByteArray trimmed = document.trimmed();
    const bool isDescription =
        trimmed.startsWith('{') || trimmed.startsWith("openapi") || trimmed.startsWith("swagger");
    return isDescription ? Page(DocumentationPage{tool, trimmed, {}}) : std::nullopt;
}

/// A description may be given as an object or as text.
Page given(const QString &tool, const QByteArray &value)
{
    if (value.startsWith('{'))
        return holding(tool, value);
    QByteArray text = value;
    text.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    return holding(tool, text);
}

/// The settings that several tools have alike.
Page settingsOf(const QString &tool, const QByteArray &settings, const QByteArray &script, const QUrl &base,
                int depth = 0)
{
    if (depth > maxSettingsDepth)
        return std::nullopt; // a variable that stands in itself never ends

    for (const char *name : {"spec", "content", "swaggerDoc"}) {
        const QByteArray value = memberOf(settings, name, script);
        if (value.isEmpty())
            continue;
        // `spec: { url: … }` and `spec: { content: … }` are Scalar's older form.
        if (tool == scalar && QByteArrayView(name) == "spec") {
            if (Page page = settingsOf(tool, value, script, base, depth + 1))
                return page;
        } else if (Page page = given(tool, value)) {
            return page;
        }
    }
    for (const char *name : {"url", "swaggerUrl"}) {
        if (Page page = leadingTo(tool, memberOf(settings, name, script), base))
            return page;
    }
    for (const char *name : {"urls", "sources"}) {
        const QByteArray list = memberOf(settings, name, script);
        const QByteArray primary = memberOf(settings, "urls.primaryName", script);
        Page first;
        for (qsizetype at = list.indexOf('{'); at >= 0;) {
            const QByteArray entry = objectAt(list, at);
            if (entry.isEmpty())
                break;
            const Page page = settingsOf(tool, entry, script, base, depth + 1);
            if (page && (primary.isEmpty() || memberOf(entry, "name") == primary))
                return page;
            if (!first)
                first = page;
            at = list.indexOf('{', at + entry.size());
        }
        if (first)
            return first;
    }
    return leadingTo(tool, memberOf(settings, "configUrl", script), base);
}

/// The settings that a call such as `SwaggerUIBundle({…})` or `init("…", {…})` is given.
Page callOf(const QString &tool, const QByteArray &script, const QByteArray &function, const QUrl &base)
{
    int calls = 0;
    for (qsizetype at = script.indexOf(function); at >= 0; at = script.indexOf(function, at + 1)) {
        qsizetype open = at + function.size();
        while (open < script.size() && (script[open] == ' ' || script[open] == '\n'))
            ++open;
        if (open >= script.size() || script[open] != '(')
            continue;
        if (++calls > 8)
            break; // a page has one
        const QByteArray first = literalAt(script, open + 1, script);
        if (first.startsWith('{')) {
            if (Page page = settingsOf(tool, first, script, base))
                return page;
            if (tool == redoc)
                return holding(tool, first);
        } else if (tool == redoc) {
            if (Page page = leadingTo(tool, first, base))
                return page;
        }
        // Scalar.createApiReference("#app", {…})
        const qsizetype comma = script.indexOf(',', open);
        if (tool == scalar && comma > 0) {
            if (Page page = settingsOf(tool, literalAt(script, comma + 1, script), script, base))
                return page;
        }
    }
    return std::nullopt;
}

Page scriptOf(const QByteArray &script, const QUrl &base)
{
    if (script.contains("__redoc_state")) {
        const QByteArray state = assigned(script, "__redoc_state");
        if (Page page = holding(redoc, memberOf(memberOf(state, "spec"), "data")))
            return page;
    }
    if (script.contains("Redoc")) {
        for (const char *function : {"Redoc.init", "RedoclyReferenceDocs.init", "Redocly.init"}) {
            if (Page page = callOf(redoc, script, function, base))
                return page;
        }
    }
    if (script.contains("SwaggerUI") || script.contains("swaggerDoc")) {
        for (const char *name : {"options", "swaggerOptions", "config"}) {
            const QByteArray settings = assigned(script, name);
            if (settings.startsWith('{')) {
                if (Page page = settingsOf(swaggerUi, settings, script, base))
                    return page;
            }
        }
        for (const char *function : {"SwaggerUIBundle", "SwaggerUi", "SwaggerUI"}) {
            if (Page page = callOf(swaggerUi, script, function, base))
                return page;
        }
    }
    return script.contains("createApiReference") ? callOf(scalar, script, "createApiReference", base)
                                                 : std::nullopt;
}

Page tagOf(const HtmlTags::Tag &tag, const QUrl &base)
{
    const auto attribute = [&tag](const char *name) { return tag.attributes.value(name); };
    if (tag.name == "redoc")
        return leadingTo(redoc, attribute("spec-url"), base);
    if (tag.name == "rapi-doc" || tag.name == "rapi-doc-mini")
        return leadingTo(u"RapiDoc"_s, attribute("spec-url"), base);
    if (tag.name == "elements-api") {
        const QString elements = u"Stoplight Elements"_s;
        if (Page page = holding(elements, attribute("apidescriptiondocument")))
            return page;
        return leadingTo(elements, attribute("apidescriptionurl"), base);
    }
    if (tag.name == "openapi-explorer")
        return leadingTo(u"OpenAPI Explorer"_s, attribute("spec-url"), base);
    if (tag.name == "link" && attribute("rel").toLower() == "service-desc") // RFC 8631
        return leadingTo(u"service-desc"_s, attribute("href"), base);
    if (tag.name == "script" && attribute("id") == "api-reference") {
        if (Page page = leadingTo(scalar, attribute("data-url"), base))
            return page;
        if (Page page = settingsOf(scalar, attribute("data-configuration"), {}, base))
            return page;
        return holding(scalar, tag.text);
    }
    return std::nullopt;
}

/// Swagger UI keeps its settings in a script of this name; so does the module for Express.
bool isInitializer(const QByteArray &source)
{
    const QByteArray path = source.left(source.indexOf('?') < 0 ? source.size() : source.indexOf('?'));
    return path.endsWith("swagger-initializer.js") || path.endsWith("swagger-ui-init.js");
}

Page pageOf(const QByteArray &html, const QUrl &address)
{
    QUrl base = address;
    Page initializer;
    HtmlTags tags(html);
    HtmlTags::Tag tag;
    while (tags.next(tag)) {
        if (tag.name == "base" && !tag.attributes.value("href").isEmpty())
            base = address.resolved(QUrl(QString::fromUtf8(tag.attributes.value("href"))));
        if (base.isLocalFile() && !address.isLocalFile())
            base = address; // a page of a host does not turn into one of this machine
        if (Page page = tagOf(tag, base))
            return page;
        if (tag.name != "script")
            continue;
        if (Page page = scriptOf(tag.text, base))
            return page;
        if (!initializer && isInitializer(tag.attributes.value("src")))
            initializer = leadingTo(swaggerUi, tag.attributes.value("src"), base);
    }
    return initializer;
}

} // namespace

bool looksLikeHtml(const QByteArray &content)
{
    const auto startsAt = [&content](qsizetype at, QByteArrayView word) {
        return QByteArrayView(content).sliced(at).startsWith(word);
    };
    qsizetype at = content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const auto skipBlanks = [&] {
        while (at < content.size() && QByteArrayView(" \t\r\n").contains(content[at]))
            ++at;
    };
    skipBlanks();
    while (startsAt(at, "<!--") || startsAt(at, "<?xml")) {
        const QByteArrayView end = startsAt(at, "<!--") ? QByteArrayView("-->") : QByteArrayView("?>");
        const qsizetype stop = content.indexOf(end, at);
        if (stop < 0)
            return true;
        at = stop + end.size();
        skipBlanks();
    }
    static constexpr std::array<QByteArrayView, 10> starts{
        "<!doctype html", "<html", "<head", "<body", "<script", "<meta", "<title", "<div", "<link", "<redoc"};
    const QByteArray start = content.mid(at, 16).toLower();
    return std::any_of(starts.begin(), starts.end(),
                       [&start](QByteArrayView each) { return start.startsWith(each); });
}

std::optional<DocumentationPage> documentationPage(const QByteArray &html, const QUrl &address)
{
    if (looksLikeHtml(html))
        return pageOf(html, address);
    // The settings of Swagger UI as JSON, to which `configUrl` leads. A description has no `url` of its own.
    if (looksLikeJson(html)) {
        const QByteArray settings = objectAt(html, html.indexOf('{'));
        const bool isDescription = settings.contains("\"openapi\"") || settings.contains("\"swagger\"")
            || !(settings.contains("\"url\"") || settings.contains("\"urls\""));
        return isDescription ? std::nullopt : settingsOf(swaggerUi, settings, {}, address);
    }
    return scriptOf(html, address);
}

} // namespace patlas
