// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/HoppscotchRequest.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ImportDocument.h"
#include "core/interchange/ImportRequestParts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::hoppscotch {

namespace {

struct HoppscotchText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

constexpr int deepestOwn = 5;
constexpr qsizetype longestOwn = 2'000; ///< UTF-16 units of a value in which others are replaced

using OwnVariables = QHash<QString, QString>; ///< of one request

/// Every "<<name>>" replaced by what `change` makes of the name.
template <typename Change> QString changedVariables(const QString &text, const Change &change)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype open = text.indexOf("<<"_L1); open >= 0;) {
        qsizetype end = open + 2;
        while (end < text.size() && text[end] != u'<' && text[end] != u'>' && text[end] != u'\n')
            ++end;
        const QStringView name = QStringView(text).sliced(open + 2, end - open - 2).trimmed();
        const bool isClosed = end + 1 < text.size() && text[end] == u'>' && text[end + 1] == u'>';
        if (isClosed && !name.isEmpty()) {
            result += QStringView(text).sliced(copied, open - copied);
            result += change(name.toString());
            copied = end + 2;
        }
        open = text.indexOf("<<"_L1, isClosed ? end + 2 : std::max(end, open + 1));
    }
    return copied == 0 ? text : result.append(QStringView(text).sliced(copied));
}

/// Reads one request.
class Request {
public:
    Request(ImportBuilder &builder, const DocumentJson &json)
        : m_builder(builder)
        , m_json(json)
    {
        for (const DocumentJson &row : jsonList(json, "requestVariables")) {
            const QString key = jsonText(row, "key");
            const QString value = jsonText(row, "value");
            if (key.isEmpty() || value.isEmpty() || isOff(row)) // one without a value is that of a folder
                continue;
            m_own.insert(key, value);
            m_builder.changed(HoppscotchText::tr("The request's own variable “%1” was replaced by its value.")
                                  .arg(isolated(key)));
        }
        resolveOwn();
    }

    void read(const Inherited &inherited)
    {
        RequestDefinition &definition = m_builder.request().definition;
        m_builder.addComment({}, jsonText(m_json, "description"));
        const QString method = jsonText(m_json, "method").trimmed();
        const bool isGraphQl = jsonMember(m_json, "query") && !jsonMember(m_json, "endpoint");
        definition.method = isGraphQl ? u"POST"_s : method.isEmpty() ? u"GET"_s : method;
        QString address = text(m_json, "endpoint");
        if (address.isEmpty())
            address = text(m_json, "url") + text(m_json, "path");
        definition.url = importedAddress(m_builder, address);
        readParameters();
        readHeaders(inherited);
        if (isGraphQl)
            setGraphQlBody(m_builder, text(m_json, "query"), text(m_json, "variables"));
        else
            readBody(jsonObject(m_json, "body"));
        readOldBody();
        readAuthentication(inherited);
        readScripts();
    }

private:
    static bool isOff(const DocumentJson &row) { return jsonText(row, "active") == "false"_L1; }

    /// Values name others. What names itself, or becomes long, keeps a name in it.
    void resolveOwn()
    {
        for (int depth = 0; depth < deepestOwn; ++depth) {
            const OwnVariables before = m_own;
            for (QString &value : m_own) {
                if (value.size() > longestOwn)
                    continue;
                value = changedVariables(value, [&before](const QString &name) {
                    return before.value(name, "<<"_L1 + name + ">>"_L1);
                });
            }
            if (m_own == before)
                break;
        }
        for (QString &value : m_own)
            value = withBraces(value);
    }

    QString text(const DocumentJson &object, const char *name) const { return own(jsonText(object, name)); }
    QString own(const QString &written) const
    {
        return changedVariables(
            written, [this](const QString &name) { return m_own.value(name, "{{"_L1 + name + "}}"_L1); });
    }

