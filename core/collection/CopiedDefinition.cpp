// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/CopiedDefinition.h"

#include "core/collection/DraftDefinition.h"
#include "core/collection/MultipartText.h"
#include "core/request/VariableText.h"

#include <QDir>
#include <QSet>

namespace patlas {

namespace {

template <typename Text> void addUsedNames(const Text &text, QSet<QString> &names)
{
    for (const VariableUse &use : variablesIn(text))
        names.insert(expressionOf(use.expression).name);
}

QSet<QString> namesUsedIn(const RequestDefinition &definition)
{
    QSet<QString> names;
    addUsedNames(QStringView(definition.url), names);
    for (const NamedValue &header : definition.headers) {
        addUsedNames(QStringView(header.name), names);
        addUsedNames(QStringView(header.value), names);
    }
    for (const BodyPiece &piece : definition.body) {
        addUsedNames(QByteArrayView(piece.text), names);
        addUsedNames(QStringView(piece.file), names);
    }
    for (const QString &check : definition.checks)
        addUsedNames(QStringView(check), names);
    for (const RequestMetadata &line : definition.metadata)
        addUsedNames(QStringView(line.value), names);
    return names;
}

} // namespace

void rebaseFiles(std::vector<BodyPiece> &body, const QString &fromFolder, const QString &toFolder)
{
    if (QDir::cleanPath(fromFolder) == QDir::cleanPath(toFolder))
        return;
    for (BodyPiece &piece : body) {
        if (!piece.file.isEmpty() && !piece.file.contains(QLatin1String("{{")))
            piece.file = relativePath(QDir(fromFolder).absoluteFilePath(piece.file), toFolder);
    }
}

NewRequest copiedRequest(const RequestDraft &draft, const DefinitionPlace &place, const HttpFile &file,
                         qsizetype index, const QString &toFolder)
{
    NewRequest copy{definitionOf(draft, place, file.requests()[std::size_t(index)].definition)};
    rebaseFiles(copy.definition.body, place.folder, toFolder);
    copy.variables = variablesUsedBy(copy.definition, file.variables());
    copy.dialect = file.dialect().value_or(HttpDialect::Universal);
    return copy;
}

std::vector<HttpFileVariable> variablesUsedBy(const RequestDefinition &definition,
                                              const std::vector<HttpFileVariable> &variables)
{
    QSet<QString> names = namesUsedIn(definition);
    // A value may use a variable that stands above or below it.
    for (qsizetype before = -1; before != names.size();) {
        before = names.size();
        for (const HttpFileVariable &variable : variables) {
            if (names.contains(variable.name))
                addUsedNames(QStringView(variable.value), names);
        }
    }
    std::vector<HttpFileVariable> used;
    for (const HttpFileVariable &variable : variables) {
        if (names.contains(variable.name))
            used.push_back(variable);
    }
    return used;
}

QByteArray variableLines(const std::vector<HttpFileVariable> &variables)
{
    QByteArray lines;
    for (const HttpFileVariable &variable : variables)
        lines += '@' + variable.name.toUtf8() + " = " + variable.value.toUtf8() + '\n';
    return lines.isEmpty() ? lines : lines + '\n';
}

} // namespace patlas
