// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/EnforcingService.h"

#include <algorithm>
#include <cctype>

namespace patlas::test {

namespace {

bool isSame(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    });
}

/// Of the first header line of the name, as servers take it.
std::string headerOf(const HeaderList &headers, std::string_view name)
{
    for (const auto &[each, value] : headers) {
        if (isSame(each.toStdString(), name))
            return value.toStdString();
    }
    return {};
}

/// What follows `Bearer ` and its like; empty: another scheme.
std::string afterScheme(const std::string &authorization, std::string_view scheme)
{
    const std::size_t blank = authorization.find(' ');
    return blank != std::string::npos && isSame(std::string_view(authorization).substr(0, blank), scheme)
        ? authorization.substr(blank + 1)
        : std::string();
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            plain += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// The value of `name` in "a=1&b=2" or "a=1; b=2".
std::string itemOf(const std::string &text, const std::string &name, char separator)
{
    std::size_t begin = 0;
    while (begin <= text.size()) {
        std::size_t end = text.find(separator, begin);
        if (end == std::string::npos)
            end = text.size();
        std::string_view item(text.data() + begin, end - begin);
        while (!item.empty() && item.front() == ' ')
            item.remove_prefix(1);
        if (const std::size_t sign = item.find('=');
            sign != std::string_view::npos && item.substr(0, sign) == name)
            return std::string(item.substr(sign + 1));
        begin = end + 1;
    }
    return {};
}

} // namespace

/// The secret that the request shows for a scheme; empty: none.
std::string EnforcingService::presented(const nlohmann::json &scheme, const QByteArray &target,
                                        const HeaderList &headers) const
{
    const std::string type = scheme.value("type", "");
    const std::string authorization = headerOf(headers, "Authorization");
    if (type == "oauth2" || type == "openIdConnect")
        return afterScheme(authorization, "Bearer");
    if (type == "http") {
        const std::string name = scheme.value("scheme", "");
        if (isSame(name, "basic"))
            return QByteArray::fromBase64(QByteArray::fromStdString(afterScheme(authorization, "Basic")))
                .toStdString();
        if (isSame(name, "bearer") || isSame(name, "digest"))
            return afterScheme(authorization, name);
        return {};
    }
    if (type != "apiKey")
        return {};
    const std::string name = scheme.value("name", "");
    const std::string in = scheme.value("in", "");
    if (in == "header")
        return headerOf(headers, name);
    if (in == "cookie")
        return itemOf(headerOf(headers, "Cookie"), name, ';');
    const std::string whole = target.toStdString();
    const std::size_t query = whole.find('?');
    return query == std::string::npos ? std::string() : unescaped(itemOf(whole.substr(query + 1), name, '&'));
}

int EnforcingService::respond(const QByteArray &method, const QByteArray &target,
                              const HeaderList &headers) const
{
    const std::string path = target.toStdString().substr(0, target.toStdString().find('?'));
    const nlohmann::json &operation = m_description["paths"].at(path).at(method.toLower().toStdString());
    const nlohmann::json none = nlohmann::json::array();
    const nlohmann::json &security = operation.contains("security") ? operation["security"]
        : m_description.contains("security")                        ? m_description["security"]
                                                                    : none;
    if (security.empty())
        return 200;
    bool isOpen = false;
    bool lacksScopes = false;
    for (const nlohmann::json &alternative : security) {
        bool hasAll = true;
        bool hasScopes = true;
        for (const auto &[id, scopes] : alternative.items()) {
            const nlohmann::json &schemes = m_description["components"]["securitySchemes"];
            const auto known =
                schemes.contains(id) ? m_known.find(presented(schemes[id], target, headers)) : m_known.end();
            if (known != m_known.end() && known->second.isExpired)
                return 401;
            if (known == m_known.end() || known->second.schemeId != id) {
                hasAll = false;
                continue;
            }
            for (const nlohmann::json &scope : scopes)
                hasScopes = hasScopes && known->second.scopes.contains(scope.get<std::string>());
        }
        isOpen = isOpen || (hasAll && hasScopes);
        lacksScopes = lacksScopes || hasAll;
    }
    return isOpen ? 200 : lacksScopes ? 403 : 401;
}

} // namespace patlas::test
