// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace patlas {

/// Why a document cannot be used, and where. Thrown by everything that reads a document, because nearly every
/// line of a reader can fail; readOpenApi catches it, so that it never leaves this folder.
struct DocumentProblem {
    QString why; ///< a sentence without its full stop, in lower case: "it is nested too deeply"
    std::string pointer; ///< JSON Pointer of the value at fault; empty when only the line is known
    int line = 0; ///< from 1; 0: unknown
    bool isLimit = false; ///< a bound on the whole document: nothing more is read
    int file = 0; ///< in SourceDocuments; 0: the root
};

/// The messages of everything that reads a document, in one translation context.
class ReaderWords {
    Q_DECLARE_TR_FUNCTIONS(patlas::OpenApiReader)
};

} // namespace patlas
