// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QDate;
class QDateEdit;
class QDateTime;

namespace patlas {

/// Lifetime of a token: a number of days, until a date, or unlimited.
class ExpiryChoice : public QWidget {
    Q_OBJECT

public:
    explicit ExpiryChoice(QWidget *parent = nullptr);

    static constexpr int usualDays = 30;
    static constexpr int never = 0; ///< among the lifetimes that are offered, in place of days

    std::optional<int> days() const; ///< from today; nullopt: never
    void setDays(int days); ///< or `never`
    /// The lifetimes that are offered, with their days as data; `never` is the last.
    static void addLifetimes(QComboBox &box);
    static bool isLifetime(int days); ///< among them
    /// How many days of 24 hours from `now`, local time, end on this date or later.
    static int daysUntil(const QDate &date, const QDateTime &now);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QComboBox *m_choice;
    QDateEdit *m_date;
};

} // namespace patlas
