// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderNames.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace patlas {

int eachName(int folder, const std::function<bool(const QByteArray &name, unsigned char kind)> &take)
{
    // Not a duplicate of the descriptor, which would share its position.
    const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *names = own < 0 ? nullptr : ::fdopendir(own);
    if (!names) {
        const int error = errno;
        if (own >= 0)
            ::close(own);
        return error;
    }
    int error = 0;
    while (true) {
        errno = 0;
        const dirent *entry = ::readdir(names);
        if (!entry) {
            error = errno;
            break;
        }
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
            continue;
        if (!take(QByteArray(entry->d_name), entry->d_type))
            break;
    }
    ::closedir(names);
    return error;
}

} // namespace patlas
