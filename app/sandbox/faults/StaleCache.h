// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Call.h"

#include <QElapsedTimer>
#include <QHash>

#include <optional>

namespace patlas::sandbox {

/// Good answers to GETs for ten minutes, by URL and credential: what the real service's delivery network
/// does. An address that is new, such as one with another `version`, is answered fresh.
class StaleCache {
public:
    std::optional<Reply> find(const Call &call) const;
    void keep(const Call &call, const Reply &answer);
    void clear() { m_answers.clear(); }

private:
    struct Kept {
        Reply answer;
        QElapsedTimer age;
    };
    QHash<QByteArray, Kept> m_answers;
};

} // namespace patlas::sandbox
