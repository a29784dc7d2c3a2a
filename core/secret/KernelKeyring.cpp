// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KernelKeyring.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_LINUX
#include <linux/keyctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace patlas::kernelkeyring {

namespace {

struct KeyringText {
    Q_DECLARE_TR_FUNCTIONS(patlas::KernelKeyring)
};

Failure unsupported(int reason)
{
    return failure(ErrorKind::Unsupported, KeyringText::tr("The kernel keeps no keys for programs here."),
                   KeyringText::tr("A container may forbid it."), {},
                   QString::fromLocal8Bit(std::strerror(reason)));
}

#ifdef Q_OS_LINUX

constexpr char keyType[] = "user";
/// As linux/key.h of the kernel has them, which programs cannot include: all for who holds the key; see,
/// read, change and find it for the user.
constexpr unsigned permissions = 0x3f000000 | 0x000f0000;

long keyctl(int operation, unsigned long a = 0, unsigned long b = 0, unsigned long c = 0, unsigned long d = 0)
{
    return ::syscall(SYS_keyctl, operation, a, b, c, d);
}

/// -1: errno.
long find(const QByteArray &name)
{
    return keyctl(KEYCTL_SEARCH, static_cast<unsigned long>(KEY_SPEC_USER_KEYRING),
                  reinterpret_cast<unsigned long>(keyType), reinterpret_cast<unsigned long>(name.constData()),
                  0);
}

bool isAbsent(int reason)
{
    return reason == ENOKEY || reason == EKEYEXPIRED || reason == EKEYREVOKED;
}

#endif

} // namespace

#ifdef Q_OS_LINUX

Result<void> keep(const QByteArray &name, const Secret &secret, std::chrono::seconds time)
{
    const std::string_view bytes = secret.view();
    // The keyring of the user gets it with its time: whoever is killed before takes it along. (Every change
    // of a key's content takes its time away.)
    const long key = ::syscall(SYS_add_key, keyType, name.constData(), bytes.data(), bytes.size(),
                               KEY_SPEC_THREAD_KEYRING);
    if (key < 0)
        return unsupported(errno);
    const auto serial = static_cast<unsigned long>(key);
    const bool isKept = keyctl(KEYCTL_SETPERM, serial, permissions) >= 0
        && keyctl(KEYCTL_SET_TIMEOUT, serial, static_cast<unsigned long>(time.count())) >= 0
        && keyctl(KEYCTL_LINK, serial, static_cast<unsigned long>(KEY_SPEC_USER_KEYRING)) >= 0;
    const int reason = errno;
    keyctl(KEYCTL_UNLINK, serial, static_cast<unsigned long>(KEY_SPEC_THREAD_KEYRING));
    return isKept ? Result<void>() : Result<void>(unsupported(reason));
}

Result<Secret> read(const QByteArray &name)
{
    const long key = find(name);
    const long size = key < 0 ? key : keyctl(KEYCTL_READ, static_cast<unsigned long>(key));
    if (size < 0 && !isAbsent(errno))
        return unsupported(errno);
    long got = -1;
    Secret secret;
    if (size > 0) {
        secret = Secret::filled(std::size_t(size), [&got, key, size](char *bytes) {
            got = keyctl(KEYCTL_READ, static_cast<unsigned long>(key), reinterpret_cast<unsigned long>(bytes),
                         static_cast<unsigned long>(size));
        });
    }
    // Its time may end between the two, or another program may change it.
    if (size <= 0 || got != size)
        return failure(ErrorKind::NotFound, KeyringText::tr("The kernel holds no such key."));
    return secret;
}

Result<void> forget(const QByteArray &name)
{
    const long key = find(name);
    if (key < 0)
        return isAbsent(errno) ? Result<void>() : Result<void>(unsupported(errno));
    if (keyctl(KEYCTL_REVOKE, static_cast<unsigned long>(key)) < 0)
        return unsupported(errno);
    return {};
}

#else

Result<void> keep(const QByteArray &, const Secret &, std::chrono::seconds)
{
    return unsupported(ENOSYS);
}

Result<Secret> read(const QByteArray &)
{
    return unsupported(ENOSYS);
}

Result<void> forget(const QByteArray &)
{
    return {};
}

#endif

} // namespace patlas::kernelkeyring
