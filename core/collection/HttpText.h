// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/RequestDefinition.h"

#include <QByteArray>

namespace patlas {

/// What tools a ".http" file is for: they differ in how checks are written and values of answers are named.
enum class HttpDialect {
    Universal, ///< "# ?? status == 201", "{{name.response.body.$.path}}": REST Client, Visual Studio,
               ///< JetBrains
    HttpYac, ///< "?? status == 201", "{{name.path}}", "# @ref name"
};

/// The request as the text of a file: UTF-8, a "###" line first. The body keeps the line ends that it has.
/// HttpFile::read() gives the same definition back. InvalidInput, naming the place, where a file cannot say
/// it: a line end in a header, a body that has a line which a file would take for something else, a name of
/// two words.
Result<QByteArray> toHttpText(const RequestDefinition &request, HttpDialect dialect,
                              QByteArrayView lineEnd = "\n");

/// The definition as a file can say it: without blanks around texts, without blank lines at the end of the
/// body, pieces of text that follow one another joined, headers enabled. Nothing that can be seen is lost.
/// What toHttpText() refuses after this needs a person.
RequestDefinition asInHttpFile(RequestDefinition request);

} // namespace patlas
