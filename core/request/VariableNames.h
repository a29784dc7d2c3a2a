// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/Variables.h"

#include <QString>

#include <vector>

namespace patlas {

/// A name that can be written between braces, for completion.
struct VariableName {
    QString name; ///< "baseUrl"; of a function, as it is written ("$randomInt 1 10")
    QString preview; ///< the value in one line, cut; dots for a secret. Of a function: a value it gives now
    QString origin; ///< for a person
    bool isSecret = false;
    bool isCredential = false;
    bool isFunction = false;

    bool operator==(const VariableName &) const = default;
};

/// Every name once, with the value that holds: those of the innermost layer first, in its order; functions
/// last.
std::vector<VariableName> variableNames(const Variables &variables);

/// What is shown of a value: one line, with marks, at most 100 characters; dots for a secret.
QString variablePreview(const QString &value, bool isSecret);

} // namespace patlas
