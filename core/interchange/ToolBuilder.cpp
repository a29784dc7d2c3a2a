// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ToolBuilder.h"

#include "core/base/VisibleText.h"
#include "core/collection/DefinitionPlace.h"
#include "core/collection/DraftDefinition.h"
#include "core/collection/ReferenceText.h"
#include "core/http/HeaderNames.h"
#include "core/interchange/ExportTexts.h"
#include "core/secret/SecretNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// The name if the text is one variable and nothing else; empty: it is not.
QString onlyVariableIn(const QString &text)
{
    const VariableUse use = nextVariable(QStringView(text), 0);
    return use.size > 0 && use.start == 0 && use.size == text.size() ? use.expression : QString();
}

/// Where the path of an address as written begins; its size: there is none.
qsizetype pathStartIn(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    const qsizetype path = url.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
    return path < 0 ? url.size() : path;
}

qsizetype pathEndIn(const QString &url)
{
    const auto end = std::ranges::find_if(url, [](QChar c) { return c == u'?' || c == u'#'; });
    return end - url.begin();
}

} // namespace

ToolBuilder::ToolBuilder(const ExportedCollection &collection, const ToolForm &form, ExportReport &report)
    : m_collection(collection)
    , m_form(form)
    , m_report(report)
    , m_secret(collection.secretVariables)
{
    const auto define = [this](const std::vector<Variable> &variables) {
        for (const Variable &variable : variables)
            m_defined.insert(variable.name);
    };
    define(collection.content.variables);
    for (const ImportedEnvironment &environment : collection.content.environments)
        define(environment.variables);
    m_takenNames = m_defined + m_secret;
    for (const ImportedRequest &request : collection.content.requests) {
        if (const QString name = calledName(request.definition); !name.isEmpty())
            m_requestNames += {name, httpYacVariable(name)};
        const QStringList used = expressionsIn(request.definition);
        m_takenNames += QSet<QString>(used.begin(), used.end());
    }
}

std::optional<ToolCollection> ToolBuilder::build(const std::vector<bool> &chosen,
                                                 const std::function<bool()> &isCancelled)
{
    const ImportedCollection &content = m_collection.content;
    ToolCollection result;
    result.root.name = content.title;
    result.root.settings.variables = rowsOf(content.variables);
    for (const ImportedEnvironment &environment : content.environments)
        result.environments.push_back({environment.name, rowsOf(environment.variables)});
    for (std::size_t index = 0; index < content.requests.size(); ++index) {
        if (isCancelled && isCancelled())
            return std::nullopt;
        if (!chosen.empty() && !chosen[index])
            continue;
        m_report.setRequest(int(index));
        folderOf(result.root, content.requests[index].folder)
            .requests.push_back(requestOf(content.requests[index]));
    }
    m_report.setRequest(-1);
    if (m_operations > 0)
        m_report.leftOut(tr("Links to operations of the description were left out: %1.").arg(m_operations));
    return result;
}

ToolFolder &ToolBuilder::folderOf(ToolFolder &root, const QStringList &path)
{
    ToolFolder *folder = &root;
    QString key;
    for (const QString &name : path) {
        key += name + QChar(0);
        ToolFolder *&known = m_folders[key];
        if (!known)
            known = &folder->addFolder(name);
        folder = known;
    }
    return *folder;
}

std::vector<ToolRow> ToolBuilder::rowsOf(const std::vector<Variable> &variables)
{
    std::vector<ToolRow> rows;
    rows.reserve(variables.size());
    for (const Variable &variable : variables)
        rows.push_back({variable.name, variable.value});
    return rows;
}

QString ToolBuilder::credentialVariable(const VariableExpression &expression)
{
    const bool isCommand = expression.kind == VariableExpression::Kind::Command;
    QString &variable = m_credentials[(isCommand ? u"command "_s : QString()) + expression.name];
    if (variable.isEmpty()) {
        QString plain = isCommand ? u"secret"_s : expression.name;
        std::ranges::replace_if(
            plain, [](QChar c) { return !c.isLetterOrNumber(); }, u'_');
        variable = plain;
        for (int number = 2; m_takenNames.contains(variable); ++number)
            variable = plain + u'_' + QString::number(number);
        m_takenNames.insert(variable);
        m_secret.insert(variable);
    }
    m_report.changed(
        isCommand ? tr("The secret that a program prints is the variable “%1” there, without its value.")
                        .arg(isolated(variable))
                  : tr("The credential “%1” is the variable “%2” there, without its value.")
                        .arg(isolated(expression.name), isolated(variable)));
    return variable;
}

