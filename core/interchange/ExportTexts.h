// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDefinition.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace patlas {

/// The text with each "{{expression}}" as `change` gives it, without braces. What stays the same keeps its
/// blanks.
QString withExpressions(const QString &text, const std::function<QString(const QString &expression)> &change);

/// Changes every text of the request in which variables are replaced when it is sent or checked.
void changeTexts(RequestDefinition &definition, const std::function<QString(const QString &text)> &change);

/// The expressions of all these texts, in order, repeated as often as they are used.
QStringList expressionsIn(const RequestDefinition &definition);

/// The text with variables of other names, also where something within their value is used.
QString withRenamedVariables(const QString &text, const QHash<QString, QString> &names);

} // namespace patlas
