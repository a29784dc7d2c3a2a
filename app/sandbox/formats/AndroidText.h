// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/ReadBudget.h"

class QXmlStreamReader;
class QXmlStreamWriter;

namespace patlas::sandbox::formats {

/// Reads the content of one string resource, up to the end of its element: the value, and in `details` what
/// it is besides text. Its escapes are resolved, and white space outside double quotes is collapsed; elements
/// stay as XML in a value that then is XML as a whole. `<xliff:g>` only marks a placeholder and is not part
/// of the value. False where an escape is incomplete.
bool readAndroidText(QXmlStreamReader &reader, ReadBudget &budget, Text &text);

/// Writes what `readAndroidText` reads.
void writeAndroidText(QXmlStreamWriter &writer, const Text &text, Warnings &warnings);

/// Whether any of the texts has an `<xliff:g>`.
bool hasSpans(const Text &text);

} // namespace patlas::sandbox::formats
