// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace patlas {

/// Bytes of a head (reason phrase, name or value of a header) as text. RFC 9110 gives those above 0x7F no
/// meaning: UTF-8 if they are valid in it, else windows-1252, so that nothing is lost. With all characters
/// that it holds: to display it, see VisibleText.h.
QString headerText(QByteArrayView bytes);

} // namespace patlas
