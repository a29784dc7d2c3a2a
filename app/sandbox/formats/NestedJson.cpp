// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/JsonText.h"

namespace patlas::sandbox::formats {

FileFormat nestedJson()
{
    return {"nested_json",
            "application/json",
            "json",
            textsOfJson,
            [](const Texts &texts, const Options &options, Warnings &warnings) {
                return jsonOf(TextTree(texts, !options.disablePlurals, warnings));
            },
            true};
}

} // namespace patlas::sandbox::formats
