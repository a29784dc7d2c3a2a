// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ToolWriter.h"

#include "core/base/VisibleText.h"
#include "core/interchange/BrunoWords.h"
#include "core/interchange/ImportRequestParts.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype mostNamed = 30; ///< in one sentence
constexpr std::size_t mostInheritedHeaders = 200; ///< each request gets them all

/// More than are shown are not looked for either.
void addName(QStringList &names, const QString &name)
{
    if (names.size() <= mostNamed && !names.contains(name))
        names.append(name);
}

QString namesInSentence(const QStringList &names)
{
    QStringList shown;
    const QStringList first = names.first(std::min(names.size(), mostNamed));
    for (const QString &name : first)
        shown.append(isolated(name));
    return shown.join(", "_L1) + (names.size() > mostNamed ? u", …"_s : QString());
}

bool isSaid(const ToolAuth &auth)
{
    return !auth.mode.isEmpty() && auth.mode != "inherit"_L1 && auth.mode != "none"_L1;
}

template <typename Item> bool comesFirst(const Item &left, const Item &right)
{
    return left.order < right.order;
}

std::vector<std::pair<QString, QString>> enabledRows(const std::vector<ToolRow> &rows)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const ToolRow &row : rows) {
        if (row.isEnabled)
            pairs.emplace_back(row.name, row.value);
    }
    return pairs;
}

/// "res.body.token: isString" is no secret, whatever it is called.
QString expressionText(const ToolRow &row)
{
    return row.name + ": "_L1 + row.value;
}

/// Those that none of `rows` is in place of.
std::vector<ToolRow> headersBelow(const std::vector<ToolRow> &inherited, const std::vector<ToolRow> &rows)
{
    QSet<QString> replaced;
    for (const ToolRow &row : rows) {
        if (row.isEnabled)
            replaced.insert(row.name.toLower());
    }
    std::vector<ToolRow> kept;
    std::copy_if(inherited.begin(), inherited.end(), std::back_inserter(kept),
                 [&replaced](const ToolRow &row) { return !replaced.contains(row.name.toLower()); });
    return kept;
}

QString usualType(const QString &kind)
{
    return kind == "json"_L1 ? u"application/json"_s
        : kind == "xml"_L1   ? u"application/xml"_s
        : kind == "text"_L1  ? u"text/plain"_s
                             : u"application/sparql-query"_s;
}

} // namespace

bool ToolWriter::write(ToolCollection &collection)
{
    m_builder.setTitle(collection.root.name);
    addEnvironments(collection.environments);
    addVariables(collection.root, true);
    noteVariables();
    return writeFolder(collection.root, within(collection.root, {}));
}

void ToolWriter::addEnvironments(const std::vector<ToolEnvironment> &environments)
{
    for (const ToolEnvironment &each : environments) {
        const int environment = m_builder.addEnvironment(each.name);
        for (const ToolRow &row : each.variables) {
            if (!row.isEnabled) {
                addName(m_switchedOff, row.name);
                continue;
            }
            m_builder.addVariable(environment, row.name, row.value, row.isSecret);
            if (row.isSecret && row.value.isEmpty())
                addName(m_withoutValue, row.name);
        }
    }
}

void ToolWriter::addVariables(const ToolFolder &folder, bool isRoot)
{
    addOwnVariables(folder.settings.variables, isRoot);
    for (const ToolRequest &request : folder.requests)
        addOwnVariables(request.settings.variables, false);
    for (const auto &each : folder.folders)
        addVariables(*each, false);
}

void ToolWriter::addOwnVariables(const std::vector<ToolRow> &variables, bool isRoot)
{
    for (const ToolRow &row : variables) {
        if (!row.isEnabled) {
            addName(m_switchedOff, row.name);
            continue;
        }
        const auto known = m_values.constFind(row.name);
        if (known == m_values.cend()) {
            m_values.insert(row.name, row.value);
            m_builder.addVariable(ImportBuilder::wholeCollection, row.name, row.value, row.isSecret);
            if (!isRoot)
                addName(m_moved, row.name);
        } else if (*known != row.value) {
            addName(m_conflicting, row.name);
        }
    }
}

void ToolWriter::noteVariables()
{
    m_values.clear();
    if (!m_moved.isEmpty())
        m_builder.changed(tr("These variables of folders and requests hold for the whole collection: %1.")
                              .arg(namesInSentence(m_moved)));
    if (!m_conflicting.isEmpty())
        m_builder.leftOut(tr("These variables have other values in some folders or requests, of which the "
                             "first is kept: %1.")
                              .arg(namesInSentence(m_conflicting)));
    if (!m_switchedOff.isEmpty())
        m_builder.leftOut(tr("These variables were switched off, and were left out: %1.")
                              .arg(namesInSentence(m_switchedOff)));
    if (!m_withoutValue.isEmpty())
        m_builder.changed(tr("These variables are secret, and their values are not in the files: %1.")
                              .arg(namesInSentence(m_withoutValue)));
}

