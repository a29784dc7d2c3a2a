// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/Variables.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace patlas {

enum class VariableState {
    Known,
    Hole, ///< a credential, which the signer places
    Missing, ///< no layer has it: it stays in the text as it is written
    Circular, ///< it needs itself; stays as written
    Failed, ///< stays as written; a sentence says why
};

/// What an expression stands for, with all that it needs replaced.
struct EvaluatedVariable {
    VariableState state = VariableState::Known;
    /// Of a hole, "{{patlas:credential/NAME}}" or "{{patlas:command/LINE}}" with what stands around it.
    QString value = {};
    QString origin = {}; ///< for a person
    QString sentence = {}; ///< of one that is neither Known nor a Hole
    QString cause = {}; ///< the expression within it that is missing, circular or failed; empty: itself
    QString credential = {}; ///< of a hole: its name, or the command line
    bool isSecret = false;
    /// Of a secret that was typed in this session: what stands for it where a credential may stand, with what
    /// is around it; empty: none. There it is a hole named `credential`.
    QString hole = {};
    int height = 0; ///< how deep values need values
};

inline constexpr int maxVariableDepth = 16; ///< of variables within values of variables
inline constexpr qsizetype maxNestedValue = 1 << 20; ///< of a value that needs others, in UTF-16 units

/// Evaluates the expressions of one request. What one of them stands for is found once, so that "{{id}}" is
/// the same "{{$uuid}}" in address and body, and time follows the size of the values and not the ways through
/// them.
class VariableResolver {
public:
    /// Where a function stands.
    struct Occurrence {
        const QString &text; ///< which one
        qsizetype number = 0; ///< within it
    };

    /// `variables` must outlive it.
    explicit VariableResolver(const Variables &variables)
        : m_variables(variables)
    {
    }

    EvaluatedVariable evaluate(const QString &expression, const Occurrence &at);

private:
    EvaluatedVariable evaluated(const QString &expression, const Occurrence &at, int depth);
    EvaluatedVariable outsideOfLayers(const QString &text, const VariableExpression &expression,
                                      const Occurrence &at, int depth);
    EvaluatedVariable ofLayer(const QString &key, const VariableValue &value, int depth);
    EvaluatedVariable expanded(const QString &key, const VariableValue &value, int depth);
    EvaluatedVariable atPath(const QString &text, const VariableExpression &expression, int depth);
    EvaluatedVariable ofRequest(const QString &text, const RequestReference &reference);
    EvaluatedVariable ofEnvironment(const QString &text, const VariableExpression &expression, int depth);
    std::optional<EvaluatedVariable> givenFor(const QString &name) const;
    EvaluatedVariable ofFunction(const VariableExpression &expression, const Occurrence &at) const;

    const Variables &m_variables;
    QHash<QString, EvaluatedVariable> m_known;
    QSet<QString> m_open; ///< what is being expanded
    qsizetype m_expanded = 0; ///< UTF-16 units
};

} // namespace patlas
