// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpFileRequest.h"
#include "core/collection/HttpLine.h"

#include <optional>
#include <vector>

namespace patlas {

/// A line of which an edit may change a key, a value, or both.
struct HttpKeyPlace {
    HttpLine line;
    ByteRange key;
    ByteRange value;
};

struct HttpMetadataPlace : HttpKeyPlace {
    enum class Kind { Name, Operation, Other };
    Kind kind = Kind::Other; ///< the places of kind Other are in the order of the definition's metadata
    ByteRange marker; ///< "#" or "//"
    bool isInHead = false; ///< above the request line
};

struct HttpCheckPlace {
    HttpLine line;
    ByteRange text;
    bool isBare = false; ///< "??" and not "# ??"
};

struct HttpUrlPlace {
    HttpLine line;
    ByteRange text;
};

struct HttpBodyPlace {
    HttpLine line;
    bool isFile = false; ///< "< ./file"
};

/// Where the parts of a request stand, so that an edit changes them and nothing else.
struct HttpPlaces {
    HttpLine separator; ///< its line; empty: there is none
    ByteRange title; ///< where there is none: behind the "###"
    std::vector<HttpMetadataPlace> metadata;
    ByteRange method; ///< empty: a URL alone; stands in front of it
    std::vector<HttpUrlPlace> url; ///< at least one; the first may be empty
    ByteRange version;
    std::vector<HttpKeyPlace> headers;
    qsizetype headEnd =
        0; ///< behind the last line of URL and headers: in front of the blank line and the body
    std::vector<HttpBodyPlace> body; ///< its lines, without comments and what else other tools take out
    bool isBodyParted = true; ///< there is a blank line between headers and body
    std::vector<HttpCheckPlace> checks;
};

/// What is in only one dialect.
struct HttpDialectSigns {
    qsizetype bareChecks = 0;
    qsizetype commentChecks = 0;
    qsizetype httpYac = 0;
    qsizetype universal = 0;
};

/// What stands from one "###" to the next.
struct HttpRegion {
    std::optional<HttpFileRequest> request; ///< with the notes
    HttpPlaces places; ///< of the request
    std::vector<HttpFileVariable> variables;
    std::vector<HttpNote> notes; ///< where there is no request
    HttpDialectSigns signs;
    qsizetype end = 0; ///< behind it
    qsizetype nextLine = 0; ///< number of the line at `end`
};

} // namespace patlas
