// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <map>
#include <set>
#include <string>

namespace patlas::test {

/// A service that does what its description says, and nothing else: it reads the raw document and the bytes
/// of a request, with no code of Patlas that decides anything.
class EnforcingService {
public:
    struct Known {
        std::string schemeId; ///< that it is accepted for
        std::set<std::string> scopes;
        bool isExpired = false;
    };

    void setDescription(nlohmann::json description) { m_description = std::move(description); }
    const nlohmann::json &description() const { return m_description; }
    void accept(const std::string &secret, Known known) { m_known[secret] = std::move(known); }

    /// 200; 401: no alternative has all of its credentials, or one that is shown has expired, even where none
    /// is needed; 403: an alternative has all, without the scopes.
    int respond(const QByteArray &method, const QByteArray &target, const HeaderList &headers) const;

private:
    std::string presented(const nlohmann::json &scheme, const QByteArray &target,
                          const HeaderList &headers) const;

    nlohmann::json m_description;
    std::map<std::string, Known> m_known;
};

} // namespace patlas::test
