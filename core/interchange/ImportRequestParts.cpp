// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportRequestParts.h"

#include "core/base/VisibleText.h"
#include "core/collection/MultipartText.h"
#include "core/interchange/ImportBuilder.h"
#include "core/interchange/ImportSecrets.h"
#include "core/request/VariableText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ImportPartsText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)
};

bool isHeaderNamed(const NamedValue &header, const QString &name)
{
    return header.enabled && header.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

/// Calls for the text between variables, and takes these as they are.
template <typename Change> QString changedOutsideVariables(const QString &text, const Change &change)
{
    QString result;
    qsizetype copied = 0;
    const QStringView view(text);
    for (VariableUse use = nextVariable(view, 0); use.size > 0;
         use = nextVariable(view, use.start + use.size)) {
        result += change(view.sliced(copied, use.start - copied));
        result += view.sliced(use.start, use.size);
        copied = use.start + use.size;
    }
    return result + change(view.sliced(copied));
}

QString fileNameIn(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    const QString name = path.sliced(slash + 1).trimmed();
    return name.isEmpty() || name == "."_L1 || name == ".."_L1 ? u"file"_s : name;
}

void noteFile(ImportBuilder &builder, const QString &name)
{
    builder.changed(
        ImportPartsText::tr("The file %1 is read beside the request: put it there.").arg(isolated(name)));
}

/// One that occurs in no part.
QByteArray freeBoundary(const std::vector<DraftPart> &parts)
{
    const QByteArray wished = "patlas-form";
    const bool isFree = std::none_of(parts.begin(), parts.end(), [&wished](const DraftPart &part) {
        return part.value.contains(QLatin1String(wished));
    });
    if (isFree)
        return wished;
    QCryptographicHash hash(QCryptographicHash::Sha256); // which no text can hold of itself
    for (const DraftPart &part : parts)
        hash.addData(part.value.toUtf8());
    return wished + '-' + hash.result().toHex().first(32);
}

} // namespace

void setImportedHeader(RequestDefinition &definition, const QString &name, const QString &value)
{
    std::erase_if(definition.headers,
                  [&name](const NamedValue &header) { return isHeaderNamed(header, name); });
    definition.headers.push_back({name, value});
}

void setMissingHeader(RequestDefinition &definition, const QString &name, const QString &value)
{
    const bool has = std::any_of(definition.headers.begin(), definition.headers.end(),
                                 [&name](const NamedValue &header) { return isHeaderNamed(header, name); });
    if (!has && !value.isEmpty())
        definition.headers.push_back({name, value});
}

QString encodedOutsideVariables(const QString &text)
{
    return changedOutsideVariables(
        text, [](QStringView part) { return QString::fromLatin1(QUrl::toPercentEncoding(part.toString())); });
}

QString formText(const std::vector<std::pair<QString, QString>> &rows)
{
    QStringList items;
    for (const auto &[name, value] : rows)
        items.append(encodedOutsideVariables(name) + u'=' + encodedOutsideVariables(value));
    return items.join(u'&');
}

void addToQuery(QString &url, const std::vector<std::pair<QString, QString>> &rows)
{
    if (rows.empty())
        return;
    const qsizetype hash = url.indexOf(u'#');
    const QString fragment = hash < 0 ? QString() : url.sliced(hash);
    url.truncate(hash < 0 ? url.size() : hash);
    url += !url.contains(u'?') ? "?"_L1 : url.endsWith(u'?') || url.endsWith(u'&') ? ""_L1 : "&"_L1;
    url += formText(rows) + fragment;
}

QString importedAddress(ImportBuilder &builder, const QString &address)
{
    QString url = address.trimmed();
    url.remove(u'\r').remove(u'\n').remove(u'\0');
    url = changedOutsideVariables(url, [](QStringView part) {
        return part.toString().replace(u' ', "%20"_L1).replace(u'\t', "%09"_L1);
    });
    const qsizetype query = url.indexOf(u'?');
    const bool isWhole = url.isEmpty() || url.startsWith("{{"_L1) || url.startsWith(u'/')
        || QStringView(url).first(query < 0 ? url.size() : query).contains("://"_L1);
    if (isWhole)
        return url;
    builder.changed(ImportPartsText::tr("“http://” was put in front of the address, which had no scheme."));
    return u"http://"_s + url;
}

QString withPathVariables(ImportBuilder &builder, const QString &address,
                          const std::vector<std::pair<QString, QString>> &values)
{
    if (values.empty() || !address.contains("/:"_L1))
        return address;
    const qsizetype end = std::min(address.indexOf(u'?') < 0 ? address.size() : address.indexOf(u'?'),
                                   address.indexOf(u'#') < 0 ? address.size() : address.indexOf(u'#'));
    const auto noteVariable = [&builder](const QString &theirs, const QString &ours) {
        builder.changed(ImportPartsText::tr("“:%1” in the path is the variable “%2” here.")
                            .arg(isolated(theirs), isolated(ours)));
    };
    QStringList segments = address.first(end).split(u'/');
    for (QString &segment : segments) {
        if (!segment.startsWith(u':'))
            continue;
        const QString name = segment.sliced(1);
        const auto found = std::find_if(values.begin(), values.end(),
                                        [&name](const auto &value) { return value.first == name; });
        if (found == values.end() || name.isEmpty())
            continue;
        if (found->second.isEmpty()) {
            segment = "{{"_L1 + builder.variableName(name) + "}}"_L1;
            noteVariable(name, builder.variableName(name));
        } else {
            const QString value = builder.guarded(name, found->second);
            segment = encodedOutsideVariables(value);
            if (value == found->second)
                builder.changed(
                    ImportPartsText::tr("“:%1” in the path was replaced by its value.").arg(isolated(name)));
            else
                noteVariable(name, value.sliced(2).chopped(2));
        }
    }
    return segments.join(u'/') + address.sliced(end);
}

