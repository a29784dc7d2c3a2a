// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ExportedVariables.h"

#include "core/base/VisibleText.h"
#include "core/interchange/ExportTexts.h"
#include "core/interchange/ImportBuilder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ExportedVariablesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Export)
};

constexpr QLatin1String sharedByAll("$shared");
constexpr QLatin1String baseUrlName("baseUrl");
constexpr qsizetype maxNamedVariables = 30; ///< in one sentence

QString namesInExportSentence(const QStringList &names)
{
    QStringList shown;
    const QStringList first = names.first(std::min(names.size(), maxNamedVariables));
    for (const QString &name : first)
        shown.append(isolated(name));
    return shown.join(", "_L1) + (names.size() > maxNamedVariables ? u", …"_s : QString());
}

/// A credential, a command, or something that looks like a secret.
bool isSecretValue(const Variable &variable)
{
    return variable.isSecret || variable.value.trimmed().startsWith("patlas:"_L1)
        || isSecretVariable(variable.name, variable.value);
}

} // namespace

ExportedVariables::ExportedVariables(const ExportSource &source)
    : m_source(source)
    , m_names(source.files.size())
{
    takeEnvironments();
    nameFileVariables();
    findUsed();
}

void ExportedVariables::takeEnvironments()
{
    EnvironmentFiles shared = m_source.environments;
    for (const FileEnvironment &environment : shared.personal) {
        for (const Variable &variable : environment.variables) {
            m_secret.insert(variable.name);
            m_ofEnvironments.insert(variable.name);
        }
    }
    shared.personal.clear();
    for (const FileEnvironment &environment : shared.shared) {
        for (const Variable &variable : environment.variables)
            m_taken.insert(variable.name);
        if (environment.name != sharedByAll)
            continue;
        for (const Variable &variable : environment.variables) {
            m_whole.push_back(variable);
            m_values.insert(variable.name, variable.value);
        }
    }
    // What one extends is part of it: other tools have no such thing.
    const QStringList names = shared.names();
    for (const QString &name : names) {
        Environment environment{name, {}};
        QSet<QString> seen;
        const std::vector<VariableLayer> layers = shared.layersFor({name});
        for (const VariableLayer &layer : layers) {
            if (layer.isShared)
                continue;
            for (const Variable &variable : layer.variables) {
                m_ofEnvironments.insert(variable.name);
                if (seen.contains(variable.name))
                    continue;
                seen.insert(variable.name);
                environment.variables.push_back(variable);
            }
        }
        m_environments.push_back(std::move(environment));
    }
    if (!m_source.baseUrl.isEmpty() && !m_values.contains(baseUrlName)) {
        m_whole.push_back({baseUrlName, m_source.baseUrl});
        m_values.insert(baseUrlName, m_source.baseUrl);
    }
}

void ExportedVariables::nameFileVariables()
{
    for (const ExportFile &file : m_source.files) {
        for (const HttpFileVariable &variable : file.file.variables())
            m_taken.insert(variable.name);
    }
    m_taken += m_ofEnvironments;
    for (std::size_t number = 0; number < m_source.files.size(); ++number) {
        std::vector<Variable> variables; // of one name the last counts
        QHash<QString, std::size_t> places;
        for (const HttpFileVariable &variable : m_source.files[number].file.variables()) {
            const auto known = places.constFind(variable.name);
            if (known != places.cend()) {
                variables[*known].value = variable.value;
                continue;
            }
            places.insert(variable.name, variables.size());
            variables.push_back({variable.name, variable.value});
        }
        nameVariablesOf(int(number), variables);
        for (const Variable &variable : variables) {
            const QString ours = m_names[number].value(variable.name, variable.name);
            if (m_values.contains(ours))
                continue;
            const QString value = withRenamedVariables(variable.value, m_names[number]);
            m_values.insert(ours, value);
            m_whole.push_back({ours, value});
        }
    }
}