void ToolWriter::noteSettings(const ToolFolder &folder, bool isRoot)
{
    const QString name = isolated(folder.name);
    const ToolSettings &settings = folder.settings;
    if (!settings.scripts.empty())
        m_builder.leftOut(
            isRoot ? tr("The scripts of the collection were left out: they are not run.")
                   : tr("The scripts of the folder “%1” were left out: they are not run.").arg(name));
    if (!settings.docs.trimmed().isEmpty())
        m_builder.leftOut(isRoot ? tr("The description of the collection was left out.")
                                 : tr("The description of the folder “%1” was left out.").arg(name));
    if (!settings.variablesAfter.empty())
        m_builder.leftOut(
            isRoot ? tr("The variables that the collection sets after a response were left out.")
                   : tr("The variables that the folder “%1” sets after a response were left out.").arg(name));
}

ToolWriter::Inherited ToolWriter::within(const ToolFolder &folder, const Inherited &outer)
{
    Inherited inner{outer.path, headersBelow(outer.headers, folder.settings.headers),
                    isSaid(folder.settings.auth) ? folder.settings.auth : outer.auth};
    for (const ToolRow &row : folder.settings.headers) {
        if (row.isEnabled)
            inner.headers.push_back(row);
    }
    if (inner.headers.size() > mostInheritedHeaders) {
        inner.headers.resize(mostInheritedHeaders);
        m_builder.leftOut(tr("The folder “%1” gives more headers to its requests than are taken.")
                              .arg(isolated(folder.name)));
    }
    return inner;
}

bool ToolWriter::writeFolder(ToolFolder &folder, const Inherited &inherited)
{
    noteSettings(folder, inherited.path.isEmpty());
    std::stable_sort(folder.folders.begin(), folder.folders.end(),
                     [](const auto &left, const auto &right) { return comesFirst(*left, *right); });
    std::stable_sort(folder.requests.begin(), folder.requests.end(), comesFirst<ToolRequest>);
    for (const auto &each : folder.folders) {
        Inherited inner = within(*each, inherited);
        inner.path.append(each->name);
        if (!writeFolder(*each, inner))
            return false;
    }
    for (const ToolRequest &request : folder.requests) {
        if (m_isCancelled && m_isCancelled())
            return false;
        writeRequest(request, inherited);
    }
    return true;
}

void ToolWriter::writeRequest(const ToolRequest &request, const Inherited &inherited)
{
    m_builder.beginRequest(inherited.path, request.title);
    m_builder.request().definition.method = request.method.trimmed().toUpper();
    m_builder.request().definition.name = request.name;
    for (const QString &sentence : request.notes)
        m_builder.leftOut(sentence);
    m_builder.addComment({}, request.settings.docs);
    for (const auto *rows : {&request.settings.headers, &request.query, &request.path, &request.body.rows})
        addDescriptions(*rows);
    addHeaders(request, inherited);
    addAddress(request);
    addAuth(request.settings.auth.mode == "inherit"_L1 ? inherited.auth : request.settings.auth);
    addBody(request.body);
    addChecks(request.assertions);
    addScripts(request.settings);
    m_builder.endRequest();
}

/// Of headers, parameters and fields.
void ToolWriter::addDescriptions(const std::vector<ToolRow> &rows)
{
    for (const ToolRow &row : rows) {
        if (row.isEnabled && !row.description.trimmed().isEmpty())
            m_builder.addComment({}, row.name + ": "_L1 + row.description.trimmed());
    }
}

void ToolWriter::addHeaders(const ToolRequest &request, const Inherited &inherited)
{
    RequestDefinition &definition = m_builder.request().definition;
    for (const ToolRow &row : headersBelow(inherited.headers, request.settings.headers))
        definition.headers.push_back({row.name, row.value});
    for (const ToolRow &row : request.settings.headers)
        definition.headers.push_back({row.name, row.value, row.isEnabled});
}

void ToolWriter::addAddress(const ToolRequest &request)
{
    QString &url = m_builder.request().definition.url;
    url = withPathVariables(m_builder, importedAddress(m_builder, request.url), enabledRows(request.path));
    // Bruno sends what stands in the address.
    if (!request.showsQuery || !request.url.contains(u'?'))
        addToQuery(url, enabledRows(request.query));
    for (const ToolRow &row : request.query) {
        if (!row.isEnabled)
            m_builder.addDisabled(tr("Parameter that was switched off:"), row.name, row.value);
    }
}

