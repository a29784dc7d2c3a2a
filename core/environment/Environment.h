// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace patlas {

/// How an environment's service issues personal access tokens.
enum class Issuing {
    OverApi, ///< a dashboard API issues them (the sandbox)
    ByHand, ///< only on the website; the person copies the token from there
};

/// A deployment of an API: where requests are sent and how its tokens are made.
struct Environment {
    QString id; ///< stable key: of a built-in one, or a UUID
    QString name;
    QUrl apiBase; ///< with the path prefix, without a trailing slash: https://host/v1/api
    QUrl dashboard; ///< base of the dashboard API, or the page where a person makes tokens
    Issuing issuing = Issuing::ByHand;
    bool builtIn = false;
    bool plainHttpAllowed = false; ///< the person allowed http although it is another machine
    QString apiId = {}; ///< the API description that holds for it; empty: none

    bool operator==(const Environment &) const = default;
};

/// Whether it is known where its tokens are made, so that a person can be led there.
inline bool tellsWhereTokensAreMade(const Environment &environment)
{
    return environment.issuing == Issuing::OverApi || !environment.dashboard.isEmpty();
}

/// Whether its tokens are made by a person on a page that a browser can open.
inline bool hasTokenPage(const Environment &environment)
{
    return environment.issuing == Issuing::ByHand
        && (environment.dashboard.scheme() == QLatin1String("https")
            || environment.dashboard.scheme() == QLatin1String("http"))
        && !environment.dashboard.host().isEmpty();
}

inline constexpr char sandboxEnvironmentId[] = "sandbox";

} // namespace patlas
