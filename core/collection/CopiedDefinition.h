// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/DefinitionPlace.h"
#include "core/collection/HttpFile.h"
#include "core/request/RequestDefinition.h"

#include <QString>

#include <vector>

namespace patlas {

/// Paths of files in the body as they are written in another folder, for the same files. Both absolute. Paths
/// with variables stay.
void rebaseFiles(std::vector<BodyPiece> &body, const QString &fromFolder, const QString &toFolder);

/// What is written into a file of its own.
struct NewRequest {
    RequestDefinition definition;
    std::vector<HttpFileVariable> variables = {}; ///< of the file
    HttpDialect dialect = HttpDialect::Universal;
};

/// The draft of a request of `file` for a file in another folder, or in the same: with what the draft does
/// not hold, such as its name, and the variables of the file that it uses. `place`: of `file`.
NewRequest copiedRequest(const RequestDraft &draft, const DefinitionPlace &place, const HttpFile &file,
                         qsizetype index, const QString &toFolder);

/// Those of a file's variables that the request uses, by themselves or through others, in their order: what
/// it takes along into another file.
std::vector<HttpFileVariable> variablesUsedBy(const RequestDefinition &definition,
                                              const std::vector<HttpFileVariable> &variables);

/// "@name = value" lines, as they stand in front of the first request; empty if there are none.
QByteArray variableLines(const std::vector<HttpFileVariable> &variables);

} // namespace patlas
