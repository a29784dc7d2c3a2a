// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// Replaces whatever is shaped like a token (project API token, sandbox personal access token, "Bearer …") by
/// dots.
QString maskTokens(const QString &text);
QByteArray maskTokens(const QByteArray &text);

} // namespace patlas
