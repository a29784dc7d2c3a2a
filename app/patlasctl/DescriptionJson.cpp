// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/DescriptionJson.h"

#include "core/apis/DescriptionChanges.h"
#include "core/base/VisibleText.h"
#include "core/openapi/ApiDescription.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DescriptionText {
    Q_DECLARE_TR_FUNCTIONS(patlas::InspectVerb)
};

QLatin1String placeName(CredentialPlace place)
{
    switch (place) {
    case CredentialPlace::Query:
        return "query"_L1;
    case CredentialPlace::Cookie:
        return "cookie"_L1;
    case CredentialPlace::Header:
        break;
    }
    return "header"_L1;
}

QLatin1String placeName(ParameterPlace place)
{
    switch (place) {
    case ParameterPlace::Path:
        return "path"_L1;
    case ParameterPlace::Header:
        return "header"_L1;
    case ParameterPlace::Cookie:
        return "cookie"_L1;
    case ParameterPlace::Query:
        break;
    }
    return "query"_L1;
}

QJsonObject schemeJson(const SecurityScheme &scheme)
{
    QJsonObject json{{u"id"_s, scheme.id}, {u"type"_s, scheme.type}};
    json.insert(u"in"_s, scheme.canBeFilled() ? QJsonValue(placeName(scheme.place)) : QJsonValue());
    json.insert(u"name"_s,
                scheme.canBeFilled() ? QJsonValue(QString::fromLatin1(scheme.name)) : QJsonValue());
    QStringList scopes;
    for (const OAuthFlow &flow : scheme.flows) {
        for (const auto &[scope, sentence] : flow.scopes) {
            if (!scopes.contains(scope))
                scopes.append(scope);
        }
    }
    if (!scopes.isEmpty())
        json.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    return json;
}

QJsonObject operationJson(const Operation &operation)
{
    QJsonArray security;
    for (const SecurityAlternative &alternative : operation.security) {
        QJsonArray together;
        for (const SchemeUse &use : alternative)
            together.append(QJsonObject{{u"scheme"_s, use.schemeId},
                                        {u"scopes"_s, QJsonArray::fromStringList(use.scopes)}});
        security.append(together);
    }
    QJsonArray parameters;
    for (const Parameter &parameter : operation.parameters)
        parameters.append(QJsonObject{{u"name"_s, parameter.name},
                                      {u"in"_s, placeName(parameter.place)},
                                      {u"required"_s, parameter.required},
                                      {u"type"_s, parameter.type}});
    return {{u"id"_s, operation.id},
            {u"method"_s, operation.method},
            {u"path"_s, operation.path},
            {u"security"_s, security},
            {u"parameters"_s, parameters}};
}

} // namespace

QJsonObject toJson(const ApiDescription &api)
{
    QJsonArray servers;
    for (const Server &server : api.servers)
        servers.append(server.url);
    QJsonArray schemes;
    for (const SecurityScheme &scheme : api.schemes)
        schemes.append(schemeJson(scheme));
    QJsonArray operations;
    for (const Operation &operation : api.operations)
        operations.append(operationJson(operation));
    QJsonArray problems;
    for (const DescriptionProblem &problem : api.problems) {
        QJsonObject json{{u"pointer"_s, problem.place},
                         {u"line"_s, problem.line},
                         {u"message"_s, problem.reason.isEmpty() ? problem.sentence : problem.reason}};
        if (!problem.document.isEmpty())
            json.insert(u"document"_s, problem.document);
        problems.append(json);
    }
    return {{u"title"_s, api.title},  {u"version"_s, api.version}, {u"specification"_s, api.specification},
            {u"servers"_s, servers},  {u"schemes"_s, schemes},     {u"operations"_s, operations},
            {u"problems"_s, problems}};
}

QString toText(const ApiDescription &api)
{
    QStringList lines;
    lines.append(DescriptionText::tr("%1, version %2 (%3)")
                     .arg(withMarks(api.title), withMarks(api.version), withMarks(api.specification)));
    for (const Server &server : api.servers)
        lines.append(u"  "_s + withMarks(server.url));
    lines.append(DescriptionText::tr("%n operation(s)", nullptr, int(api.operations.size())));
    for (const Operation &operation : api.operations)
        lines.append(u"  %1 %2  %3"_s.arg(withMarks(operation.method), -7)
                         .arg(withMarks(operation.path), withMarks(securityInWords(operation))));
    if (!api.problems.empty())
        lines.append(DescriptionText::tr("%n problem(s)", nullptr, int(api.problems.size())));
    for (const DescriptionProblem &problem : api.problems)
        lines.append(u"  "_s + withMarks(problem.sentence));
    return lines.join(u'\n') + u'\n';
}

} // namespace patlas
