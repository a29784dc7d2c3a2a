// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QSystemTrayIcon;

namespace patlas {

/// Shows desktop notifications: over org.freedesktop.Notifications if there is a session bus, else from a
/// tray icon, which is created with the first notification and stays. If neither exists, nothing is shown. A
/// notification never contains a secret.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotice(QObject *parent = nullptr);
    ~DesktopNotice() override;

    void show(const QString &title, const QString &sentence);

Q_SIGNALS:
    void activated(); ///< the user clicked one

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    void showFromTray(const QString &title, const QString &sentence);

    QSet<uint> m_shown; ///< ids of our notifications
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace patlas
