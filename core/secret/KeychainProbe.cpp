// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainProbe.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"

#include <QCoreApplication>
#include <QPromise>

#ifdef PATLAS_WITH_DBUS
#include "core/secret/KeychainBus.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#endif

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

#ifdef PATLAS_WITH_DBUS

namespace {

using StatePromise = std::shared_ptr<QPromise<KeychainState>>;

void resolve(const StatePromise &promise, KeychainState state)
{
    if ((state == KeychainState::Locked || state == KeychainState::NoKeyring) && !canShowKeychainPrompt())
        state = KeychainState::CannotPrompt;
    promise->addResult(state);
    promise->finish();
}

bool isReply(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage;
}

/// Opening a wallet prompts; asking whether it is open does not.
void askWhetherOpen(const StatePromise &promise, QObject *context, const QString &kwallet,
                    const QString &wallet)
{
    QDBusMessage isOpen = kwalletCall(kwallet, "isOpen");
    isOpen << wallet;
    askKeychain(isOpen, context, [promise, context, kwallet, wallet](const QDBusMessage &open) {
        if (!isReply(open)) {
            resolve(promise, KeychainState::NotResponding);
            return;
        }
        if (open.arguments().value(0).toBool()) {
            resolve(promise, KeychainState::Unlocked);
            return;
        }
        askKeychain(kwalletCall(kwallet, "wallets"), context, [promise, wallet](const QDBusMessage &all) {
            const bool exists = !isReply(all) || all.arguments().value(0).toStringList().contains(wallet);
            resolve(promise, exists ? KeychainState::Locked : KeychainState::NoKeyring);
        });
    });
}

/// KWallet without its Secret Service interface: QtKeychain talks to it directly, and KWallet prompts for its
/// password itself if it can.
void askForKWallet(const StatePromise &promise, QObject *context)
{
    findKWallet(context, [promise, context](const QString &kwallet) {
        if (kwallet.isEmpty()) {
            resolve(promise, KeychainState::Unavailable);
            return;
        }
        askKeychain(kwalletCall(kwallet, "networkWallet"), context,
                    [promise, context, kwallet](const QDBusMessage &reply) {
                        if (isReply(reply))
                            askWhetherOpen(promise, context, kwallet, reply.arguments().value(0).toString());
                        else
                            resolve(promise, KeychainState::NotResponding);
                    });
    });
}

void askWhetherLocked(const StatePromise &promise, QObject *context, const QString &collection)
{
    QDBusMessage property =
        secretCall(collection.toUtf8().constData(), "org.freedesktop.DBus.Properties", "Get");
    property << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    askKeychain(property, context, [promise](const QDBusMessage &reply) {
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        resolve(promise,
                !isReply(reply)       ? KeychainState::NotResponding
                    : locked.toBool() ? KeychainState::Locked
                                      : KeychainState::Unlocked);
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
    askKeychain(readDefaultKeyring(), context, [promise, context](const QDBusMessage &reply) {
        if (!isReply(reply)) {
            if (isNoResponse(reply))
                resolve(promise, KeychainState::NotResponding);
            else
                askForKWallet(promise, context);
            return;
        }
        const QString collection = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (collection.size() <= 1)
            resolve(promise, KeychainState::NoKeyring);
        else
            askWhetherLocked(promise, context, collection);
    });
    return promise->future();
}

namespace {

using Attributes = KeychainAttributes;
using KeysPromise = std::shared_ptr<QPromise<Result<QStringList>>>;

Failure cannotList(const QString &reason)
{
    return failure(
        ErrorKind::Unsupported,
        QCoreApplication::translate("patlas::KeychainStore", "The keychain cannot list its entries."), {}, {},
        reason);
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
    QDBusMessage property =
        secretCall(items.takeFirst().path().toUtf8().constData(), "org.freedesktop.DBus.Properties", "Get");
    property << u"org.freedesktop.Secret.Item"_s << u"Attributes"_s;
    askKeychain(property, context, [=](const QDBusMessage &reply) {
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
    askKeychain(searchKeychain({{u"server"_s, u"patlas"_s}}), context,
                [promise, context](const QDBusMessage &reply) {
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
        if (state != KeychainState::Unlocked)
            return makeReadyFuture(state);
        auto promise = std::make_shared<QPromise<KeychainState>>();
        promise->start();
        const QDBusMessage search = searchKeychain({{u"server"_s, u"patlas"_s}, {u"user"_s, key}});
        askKeychain(search, context, [promise](const QDBusMessage &reply) {
            const auto open = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
            const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
            resolve(promise,
                    locked.isEmpty() || !open.isEmpty() ? KeychainState::Unlocked : KeychainState::Locked);
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