QString ToolBuilder::expression(const QString &text)
{
    using Kind = VariableExpression::Kind;
    const VariableExpression read = expressionOf(text);
    switch (read.kind) {
    case Kind::Name:
        return text;
    case Kind::Path:
        if (m_defined.contains(text) || m_secret.contains(text))
            return text;
        if (m_requestNames.contains(read.name))
            break;
        m_report.leftOut(
            tr("“%1” is kept as text: %2 has no paths into a variable.").arg(isolated(text), m_form.name));
        return text;
    case Kind::Request:
        break;
    case Kind::Dynamic:
        if (const std::optional<QString> theirs = m_form.function(read)) {
            if (!read.arguments.isEmpty())
                m_report.changed(
                    tr("“%1” is “%2” there, which takes no limits.").arg(isolated(text), isolated(*theirs)));
            return *theirs;
        }
        m_report.leftOut(
            tr("“%1” is kept as text: %2 has no such function.").arg(isolated(text), m_form.name));
        return text;
    case Kind::DotEnv:
    case Kind::ProcessEnvironment: {
        const QString theirs = m_form.environmentVariable(read.name);
        m_report.changed(
            tr("“%1” is the variable “%2” there, without its value.").arg(isolated(text), isolated(theirs)));
        return theirs;
    }
    case Kind::Prompt:
        if (text.startsWith("$password"_L1))
            m_secret.insert(read.name);
        m_report.changed(tr("“%1” is the variable “%2” there, without its value.")
                             .arg(isolated(text), isolated(read.name)));
        return read.name;
    case Kind::Shared:
        return read.name;
    case Kind::Credential:
    case Kind::Command:
        return credentialVariable(read);
    case Kind::Other:
        m_report.leftOut(tr("“%1” is kept as text: it is nothing that %2 replaces.")
                             .arg(isolated(text.left(80)), m_form.name));
        return text;
    }
    m_report.leftOut(tr("“%1” is kept as text: %2 takes no values from other responses without a script.")
                         .arg(isolated(text), m_form.name));
    return text;
}

QString ToolBuilder::written(const QString &text)
{
    return withExpressions(text, [this](const QString &each) { return expression(each); });
}

ToolRequest ToolBuilder::requestOf(const ImportedRequest &request)
{
    RequestDefinition definition = request.definition;
    changeTexts(definition, [this](const QString &text) { return written(text); });
    definition.checks = request.definition.checks; // they are translated as a whole
    ToolRequest result{titleOf(definition)};
    result.method = definition.method;
    result.url = definition.url;
    result.name = definition.name;
    result.settings.docs = request.comments.join(u'\n');
    if (definition.name != definition.title && !definition.name.isEmpty())
        m_report.leftOut(
            tr("Its name for other requests, “%1”, was left out.").arg(isolated(definition.name)));
    if (!definition.operationId.isEmpty())
        ++m_operations;
    if (!definition.httpVersion.isEmpty())
        m_report.leftOut(tr("“%1” was left out.").arg(isolated(definition.httpVersion)));
    addRows(result, definition);
    addMetadata(result, definition);
    addBody(result, definition);
    takeAuth(result);
    addPathVariables(result, definition);
    addChecks(result, definition);
    return result;
}

void ToolBuilder::addRows(ToolRequest &request, const RequestDefinition &definition)
{
    for (const NamedValue &header : definition.headers)
        request.settings.headers.push_back({header.name, header.value});
}

void ToolBuilder::addMetadata(ToolRequest &request, const RequestDefinition &definition)
{
    for (const RequestMetadata &line : definition.metadata) {
        const qsizetype colon = line.value.indexOf(u':');
        const bool isRow = line.key == asText::rowThatIsOff && !line.value.isEmpty();
        if (isRow && line.value.startsWith(u'?')) {
            const qsizetype equals = line.value.indexOf(u'=');
            ToolRow row{line.value.sliced(1, (equals < 0 ? line.value.size() : equals) - 1)};
            row.value = equals < 0 ? QString() : line.value.sliced(equals + 1);
            row.isEnabled = false;
            request.query.push_back(std::move(row));
        } else if (isRow && colon > 0) {
            ToolRow row{line.value.first(colon).trimmed(), line.value.sliced(colon + 1).trimmed()};
            row.isEnabled = false;
            request.settings.headers.push_back(std::move(row));
        } else if (line.key == "ref"_L1 || line.key == "forceRef"_L1) {
            m_report.leftOut(tr("“@%1 %2” was left out: %3 does not send another request before it.")
                                 .arg(line.key, isolated(line.value), m_form.name));
        } else {
            m_report.leftOut(tr("“@%1” was left out.").arg(isolated(line.key)));
        }
    }
}

