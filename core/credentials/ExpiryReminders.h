// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/PersonalAccessToken.h"

#include <QHash>

#include <vector>

namespace patlas {

/// What was said already: token id -> the nearest reminder given, in days before the expiry.
using RemindersGiven = QHash<QString, int>;

/// A reminder that is due now.
struct ExpiryReminder {
    QString tokenId;
    QString name;
    int mark = 0; ///< days before the expiry: 14, 7 or 1
    QDateTime expires; ///< UTC

    bool operator==(const ExpiryReminder &) const = default;
};

/// The reminders that are due at `now` (UTC) and were not given: 14, 7 and 1 days before the expiry. Of marks
/// that passed while nobody looked only the nearest is due. Tokens that are dead, or whose secret is missing,
/// need none. Nearest expiry first.
std::vector<ExpiryReminder> dueReminders(const std::vector<PersonalAccessToken> &tokens,
                                         const RemindersGiven &given, const QDateTime &now);

} // namespace patlas