/// A value in which a name changed is another value, so that its own name may have to change, too.
void ExportedVariables::nameVariablesOf(int file, const std::vector<Variable> &variables)
{
    QHash<QString, QString> &names = m_names[std::size_t(file)];
    bool isChanged = true;
    while (isChanged) {
        isChanged = false;
        for (const Variable &variable : variables) {
            if (names.contains(variable.name))
                continue;
            const QString ours = nameFor({variable.name, withRenamedVariables(variable.value, names)});
            if (ours == variable.name)
                continue;
            names.insert(variable.name, ours);
            isChanged = true;
            m_renamed.append(
                ExportedVariablesText::tr(
                    "The variable “%1” of %2 is called “%3”, because it has another value elsewhere.")
                    .arg(isolated(variable.name), isolated(m_source.files[std::size_t(file)].path),
                         isolated(ours)));
        }
    }
}

QString ExportedVariables::nameFor(const Variable &variable)
{
    const auto known = m_values.constFind(variable.name);
    if (!m_ofEnvironments.contains(variable.name) && (known == m_values.cend() || *known == variable.value))
        return variable.name;
    QString &made = m_made[variable.name + QChar(0) + variable.value];
    if (!made.isEmpty())
        return made;
    int &number = m_numbers[variable.name];
    number = std::max(number, 1);
    do {
        made = variable.name + u'_' + QString::number(++number);
    } while (m_taken.contains(made));
    m_taken.insert(made);
    return made;
}

void ExportedVariables::use(const QString &text, QStringList &found)
{
    const auto take = [this, &found](const QString &name) {
        if (!m_used.contains(name)) {
            m_used.insert(name);
            found.append(name);
        }
    };
    withExpressions(text, [&take](const QString &expression) {
        take(expression);
        const QString name = expressionOf(expression).name;
        if (name != expression)
            take(name);
        return expression;
    });
}

/// By a request, or by the value of one that is used.
void ExportedVariables::findUsed()
{
    QStringList open;
    for (std::size_t number = 0; number < m_source.files.size(); ++number) {
        const ExportFile &file = m_source.files[number];
        for (std::size_t index = 0; index < file.file.requests().size(); ++index) {
            if (file.request >= 0 && file.request != int(index))
                continue;
            RequestDefinition definition = file.file.requests()[index].definition;
            changeTexts(definition, [this, &open, number](const QString &text) {
                use(withRenamedVariables(text, m_names[number]), open);
                return text;
            });
        }
    }
    QHash<QString, QStringList> values;
    for (const Variable &variable : m_whole)
        values[variable.name].append(variable.value);
    for (const Environment &environment : m_environments) {
        for (const Variable &variable : environment.variables)
            values[variable.name].append(variable.value);
    }
    while (!open.isEmpty()) {
        const QStringList of = values.value(open.takeLast());
        for (const QString &value : of)
            use(value, open);
    }
}

bool ExportedVariables::comesAlong(const Variable &variable)
{
    // The address of the environment is not of the folder.
    const bool isOfAll = m_source.isWholeFolder && variable.name != baseUrlName;
    const bool isWanted = isOfAll || m_used.contains(variable.name);
    if (!isSecretValue(variable))
        return isWanted;
    m_secret.insert(variable.name);
    if (isWanted && !m_withoutValue.contains(variable.name) && m_withoutValue.size() <= maxNamedVariables)
        m_withoutValue.append(variable.name);
    return false;
}

void ExportedVariables::addTo(ImportBuilder &builder)
{
    for (const Variable &variable : m_whole) {
        if (comesAlong(variable))
            builder.addVariable(ImportBuilder::wholeCollection, variable.name, variable.value);
    }
    for (const Environment &environment : m_environments) {
        std::vector<Variable> along;
        std::ranges::copy_if(environment.variables, std::back_inserter(along),
                             [this](const Variable &variable) { return comesAlong(variable); });
        if (along.empty() && !m_source.isWholeFolder)
            continue;
        const int number = builder.addEnvironment(environment.name);
        for (const Variable &variable : along)
            builder.addVariable(number, variable.name, variable.value);
    }
    for (const QString &sentence : std::as_const(m_renamed))
        builder.changed(sentence);
    if (!m_withoutValue.isEmpty())
        builder.leftOut(ExportedVariablesText::tr("The values of these variables were left out, because they "
                                                  "are secret: %1.")
                            .arg(namesInExportSentence(m_withoutValue)));
    if (!m_source.environments.personal.empty())
        builder.leftOut(ExportedVariablesText::tr("What %1 says was left out.")
                            .arg(QLatin1String(privateEnvironmentFile)));
}

} // namespace patlas