/// A segment that is a variable without a value is one of the path there, which is asked for.
void ToolBuilder::addPathVariables(ToolRequest &request, const RequestDefinition &definition)
{
    const qsizetype start = pathStartIn(request.url);
    const qsizetype end = std::max(start, pathEndIn(request.url));
    const QStringList used = expressionsIn(definition);
    QStringList segments = request.url.sliced(start, end - start).split(u'/');
    for (QString &segment : segments) {
        const QString name = onlyVariableIn(segment);
        if (expressionOf(name).kind != VariableExpression::Kind::Name || m_defined.contains(name)
            || m_secret.contains(name) || namesSecret(name) || used.count(name) > 1)
            continue;
        segment = u':' + name;
        request.path.push_back({name});
    }
    request.url = request.url.first(start) + segments.join(u'/') + request.url.sliced(end);
}

bool ToolBuilder::isCredential(const QString &name, const QString &value) const
{
    const QString variable = onlyVariableIn(value);
    return !variable.isEmpty()
        && (isCredentialHeader(name) || namesSecret(name) || namesSecret(variable)
            || m_secret.contains(variable));
}

bool ToolBuilder::takeAuthorization(ToolRequest &request)
{
    std::vector<ToolRow> &headers = request.settings.headers;
    const auto found = std::ranges::find_if(headers, [](const ToolRow &row) {
        return row.isEnabled && row.name.compare("authorization"_L1, Qt::CaseInsensitive) == 0;
    });
    if (found == headers.end())
        return false;
    const QString scheme = found->value.section(u' ', 0, 0);
    const QString rest = found->value.sliced(scheme.size()).trimmed();
    if (scheme == "Bearer"_L1 && !onlyVariableIn(rest).isEmpty()) {
        request.settings.auth.mode = u"bearer"_s;
        request.settings.auth.token = rest;
    } else if (scheme.compare("basic"_L1, Qt::CaseInsensitive) == 0) {
        // "Basic user password", which only tools for such files encode.
        const VariableUse first = nextVariable(QStringView(rest), 0);
        const qsizetype from = first.size > 0 && first.start == 0 ? first.size : 0;
        const auto parts = [](QChar c) { return c == u' ' || c == u':'; };
        const qsizetype mark = std::find_if(rest.begin() + from, rest.end(), parts) - rest.begin();
        if (mark == rest.size())
            return true; // encoded already, or a variable that holds it encoded
        request.settings.auth.mode = u"basic"_s;
        request.settings.auth.user = rest.first(mark);
        request.settings.auth.password = rest.sliced(mark + 1).trimmed();
    } else {
        return true;
    }
    headers.erase(found);
    return true;
}

void ToolBuilder::takeAuth(ToolRequest &request)
{
    ToolAuth &auth = request.settings.auth;
    if (takeAuthorization(request))
        return;
    std::vector<ToolRow> &headers = request.settings.headers;
    const auto found = std::ranges::find_if(headers, [this](const ToolRow &row) {
        return row.isEnabled && isCredential(row.name, row.value)
            && row.name.compare("cookie"_L1, Qt::CaseInsensitive) != 0;
    });
    if (found != headers.end()) {
        auth.mode = u"apikey"_s;
        auth.key = found->name;
        auth.value = found->value;
        headers.erase(found);
        return;
    }
    // Only the last parameter: tools put theirs there.
    const qsizetype hash = request.url.indexOf(u'#');
    const QString url = request.url.left(hash);
    const qsizetype query = url.indexOf(u'?');
    const qsizetype last = std::max(query, url.lastIndexOf(u'&')) + 1;
    const qsizetype equals = url.indexOf(u'=', last);
    if (query < 0 || equals < 0)
        return;
    const QString name = url.sliced(last, equals - last);
    const QString value = url.sliced(equals + 1);
    if (name.contains(u'%') || !isCredential(name, value))
        return;
    auth.mode = u"apikey"_s;
    auth.key = name;
    auth.value = value;
    auth.isInQuery = true;
    request.url.remove(last - 1, url.size() - last + 1);
}

void ToolBuilder::addChecks(ToolRequest &request, const RequestDefinition &definition)
{
    for (const QString &text : definition.checks) {
        const Check check = readCheck(text);
        if (!check.canRun() || !m_form.addCheck(request, check))
            m_report.leftOut(tr("The check “%1” was left out: %2 has none that says the same.")
                                 .arg(isolated(text), m_form.name));
    }
}

} // namespace patlas
