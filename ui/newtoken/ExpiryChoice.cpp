// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/ExpiryChoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace patlas {

namespace {
constexpr int untilDate = -1;
constexpr std::array lifetimes{7, ExpiryChoice::usualDays, 90, 365}; // days
} // namespace

ExpiryChoice::ExpiryChoice(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_date(new QDateEdit(QDate::currentDate().addDays(usualDays), this))
{
    m_choice->setAccessibleName(tr("Expires"));
    addLifetimes(*m_choice);
    m_choice->insertItem(m_choice->count() - 1, tr("on a date…"), untilDate);
    m_choice->setCurrentIndex(m_choice->findData(usualDays));
    m_choice->setMinimumWidth(180);
    m_date->setAccessibleName(tr("Expiry date"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(QDate::currentDate().addDays(1));
    m_date->setMaximumDate(QDate::currentDate().addYears(10));
    m_date->setMinimumWidth(130);
    m_date->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_date);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExpiryChoice::choose);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpiryChoice::changed);
}

void ExpiryChoice::addLifetimes(QComboBox &box)
{
    for (const int days : lifetimes)
        box.addItem(tr("in %n days", nullptr, days), days);
    box.addItem(tr("never"), never);
}

bool ExpiryChoice::isLifetime(int days)
{
    return days == never || std::find(lifetimes.begin(), lifetimes.end(), days) != lifetimes.end();
}

void ExpiryChoice::setDays(int days)
{
    const int row = m_choice->findData(days);
    if (days != never)
        m_date->setDate(QDate::currentDate().addDays(days));
    m_choice->setCurrentIndex(row >= 0 ? row : m_choice->findData(untilDate));
}

int ExpiryChoice::daysUntil(const QDate &date, const QDateTime &now)
{
    // Services count days of 24 hours: over the end of summer time they end an hour early, which late in the
    // evening is the day before.
    int days = int(now.date().daysTo(date));
    while (now.toUTC().addDays(days).toLocalTime().date() < date)
        ++days;
    return days;
}

void ExpiryChoice::choose()
{
    m_date->setVisible(m_choice->currentData().toInt() == untilDate);
    Q_EMIT changed();
}

std::optional<int> ExpiryChoice::days() const
{
    switch (const int choice = m_choice->currentData().toInt()) {
    case untilDate:
        return daysUntil(m_date->date(), QDateTime::currentDateTime());
    case never:
        return std::nullopt;
    default:
        return choice;
    }
}

} // namespace patlas

#include "moc_ExpiryChoice.cpp"
