// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CurlRequest.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"

#include <QList>

#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas::test {

/// Base of the tests of curl commands: reads them for one API, two environments and three tokens.
class CurlGround {
protected:
    using Pairs = QList<std::pair<QString, QString>>;

    static Pairs pairsOf(const std::vector<NamedValue> &values)
    {
        Pairs pairs;
        for (const NamedValue &value : values)
            pairs.emplace_back(value.name, value.value);
        return pairs;
    }

    CurlContext context() const
    {
        CurlContext made;
        made.api = &m_api;
        made.environment = sandboxContext(m_api).environment;
        made.environments = {made.environment, remoteContext(m_api).environment};
        made.recognise = [](const Secret &secret) -> std::optional<RecognisedToken> {
            if (secret.view() == personalSecret.toStdString())
                return RecognisedToken{personalSlot, u"t-ci"_s, u"CI tags"_s, u"sandbox"_s};
            if (secret.view() == projectSecret.toStdString())
                return RecognisedToken{projectSlot, u"p-demo"_s, u"Demo app"_s, u"sandbox"_s};
            if (secret.view() == "glspat_ofTheOtherEnvironment0")
                return RecognisedToken{personalSlot, u"t-far"_s, u"Far"_s, u"gl-strings"_s};
            return std::nullopt;
        };
        return made;
    }

    Result<CurlRequest> read(const QByteArray &command) const
    {
        return readCurl({command.constData(), std::size_t(command.size())}, context());
    }

    const ApiDescription m_api = smallApi();
};

} // namespace patlas::test
