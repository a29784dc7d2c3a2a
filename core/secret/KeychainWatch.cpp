// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainProbe.h"

#ifdef PATLAS_WITH_DBUS
#include "core/secret/KeychainBus.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QLibrary>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

#ifdef PATLAS_WITH_DBUS

namespace {

/// libsecret, which QtKeychain loads, keeps its session with a service. With a new service it would fail
/// until Patlas is restarted.
void forgetService()
{
    using Disconnect = void (*)();
    QLibrary libsecret(u"secret-1"_s, 0);
    if (const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace

/// Listens for locking and unlocking. QtDBus identifies slots by their signature text only.
class LockListener : public QObject {
    Q_OBJECT

public:
    LockListener(QObject *parent, std::function<void()> changed)
        : QObject(parent)
        , m_changed(std::move(changed))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(secretServiceName(), QString(), u"org.freedesktop.DBus.Properties"_s,
                    u"PropertiesChanged"_s, this, SLOT(heard(QString, QVariantMap, QStringList)));
        for (const QString &signal : {u"CollectionCreated"_s, u"CollectionDeleted"_s})
            bus.connect(secretServiceName(), u"/org/freedesktop/secrets"_s,
                        u"org.freedesktop.Secret.Service"_s, signal, this, SLOT(heardOfKeyrings()));
    }

public Q_SLOTS:
    /// Adding an entry changes properties too; only the lock matters. Every entry signals it as well, and
    /// there may be thousands: the keyring's own signal is enough.
    void heard(const QString &interface, const QVariantMap &properties, const QStringList &)
    {
        if (interface == "org.freedesktop.Secret.Collection"_L1 && properties.contains(u"Locked"_s))
            m_changed();
    }
    void heardOfKeyrings() { m_changed(); }

private:
    std::function<void()> m_changed;
};

void watchKeychain(QObject *context, const std::function<void()> &changed)
{
    auto *watcher = new QDBusServiceWatcher(secretServiceName(), QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, context);
    for (const QString &kwallet : {u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s})
        watcher->addWatchedService(kwallet);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, context,
                     [changed](const QString &service) {
                         if (service == secretServiceName())
                             forgetService();
                         changed();
                     });
    new LockListener(context, changed);
}

#else

void watchKeychain(QObject *, const std::function<void()> &) { }

#endif

} // namespace patlas

#ifdef PATLAS_WITH_DBUS
#include "KeychainWatch.moc"
#endif
