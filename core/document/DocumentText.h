// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <QByteArray>
#include <QString>

namespace patlas {

/// A text for people, cut and broken so that a text widget can bear it.
struct DisplayText {
    QString text;
    bool cut = false;
};

/// One value a line, indented by two; every token keeps its own bytes.
DisplayText prettyJson(const JsonIndex &json);
/// In the charset that the content type names, else UTF-8.
DisplayText decodedText(QByteArrayView bytes, const QByteArray &contentType);
DisplayText hexDump(QByteArrayView bytes);

} // namespace patlas
