// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QByteArray>
#include <QList>

namespace patlas {

/// The content codings of a response that Patlas does not decode, as its headers name them. If there is one,
/// the body is as it came.
QList<QByteArray> unknownCodings(const HeaderList &headers);

} // namespace patlas
