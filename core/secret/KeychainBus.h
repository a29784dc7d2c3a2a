// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QMap>
#include <QString>

#include <functional>

class QObject;

namespace patlas {

/// The attributes by which a Secret Service finds its items.
using KeychainAttributes = QMap<QString, QString>;

QString secretServiceName();

/// Sends `message` over the session bus and calls `then` with the response, or with an error after five
/// seconds, on `context`'s thread as long as that lives.
void askKeychain(const QDBusMessage &message, QObject *context,
                 const std::function<void(const QDBusMessage &)> &then);
/// The same without a limit, for calls during which the person is asked.
void askKeychainPatiently(const QDBusMessage &message, QObject *context,
                          const std::function<void(const QDBusMessage &)> &then);

/// Whether the error says that a service is there and its response did not come.
bool isNoResponse(const QDBusMessage &error);

QDBusMessage secretCall(const char *path, const char *interface, const char *method);
QDBusMessage readDefaultKeyring(); ///< its path is "/" where there is none
QDBusMessage searchKeychain(const KeychainAttributes &attributes);

QDBusMessage kwalletCall(const QString &service, const char *method);
/// Calls `found` with the name of the running KWallet, which is empty if there is none.
void findKWallet(QObject *context, const std::function<void(const QString &)> &found);

} // namespace patlas
