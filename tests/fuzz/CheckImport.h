// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/EnvironmentFiles.h"
#include "core/collection/HttpFile.h"
#include "core/collection/RequestFileName.h"
#include "core/collection/SecretInText.h"
#include "core/interchange/Import.h"
#include "core/interchange/ImportedFiles.h"
#include "tests/fuzz/KnownTokens.h"

#include <QSet>

#include <cstdlib>

// What holds for every import, whatever it was read from.

inline void check(bool holds)
{
    if (!holds)
        abort();
}

inline void checkVariables(const std::vector<patlas::Variable> &variables)
{
    QSet<QString> names;
    for (const patlas::Variable &variable : variables) {
        check(patlas::isVariableName(variable.name) && !names.contains(variable.name));
        names.insert(variable.name);
        check(!patlas::secretInText(variable.value.toUtf8()));
        check(!patlas::credentialInValue(variable.value));
    }
}

inline void checkCollection(const patlas::ImportedCollection &collection)
{
    checkVariables(collection.variables);
    QSet<QString> environments;
    for (const patlas::ImportedEnvironment &environment : collection.environments) {
        check(!environment.name.isEmpty() && !environments.contains(environment.name));
        environments.insert(environment.name);
        checkVariables(environment.variables);
    }
    for (const patlas::FoundSecret &secret : collection.secrets)
        check(!secret.value.isEmpty() && patlas::isVariableName(secret.variable) && !secret.where.isEmpty()
              && (secret.environment.isEmpty() || environments.contains(secret.environment)));
    for (const patlas::ImportNote &note : collection.notes)
        check(!note.text.isEmpty() && note.request < int(collection.requests.size())
              && !patlas::secretInText(note.text.toUtf8()));
    for (const patlas::ImportedRequest &request : collection.requests) {
        QByteArray text = (request.folder + request.comments).join(QLatin1Char('\n')).toUtf8() + '\n'
            + request.definition.title.toUtf8() + '\n' + request.definition.url.toUtf8();
        for (const patlas::NamedValue &header : request.definition.headers)
            text += '\n' + header.name.toUtf8() + '\n' + header.value.toUtf8();
        for (const patlas::BodyPiece &piece : request.definition.body)
            text += '\n' + piece.text + '\n' + piece.file.toUtf8();
        check(!patlas::secretInText(text));
    }
}

inline void checkFiles(const patlas::ImportedFiles &files)
{
    QSet<QString> paths;
    for (const patlas::ImportedFile &file : files.files) {
        check(!file.path.startsWith(QLatin1Char('/')) && !file.path.contains(QStringLiteral("..")));
        check(!paths.contains(patlas::foldedName(file.path)));
        paths.insert(patlas::foldedName(file.path));
        check(!patlas::secretInText(file.bytes));
        if (patlas::isRequestFile(file.path))
            check(patlas::HttpFile::read(file.bytes).requests().size() == 1);
    }
    check(!patlas::secretInText(files.environments));
    check(patlas::readEnvironmentFiles(files.environments, {}).problems.empty());
}

/// It is refused with a sentence, or is requests, variables and notes in which no token stands, and then
/// files that are read back.
inline void checkImport(const patlas::Result<patlas::ImportedCollection> &read)
{
    if (!read) {
        check(!read.error().what.isEmpty());
        return;
    }
    checkCollection(*read);
    const auto written = patlas::filesOf(*read, patlas::HttpDialect::Universal);
    if (written)
        checkFiles(*written);
    else
        check(read->requests.empty());
}
