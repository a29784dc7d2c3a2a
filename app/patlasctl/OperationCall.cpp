// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/OperationCall.h"

#include "core/base/VisibleText.h"
#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"
#include "core/request/OperationDraft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct OperationCallText {
    Q_DECLARE_TR_FUNCTIONS(patlas::OperationCall)
};

constexpr int maxSimilar = 8;

/// The type of a member of the body's schema; empty: any, or not said.
QString typeIn(const QJsonObject &schema, const QString &member)
{
    const QJsonValue type = schema[u"properties"_s][member][u"type"_s];
    return type.isArray() ? type.toArray().first().toString() : type.toString();
}

Result<QJsonValue> typed(const QString &name, const QString &value, const QString &type)
{
    const auto no = [&](const QString &wanted) {
        return failure(
            ErrorKind::InvalidInput,
            OperationCallText::tr("%1 is %2, not %3.").arg(isolated(name), wanted, isolated(value)));
    };
    if (type == "integer"_L1 || type == "number"_L1) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber)
            return no(OperationCallText::tr("a number"));
        bool isWhole = false;
        const qint64 whole = value.toLongLong(&isWhole);
        return isWhole ? QJsonValue(whole) : QJsonValue(number);
    }
    if (type == "boolean"_L1) {
        if (value != "true"_L1 && value != "false"_L1)
            return no(OperationCallText::tr("true or false"));
        return QJsonValue(value == "true"_L1);
    }
    if (type == "object"_L1 || type == "array"_L1) {
        QJsonParseError error{};
        const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8(), &error);
        if (error.error == QJsonParseError::NoError)
            return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        if (type == "array"_L1) // one item
            return QJsonValue(QJsonArray{value});
        return no(OperationCallText::tr("a JSON object"));
    }
    return QJsonValue(value);
}

Result<QJsonValue> parsed(const QString &name, const QString &text)
{
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error);
    if (error.error != QJsonParseError::NoError || json.array().size() != 1)
        return failure(
            ErrorKind::InvalidInput,
            OperationCallText::tr("What %1 is to be is not JSON: %2.").arg(isolated(name), isolated(text)));
    return json.array().first();
}

/// What a call is made of, argument by argument.
class Call {
public:
    Call(const Operation &operation, const Environment &environment)
        : m_operation(operation)
        , m_draft(draftFor(operation, environment))
    {
        m_draft.bodyKind = BodyKind::None;
        m_draft.body.clear();
        m_draft.parts.clear();
        for (auto *rows : {&m_draft.queryParameters, &m_draft.headers, &m_draft.pathParameters})
            std::erase_if(*rows, [](const NamedValue &row) { return row.value.isEmpty() && !row.enabled; });
        if (operation.body)
            m_schema = QJsonDocument::fromJson(operation.body->schema).object();
    }

    Result<void> add(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const bool isJson = equals > 1 && argument[equals - 1] == u':';
        const QString name = argument.left(isJson ? equals - 1 : equals);
        const QString value = argument.mid(equals + 1);
        if (equals < 1)
            return failure(ErrorKind::InvalidInput,
                           OperationCallText::tr("%1 is not NAME=VALUE.").arg(isolated(argument)));
        if (!isJson && addParameter(name, value))
            return {};
        if (m_operation.body && !m_operation.body->parts.empty())
            return addPart(name, value);
        if (m_operation.body)
            return addMember(name, value, isJson);
        return unknown(name);
    }

    RequestDraft draft()
    {
        if (!m_members.isEmpty()) {
            m_draft.bodyKind = BodyKind::Json;
            m_draft.body = QJsonDocument(m_members).toJson(QJsonDocument::Compact);
        }
        return std::move(m_draft);
    }

private:
    bool addParameter(const QString &name, const QString &value)
    {
        const auto found = std::find_if(m_operation.parameters.begin(), m_operation.parameters.end(),
                                        [&name](const Parameter &each) { return each.name == name; });
        if (found == m_operation.parameters.end())
            return false;
        auto &rows = found->place == ParameterPlace::Path ? m_draft.pathParameters
            : found->place == ParameterPlace::Query       ? m_draft.queryParameters
                                                          : m_draft.headers;
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const NamedValue &each) {
            return each.name == name && (each.value.isEmpty() || !m_given.contains(name));
        });
        if (row != rows.end())
            *row = {name, value};
        else
            rows.push_back({name, value});
        m_given.append(name);
        return true;
    }

    Result<void> addPart(const QString &name, const QString &value)
    {
        const auto &parts = m_operation.body->parts;
        const auto found = std::find_if(parts.begin(), parts.end(),
                                        [&name](const BodyPart &part) { return part.name == name; });
        if (found == parts.end())
            return unknown(name);
        m_draft.bodyKind = BodyKind::Multipart;
        DraftPart part = draftPart(*found, value.startsWith(u'@') ? value.mid(1) : value);
        part.file = value.startsWith(u'@');
        m_draft.parts.push_back(std::move(part));
        return {};
    }

    Result<void> addMember(const QString &name, const QString &value, bool isJson)
    {
        const Result<QJsonValue> made =
            isJson ? parsed(name, value) : typed(name, value, typeIn(m_schema, name));
        if (!made)
            return Failure(made.error());
        m_members.insert(name, *made);
        return {};
    }

    Failure unknown(const QString &name) const
    {
        QStringList known;
        for (const Parameter &parameter : m_operation.parameters)
            known.append(isolated(parameter.name));
        if (m_operation.body) {
            for (const BodyPart &part : m_operation.body->parts)
                known.append(isolated(part.name));
        }
        return failure(
            ErrorKind::InvalidInput,
            OperationCallText::tr("%1 has nothing called %2.").arg(isolated(m_operation.id), isolated(name)),
            {},
            known.isEmpty() ? OperationCallText::tr("It takes no values.")
                            : OperationCallText::tr("There are: %1.").arg(known.join(u", "_s)));
    }

    const Operation &m_operation;
    RequestDraft m_draft;
    QJsonObject m_schema;
    QJsonObject m_members;
    QStringList m_given;
};

} // namespace

Result<const Operation *> operationNamed(const QString &id, const ApiDescription &api)
{
    if (const Operation *operation = api.operation(id))
        return operation;
    QStringList similar;
    for (const Operation &operation : api.operations) {
        if (operation.id.compare(id, Qt::CaseInsensitive) == 0)
            return &operation;
        const bool isSimilar = operation.id.contains(id, Qt::CaseInsensitive)
            || operation.id.section(u'.', 0, 0).compare(id.section(u'.', 0, 0), Qt::CaseInsensitive) == 0;
        if (isSimilar && similar.size() < maxSimilar)
            similar.append(isolated(operation.id));
    }
    return failure(ErrorKind::NotFound,
                   OperationCallText::tr("The API has no operation %1.").arg(isolated(id)), {},
                   similar.isEmpty() ? OperationCallText::tr("patlasctl apis operations lists them.")
                                     : OperationCallText::tr("Did you mean: %1?").arg(similar.join(u", "_s)));
}

Result<RequestDraft> callOf(const Operation &operation, const Environment &environment,
                            const QStringList &values)
{
    Call call(operation, environment);
    for (const QString &value : values) {
        if (const Result<void> added = call.add(value); !added)
            return Failure(added.error());
    }
    return call.draft();
}

} // namespace patlas
