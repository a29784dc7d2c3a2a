// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QByteArray>

#include <optional>

namespace patlas {

/// A description as bytes from which this version of Patlas has it again many times faster than from its
/// documents. `key` says which documents it was read from.
QByteArray descriptionIndex(const ApiDescription &api, const QByteArray &key);

/// Nothing where the bytes are no index, are damaged, were written by a Patlas that reads documents in
/// another way, or belong to another key.
std::optional<ApiDescription> readDescriptionIndex(const QByteArray &index, const QByteArray &key);

} // namespace patlas
