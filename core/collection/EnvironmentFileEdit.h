// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace patlas {

/// The bytes of an http-client.env.json with one variable set to a text, or removed where `value` is nothing.
/// Everything else keeps its bytes: order, indentation, line ends, comments. An environment that is not there
/// is added at the end; an empty file becomes a new one. Where a name is there more than once, the last is
/// set, and all are removed. Fails with Parse where the file is malformed, with InvalidInput for an empty
/// name or one that is no variable ("extends").
Result<QByteArray> withEnvironmentVariable(const QByteArray &file, const QString &environment,
                                           const QString &name, const std::optional<QString> &value);

} // namespace patlas
