// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ImportBuilder.h"
#include "core/openapi/DocumentBuilder.h"

#include <QString>

#include <optional>
#include <vector>

namespace patlas::thunder {

/// What settings of the collection and of folders give to the requests in them. Points into the document.
struct Inherited {
    const DocumentJson *auth = nullptr; ///< null: none
    std::vector<const DocumentJson *> headers = {}; ///< lists, from the outermost
    QString baseUrl = {}; ///< in front of addresses that begin with "/"

    void add(const DocumentJson &settings);
};

/// Fills the request that the builder has begun.
void readRequest(ImportBuilder &builder, const DocumentJson &request, const Inherited &inherited);

/// Patlas's function for one of Thunder Client ("#guid"); nullopt: there is none.
std::optional<QString> translated(const QString &expression);

} // namespace patlas::thunder
