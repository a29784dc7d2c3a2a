// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// Where the "&" before the letter of a mnemonic is; negative: there is none. "&&" is the sign itself.
qsizetype mnemonicIn(const QString &text);
/// Whether it is in brackets after the text, as in East Asian languages: "保存(&S)…".
bool isMnemonicAppended(const QString &text, qsizetype at);
/// The text as it is read.
QString withoutMnemonic(QString text);

} // namespace patlas
