// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"

#include <QHash>

#include <vector>

namespace patlas {

/// Reminders already shown: token id -> the nearest one, in days before the expiry.
using RemindersGiven = QHash<QString, int>;

/// A reminder that is due now.
struct ExpiryReminder {
    QString tokenId;
    QString name;
    int mark = 0; ///< days before the expiry: 14, 7 or 1
    QDateTime expires; ///< UTC

    bool operator==(const ExpiryReminder &) const = default;
};

/// The reminders that are due at `now` (UTC) and not in `given`: 14, 7 and 1 days before the expiry. Of
/// several marks passed since the last check, only the nearest is due. Expired and revoked tokens, and
/// tokens without their secret, have none. Nearest expiry first.
std::vector<ExpiryReminder> dueReminders(const std::vector<Credential> &tokens, const RemindersGiven &given,
                                         const QDateTime &now);

} // namespace patlas
