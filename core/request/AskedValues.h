// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDefinition.h"
#include "core/request/ResolvedRequest.h"

#include <QString>

#include <functional>
#include <vector>

namespace patlas {

/// A value that a request needs and that a person can give.
struct AskedValue {
    QString name; ///< of the variable, or what a prompt asks for
    QString description = {}; ///< for a person; may be empty
    QString suggested = {}; ///< what stands in the field at first
    bool isSecret = false; ///< to judge by its name or how it is asked for
    QStringList choices = {}; ///< what is offered; empty: nothing

    bool operator==(const AskedValue &) const = default;
};

/// The values that a person is asked for before the request is sent, each once: prompts, and variables that
/// nothing gives a value. A name of another request is none: that one was not sent yet.
std::vector<AskedValue> valuesToAsk(const ResolvedRequest &request, const Variables &variables,
                                    const std::function<bool(const QString &name)> &isRequest);

/// Its lines "# @prompt NAME what it is", as the REST Client of VS Code has them.
std::vector<PromptedVariable> promptsOf(const RequestDefinition &definition);

inline constexpr std::size_t maxAskedValues = 50; ///< of one request

} // namespace patlas