    void readParameters()
    {
        std::vector<std::pair<QString, QString>> rows;
        for (const DocumentJson &row : jsonList(m_json, "params")) {
            const QString key = text(row, "key");
            const QString value = text(row, "value");
            if (isOff(row) && !(key.isEmpty() && value.isEmpty())) {
                m_builder.addDisabled(HoppscotchText::tr("Parameter that was switched off:"), key, value);
                m_builder.leftOut(
                    HoppscotchText::tr("The parameter %1 was switched off; it is kept as a comment.")
                        .arg(isolated(key)));
            } else if (!key.isEmpty()) {
                rows.emplace_back(key, m_builder.guarded(key, value));
            }
        }
        addToQuery(m_builder.request().definition.url, rows);
    }

    void readHeaders(const Inherited &inherited)
    {
        std::vector<NamedValue> &headers = m_builder.request().definition.headers;
        const auto add = [&](const DocumentJson &rows) {
            for (const DocumentJson &row : rows) {
                if (jsonText(row, "key").isEmpty() && jsonText(row, "value").isEmpty())
                    continue;
                headers.push_back({text(row, "key"), text(row, "value"), !isOff(row)});
            }
        };
        add(jsonList(m_json, "headers"));
        // Those of a folder hold where the request has none of that name.
        for (auto list = inherited.headers.rbegin(); list != inherited.headers.rend(); ++list) {
            for (const DocumentJson &row : **list) {
                if (!isOff(row) && !jsonText(row, "key").isEmpty())
                    setMissingHeader(m_builder.request().definition, text(row, "key"), text(row, "value"));
            }
        }
    }

    void readBody(const DocumentJson &body)
    {
        const QString type = jsonText(body, "contentType");
        const DocumentJson *content = jsonMember(body, "body");
        if (type.isEmpty() || !content)
            return;
        if (content->is_array()) {
            readParts(*content);
        } else if (type == "application/x-www-form-urlencoded"_L1) {
            readForm(jsonScalar(*content));
        } else if (type == "application/octet-stream"_L1 && jsonScalar(*content).isEmpty()) {
            m_builder.leftOut(HoppscotchText::tr("The body was left out: its file was not exported."));
        } else {
            setTextBody(m_builder, own(jsonScalar(*content)), type);
        }
    }

