// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QSystemTrayIcon;

namespace patlas {

/// Shows notices of the desktop: over org.freedesktop.Notifications where there is a session bus, else from
/// an icon in the tray, which is there as long as a notice may be. Where neither exists nothing is shown. A
/// notice never holds a secret.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotice(QObject *parent = nullptr);
    ~DesktopNotice() override;

    void show(const QString &title, const QString &sentence);

Q_SIGNALS:
    void activated(); ///< the person clicked one

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    void showFromTray(const QString &title, const QString &sentence);

    QSet<uint> m_shown; ///< ids of ours
    QSystemTrayIcon *m_tray = nullptr;
};

} // namespace patlas
