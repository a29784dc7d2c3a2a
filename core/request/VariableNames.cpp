// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/VariableNames.h"

#include "core/base/VisibleText.h"
#include "core/request/VariableFunctions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxVariablePreview = 100;

/// Whether it can stand between braces and mean the variable.
bool canBeWritten(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'$') && !name.startsWith(u'%')
        && !name.startsWith("patlas:"_L1)
        && nextVariable(QString(u"{{"_s + name + u"}}"_s), 0).expression == name;
}

} // namespace

std::vector<VariableName> variableNames(const Variables &variables)
{
    std::vector<VariableName> names;
    QSet<QString> seen;
    for (const VariableLayer &layer : variables.layers()) {
        for (const Variable &each : layer.variables) {
            if (seen.contains(each.name))
                continue;
            seen.insert(each.name);
            const std::optional<VariableValue> value = variables.value(each.name);
            if (!value || !canBeWritten(each.name))
                continue;
            names.push_back({each.name, variablePreview(value->value, value->isSecret), value->origin,
                             value->isSecret, value->isCredential, false});
        }
    }
    const QString origin = QCoreApplication::translate("VariableNames", "new for each request");
    for (const QString &example : variableFunctionExamples()) {
        const VariableExpression expression = expressionOf(example);
        const Result<QString> value =
            functionValue(expression.name, expression.arguments, {variables.now, variables.seed, example});
        names.push_back(
            {example, variablePreview(value.value_or(QString()), false), origin, false, false, true});
    }
    return names;
}

QString variablePreview(const QString &value, bool isSecret)
{
    if (isSecret && !value.isEmpty())
        return u"••••"_s;
    qsizetype end = std::min(value.size(), maxVariablePreview);
    if (end == value.size())
        return withMarks(value);
    if (value.at(end - 1).isHighSurrogate())
        --end;
    return QString(withMarks(value.first(end)) + u'…');
}

} // namespace patlas
