// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"
#include "core/request/RequestUrl.h"

#include <QByteArrayList>
#include <QString>

#include <optional>
#include <vector>

/// The fields of a draft as they go on the wire, each as its parameter says (ParameterSerializer), and back.
/// `operation` is null for a free request: its values are percent-encoded.
namespace patlas {

/// The parameter of this name; null: not described. Names of headers have no case.
const Parameter *describedParameter(const Operation *operation, ParameterPlace place, const QString &name);

/// What the path's templates are filled with; those whose field is empty, switched off or undefined are not
/// in it.
EncodedValues encodedPathValues(const std::vector<NamedValue> &fields, const Operation *operation);

/// The fields for a path relative to the server; nullopt if it is not the operation's. `former` are those
/// that were there before: one that is sent as it stands in the path is kept as it is, such as a list that
/// was typed as JSON.
std::optional<std::vector<NamedValue>> pathFields(const Operation &operation, const QString &path,
                                                  const std::vector<NamedValue> &former = {});

/// The items of a query that the field is sent as: none, one or several.
QByteArrayList encodedItems(const NamedValue &field, const Operation *operation);

/// The value of a header; nullopt: it is not sent, because its value is undefined.
std::optional<QString> headerValue(const QString &name, const QString &value, const Operation *operation);

} // namespace patlas
