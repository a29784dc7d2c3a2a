// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpNote.h"
#include "core/request/RequestDefinition.h"

#include <QString>

#include <vector>

namespace patlas {

/// An "@name = value" line. It holds for the whole file, wherever it stands; a later one of the same name
/// wins. "{{variables}}" in the value are not replaced.
struct HttpFileVariable {
    QString name;
    QString value;
    qsizetype line = 0; ///< from 1

    bool operator==(const HttpFileVariable &) const = default;
};

/// What other requests may call it: its name, or else its title, which is one for JetBrains IDEs and httpYac.
inline QString calledName(const RequestDefinition &request)
{
    return request.name.isEmpty() ? request.title : request.name;
}

/// A request and where it stands. Lines count from 1, bytes from 0.
struct HttpFileRequest {
    RequestDefinition definition;
    qsizetype separatorLine =
        0; ///< of its "###"; 0: it has none, being the first of the file, or parted as httpYac can
    qsizetype requestLine = 0; ///< of method and URL
    std::vector<qsizetype> checkLines; ///< of `definition.checks`, in their order
    qsizetype begin = 0; ///< first byte: of its "###", or of what belongs to it before the request line
    qsizetype end = 0; ///< behind the last one: of the next "###", or of the file
    std::vector<HttpNote> notes; ///< about places in it, in their order
};

} // namespace patlas
