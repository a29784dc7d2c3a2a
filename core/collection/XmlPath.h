// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QStringList>
#include <QStringView>

namespace patlas {

/// What a location path of XPath 1.0 leads to in a document: the text of elements, attributes and text nodes,
/// in the order of the document. Supported: `/a/b`, `//b`, `*`, `@id`, `text()`, `.`, `[2]`, `[last()]`,
/// `[@id]`,
/// `[@id='x']`, `[name='x']`, `[.='x']`, `string(PATH)`, `count(PATH)`. Names match as they are written, with
/// their prefix; a default namespace does not matter. Nothing is fetched; entities are bounded.
///
/// InvalidInput: not such a path; Unsupported: other XPath, or a document of more than 16 MiB; Parse: not
/// XML.
Result<QStringList> selectXml(QByteArrayView utf8, QStringView path);

} // namespace patlas
