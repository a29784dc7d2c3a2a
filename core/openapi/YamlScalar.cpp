// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/YamlScalar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace patlas {

namespace {

template <typename Number, typename... Base> std::optional<Number> wholly(std::string_view text, Base... base)
{
    Number number{};
    const auto [stopped, problem] = std::from_chars(text.data(), text.data() + text.size(), number, base...);
    return problem == std::errc() && stopped == text.data() + text.size() ? std::optional<Number>(number)
                                                                          : std::nullopt;
}

bool oneOf(std::string_view text, const std::array<std::string_view, 3> &spellings)
{
    return std::find(spellings.begin(), spellings.end(), text) != spellings.end();
}

std::optional<DocumentJson> integer(std::string_view text)
{
    if (text.substr(0, 2) == "0x") {
        const auto number = wholly<std::uint64_t>(text.substr(2), 16);
        return number ? std::optional<DocumentJson>(*number) : std::nullopt;
    }
    if (text.substr(0, 2) == "0o") {
        const auto number = wholly<std::uint64_t>(text.substr(2), 8);
        return number ? std::optional<DocumentJson>(*number) : std::nullopt;
    }
    if (const auto number = wholly<std::int64_t>(text))
        return DocumentJson(*number);
    if (const auto number = wholly<std::uint64_t>(text))
        return DocumentJson(*number);
    return std::nullopt;
}

std::optional<DocumentJson> decimal(std::string_view text)
{
    // from_chars also accepts "inf" and "nan", which are plain text here.
    if (text.find_first_not_of("+-.0123456789eE") != std::string_view::npos)
        return std::nullopt;
    const auto number = wholly<double>(text);
    return number ? std::optional<DocumentJson>(*number) : std::nullopt;
}

} // namespace

DocumentJson yamlScalar(const std::string &tag, const std::string &text)
{
    static constexpr std::array<std::string_view, 3> nulls{"null", "Null", "NULL"};
    static constexpr std::array<std::string_view, 3> trues{"true", "True", "TRUE"};
    static constexpr std::array<std::string_view, 3> falses{"false", "False", "FALSE"};
    if (tag == "!" || tag == "tag:yaml.org,2002:str")
        return text;
    if (text.empty() || text == "~" || oneOf(text, nulls))
        return nullptr;
    if (oneOf(text, trues))
        return true;
    if (oneOf(text, falses))
        return false;
    std::string_view digits = text;
    if (digits.size() > 1 && digits[0] == '+' && digits[1] != '-')
        digits.remove_prefix(1);
    if (const auto number = integer(digits))
        return *number;
    if (const auto number = decimal(digits))
        return *number;
    return text;
}

} // namespace patlas
