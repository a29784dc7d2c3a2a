// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDraft.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// The items of a query as written, in order; also empty ones ("a&&b" has three).
QStringList queryItems(const QString &query);

/// An item of a query ("name=value", or "name" alone) as a field. The field remembers how the item was
/// written where encoding the field again could give something else, in whatever style.
NamedValue fieldOf(const QString &item);

/// Whether the field can show the item: a name, valid escapes, no control characters.
bool fitsField(const QString &item);

/// Still the item that was written: neither its name nor its value was edited.
bool isAsWritten(const NamedValue &field);

/// The field as an item of a query: as it was written as long as name and value are unchanged, else
/// percent-encoded.
QByteArray itemOf(const NamedValue &field);

/// The fields `now` in the order of `before`, whatever order they were shown in; new ones come last.
std::vector<NamedValue> inOrderOf(const std::vector<NamedValue> &before, std::vector<NamedValue> now);

/// Whether the field adds an item to the query: it has a name, and a value or a form that was written.
bool isSent(const NamedValue &field);

} // namespace patlas
