// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/AskedValues.h"

#include "core/secret/SecretNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isAskedIn(const std::vector<AskedValue> &asked, const QString &name)
{
    return std::ranges::any_of(asked, [&name](const AskedValue &each) { return each.name == name; });
}

/// What stands in the field at first: what was given before, unless that is to be typed anew.
QString suggestedFor(const QString &name, const Variables &variables)
{
    const std::optional<GivenValue> given = variables.given ? variables.given(name) : std::nullopt;
    return given && !given->isSecret ? given->value : QString();
}

} // namespace

std::vector<AskedValue> valuesToAsk(const ResolvedRequest &request, const Variables &variables,
                                    const std::function<bool(const QString &name)> &isRequest)
{
    std::vector<AskedValue> asked;
    const auto add = [&](AskedValue value) {
        if (asked.size() == maxAskedValues || isAskedIn(asked, value.name))
            return;
        if (const QString before = suggestedFor(value.name, variables); !before.isEmpty())
            value.suggested = before;
        value.isSecret = value.isSecret || namesSecret(value.name);
        asked.push_back(std::move(value));
    };
    for (const PromptedVariable &prompt : variables.prompted)
        add({prompt.name, prompt.description});
    for (const VariableUseReport &use : request.uses) {
        const VariableExpression needed = expressionOf(use.cause.isEmpty() ? use.name : use.cause);
        const bool isMissing = use.state == VariableState::Missing;
        if (needed.kind == VariableExpression::Kind::Prompt && (isMissing || !needed.isOnce))
            add({needed.name,
                 {},
                 needed.arguments.value(0),
                 needed.isPassword,
                 needed.isPick ? needed.arguments : QStringList()});
        else if (needed.kind == VariableExpression::Kind::Name && isMissing && isVariableName(needed.name)
                 && !isRequest(needed.name))
            add({needed.name});
    }
    return asked;
}

std::vector<PromptedVariable> promptsOf(const RequestDefinition &definition)
{
    std::vector<PromptedVariable> prompts;
    for (const RequestMetadata &line : definition.metadata) {
        if (line.key != "prompt"_L1)
            continue;
        const QString text = line.value.simplified();
        const QString name = text.section(u' ', 0, 0);
        const bool isThere =
            std::ranges::any_of(prompts, [&name](const PromptedVariable &each) { return each.name == name; });
        if (isVariableName(name) && !isThere && prompts.size() < maxAskedValues)
            prompts.push_back({name, text.section(u' ', 1)});
    }
    return prompts;
}

} // namespace patlas
