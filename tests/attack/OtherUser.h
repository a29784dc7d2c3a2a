// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <unistd.h>

namespace patlas {

/// The words in front of a command that make it run as another user of this machine: setpriv for root, else a
/// user namespace with a subordinate user id. Empty where the machine allows neither.
inline QStringList asOtherUser()
{
    using namespace Qt::StringLiterals;
    QStringList words{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    if (::geteuid() != 0)
        words = {u"unshare"_s, u"--user"_s,    u"--map-auto"_s, u"--map-root-user"_s,
                 u"setpriv"_s, u"--reuid=1"_s, u"--regid=1"_s,  u"--clear-groups"_s};
    QProcess probe;
    probe.start(words.front(), words.mid(1) + QStringList(u"true"_s));
    const bool works =
        probe.waitForFinished(30'000) && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
    return works ? words : QStringList();
}

} // namespace patlas
