// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// Replaces whatever is shaped like a token (project API token, sandbox personal access token, "Bearer …") by
/// dots.
QString redactTokens(const QString &text);
QByteArray redactTokens(const QByteArray &text);

} // namespace patlas