    /// One "name: value" in each line; "#" before one that is switched off.
    void readForm(const QString &lines)
    {
        std::vector<std::pair<QString, QString>> rows;
        const QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : all) {
            const qsizetype colon = line.indexOf(u':');
            const QString name = own(line.left(colon).trimmed());
            const QString value = colon < 0 ? QString() : own(line.sliced(colon + 1).trimmed());
            if (name.startsWith(u'#')) {
                m_builder.addDisabled(HoppscotchText::tr("Field that was switched off:"),
                                      name.sliced(1).trimmed(), value);
                m_builder.leftOut(
                    HoppscotchText::tr("The field %1 was switched off; it is kept as a comment.")
                        .arg(isolated(name.sliced(1).trimmed())));
            } else {
                rows.emplace_back(name, m_builder.guarded(name, value));
            }
        }
        const bool isOneText = rows.size() == 1 && rows.front().second.isEmpty();
        setTextBody(m_builder, isOneText ? rows.front().first : formText(rows),
                    u"application/x-www-form-urlencoded"_s);
    }

    void readParts(const DocumentJson &rows)
    {
        std::vector<DraftPart> parts;
        for (const DocumentJson &row : rows) {
            const QString key = text(row, "key");
            const bool isFile = jsonFlag(row, "isFile");
            if (isOff(row) || key.isEmpty())
                continue;
            if (isFile)
                m_builder.leftOut(HoppscotchText::tr("Which file %1 is was not exported: name it in the "
                                                     "request.")
                                      .arg(isolated(key)));
            parts.push_back(
                {key, isFile ? u"file"_s : text(row, "value"), isFile, true, jsonText(row, "contentType")});
        }
        setMultipartBody(m_builder, std::move(parts));
    }

    /// As Hoppscotch wrote it when it was called Postwoman.
    void readOldBody()
    {
        if (jsonMember(m_json, "body") || jsonMember(m_json, "query"))
            return;
        const QString type = jsonText(m_json, "contentType");
        const QString raw = text(m_json, "rawParams");
        std::vector<std::pair<QString, QString>> rows;
        for (const DocumentJson &row : jsonList(m_json, "bodyParams")) {
            const QString key = text(row, "key");
            rows.emplace_back(key, m_builder.guarded(key, text(row, "value")));
        }
        if (!raw.trimmed().isEmpty() && raw.trimmed() != "{}"_L1)
            setTextBody(m_builder, raw, type);
        else if (!rows.empty())
            setTextBody(m_builder, formText(rows), u"application/x-www-form-urlencoded"_s);
    }

    void readAuthentication(const Inherited &inherited)
    {
        const DocumentJson *auth = jsonMember(m_json, "auth");
        if (auth && auth->is_string()) { // as Postwoman
            if (jsonScalar(*auth).startsWith("Basic"_L1))
                setBasic(m_builder, text(m_json, "httpUser"), text(m_json, "httpPassword"));
            else if (jsonScalar(*auth).startsWith("Bearer"_L1) || jsonScalar(*auth).startsWith("OAuth"_L1))
                setBearer(m_builder, text(m_json, "bearerToken"));
            return;
        }
        const bool isInherited = !auth || !auth->is_object() || jsonText(*auth, "authType") == "inherit"_L1;
        auth = isInherited ? inherited.auth : auth;
        if (!auth || jsonText(*auth, "authActive") == "false"_L1)
            return;
        const QString type = jsonText(*auth, "authType");
        if (type == "bearer"_L1) {
            setBearer(m_builder, text(*auth, "token"));
        } else if (type == "basic"_L1) {
            setBasic(m_builder, text(*auth, "username"), text(*auth, "password"));
        } else if (type == "api-key"_L1) {
            setApiKey(m_builder, text(*auth, "key"), text(*auth, "value"),
                      jsonText(*auth, "addTo").contains("QUERY"_L1, Qt::CaseInsensitive));
        } else if (!type.isEmpty() && type != "none"_L1 && type != "inherit"_L1) {
            leaveOutAuthentication(m_builder, type == "oauth-2"_L1 ? u"OAuth 2"_s : type);
        }
    }

    void readScripts()
    {
        const QString before = jsonText(m_json, "preRequestScript");
        const QString test = jsonText(m_json, "testScript");
        m_builder.addComment(HoppscotchText::tr("Script before the request, which is not run:"), before);
        m_builder.addComment(HoppscotchText::tr("Tests, which are not run:"), test);
        if (!before.trimmed().isEmpty() || !test.trimmed().isEmpty())
            m_builder.changed(HoppscotchText::tr("Its scripts are kept as comments, and are not run."));
    }

    ImportBuilder &m_builder;
    const DocumentJson &m_json;
    OwnVariables m_own;
};

} // namespace

void Inherited::add(const DocumentJson &folder)
{
    const DocumentJson *own = jsonMember(folder, "auth");
    if (own && own->is_object() && jsonText(*own, "authType") != "inherit"_L1)
        auth = own;
    const DocumentJson &list = jsonList(folder, "headers");
    if (!list.empty())
        headers.push_back(&list);
}

void readRequest(ImportBuilder &builder, const DocumentJson &request, const Inherited &inherited)
{
    Request(builder, request).read(inherited);
}

QString withBraces(const QString &text)
{
    return changedVariables(text, [](const QString &name) { return "{{"_L1 + name + "}}"_L1; });
}

void reserveNames(ImportBuilder &builder, const QByteArray &file)
{
    builder.reserveNames(file);
    builder.reserveNames(withBraces(QString::fromUtf8(file)).toUtf8());
}

} // namespace patlas::hoppscotch
