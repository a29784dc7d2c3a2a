// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace patlas::test {

/// JSON that is written with single quotation marks.
inline QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

inline Result<ImportedCollection> imported(const std::vector<QByteArray> &texts)
{
    std::vector<ImportFile> files;
    for (const QByteArray &text : texts)
        files.push_back({QStringLiteral("file-%1.json").arg(files.size() + 1), text});
    return readImport(files);
}

/// The request of that name; an empty one if there is none.
inline ImportedRequest requestNamed(const ImportedCollection &collection, const QString &title)
{
    const auto found =
        std::find_if(collection.requests.begin(), collection.requests.end(),
                     [&title](const ImportedRequest &each) { return each.definition.title == title; });
    return found == collection.requests.end() ? ImportedRequest() : *found;
}

inline QString headerOf(const ImportedRequest &request, const QString &name)
{
    QStringList values;
    for (const NamedValue &header : request.definition.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.value);
    }
    return values.join(QLatin1Char('|'));
}

inline QByteArray bodyOf(const ImportedRequest &request)
{
    QByteArray text;
    for (const BodyPiece &piece : request.definition.body)
        text += piece.file.isEmpty() ? piece.text : "<" + piece.file.toUtf8() + ">\n";
    return text;
}

inline QString variableIn(const std::vector<Variable> &variables, const QString &name)
{
    for (const Variable &variable : variables) {
        if (variable.name == name)
            return variable.value;
    }
    return QStringLiteral("(missing)");
}

inline QByteArray secretNamed(const ImportedCollection &collection, const QString &variable,
                              const QString &environment = {})
{
    for (const FoundSecret &secret : collection.secrets) {
        if (secret.variable == variable && secret.environment == environment)
            return QByteArray(secret.value.view().data(), qsizetype(secret.value.size()));
    }
    return "(missing)";
}

inline QString notesOf(const ImportedCollection &collection)
{
    QStringList all;
    for (const ImportNote &note : collection.notes)
        all.append(note.text);
    return all.join(QLatin1Char('\n'));
}

/// All of it but the secrets, in which no secret may stand.
inline QByteArray everythingIn(const ImportedCollection &collection)
{
    QStringList all{collection.format, collection.title, notesOf(collection)};
    const auto add = [&all](const std::vector<Variable> &variables) {
        for (const Variable &variable : variables)
            all << variable.name << variable.value;
    };
    add(collection.variables);
    for (const ImportedEnvironment &environment : collection.environments) {
        all << environment.name;
        add(environment.variables);
    }
    for (const FoundSecret &secret : collection.secrets)
        all << secret.variable << secret.where << secret.environment;
    QByteArray bodies;
    for (const ImportedRequest &request : collection.requests) {
        const RequestDefinition &definition = request.definition;
        all << request.folder << request.comments << definition.title << definition.method << definition.url
            << definition.checks;
        for (const NamedValue &header : definition.headers)
            all << header.name << header.value;
        bodies += bodyOf(request) + '\n';
    }
    return all.join(QLatin1Char('\n')).toUtf8() + bodies;
}

} // namespace patlas::test
