// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ImportBuilder.h"
#include "core/openapi/DocumentBuilder.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace patlas::hoppscotch {

/// What folders give to the requests in them. Points into the document.
struct Inherited {
    const DocumentJson *auth = nullptr; ///< null: none
    std::vector<const DocumentJson *> headers = {}; ///< lists, from the outermost

    void add(const DocumentJson &folder);
};

/// Fills the request that the builder has begun.
void readRequest(ImportBuilder &builder, const DocumentJson &request, const Inherited &inherited);

/// The text with "<<name>>" as "{{name}}".
QString withBraces(const QString &text);
/// See ImportBuilder.
void reserveNames(ImportBuilder &builder, const QByteArray &file);

} // namespace patlas::hoppscotch
