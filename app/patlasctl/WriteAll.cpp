// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/WriteAll.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace patlas {

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno == EAGAIN) {
            pollfd wanted{descriptor, POLLOUT, 0};
            ::poll(&wanted, 1, -1);
        } else if (written <= 0 && !(written < 0 && errno == EINTR)) {
            return false;
        }
        bytes = bytes.sliced(written > 0 ? written : 0);
    }
    return true;
}

} // namespace patlas
