// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// The `message` of an error's JSON, in which the service says what is wrong; empty when there is none. The
/// body may be truncated anywhere.
QString responseMessage(const QByteArray &bodyStart);

} // namespace patlas
