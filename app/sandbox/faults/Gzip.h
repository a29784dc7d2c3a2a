// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patlas::sandbox {

/// The bytes as Content-Encoding: gzip.
QByteArray gzipped(const QByteArray &plain);

} // namespace patlas::sandbox
