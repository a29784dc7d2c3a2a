// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace patlas::curl {

/// What an option of curl means for a request in Patlas.
enum class Meaning {
    Url,
    Request,
    Header,
    Data, ///< a value that begins with "@" names a file
    DataRaw,
    DataUrlencode,
    Json,
    Form,
    FormString,
    Get,
    Head,
    Upload,
    User,
    Bearer,
    Cookie,
    UserAgent,
    Referer,
    Range,
    UrlQuery,
    GlobOff,
    PathAsIs,
    MaxTime,
    ConnectTimeout,
    Next, ///< another request begins
    Insecure,
    Follow,
    Proxy,
    Certificates,
    Config, ///< more options or values from elsewhere
    Netrc,
    Harmless, ///< about curl's output or behaviour: needs no note
    NoCounterpart, ///< changes the request or its transfer; Patlas has no equivalent
};

struct Option {
    std::string_view name;
    char letter = '\0'; ///< '\0': none
    bool takesValue = false;
    Meaning meaning = Meaning::NoCounterpart;
};

/// Names without dashes, in any case; a switch is also found with the prefix "no-". nullptr: curl has no such
/// option.
const Option *optionNamed(std::string_view name);
/// The one option whose name begins so, as curl reads it; of several, the one whose name begins all the
/// others.
const Option *optionAbbreviated(std::string_view name);
const Option *optionWithLetter(char letter);

} // namespace patlas::curl
