// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KeychainPrompt.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/secret/KeychainProbe.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#ifdef PATLAS_WITH_DBUS
#include "core/secret/KeychainBus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

#ifdef PATLAS_WITH_DBUS

namespace {

constexpr int promptPatienceMs = 120'000;
constexpr int promptLookMs = 1'000;

using ObjectPaths = QList<QDBusObjectPath>;

QDBusMessage serviceCall(const char *method)
{
    return secretCall("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", method);
}

bool namesObject(const QDBusObjectPath &path)
{
    return path.path().size() > 1;
}

} // namespace

/// One prompt of a Secret Service, from the request to its end. Deletes itself.
class KeychainPrompt : public QObject {
    Q_OBJECT

public:
    KeychainPrompt(QObject *context, QString key)
        : QObject(context)
        , m_key(std::move(key))
    {
        m_promise.start();
        auto *watcher = new QDBusServiceWatcher(secretServiceName(), QDBusConnection::sessionBus(),
                                                QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
                [this] { end(PromptOutcome::StayedClosed); });
    }

    QFuture<PromptOutcome> future() { return m_promise.future(); }

    void start()
    {
        askKeychain(readDefaultKeyring(), this, [this](const QDBusMessage &reply) {
            const auto keyring = reply.arguments().value(0).value<QDBusObjectPath>();
            if (reply.type() != QDBusMessage::ReplyMessage)
                isNoResponse(reply) ? end(PromptOutcome::StayedClosed) : startKWallet();
            else if (!namesObject(keyring))
                makeKeyring();
            else if (m_key.isEmpty())
                unlock({keyring});
            else
                findEntry(keyring);
        });
    }

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &)
    {
        end(dismissed ? PromptOutcome::StayedClosed : PromptOutcome::Opened);
    }

private:
    void findEntry(const QDBusObjectPath &keyring)
    {
        const QDBusMessage search = searchKeychain({{u"server"_s, u"patlas"_s}, {u"user"_s, m_key}});
        askKeychain(search, this, [this, keyring](const QDBusMessage &reply) {
            const ObjectPaths locked = qdbus_cast<ObjectPaths>(reply.arguments().value(1));
            unlock(locked.isEmpty() ? ObjectPaths{keyring} : locked);
        });
    }

    void unlock(const ObjectPaths &what)
    {
        QDBusMessage call = serviceCall("Unlock");
        call << QVariant::fromValue(what);
        askKeychain(call, this, [this](const QDBusMessage &reply) {
            showPrompt(reply, reply.arguments().value(1).value<QDBusObjectPath>());
        });
    }

    /// As libsecret does for the first secret of a person.
    void makeKeyring()
    {
        QDBusMessage call = serviceCall("CreateCollection");
        const QString label = QCoreApplication::translate("patlas::KeychainStore", "Default keyring");
        call << QVariantMap{{u"org.freedesktop.Secret.Collection.Label"_s, label}} << u"default"_s;
        askKeychain(call, this, [this](const QDBusMessage &reply) {
            showPrompt(reply, reply.arguments().value(1).value<QDBusObjectPath>());
        });
    }

    void showPrompt(const QDBusMessage &reply, const QDBusObjectPath &prompt)
    {
        if (m_ended)
            return;
        if (reply.type() != QDBusMessage::ReplyMessage) {
            end(PromptOutcome::StayedClosed);
            return;
        }
        if (!namesObject(prompt)) {
            end(PromptOutcome::Opened);
            return;
        }
        m_prompt = prompt.path();
        QDBusConnection::sessionBus().connect(secretServiceName(), m_prompt,
                                              u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                                              SLOT(completed(bool, QDBusVariant)));
        QDBusMessage show =
            secretCall(m_prompt.toUtf8().constData(), "org.freedesktop.Secret.Prompt", "Prompt");
        show << QString(); // no window to be above: the identifiers of Wayland and X11 differ
        askKeychainPatiently(show, this, [this](const QDBusMessage &shown) {
            if (shown.type() != QDBusMessage::ReplyMessage)
                end(PromptOutcome::StayedClosed);
        });
        watch();
    }

    /// The keyring may be unlocked elsewhere while its prompt is shown. The prompt is left to the person
    /// then: GNOME Keyring 42 was seen to end when one is dismissed through the bus.
    void watch()
    {
        auto *patience = new QTimer(this);
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, this, [this] { end(PromptOutcome::NoAnswer); });
        patience->start(promptPatienceMs);
        auto *look = new QTimer(this);
        connect(look, &QTimer::timeout, this, [this] {
            then(probeKeychainEntry(this, m_key), this, [this](KeychainState state) {
                if (m_ended || state != KeychainState::Unlocked)
                    return;
                end(PromptOutcome::Opened);
            });
        });
        look->start(promptLookMs);
    }

    void startKWallet()
    {
        findKWallet(this, [this](const QString &kwallet) {
            if (kwallet.isEmpty()) {
                end(PromptOutcome::NotPossible);
                return;
            }
            askKeychain(
                kwalletCall(kwallet, "networkWallet"), this, [this, kwallet](const QDBusMessage &reply) {
                    QDBusMessage open = kwalletCall(kwallet, "open");
                    open << reply.arguments().value(0).toString() << qlonglong(0) << u"patlas"_s;
                    askKeychainPatiently(open, this, [this](const QDBusMessage &opened) {
                        end(opened.arguments().value(0, -1).toInt() >= 0 ? PromptOutcome::Opened
                                                                         : PromptOutcome::StayedClosed);
                    });
                });
        });
    }

    void end(PromptOutcome outcome)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    const QString m_key;
    QPromise<PromptOutcome> m_promise;
    QString m_prompt;
    bool m_ended = false;
};

bool canPromptKeychain()
{
    // The order in which QtKeychain chooses.
    return !qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains("KDE"_L1)
        && canShowKeychainPrompt();
}

QFuture<PromptOutcome> promptKeychain(QObject *context, const QString &key)
{
    if (!canShowKeychainPrompt())
        return makeReadyFuture(PromptOutcome::NotPossible);
    auto *prompt = new KeychainPrompt(context, key);
    QFuture<PromptOutcome> future = prompt->future();
    prompt->start();
    return future;
}

#else

bool canPromptKeychain()
{
    return false;
}

QFuture<PromptOutcome> promptKeychain(QObject *, const QString &)
{
    return makeReadyFuture(PromptOutcome::NotPossible);
}

#endif

} // namespace patlas

#ifdef PATLAS_WITH_DBUS
#include "KeychainPrompt.moc"
#endif
