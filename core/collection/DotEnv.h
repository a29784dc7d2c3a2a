// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/Variables.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace patlas {

/// A line of a ".env" that says nothing that can be used.
struct DotEnvProblem {
    int line = 0; ///< from 1
    QString sentence; ///< without the value, which may be a secret

    bool operator==(const DotEnvProblem &) const = default;
};

struct DotEnv {
    std::vector<Variable> variables; ///< in order; of one name the last counts. All are secret
    std::vector<DotEnvProblem> problems;

    /// Of this name; null if there is none. Valid as long as the file's variables are.
    const Variable *find(const QString &name) const;
};

/// Reads a ".env" as the package dotenv (Node.js) does: "NAME=value" or "NAME: value", "export" in front;
/// quotes ', " and `, within which a value may go over several lines; "\n" and "\r" in double quotes; "#"
/// begins a comment outside of quotes. Line ends within a value become "\n". Nothing in a value is replaced.
DotEnv readDotEnv(QByteArrayView bytes);

} // namespace patlas