void setBearer(ImportBuilder &builder, const QString &token, const QString &scheme)
{
    if (token.trimmed().isEmpty())
        return;
    const QString value = builder.secret(token.trimmed(), u"token"_s);
    setImportedHeader(builder.request().definition, u"Authorization"_s,
                      scheme.trimmed().isEmpty() ? value : scheme.trimmed() + u' ' + value);
}

void setBasic(ImportBuilder &builder, const QString &user, const QString &password)
{
    if (user.isEmpty() && password.isEmpty())
        return;
    RequestDefinition &definition = builder.request().definition;
    const QString both = user + u':' + password;
    // A key as the user is a secret, too, and a credential can only stand for the whole.
    if (!both.contains("{{"_L1) && (password.isEmpty() || isSecretUser(user))) {
        setImportedHeader(definition, u"Authorization"_s,
                          u"Basic "_s + QString::fromLatin1(both.toUtf8().toBase64()));
        return;
    }
    // One word each: a blank parts them.
    const bool isWord = !user.isEmpty()
        && (nextVariable(QStringView(user), 0).size == user.size()
            || std::none_of(user.begin(), user.end(), [](QChar c) { return c.isSpace() || c == u':'; }));
    const QString word = isWord && !isSecretUser(user) ? user : builder.secret(user, u"username"_s);
    setImportedHeader(definition, u"Authorization"_s,
                      u"Basic "_s + word + u' ' + builder.secret(password, u"password"_s));
}

void setApiKey(ImportBuilder &builder, const QString &name, const QString &value, bool isInQuery)
{
    if (name.trimmed().isEmpty() || value.isEmpty())
        return;
    RequestDefinition &definition = builder.request().definition;
    const QString held = builder.secret(value, name);
    if (isInQuery)
        addToQuery(definition.url, {{name.trimmed(), held}});
    else
        setImportedHeader(definition, name.trimmed(), held);
}

void leaveOutAuthentication(ImportBuilder &builder, const QString &name)
{
    builder.leftOut(ImportPartsText::tr("The authentication by %1 was left out: choose a credential for the "
                                        "request.")
                        .arg(isolated(name)));
}

void setTextBody(ImportBuilder &builder, const QString &text, const QString &contentType)
{
    if (text.isEmpty())
        return;
    RequestDefinition &definition = builder.request().definition;
    definition.body = {{text.toUtf8()}};
    setMissingHeader(definition, u"Content-Type"_s, contentType);
}

void setGraphQlBody(ImportBuilder &builder, const QString &query, const QString &variables)
{
    if (query.isEmpty() && variables.isEmpty())
        return;
    const auto quoted = [](const QString &text) {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.sliced(1, list.size() - 2));
    };
    QString body = "{\n  \"query\": "_L1 + quoted(query);
    const QString given = variables.trimmed();
    if (given.startsWith(u'{')) // as written: it may hold variables without quotes
        body += ",\n  \"variables\": "_L1 + given;
    else if (!given.isEmpty())
        body += ",\n  \"variables\": "_L1 + quoted(given);
    setTextBody(builder, body + "\n}"_L1, u"application/json"_s);
    builder.changed(ImportPartsText::tr("The query of GraphQL is a body of JSON here."));
}

void setMultipartBody(ImportBuilder &builder, std::vector<DraftPart> parts)
{
    if (parts.empty())
        return;
    const auto inOneLine = [](QString text) { return text.replace(u'\n', u' ').replace(u'\r', u' '); };
    for (DraftPart &part : parts) {
        part.name = inOneLine(part.name);
        part.contentType = inOneLine(part.contentType);
        if (part.file) {
            part.value = u'/' + inOneLine(fileNameIn(part.value));
            noteFile(builder, part.value.sliced(1));
        } else {
            part.value = builder.guarded(part.name, part.value);
        }
    }
    const QByteArray boundary = freeBoundary(parts);
    RequestDefinition &definition = builder.request().definition;
    setImportedHeader(definition, u"Content-Type"_s,
                      u"multipart/form-data; boundary="_s + QString::fromLatin1(boundary));
    definition.body = multipartBody(parts, boundary, u"/"_s);
}

void setFileBody(ImportBuilder &builder, const QString &path)
{
    if (path.trimmed().isEmpty())
        return;
    const QString name = fileNameIn(path);
    noteFile(builder, name);
    builder.request().definition.body = {{{}, "./"_L1 + name}};
}

} // namespace patlas
