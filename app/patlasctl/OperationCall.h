// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/RequestDraft.h"

#include <QStringList>

namespace patlas {

class ApiDescription;
struct Environment;
struct Operation;

/// The operation with this id, ignoring case. NotFound names those with a similar id.
Result<const Operation *> operationNamed(const QString &id, const ApiDescription &api);

/// The operation with these values: "name=value" is a parameter of that name, else a member or field of its
/// body, as its schema types it; "name:=json" is a member as it stands there; "name=@FILE" a file of a form.
/// A body that the arguments say nothing of is empty. InvalidInput for a name that the operation does not
/// have, or a value that its type cannot have.
Result<RequestDraft> callOf(const Operation &operation, const Environment &environment,
                            const QStringList &values);

} // namespace patlas
