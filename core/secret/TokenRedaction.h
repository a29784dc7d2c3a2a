// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

class KnownSecrets;

/// Replaces by dots every stored secret in every form that is known of it (see KnownSecrets), everything that
/// has the form of a token (see TokenPatterns), and what follows "Bearer".
QString redactTokens(const QString &text);
QByteArray redactTokens(const QByteArray &text);

/// The stored secrets only.
QByteArray redactStored(const QByteArray &text, const KnownSecrets &stored);

} // namespace patlas
