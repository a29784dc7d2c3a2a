// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CheckedValue.h"

#include "core/base/VisibleText.h"
#include "core/collection/JsonPath.h"
#include "core/collection/XmlPath.h"
#include "core/document/HeaderText.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct CheckedValueText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Check)
};

CheckedValue foundValue(ScriptValue value)
{
    return CheckedValue{std::move(value), {}, {}};
}

CheckedValue notRunValue(const QString &reason)
{
    return CheckedValue{{}, {}, reason};
}

CheckedValue failedValue(const QString &reason)
{
    return CheckedValue{{}, reason, {}};
}

CheckedValue tooLargeValue()
{
    return notRunValue(CheckedValueText::tr("What the check is about is too large to compare."));
}

CheckedValue durationValue(const QString &phase, const Timings &timings)
{
    double milliseconds = timings.totalMs;
    if (phase == "firstByte"_L1)
        milliseconds = timings.waitMs;
    else if (phase == "download"_L1)
        milliseconds = timings.receiveMs;
    else if (phase == "wait"_L1)
        milliseconds = timings.queuedMs;
    else if (phase == "request"_L1)
        milliseconds = timings.sendMs;
    else if (phase == "tcp"_L1)
        milliseconds = timings.connectMs;
    else if (phase == "tls"_L1)
        milliseconds = timings.tlsMs;
    return foundValue(milliseconds < 0 ? ScriptValue() : ScriptValue::ofNumber(milliseconds));
}

ScriptValue listOf(const QStringList &texts)
{
    QByteArray json;
    for (const QString &text : texts)
        json += (json.isEmpty() ? "[" : ",") + quotedText(text);
    return ScriptValue{ScriptValue::Kind::List, false, json + ']'};
}

CheckedValue headerValue(const QString &name, const HeaderList &headers)
{
    QStringList values;
    const QByteArray wanted = name.toUtf8();
    for (const auto &[header, value] : headers) {
        if (header.compare(wanted, Qt::CaseInsensitive) == 0)
            values.append(headerText(value));
    }
    if (values.isEmpty())
        return {};
    if (wanted.compare("set-cookie", Qt::CaseInsensitive) == 0) // the one whose values cannot be joined
        return foundValue(listOf(values));
    return foundValue(ScriptValue::ofText(values.join(", "_L1).toUtf8()));
}

QByteArray allOfBody(const ResponseDocument &body)
{
    const bool isText = body.kind() == MediaKind::Json || body.kind() == MediaKind::Text;
    const QByteArrayView bytes = isText ? body.bytes() : body.original();
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

CheckedValue matchedValue(const std::vector<JsonMatch> &matches, const JsonIndex &json)
{
    if (matches.empty())
        return {};
    const JsonMatch &first = matches.front();
    if (matches.size() == 1) {
        if (first.length)
            return foundValue(ScriptValue::ofNumber(QByteArray::number(*first.length)));
        const std::optional<ScriptValue> value = ScriptValue::of(json, first.node);
        return value ? foundValue(*value) : tooLargeValue();
    }
    QByteArray list;
    for (const JsonMatch &match : matches) {
        const QByteArrayView raw = json.raw(match.node);
        if (list.size() + raw.size() > ScriptValue::maxJson)
            return tooLargeValue();
        list += (list.isEmpty() ? "[" : ",")
            + (match.length ? QByteArray::number(*match.length) : raw.toByteArray());
    }
    return foundValue(ScriptValue{ScriptValue::Kind::List, false, list + ']'});
}

/// httpYac fails where a script would: at a member of what is missing.
CheckedValue missingParent(const JsonPath &path, const JsonIndex &json)
{
    const std::optional<JsonPath> parent = path.parent();
    if (!parent || path.hasOptionalStep())
        return {};
    const Result<std::vector<JsonMatch>> found = parent->select(json);
    const bool isThere =
        found && !found->empty() && (found->front().length || found->front().node.kind != JsonKind::Null);
    return isThere ? CheckedValue()
                   : failedValue(CheckedValueText::tr("The body has nothing that the path could lead into."));
}

CheckedValue pathValue(const QString &argument, const CheckedResponse &response)
{
    const bool isJsonSyntax = isJsonPath(argument);
    const Result<JsonPath> path =
        isJsonSyntax ? JsonPath::read(argument) : JsonPath::readProperties(argument);
    if (!path)
        return notRunValue(path.error().message());
    const ResponseDocument &body = *response.body;
    if (body.kind() != MediaKind::Json) {
        if (!isJsonSyntax && argument == "length"_L1 && body.kind() == MediaKind::Text)
            return foundValue(ScriptValue::ofNumber(QByteArray::number(utf16Length(body.bytes()))));
        return failedValue(CheckedValueText::tr("The body is not JSON."));
    }
    if (!body.json().isWhole())
        return failedValue(CheckedValueText::tr("The body is not valid JSON."));
    const Result<std::vector<JsonMatch>> matches = path->select(body.json());
    if (!matches)
        return notRunValue(matches.error().message());
    if (matches->empty() && !isJsonSyntax)
        return missingParent(*path, body.json());
    return matchedValue(*matches, body.json());
}

CheckedValue xpathValue(const QString &argument, const ResponseDocument &body)
{
    const Result<QStringList> texts = selectXml(body.bytes(), argument);
    if (!texts && texts.error().kind == ErrorKind::Parse)
        return failedValue(texts.error().message());
    if (!texts)
        return notRunValue(texts.error().message());
    if (texts->isEmpty())
        return {};
    if (argument.startsWith("count("_L1))
        return foundValue(ScriptValue::ofNumber(texts->front().toUtf8()));
    return foundValue(texts->size() == 1 ? ScriptValue::ofText(texts->front().toUtf8()) : listOf(*texts));
}

} // namespace

CheckedValue checkedValue(const Check &check, const CheckedResponse &response)
{
    const Exchange &exchange = response.exchange;
    if (exchange.status == 0)
        return notRunValue(CheckedValueText::tr("There was no response."));
    switch (check.subject) {
    case CheckSubject::Status:
        return foundValue(ScriptValue::ofNumber(QByteArray::number(exchange.status)));
    case CheckSubject::Duration:
        return durationValue(check.argument, exchange.timings);
    case CheckSubject::Header:
        return headerValue(check.argument, exchange.responseHeaders);
    default:
        break;
    }
    if (const std::optional<Error> problem = response.bodyProblem())
        return notRunValue(problem->message());
    const bool isAll = check.subject == CheckSubject::Body && check.argument.isEmpty();
    if (!response.body || response.body->kind() == MediaKind::Empty)
        return isAll ? foundValue(ScriptValue::ofText({}))
                     : failedValue(CheckedValueText::tr("The response has no body."));
    if (check.subject == CheckSubject::XPath)
        return xpathValue(check.argument, *response.body);
    return isAll ? foundValue(ScriptValue::ofText(allOfBody(*response.body)))
                 : pathValue(check.argument, response);
}

} // namespace patlas
