// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// Names one of `snippetLanguages()`, by the id that is also stored.
class SnippetKind {
public:
    /// Those that the program itself asks for.
    static const SnippetKind Curl;
    static const SnippetKind HttpFile;
    static const SnippetKind PythonRequests;
    static const SnippetKind JavaScriptFetch;

    constexpr SnippetKind() = default;
    /// The text of the id has to last: it is a literal, or one of `snippetLanguages()`.
    constexpr explicit SnippetKind(QLatin1StringView id)
        : m_id(id)
    {
    }

    constexpr QLatin1StringView id() const { return m_id; }

    friend bool operator==(const SnippetKind &a, const SnippetKind &b) { return a.m_id == b.m_id; }

private:
    QLatin1StringView m_id;
};

inline constexpr SnippetKind SnippetKind::Curl{QLatin1StringView("curl")};
inline constexpr SnippetKind SnippetKind::HttpFile{QLatin1StringView("http-file")};
inline constexpr SnippetKind SnippetKind::PythonRequests{QLatin1StringView("python-requests")};
inline constexpr SnippetKind SnippetKind::JavaScriptFetch{QLatin1StringView("javascript-fetch")};

} // namespace patlas
