// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace patlas {

class ApiDescription;

/// {"title","version","specification","servers":[…],"schemes":[{"id","type","in","name","scopes"?}],
/// "operations":[{"id","method","path","security":[[{"scheme","scopes":[…]}]],
/// "parameters":[{"name","in","required","type"}]}],"problems":[{"pointer","line","message","document"?}]}.
/// `security` is OR of AND, after that of the operation over that of the document: [] is public, [[]] may be.
QJsonObject toJson(const ApiDescription &api);

/// The same for a person to read.
QString toText(const ApiDescription &api);

} // namespace patlas
