// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// Replaces everything that has the form of a token (see TokenPatterns), or follows "Bearer", by dots.
QString redactTokens(const QString &text);
QByteArray redactTokens(const QByteArray &text);

} // namespace patlas
