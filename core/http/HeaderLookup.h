// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

namespace patlas {

// Names are compared without regard to case (RFC 9110 5.1).

/// The value of the first header of that name; null if there is none. Valid until the list changes.
const QByteArray *headerNamed(const HeaderList &headers, QByteArrayView name);
QByteArray *headerNamed(HeaderList &headers, QByteArrayView name);

void removeHeaders(HeaderList &headers, QByteArrayView name);

/// RFC 9110 9.2.1, of the methods in use: such a request asks for no change.
bool isSafeMethod(QByteArrayView method);
/// Whether a request states the length of its body even if there is none (RFC 9110 8.6): a method that
/// usually has one.
bool statesLength(QByteArrayView method);

} // namespace patlas
