// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/HarEntries.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportRequestParts.h"
#include "core/openapi/MediaType.h"
#include "core/request/BodyContent.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// What a browser or the connection adds, and what no person typed.
bool isAddedByBrowser(const QString &name)
{
    static constexpr std::array names{"host"_L1,       "content-length"_L1,   "connection"_L1,
                                      "user-agent"_L1, "accept-encoding"_L1,  "cookie"_L1,
                                      "keep-alive"_L1, "proxy-connection"_L1, "transfer-encoding"_L1,
                                      "te"_L1,         "priority"_L1,         "upgrade-insecure-requests"_L1};
    return name.startsWith(u':') || name.startsWith("sec-"_L1)
        || std::find(names.begin(), names.end(), name) != names.end();
}

struct PagePartType {
    QLatin1String begin; ///< of a media type
    const char *part;
};

constexpr const char *imagePart = QT_TRANSLATE_NOOP("patlas::Har", "an image");
constexpr const char *fontPart = QT_TRANSLATE_NOOP("patlas::Har", "a font");
constexpr const char *stylePart = QT_TRANSLATE_NOOP("patlas::Har", "a style sheet");
constexpr const char *scriptPart = QT_TRANSLATE_NOOP("patlas::Har", "a script");
constexpr const char *mediaPart = QT_TRANSLATE_NOOP("patlas::Har", "a sound or a film");

constexpr std::array pagePartTypes{
    PagePartType{"image"_L1, imagePart},
    PagePartType{"font"_L1, fontPart},
    PagePartType{"application/font"_L1, fontPart},
    PagePartType{"application/x-font"_L1, fontPart},
    PagePartType{"application/vnd.ms-fontobject"_L1, fontPart},
    PagePartType{"stylesheet"_L1, stylePart},
    PagePartType{"text/css"_L1, stylePart},
    PagePartType{"script"_L1, scriptPart},
    PagePartType{"text/javascript"_L1, scriptPart},
    PagePartType{"application/javascript"_L1, scriptPart},
    PagePartType{"application/x-javascript"_L1, scriptPart},
    PagePartType{"media"_L1, mediaPart},
    PagePartType{"video/"_L1, mediaPart},
    PagePartType{"audio/"_L1, mediaPart},
};

QString pagePartOfType(const QString &type)
{
    for (const PagePartType &each : pagePartTypes) {
        if (type.startsWith(each.begin))
            return QCoreApplication::translate("patlas::Har", each.part);
    }
    return {};
}

QString countsIn(const QMap<QString, int> &counts)
{
    constexpr qsizetype most = 30;
    QStringList texts;
    for (auto each = counts.cbegin(); each != counts.cend() && texts.size() < most; ++each)
        texts.append(u"%1 (%2)"_s.arg(isolated(each.key()), QString::number(each.value())));
    if (counts.size() > most)
        texts.append(u"…"_s);
    return texts.join(", "_L1);
}

/// "POST /v1/tags"
QString titleOf(const QString &method, const QString &url)
{
    const qsizetype host = url.indexOf("://"_L1) + 3;
    const qsizetype path = url.indexOf(u'/', host);
    const qsizetype query = url.indexOf(u'?', host);
    const bool hasPath = path >= 0 && (query < 0 || path < query);
    return method + u' ' + (hasPath ? url.sliced(path, (query < 0 ? url.size() : query) - path) : u"/"_s);
}

} // namespace

std::optional<HarEntries::Value> HarEntries::member(Value object, std::string_view name) const
{
    if (m_tape->kind(object) != JsonTape::Kind::Object)
        return std::nullopt;
    for (Value key = m_tape->first(object); key != m_tape->next(object); key = m_tape->next(key + 1)) {
        if (m_tape->raw(key) == name)
            return key + 1;
    }
    return std::nullopt;
}

QString HarEntries::text(Value value) const
{
    if (m_tape->kind(value) != JsonTape::Kind::String)
        return {};
    return QString::fromStdString(m_tape->text(value));
}

QString HarEntries::jsonText(Value object, std::string_view name) const
{
    const std::optional<Value> value = member(object, name);
    return value ? text(*value) : QString();
}

std::vector<HarEntries::Value> HarEntries::itemsIn(Value object, std::string_view name) const
{
    std::vector<Value> items;
    const std::optional<Value> list = member(object, name);
    if (!list || m_tape->kind(*list) != JsonTape::Kind::Array)
        return items;
    for (Value item = m_tape->first(*list); item != m_tape->next(*list); item = m_tape->next(item))
        items.push_back(item);
    return items;
}

bool HarEntries::add(const JsonTape &tape)
{
    m_tape = &tape;
    const auto isCancelled = [this] { return m_isCancelled && m_isCancelled(); };
    std::vector<Entry> entries;
    QHash<QByteArray, std::size_t> known;
    const std::optional<Value> log = member(0, "log");
    for (const Value item : log ? itemsIn(*log, "entries") : std::vector<Value>()) {
        if (isCancelled())
            return false;
        std::optional<Entry> entry = entryOf(item);
        if (!entry)
            continue;
        const QByteArray identity = identityOf(*entry);
        const auto same = known.constFind(identity);
        if (same != known.cend()) {
            ++entries[*same].count;
            continue;
        }
        known.insert(identity, entries.size());
        entries.push_back(std::move(*entry));
    }
    for (const Entry &entry : entries) {
        if (isCancelled())
            return false;
        addRequest(entry);
    }
    return true;
}

