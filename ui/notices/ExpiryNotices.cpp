// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/ExpiryNotices.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/storage/Preferences.h"
#include "ui/notices/DesktopNotice.h"

#include <QLocale>
#include <QTimer>

#include <chrono>

namespace patlas {

namespace {

constexpr char allowedKey[] = "notices/expiry";
constexpr char givenKey[] = "notices/expiryGiven";

QString expirySentence(const ExpiryReminder &reminder, const QDateTime &now)
{
    const QString when = QLocale().toString(reminder.expires.toLocalTime(), QLocale::ShortFormat);
    const qint64 days = now.toLocalTime().daysTo(reminder.expires.toLocalTime());
    if (days <= 0)
        return ExpiryNotices::tr("It expires today, at %1. Rotate it, so that nothing stops working.")
            .arg(when);
    if (days == 1)
        return ExpiryNotices::tr("It expires tomorrow, at %1. Rotate it, so that nothing stops working.")
            .arg(when);
    return ExpiryNotices::tr("It expires in %1 days, at %2. Rotate it, so that nothing stops working.")
        .arg(days)
        .arg(when);
}

} // namespace

ExpiryNotices::ExpiryNotices(const CredentialRepository &tokens, Preferences &preferences,
                             DesktopNotice &desktop, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_preferences(preferences)
    , m_desktop(desktop)
{
    const auto look = [this] { remind(QDateTime::currentDateTimeUtc()); };
    connect(&tokens, &CredentialRepository::changed, this, look);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, look);
    clock->start(std::chrono::hours(1));
}

bool ExpiryNotices::isAllowed() const
{
    return m_preferences.value(QLatin1String(allowedKey), false).toBool();
}

void ExpiryNotices::setAllowed(bool allowed)
{
    m_preferences.setValue(QLatin1String(allowedKey), allowed);
    remind(QDateTime::currentDateTimeUtc());
}

RemindersGiven ExpiryNotices::given() const
{
    RemindersGiven given;
    const QVariantMap stored = m_preferences.value(QLatin1String(givenKey)).toMap();
    for (auto one = stored.constBegin(); one != stored.constEnd(); ++one)
        given.insert(one.key(), one.value().toInt());
    return given;
}

void ExpiryNotices::note(const RemindersGiven &given)
{
    QVariantMap stored;
    for (auto one = given.constBegin(); one != given.constEnd(); ++one) {
        if (m_tokens.find(one.key())) // drops removed tokens
            stored.insert(one.key(), one.value());
    }
    m_preferences.setValue(QLatin1String(givenKey), stored);
}

void ExpiryNotices::remind(const QDateTime &now)
{
    if (!isAllowed())
        return;
    RemindersGiven said = given();
    const std::vector<ExpiryReminder> due = dueReminders(m_tokens.all(), said, now);
    if (due.empty())
        return;
    for (const ExpiryReminder &reminder : due)
        said.insert(reminder.tokenId, reminder.mark);
    note(said);
    // Each once, even if the program is killed: it is written down before it is shown.
    then(m_preferences.written(), this, [this, due, now](const Result<void> &) {
        for (const ExpiryReminder &reminder : due)
            m_desktop.show(tr("Token “%1”").arg(isolated(reminder.name)), expirySentence(reminder, now));
    });
}

} // namespace patlas

#include "moc_ExpiryNotices.cpp"
