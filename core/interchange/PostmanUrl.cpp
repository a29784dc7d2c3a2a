// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/PostmanUrl.h"

#include "core/request/VariableText.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// The text with characters of variables replaced, so that places in it can be looked for.
QString withoutVariables(const QString &text)
{
    QString plain = text;
    for (VariableUse use = nextVariable(QStringView(text), 0); use.size > 0;
         use = nextVariable(QStringView(text), use.start + use.size))
        plain.replace(use.start, use.size, QString(use.size, u'x'));
    return plain;
}

QStringList splitOutsideVariables(const QString &text, QChar by)
{
    const QString plain = withoutVariables(text);
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype at = plain.indexOf(by); at >= 0; at = plain.indexOf(by, from)) {
        parts.append(text.sliced(from, at - from));
        from = at + 1;
    }
    parts.append(text.sliced(from));
    return parts;
}

/// Cuts the text before this character, and gives what follows it; nullopt: it is not there.
std::optional<QString> cutAt(QString &text, QChar mark)
{
    const qsizetype at = withoutVariables(text).indexOf(mark);
    if (at < 0)
        return std::nullopt;
    const QString behind = text.sliced(at + 1);
    text.truncate(at);
    return behind;
}

DocumentJson textsOf(const QStringList &texts)
{
    DocumentJson list = DocumentJson::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

DocumentJson queryRow(const QString &item)
{
    QString name = item;
    const std::optional<QString> value = cutAt(name, u'=');
    DocumentJson row{{"key", name.toStdString()}};
    row["value"] = value ? DocumentJson(value->toStdString()) : DocumentJson(nullptr);
    return row;
}

} // namespace

DocumentJson postmanUrl(const ToolRequest &request)
{
    QString rest = request.url;
    DocumentJson url{{"raw", rest.toStdString()}};
    const std::optional<QString> hash = cutAt(rest, u'#');
    const std::optional<QString> query = cutAt(rest, u'?');
    const qsizetype scheme = withoutVariables(rest).indexOf("://"_L1);
    if (scheme >= 0) {
        url["protocol"] = rest.first(scheme).toStdString();
        rest = rest.sliced(scheme + 3);
    }
    const std::optional<QString> path = cutAt(rest, u'/');
    const qsizetype colon = withoutVariables(rest).lastIndexOf(u':');
    const QStringView port = colon < 0 ? QStringView() : QStringView(rest).sliced(colon + 1);
    const bool isPort = !port.isEmpty()
        && (std::ranges::all_of(port, [](QChar c) { return c.isDigit(); })
            || nextVariable(port, 0).size == port.size());
    QString host = rest;
    if (isPort)
        host.truncate(colon);
    if (!host.isEmpty())
        url["host"] = textsOf(splitOutsideVariables(host, u'.'));
    if (isPort)
        url["port"] = port.toString().toStdString();
    if (path)
        url["path"] = textsOf(splitOutsideVariables(*path, u'/'));
    DocumentJson rows = DocumentJson::array();
    if (query) {
        const QStringList items = splitOutsideVariables(*query, u'&');
        for (const QString &item : items)
            rows.push_back(queryRow(item));
    }
    for (const ToolRow &row : request.query)
        rows.push_back(
            {{"key", row.name.toStdString()}, {"value", row.value.toStdString()}, {"disabled", true}});
    if (!rows.empty())
        url["query"] = std::move(rows);
    if (hash)
        url["hash"] = hash->toStdString();
    for (const ToolRow &row : request.path)
        url["variable"].push_back({{"key", row.name.toStdString()}, {"value", row.value.toStdString()}});
    return url;
}

} // namespace patlas
