// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/SchemaSample.h"
#include "core/request/RequestDraft.h"

namespace patlas {

/// Of the media types that the operation takes, the one that the draft's body is in: by its kind and its
/// Content-Type, else the one that Patlas can help with most. Null: the operation describes none, or the
/// person has typed another one.
const RequestContent *contentOf(const RequestDraft &draft, const Operation &operation);

/// Makes the body one of this media type, with what the description gives to begin with: its example, or a
/// value made from its schema, or the fields of its form. The parts that a draft has already stay. The
/// Content-Type becomes a header of the draft where Patlas would add another one by itself.
void takeContent(RequestDraft &draft, const RequestContent &content, SampleMembers members);

/// A body made from the schema, of JSON or XML. Empty: the schema says nothing, or the type is another.
QByteArray sampleText(const RequestContent &content, SampleMembers members);

/// The text of a body of application/x-www-form-urlencoded. Disabled parts and files are not in it.
QByteArray formText(const std::vector<DraftPart> &parts);
/// The other way round. What is no `name=value` is a name without a value.
std::vector<DraftPart> partsOfForm(const QByteArray &text);

} // namespace patlas
