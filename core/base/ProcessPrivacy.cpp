// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ProcessPrivacy.h"

#include <utility>

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace patlas {

namespace {

mode_t desktopMask = S_IRWXG | S_IRWXO;
rlim_t desktopCoreLimit = 0;

} // namespace

void keepProcessPrivate()
{
    rlimit core{0, 0};
    getrlimit(RLIMIT_CORE, &core);
    // Not the upper bound: whoever lowers that cannot give it back to another program.
    desktopCoreLimit = std::exchange(core.rlim_cur, 0);
    setrlimit(RLIMIT_CORE, &core);
#ifdef Q_OS_LINUX
    // Closes it to debuggers too, and yields no core to a handler that ignores the limit.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    desktopMask = umask(S_IRWXG | S_IRWXO);
}

void restoreFileModes()
{
    umask(desktopMask);
}

void restoreCoreLimit()
{
    rlimit core{0, 0};
    getrlimit(RLIMIT_CORE, &core);
    core.rlim_cur = desktopCoreLimit;
    setrlimit(RLIMIT_CORE, &core);
}

QFileDevice::Permissions exportPermissions()
{
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    permissions.setFlag(QFileDevice::ReadGroup, !(desktopMask & S_IRGRP));
    permissions.setFlag(QFileDevice::WriteGroup, !(desktopMask & S_IWGRP));
    permissions.setFlag(QFileDevice::ReadOther, !(desktopMask & S_IROTH));
    permissions.setFlag(QFileDevice::WriteOther, !(desktopMask & S_IWOTH));
    return permissions;
}

} // namespace patlas
