// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Preferences.h"

#include "core/base/VisibleText.h"

#include <QDir>
#include <QMutexLocker>
#include <QSettings>
#include <QtConcurrentRun>

#include <utility>

namespace patlas {

namespace {

/// As QSettings reads a key: no slash at either end, and none twice.
QString normalized(const QString &key)
{
    return key.split(QLatin1Char('/'), Qt::SkipEmptyParts).join(QLatin1Char('/'));
}

} // namespace

Preferences::Preferences(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_thread.setMaxThreadCount(1);
    const QSettings settings(m_file, QSettings::IniFormat);
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, settings.value(key));
}

Preferences::~Preferences()
{
    m_thread.start([this] { static_cast<void>(write()); }); // once more what could not be written
    m_thread.waitForDone();
}

QVariant Preferences::value(const QString &key, const QVariant &otherwise) const
{
    return m_values.value(normalized(key), otherwise);
}

bool Preferences::contains(const QString &key) const
{
    return m_values.contains(normalized(key));
}

QStringList Preferences::keys() const
{
    return m_values.keys();
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    const QString name = normalized(key);
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    change(name, value);
}

void Preferences::remove(const QString &key)
{
    const QString name = normalized(key);
    if (m_values.remove(name))
        change(name, {});
}

void Preferences::change(const QString &key, const QVariant &value)
{
    const QMutexLocker lock(&m_lock);
    m_changes.insert(key, value);
    if (!std::exchange(m_isScheduled, true))
        m_thread.start([this] { static_cast<void>(write()); });
}

QFuture<Result<void>> Preferences::written()
{
    return QtConcurrent::run(&m_thread, [this] { return write(); });
}

Result<void> Preferences::write()
{
    QHash<QString, QVariant> changes;
    {
        const QMutexLocker lock(&m_lock);
        changes.swap(m_changes);
        m_isScheduled = false;
    }
    if (changes.isEmpty())
        return {};
    QSettings settings(m_file, QSettings::IniFormat);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (change.value().isValid())
            settings.setValue(change.key(), change.value());
        else
            settings.remove(change.key());
    }
    settings.sync();
    const bool hadFailed = std::exchange(m_hasFailed, settings.status() != QSettings::NoError);
    if (!m_hasFailed)
        return {};
    {
        const QMutexLocker lock(&m_lock); // tried again with the next change
        changes.insert(m_changes);
        m_changes.swap(changes);
    }
    const Error error{ErrorKind::Storage,
                      tr("Your preferences could not be saved."),
                      tr("They hold until Patlas is quit."),
                      tr("Look whether the disk is full and %1 can be written.")
                          .arg(isolated(QDir::toNativeSeparators(m_file))),
                      {}};
    if (!hadFailed)
        Q_EMIT failed(error.message());
    return tl::make_unexpected(error);
}

} // namespace patlas

#include "moc_Preferences.cpp"
