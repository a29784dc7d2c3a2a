// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainBus.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>

#include <climits>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int busPatienceMs = 5'000;

void askWithin(int patienceMs, const QDBusMessage &message, QObject *context,
               const std::function<void(const QDBusMessage &)> &then)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        // The watcher of such a call would never be finished.
        QMetaObject::invokeMethod(
            context,
            [then] {
                then(QDBusMessage::createError(QDBusError::Disconnected, u"There is no session bus."_s));
            },
            Qt::QueuedConnection);
        return;
    }
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

} // namespace

QString secretServiceName()
{
    return u"org.freedesktop.secrets"_s;
}

void askKeychain(const QDBusMessage &message, QObject *context,
                 const std::function<void(const QDBusMessage &)> &then)
{
    askWithin(busPatienceMs, message, context, then);
}

void askKeychainPatiently(const QDBusMessage &message, QObject *context,
                          const std::function<void(const QDBusMessage &)> &then)
{
    askWithin(INT_MAX, message, context, then);
}

bool isNoResponse(const QDBusMessage &error)
{
    const QDBusError::ErrorType type = QDBusError(error).type();
    return type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut;
}

QDBusMessage secretCall(const char *path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(secretServiceName(), QLatin1String(path), QLatin1String(interface),
                                          QLatin1String(method));
}

QDBusMessage readDefaultKeyring()
{
    QDBusMessage alias =
        secretCall("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "ReadAlias");
    alias << u"default"_s;
    return alias;
}

QDBusMessage searchKeychain(const KeychainAttributes &attributes)
{
    qDBusRegisterMetaType<KeychainAttributes>();
    QDBusMessage search =
        secretCall("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "SearchItems");
    search << QVariant::fromValue(attributes);
    return search;
}

QDBusMessage kwalletCall(const QString &service, const char *method)
{
    const QString module = service.mid(service.lastIndexOf(QLatin1Char('.')) + 1); // kwalletd5, kwalletd6
    return QDBusMessage::createMethodCall(service, u"/modules/"_s + module, u"org.kde.KWallet"_s,
                                          QLatin1String(method));
}

void findKWallet(QObject *context, const std::function<void(const QString &)> &found)
{
    const QDBusMessage names = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ListNames"_s);
    askKeychain(names, context, [found](const QDBusMessage &reply) {
        const QStringList running = reply.arguments().value(0).toStringList();
        for (const QString &kwallet : {u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s}) {
            if (running.contains(kwallet)) {
                found(kwallet);
                return;
            }
        }
        found({});
    });
}

} // namespace patlas
