// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace patlas {

/// Lifetime of a token: a number of days, until a date, or unlimited.
class ExpiryChoice : public QWidget {
    Q_OBJECT

public:
    explicit ExpiryChoice(QWidget *parent = nullptr);

    std::optional<int> days() const; ///< from today; nullopt: never
    void setDays(int days);
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
