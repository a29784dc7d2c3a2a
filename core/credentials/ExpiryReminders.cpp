// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/ExpiryReminders.h"

#include <algorithm>

namespace patlas {

namespace {
constexpr int reminderMarks[] = {1, 7, 14}; // days, the nearest first
}

std::vector<ExpiryReminder> dueReminders(const std::vector<Credential> &tokens, const RemindersGiven &given,
                                         const QDateTime &now)
{
    std::vector<ExpiryReminder> due;
    for (const Credential &token : tokens) {
        if (!token.expires.isValid() || token.renews || !isUsable(token, now))
            continue;
        for (const int mark : reminderMarks) {
            if (token.expires > now.addDays(mark))
                continue;
            const auto last = given.constFind(token.id);
            if (last == given.constEnd() || *last > mark)
                due.push_back({token.id, token.name, mark, token.expires});
            break;
        }
    }
    std::sort(due.begin(), due.end(),
              [](const ExpiryReminder &a, const ExpiryReminder &b) { return a.expires < b.expires; });
    return due;
}

} // namespace patlas
