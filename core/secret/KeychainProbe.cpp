// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainProbe.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"

#include <QCoreApplication>
#include <QMap>
#include <QPromise>

#ifdef PATLAS_WITH_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

#ifdef PATLAS_WITH_DBUS

namespace {

using StatePromise = std::shared_ptr<QPromise<KeychainState>>;

constexpr int patienceMs = 5'000;

QString secretService()
{
    return u"org.freedesktop.secrets"_s;
}

void resolve(const StatePromise &promise, KeychainState state)
{
    if (state == KeychainState::Locked && !canShowKeychainPrompt())
        state = KeychainState::CannotPrompt;
    promise->addResult(state);
    promise->finish();
}

template <typename Then> void ask(const QDBusMessage &message, QObject *context, Then then)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, patienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

QDBusMessage kwalletCall(const QString &service, const char *method)
{
    const QString module = service.mid(service.lastIndexOf(QLatin1Char('.')) + 1); // kwalletd5, kwalletd6
    return QDBusMessage::createMethodCall(service, u"/modules/"_s + module, u"org.kde.KWallet"_s,
                                          QLatin1String(method));
}

/// Opening a wallet prompts; asking whether it is open does not.
void askWhetherOpen(const StatePromise &promise, QObject *context, const QString &kwallet)
{
    ask(kwalletCall(kwallet, "networkWallet"), context,
        [promise, context, kwallet](const QDBusMessage &reply) {
            QDBusMessage isOpen = kwalletCall(kwallet, "isOpen");
            isOpen << reply.arguments().value(0).toString();
            ask(isOpen, context, [promise](const QDBusMessage &open) {
                resolve(promise,
                        open.type() == QDBusMessage::ReplyMessage && open.arguments().value(0).toBool()
                            ? KeychainState::Unlocked
                            : KeychainState::Locked);
            });
        });
}

/// KWallet without its Secret Service interface: QtKeychain talks to it directly, and KWallet prompts for its
/// password itself if it can.
void askForKWallet(const StatePromise &promise, QObject *context)
{
    const QDBusMessage names = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ListNames"_s);
    ask(names, context, [promise, context](const QDBusMessage &reply) {
        const QStringList running = reply.arguments().value(0).toStringList();
        for (const QString &kwallet : {u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s}) {
            if (!running.contains(kwallet))
                continue;
            if (canShowKeychainPrompt())
                resolve(promise, KeychainState::Unlocked);
            else
                askWhetherOpen(promise, context, kwallet);
            return;
        }
        resolve(promise, KeychainState::Unavailable);
    });
}

void askWhetherLocked(const StatePromise &promise, QObject *context, const QString &collection)
{
    QDBusMessage property = QDBusMessage::createMethodCall(secretService(), collection,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    property << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask(property, context, [promise](const QDBusMessage &reply) {
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        resolve(promise,
                reply.type() == QDBusMessage::ReplyMessage && !locked.toBool() ? KeychainState::Unlocked
                                                                               : KeychainState::Locked);
    });
}

} // namespace

bool canShowKeychainPrompt()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

QFuture<KeychainState> probeKeychain(QObject *context)
{
    auto promise = std::make_shared<QPromise<KeychainState>>();
    promise->start();
    QDBusMessage alias = QDBusMessage::createMethodCall(secretService(), u"/org/freedesktop/secrets"_s,
                                                        u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias << u"default"_s;
    ask(alias, context, [promise, context](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            askForKWallet(promise, context);
            return;
        }
        const QString collection = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (collection.size() <= 1)
            resolve(promise, KeychainState::Locked); // no keyring yet: creating one prompts for a password
        else
            askWhetherLocked(promise, context, collection);
    });
    return promise->future();
}

namespace {

using Attributes = QMap<QString, QString>;
using KeysPromise = std::shared_ptr<QPromise<Result<QStringList>>>;

Failure cannotList(const QString &reason)
{
    return failure(
        ErrorKind::Unsupported,
        QCoreApplication::translate("patlas::KeychainStore", "The keychain cannot list its entries."), {}, {},
        reason);
}

QDBusMessage searchFor(const Attributes &attributes)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search =
        QDBusMessage::createMethodCall(secretService(), u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(attributes);
    return search;
}

void end(const KeysPromise &promise, Result<QStringList> keys)
{
    promise->addResult(std::move(keys));
    promise->finish();
}

/// One item after the other: a keychain has few Patlas entries, and each response takes less than a
/// millisecond.
void askForKeys(const KeysPromise &promise, QObject *context, QList<QDBusObjectPath> items, QStringList keys)
{
    if (items.isEmpty()) {
        end(promise, keys);
        return;
    }
    QDBusMessage property = QDBusMessage::createMethodCall(secretService(), items.takeFirst().path(),
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    property << u"org.freedesktop.Secret.Item"_s << u"Attributes"_s;
    ask(property, context, [=](const QDBusMessage &reply) {
        Attributes attributes;
        // An item that was removed in the meantime is skipped.
        if (reply.type() == QDBusMessage::ReplyMessage)
            attributes = qdbus_cast<Attributes>(reply.arguments().value(0).value<QDBusVariant>().variant());
        const QString key = attributes.value(u"user"_s);
        askForKeys(promise, context, items, key.isEmpty() ? keys : keys + QStringList{key});
    });
}

} // namespace

QFuture<Result<QStringList>> listKeychain(QObject *context)
{
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    ask(searchFor({{u"server"_s, u"patlas"_s}}), context, [promise, context](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            end(promise, cannotList(reply.errorMessage()));
            return;
        }
        // Locked items are skipped: a keyring may have only hashes of their attributes.
        const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
        if (unlocked.isEmpty() && !locked.isEmpty())
            end(promise, cannotList(u"locked"_s));
        else
            askForKeys(promise, context, unlocked, {});
    });
    return promise->future();
}

QFuture<KeychainState> probeKeychainEntry(QObject *context, const QString &key)
{
    return then(probeKeychain(context), context, [context, key](KeychainState state) {
        if (state != KeychainState::Unlocked || canShowKeychainPrompt())
            return makeReadyFuture(state);
        auto promise = std::make_shared<QPromise<KeychainState>>();
        promise->start();
        const QDBusMessage search = searchFor({{u"server"_s, u"patlas"_s}, {u"user"_s, key}});
        ask(search, context, [promise](const QDBusMessage &reply) {
            const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
            resolve(promise, locked.isEmpty() ? KeychainState::Unlocked : KeychainState::Locked);
        });
        return promise->future();
    });
}

#else

bool canShowKeychainPrompt()
{
    return true;
}

QFuture<KeychainState> probeKeychainEntry(QObject *context, const QString &)
{
    return probeKeychain(context);
}

QFuture<Result<QStringList>> listKeychain(QObject *)
{
    return makeReadyResult<QStringList>(failure(
        ErrorKind::Unsupported,
        QCoreApplication::translate("patlas::KeychainStore", "The keychain cannot list its entries.")));
}

QFuture<KeychainState> probeKeychain(QObject *)
{
    return makeReadyFuture(KeychainState::Unlocked);
}

#endif

} // namespace patlas
