// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainProbe.h"

#ifdef PATLAS_WITH_DBUS
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
        QDBusConnection::sessionBus().connect(u"org.freedesktop.secrets"_s, QString(),
                                              u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                                              this, SLOT(heard(QString, QVariantMap, QStringList)));
    }

public Q_SLOTS:
    /// Adding an entry changes properties too; only the lock matters. Every entry signals it as well, and
    /// there may be thousands: the keyring's own signal is enough.
    void heard(const QString &interface, const QVariantMap &properties, const QStringList &)
    {
        if (interface == "org.freedesktop.Secret.Collection"_L1 && properties.contains(u"Locked"_s))
            m_changed();
    }

private:
    std::function<void()> m_changed;
};

void watchKeychain(QObject *context, const std::function<void()> &changed)
{
    auto *watcher = new QDBusServiceWatcher(u"org.freedesktop.secrets"_s, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, context);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, context, [changed] {
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
