// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a process whose disk must fail on command: after a number of successful writes below a
// directory, the next modifying calls there fail as on a full or a broken disk.
//
// The process orders it itself (`patlas_disk_faults`), or is ordered to from outside: with the path of a file
// in PATLAS_DISK_FAULTS_ORDER it reads "after count error directory" from it at each SIGUSR2, and adds a byte
// to the file of that name with ".done".
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace {

std::atomic<int> callsUntilFault{-1};
std::atomic<int> faultsLeft{0};
std::atomic<int> faultsMade{0};
std::atomic<int> faultError{ENOSPC};
std::mutex directoryLock; // the next order may come while a call of the one before is still at work
char directory[512];

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isBeneath(const char *path)
{
    const std::lock_guard lock(directoryLock);
    return directory[0] != '\0' && std::strncmp(path, directory, std::strlen(directory)) == 0;
}

bool fails()
{
    if (faultsLeft.load() <= 0 || callsUntilFault.fetch_sub(1) > 0)
        return false;
    if (faultsLeft.fetch_sub(1) <= 0)
        return false;
    ++faultsMade;
    errno = faultError.load();
    return true;
}

bool fails(int descriptor)
{
    if (faultsLeft.load() <= 0)
        return false;
    char link[64];
    char path[1024];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isBeneath(path) && fails();
}

} // namespace

extern "C" {

/// `after` calls succeed, then `count` calls fail with `error`. Zero: no faults.
void patlas_disk_faults(const char *beneath, int after, int count, int error)
{
    faultsLeft = 0;
    {
        const std::lock_guard lock(directoryLock);
        std::snprintf(directory, sizeof directory, "%s", beneath);
    }
    callsUntilFault = after;
    faultError = error;
    faultsLeft = count;
}

int patlas_disk_faults_made()
{
    return faultsMade.load();
}

/// Not safe wherever a signal can come; a test sends it to a process that waits for requests.
void patlas_disk_faults_read(int)
{
    const int before = errno;
    const char *path = std::getenv("PATLAS_DISK_FAULTS_ORDER");
    char text[600] = {};
    char beneath[512] = {};
    int after = 0;
    int count = 0;
    int error = 0;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file >= 0 && read(file, text, sizeof text - 1) > 0
        && std::sscanf(text, "%d %d %d %511[^\n]", &after, &count, &error, beneath) == 4)
        patlas_disk_faults(beneath, after, count, error);
    close(file);
    std::snprintf(text, sizeof text, "%s.done", path);
    const int done = open(text, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    [[maybe_unused]] const ssize_t written = ::write(done, ".", 1);
    close(done);
    errno = before;
}

__attribute__((constructor)) void patlas_disk_faults_listen()
{
    if (std::getenv("PATLAS_DISK_FAULTS_ORDER"))
        std::signal(SIGUSR2, patlas_disk_faults_read);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return fails(descriptor) ? -1 : real(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return fails(descriptor) ? -1 : real(descriptor, bytes, size, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(descriptor) ? -1 : real(descriptor, bytes, size, at);
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails(descriptor) ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails(descriptor) ? -1 : real(descriptor);
}

int rename(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return faultsLeft.load() > 0 && isBeneath(to) && fails() ? -1 : real(from, to);
}
}
