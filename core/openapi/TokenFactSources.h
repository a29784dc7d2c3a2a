// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <vector>

namespace patlas {

/// A response header that says which scopes its operation needs.
struct NeededScopesHeader {
    QByteArray name;
    QByteArray any; ///< between scopes of which one is enough
    QByteArray all; ///< between scopes that are needed together; empty: there are no such
};

/// A call whose response describes the token in the request. JSON Pointers; empty: it does not say.
struct TokenSelf {
    QString address; ///< relative to the server of the API
    QString startsWith; ///< of the tokens that it is for; empty: all
    QString scopes; ///< a list of texts, or a text with blanks or commas
    QString expires; ///< a date, or seconds or milliseconds since 1970
};

/// Where a service says something of tokens in its responses (`x-token-facts`). What is empty it does not
/// have.
struct TokenFactSources {
    QByteArray scopes; ///< header: scopes that the token has, with commas between them
    QByteArray expires; ///< header: when it ends
    std::vector<NeededScopesHeader> needed;
    /// The scopes of a refusal by RFC 6750 are alternatives, not all needed.
    bool insufficientMeansAny = false;
    std::vector<TokenSelf> self; ///< the first that is for a token counts

    /// Tokens have scopes, which the service tells: an operation that is described without any may need some.
    bool tellsScopes() const
    {
        return !scopes.isEmpty() || !needed.empty() || insufficientMeansAny
            || std::any_of(self.begin(), self.end(),
                           [](const TokenSelf &call) { return !call.scopes.isEmpty(); });
    }
};

} // namespace patlas
