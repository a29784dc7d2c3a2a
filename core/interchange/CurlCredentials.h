// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CurlNotes.h"
#include "core/interchange/CurlRequest.h"

namespace patlas::curl {

/// Removes credentials from a command: a stored token of the environment is chosen in the draft, any other
/// credential is left out. Both are noted.
class Credentials {
public:
    Credentials(const CurlContext &context, RequestDraft &draft, Notes &notes)
        : m_context(context)
        , m_draft(draft)
        , m_notes(notes)
    {
    }

    /// The request goes to another host than the environment, so that no stored token is chosen for it.
    void goElsewhere() { m_isElsewhere = true; }
    /// A value that is always a credential; `where` it was found.
    void take(const QString &where, std::string_view value);
    /// The value of a header with credentials: `Bearer …`, `Basic …`, or the credential itself.
    void takeHeader(const QString &name, std::string_view value);
    /// Whether a value must not be in a draft, because of its name or its shape.
    static bool isSecret(const QString &name, const QString &value);

private:
    const CredentialSlot *slotNamed(const QString &id) const; ///< null: the API has none

    const CurlContext &m_context;
    RequestDraft &m_draft;
    Notes &m_notes;
    bool m_isElsewhere = false;
};

} // namespace patlas::curl