void ToolWriter::addAuth(const ToolAuth &auth)
{
    if (auth.mode == "bearer"_L1)
        setBearer(m_builder, auth.token, auth.scheme);
    else if (auth.mode == "basic"_L1)
        setBasic(m_builder, auth.user, auth.password);
    else if (auth.mode == "apikey"_L1)
        setApiKey(m_builder, auth.key, auth.value, auth.isInQuery);
    else if (isSaid(auth) && auth.mode != "off"_L1)
        leaveOutAuthentication(m_builder, auth.mode);
}

void ToolWriter::addBody(const ToolBody &body)
{
    if (body.kind.isEmpty() || body.kind == "none"_L1)
        return;
    if (body.kind == "form-urlencoded"_L1)
        return addForm(body.rows);
    if (body.kind == "multipart-form"_L1)
        return addMultipart(body.rows);
    if (body.kind == "file"_L1)
        return addFile(body.rows);
    if (body.kind == "graphql"_L1)
        return setGraphQlBody(m_builder, body.text, body.variables);
    if (body.kind == "json"_L1 || body.kind == "xml"_L1 || body.kind == "text"_L1 || body.kind == "sparql"_L1)
        return setTextBody(m_builder, body.text,
                           body.contentType.isEmpty() ? usualType(body.kind) : body.contentType);
    m_builder.leftOut(tr("A body of the kind “%1” was left out.").arg(isolated(body.kind)));
}

void ToolWriter::addForm(const std::vector<ToolRow> &rows)
{
    std::vector<std::pair<QString, QString>> fields = enabledRows(rows);
    for (auto &[name, value] : fields)
        value = m_builder.guarded(name, value);
    setTextBody(m_builder, formText(fields), u"application/x-www-form-urlencoded"_s);
    for (const ToolRow &row : rows) {
        if (!row.isEnabled)
            m_builder.addDisabled(tr("Field that was switched off:"), row.name, row.value);
    }
}

void ToolWriter::addMultipart(const std::vector<ToolRow> &rows)
{
    std::vector<DraftPart> parts;
    for (const ToolRow &row : rows) {
        if (!row.isEnabled) {
            m_builder.addDisabled(tr("Field that was switched off:"), row.name,
                                  row.files.isEmpty() ? row.value : row.files.join(", "_L1));
            continue;
        }
        for (const QString &file : row.files)
            parts.push_back({row.name, file, true, true, row.contentType});
        if (row.files.isEmpty())
            parts.push_back({row.name, row.value, false, true, row.contentType});
    }
    setMultipartBody(m_builder, std::move(parts));
}

/// Of several files one is chosen.
void ToolWriter::addFile(const std::vector<ToolRow> &rows)
{
    const auto chosen = std::find_if(
        rows.begin(), rows.end(), [](const ToolRow &row) { return row.isEnabled && !row.files.isEmpty(); });
    if (chosen == rows.end())
        return;
    setFileBody(m_builder, chosen->files.first());
    setMissingHeader(m_builder.request().definition, u"Content-Type"_s, chosen->contentType);
}

void ToolWriter::addChecks(const std::vector<ToolRow> &assertions)
{
    for (const ToolRow &row : assertions) {
        if (!row.isEnabled) {
            m_builder.addComment(tr("Assertion that was switched off:"), expressionText(row));
            continue;
        }
        const QStringList checks = checksOfAssertion(row.name, row.value);
        m_builder.request().definition.checks += checks;
        if (!checks.isEmpty())
            continue;
        m_builder.addComment(tr("Assertion that is not checked:"), expressionText(row));
        m_builder.leftOut(tr("The assertion “%1” is not one that Patlas checks; it is kept as a comment.")
                              .arg(isolated(row.name)));
    }
}

void ToolWriter::addScripts(const ToolSettings &settings)
{
    for (const ToolRow &row : settings.variablesAfter) {
        m_builder.addComment(tr("Variable that was set from the response:"), expressionText(row));
        m_builder.leftOut(tr("The variable “%1” is not set from the response: refer to the response in its "
                             "place.")
                              .arg(isolated(row.name)));
    }
    for (const ToolScript &script : settings.scripts) {
        if (script.code.trimmed().isEmpty())
            continue;
        m_builder.addComment(
            script.when == ToolScript::When::Before      ? tr("Script before the request, not run:")
                : script.when == ToolScript::When::After ? tr("Script after the response, not run:")
                                                         : tr("Tests, not run:"),
            script.code);
        m_builder.leftOut(tr("Its scripts are not run; they are kept as comments."));
    }
}

} // namespace patlas
