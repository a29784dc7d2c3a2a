// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaCheck.h"

namespace patlas {

SchemaComparison compareWithSchema(const QByteArray &schema, QByteArrayView json, MessageDirection direction,
                                   const std::function<bool()> &cancelled)
{
    using State = SchemaComparison::State;
    const std::optional<SchemaRules> rules = SchemaRules::of(schema);
    if (!rules)
        return {State::NoSchema, {}, false};
    const JsonTape tape = JsonTape::read(json, cancelled);
    switch (tape.fault()) {
    case JsonTape::Fault::Invalid:
        return {json.contains("\xE2\x80\xA2\xE2\x80\xA2") ? State::Masked : State::NotJson, {}, false};
    case JsonTape::Fault::TooLarge:
        return {State::TooLarge, {}, false};
    case JsonTape::Fault::Cancelled:
        return {State::Cancelled, {}, false};
    case JsonTape::Fault::None:
        break;
    }
    SchemaWalk walk(tape, direction, cancelled);
    switch (walk.run(rules->root())) {
    case SchemaWalk::End::TooLarge:
        return {State::TooLarge, {}, false};
    case SchemaWalk::End::Cancelled:
        return {State::Cancelled, {}, false};
    case SchemaWalk::End::Whole:
        break;
    }
    PlacedDifferences found = walk.takeDifferences();
    return {State::Compared, std::move(found.list), found.hasMore};
}

} // namespace patlas
