// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ExportTexts.h"

#include "core/collection/DefinitionPlace.h"
#include "core/request/VariableText.h"

using namespace Qt::StringLiterals;

namespace patlas {

QString withExpressions(const QString &text, const std::function<QString(const QString &expression)> &change)
{
    QString result;
    qsizetype copied = 0;
    const QStringView view(text);
    for (VariableUse use = nextVariable(view, 0); use.size > 0;
         use = nextVariable(view, use.start + use.size)) {
        result += view.sliced(copied, use.start - copied);
        copied = use.start + use.size;
        const QString changed = change(use.expression);
        if (changed == use.expression)
            result += view.sliced(use.start, use.size);
        else
            result += "{{"_L1 + changed + "}}"_L1;
    }
    return copied == 0 ? text : result.append(view.sliced(copied));
}

void changeTexts(RequestDefinition &definition, const std::function<QString(const QString &text)> &change)
{
    definition.url = change(definition.url);
    for (NamedValue &header : definition.headers) {
        header.name = change(header.name);
        header.value = change(header.value);
    }
    for (BodyPiece &piece : definition.body) {
        if (nextVariable(QByteArrayView(piece.text), 0).size > 0) // others keep bytes that are not UTF-8
            piece.text = change(QString::fromUtf8(piece.text)).toUtf8();
        piece.file = change(piece.file);
    }
    for (QString &check : definition.checks)
        check = change(check);
    for (RequestMetadata &line : definition.metadata) {
        if (line.key == asText::rowThatIsOff)
            line.value = change(line.value);
    }
}

QStringList expressionsIn(const RequestDefinition &definition)
{
    QStringList expressions;
    RequestDefinition copy = definition;
    changeTexts(copy, [&expressions](const QString &text) {
        return withExpressions(text, [&expressions](const QString &expression) {
            expressions.append(expression);
            return expression;
        });
    });
    return expressions;
}

QString withRenamedVariables(const QString &text, const QHash<QString, QString> &names)
{
    if (names.isEmpty())
        return text;
    return withExpressions(text, [&names](const QString &expression) {
        const auto whole = names.constFind(expression);
        if (whole != names.cend())
            return *whole;
        const VariableExpression read = expressionOf(expression);
        const auto first = names.constFind(read.name);
        return read.kind == VariableExpression::Kind::Path && first != names.cend()
            ? *first + expression.sliced(read.name.size())
            : expression;
    });
}

} // namespace patlas
