// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TimeLimits.h"
#include "core/interchange/ShellWords.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace patlas::curl {

class Notes;

struct Data {
    enum class Kind { Text, UrlEncode, Json, File };
    Kind kind = Kind::Text;
    std::string_view text; ///< of a File: its path
    bool withoutLines = false; ///< of a File: line breaks are left out of it
};

struct FormField {
    std::string_view text; ///< name=content
    bool literal = false; ///< "@", "<" and ";" are literal
};

/// A command's options, grouped by meaning. Holds views into the words, which must outlive it.
struct Command {
    std::string_view method; ///< empty: derived from the rest
    std::vector<std::string_view> addresses;
    std::vector<std::string_view> headers; ///< lines
    std::vector<Data> data;
    std::vector<FormField> form;
    std::vector<std::string_view> query; ///< of --url-query
    std::vector<std::string_view> users; ///< user:password
    std::vector<std::string_view> bearers;
    std::optional<std::string_view> userAgent; ///< empty: none is sent
    std::string_view referer;
    std::string_view range;
    std::optional<std::string_view> upload; ///< path of the file that is the body
    /// See CurlContext::readFile; empty: files are named in notes.
    std::function<std::optional<QByteArray>(const QString &path)> readFile = {};
    std::optional<std::string_view> input; ///< what the command reads, if a here-document says it
    TimeLimits limits;
    std::size_t next = 0; ///< the word with which another request of the command begins; 0: none
    bool hasCookies = false;
    bool isGet = false;
    bool isHead = false;
    bool isGlobbed = true;
    bool isPathAsIs = false; ///< dot segments stay

    bool isJson() const;
    /// The method that curl would use.
    std::string_view effectiveMethod() const;
};

/// `words` begin with the name of the program; `first` is the first of one request's options.
Command readOptions(const ShellWords &words, Notes &notes, std::size_t first = 1);
/// Where the options of each request of the command begin: --next separates them.
std::vector<std::size_t> requestsOf(const ShellWords &words);

} // namespace patlas::curl