std::optional<HarEntries::Entry> HarEntries::entryOf(Value item)
{
    const std::optional<Value> request = member(item, "request");
    Entry entry;
    if (request) {
        entry.request = *request;
        entry.method = jsonText(*request, "method").trimmed().toUpper();
        entry.url = jsonText(*request, "url").section(u'#', 0, 0).trimmed();
    }
    if (entry.method.isEmpty() || entry.url.isEmpty()) {
        ++m_malformed;
        return std::nullopt;
    }
    const QString scheme = entry.url.left(std::max(qsizetype(0), entry.url.indexOf(u':'))).toLower();
    if ((scheme != "http"_L1 && scheme != "https"_L1)
        || !entry.url.sliced(scheme.size()).startsWith("://"_L1)) {
        ++m_schemes[scheme.left(30)];
        return std::nullopt;
    }
    if (const std::optional<Value> postData = member(entry.request, "postData"))
        takeBody(*postData, entry);
    takeHeaders(entry);
    entry.pagePart = pagePartOf(item);
    return entry;
}

/// Some services tell by a header alone what is asked of them.
QByteArray HarEntries::identityOf(const Entry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':' + part);
    };
    add(entry.method.toUtf8());
    add(entry.url.toUtf8());
    add(entry.body);
    for (const NamedValue &header : entry.headers) {
        add(header.name.toLower().toUtf8());
        add(header.value.toUtf8());
    }
    for (const DraftPart &part : entry.parts) {
        add(part.name.toUtf8());
        add(part.value.toUtf8());
    }
    return hash.result();
}

void HarEntries::takeBody(Value postData, Entry &entry) const
{
    entry.bodyType = jsonText(postData, "mimeType").trimmed();
    entry.body = jsonText(postData, "text").toUtf8();
    if (jsonText(postData, "encoding") == "base64"_L1) {
        entry.body = QByteArray::fromBase64(entry.body);
        entry.isTextBody = QByteArrayView(entry.body).isValidUtf8() && !entry.body.contains('\0');
    }
    if (!entry.body.isEmpty())
        return;
    if (isUrlEncodedForm(entry.bodyType))
        entry.body = formText(fieldsOf(postData));
    else if (isMultipartForm(entry.bodyType))
        entry.parts = fieldsOf(postData);
}

/// Some writers have no text, only the fields.
std::vector<DraftPart> HarEntries::fieldsOf(Value postData) const
{
    std::vector<DraftPart> parts;
    for (const Value field : itemsIn(postData, "params")) {
        const QString file = jsonText(field, "fileName");
        parts.push_back({jsonText(field, "name"), file.isEmpty() ? jsonText(field, "value") : file,
                         !file.isEmpty(), true, jsonText(field, "contentType")});
    }
    return parts;
}

void HarEntries::takeHeaders(Entry &entry) const
{
    bool hasType = false;
    for (const Value header : itemsIn(entry.request, "headers")) {
        const QString name = jsonText(header, "name").trimmed();
        const QString lower = name.toLower();
        if (isAddedByBrowser(lower)) {
            entry.headersOfBrowser.append(lower);
            continue;
        }
        // It names the boundary, which the archive may have drawn anew each time.
        const bool isType = lower == "content-type"_L1;
        hasType = hasType || isType;
        if (!isType || entry.parts.empty())
            entry.headers.push_back({name, jsonText(header, "value"), true});
    }
    if (!hasType && !entry.body.isEmpty() && !entry.bodyType.isEmpty())
        entry.headers.push_back({u"Content-Type"_s, entry.bodyType, true});
}

QString HarEntries::pagePartOf(Value item) const
{
    const QString type = jsonText(item, "_resourceType");
    if (!type.isEmpty())
        return pagePartOfType(type);
    const std::optional<Value> response = member(item, "response");
    const std::optional<Value> content = response ? member(*response, "content") : std::nullopt;
    return content ? pagePartOfType(jsonText(*content, "mimeType").toLower()) : QString();
}

void HarEntries::addRequest(const Entry &entry)
{
    const QString host = QUrl(entry.url).authority(QUrl::FullyEncoded).section(u'@', -1);
    m_builder.beginRequest(host.isEmpty() ? QStringList() : QStringList{host},
                           titleOf(entry.method, entry.url));
    RequestDefinition &definition = m_builder.request().definition;
    definition.method = entry.method;
    definition.url = entry.url;
    definition.headers = entry.headers;
    for (const QString &name : entry.headersOfBrowser)
        ++m_headers[name];
    if (!entry.parts.empty())
        setMultipartBody(m_builder, entry.parts);
    else if (entry.body.isEmpty() && isMultipartForm(entry.bodyType))
        m_builder.leftOut(tr("The body was left out: the archive does not hold it."));
    if (!entry.isTextBody)
        m_builder.leftOut(tr("The body is not text, and was left out."));
    else if (!entry.body.isEmpty())
        definition.body = {{entry.body}};
    if (!entry.pagePart.isEmpty())
        m_builder.changed(tr("This loads %1 of a page: it is hardly a call of an API.").arg(entry.pagePart));
    if (entry.count > 1)
        m_builder.changed(tr("It was sent %1 times, and is here once.").arg(entry.count));
    m_builder.endRequest();
}

void HarEntries::noteWhatWasLeftOut()
{
    if (const int cookies = m_headers.take(u"cookie"_s); cookies > 0)
        m_builder.leftOut(
            tr("Cookies were left out, because they give access. Requests that had some: %1.").arg(cookies));
    if (!m_headers.isEmpty())
        m_builder.leftOut(
            tr("Headers that a browser or the connection sets were left out: %1.").arg(countsIn(m_headers)));
    if (!m_schemes.isEmpty())
        m_builder.leftOut(tr("Addresses that are not of HTTP were left out: %1.").arg(countsIn(m_schemes)));
    if (m_malformed > 0)
        m_builder.leftOut(tr("Entries without a method or an address were left out: %1.").arg(m_malformed));
}

} // namespace patlas
