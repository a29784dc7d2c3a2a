// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/DesktopNotice.h"

#include <QGuiApplication>
#include <QIcon>
#include <QSystemTrayIcon>

#ifdef PATLAS_WITH_DBUS
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

#ifdef PATLAS_WITH_DBUS
constexpr char noticeService[] = "org.freedesktop.Notifications";
constexpr char noticePath[] = "/org/freedesktop/Notifications";
constexpr int asTheDesktopLikes = -1;
#endif

} // namespace

DesktopNotice::DesktopNotice(QObject *parent)
    : QObject(parent)
{
#ifdef PATLAS_WITH_DBUS
    // QDBusConnection supports string-based slots only.
    QDBusConnection::sessionBus().connect(QLatin1String(noticeService), QLatin1String(noticePath),
                                          QLatin1String(noticeService), u"ActionInvoked"_s, this,
                                          SLOT(actionInvoked(uint, QString)));
#endif
}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::show(const QString &title, const QString &sentence)
{
#ifdef PATLAS_WITH_DBUS
    QDBusMessage call = QDBusMessage::createMethodCall(
        QLatin1String(noticeService), QLatin1String(noticePath), QLatin1String(noticeService), u"Notify"_s);
    // The notification server may read the body as markup, so escape it.
    call << QGuiApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName() << title
         << sentence.toHtmlEscaped() << QStringList{u"default"_s, tr("Show tokens")}
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, sentence] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            showFromTray(title, sentence);
        else
            m_shown.insert(reply.value());
    });
#else
    showFromTray(title, sentence);
#endif
}

void DesktopNotice::actionInvoked(uint id, const QString &)
{
    if (m_shown.contains(id))
        Q_EMIT activated();
}

void DesktopNotice::showFromTray(const QString &title, const QString &sentence)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
        m_tray->setToolTip(QGuiApplication::applicationDisplayName());
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopNotice::activated);
        connect(m_tray, &QSystemTrayIcon::activated, this, &DesktopNotice::activated);
    }
    m_tray->show();
    m_tray->showMessage(title, sentence, QGuiApplication::windowIcon());
}

} // namespace patlas

#include "moc_DesktopNotice.cpp"
