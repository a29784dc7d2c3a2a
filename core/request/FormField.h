// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"

#include <optional>
#include <vector>

namespace patlas {

/// Whether a list or an object typed in the field of this part is sent as the description says (`style`,
/// `explode`): as several parts, or as one text. A file is not, and a part of JSON is sent as it is typed.
bool takesItems(const BodyPart &described);

/// Whether a part of this name is one that the field is sent as: "tag", and of a deepObject "at[x]",
/// "at[x][y]". The members of an object that is sent member by member have names of their own.
bool isPartOf(const BodyPart &described, const QString &name);

/// What is sent for the text in a field of a form: usually one part with this text; for a list or an object
/// typed as JSON, what ParameterSerializer makes of it. None: there is nothing in it. Names and values are
/// not encoded: where items are joined, a comma within one is not told from those between them.
std::vector<DraftPart> partsOfField(const BodyPart &described, const QString &text);

/// The other way round: the text that the field of this part shows, whose parts are taken out of `parts`.
/// nullopt: there are none, or no text is sent as exactly these.
std::optional<QString> takeField(const BodyPart &described, std::vector<DraftPart> &parts);

} // namespace patlas
