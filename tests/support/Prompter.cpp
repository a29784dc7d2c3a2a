// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Prompter.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QObject>

using namespace Qt::StringLiterals;

namespace patlas {

class PrompterOnTheBus : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    PrompterOnTheBus()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this, QDBusConnection::ExportAllSlots)
            || !bus.registerService(u"org.gnome.keyring.SystemPrompter"_s))
            qFatal("another program has the name of the prompter");
    }
    ~PrompterOnTheBus() override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
        bus.unregisterObject(u"/org/gnome/keyring/Prompter"_s);
    }

    void close()
    {
        QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
            caller, path, u"org.gnome.keyring.internal.Prompter.Callback"_s, u"PromptDone"_s));
        path.clear();
    }

    int count = 0;
    QString caller;
    QString path; ///< of the prompt that is shown

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback)
    {
        ++count;
        caller = message().service();
        path = callback.path();
    }
    void StopPrompting(const QDBusObjectPath &) { path.clear(); }
};

Prompter::Prompter()
    : d(std::make_unique<PrompterOnTheBus>())
{
}

Prompter::~Prompter() = default;

int Prompter::shown() const
{
    return d->count;
}

bool Prompter::isShown() const
{
    return !d->path.isEmpty();
}

void Prompter::close()
{
    d->close();
}

} // namespace patlas

#include "Prompter.moc"
