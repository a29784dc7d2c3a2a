// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// Replaces everything shaped like a token (project API token, sandbox personal access token, "Bearer …")
/// with dots.
QString redactTokens(const QString &text);
QByteArray redactTokens(const QByteArray &text);

} // namespace patlas
