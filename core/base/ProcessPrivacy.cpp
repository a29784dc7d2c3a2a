// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ProcessPrivacy.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace patlas {

namespace {

mode_t desktopMask = S_IRWXG | S_IRWXO;

} // namespace

void keepProcessPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
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
