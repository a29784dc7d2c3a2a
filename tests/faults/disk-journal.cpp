// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a process for power cut tests: each change below PATLAS_DISK_BENEATH, each call that makes
// changes durable, and each line of standard output is appended to the file PATLAS_DISK_JOURNAL, in the order
// in which they happen.
//
// An entry is a line "<kind> <offset> <size> <path>", the bytes, and a line break. Kinds: C created, W
// written, T truncated to offset, F flushed, D directory flushed, L linked and R renamed (the bytes are the
// new path), U unlinked, S standard output.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

namespace {

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

class Journal {
public:
    Journal()
    {
        const char *file = std::getenv("PATLAS_DISK_JOURNAL");
        const char *directory = std::getenv("PATLAS_DISK_BENEATH");
        if (!file || !directory)
            return;
        m_beneath = directory;
        m_file = next<int (*)(const char *, int, ...)>("open")(
            file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }

    /// Whether the path is the directory or below it.
    bool concerns(const std::string &path) const
    {
        return m_file >= 0 && path.compare(0, m_beneath.size(), m_beneath) == 0
            && (path.size() == m_beneath.size() || path[m_beneath.size()] == '/');
    }

    /// The descriptor's path; empty if it is outside the directory.
    std::string pathOf(int descriptor) const
    {
        char link[64];
        char path[4096];
        if (m_file < 0)
            return {};
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        const ssize_t length = readlink(link, path, sizeof path);
        const std::string found(path, length > 0 ? size_t(length) : 0);
        return concerns(found) ? found : std::string();
    }

    void add(char kind, off_t offset, const std::string &path, const void *bytes = "", size_t size = 0)
    {
        if (m_file < 0)
            return;
        char head[64];
        std::snprintf(head, sizeof head, "%c %lld %zu ", kind, static_cast<long long>(offset), size);
        std::string entry = head + path + '\n';
        entry.append(static_cast<const char *>(bytes), size).append(1, '\n');
        static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
        if (real(m_file, entry.data(), entry.size()) != ssize_t(entry.size()))
            std::abort(); // an incomplete journal would blame the program wrongly
    }

    std::recursive_mutex lock; ///< held during a call and its entry, so that both have the same order

private:
    std::string m_beneath;
    int m_file = -1;
};

Journal &journal()
{
    // Never destroyed: files are written until the process exits.
    static Journal &journal = *new Journal;
    return journal;
}

std::string absolute(const char *path)
{
    if (path[0] == '/')
        return path;
    char directory[4096];
    return getcwd(directory, sizeof directory) ? std::string(directory) + '/' + path : path;
}

/// `call` opens a file; records the change.
template <typename Call> int opened(const char *name, int flags, Call call)
{
    std::string path = absolute(name);
    const bool isNameless = (flags & O_TMPFILE) == O_TMPFILE;
    if (!journal().concerns(path) || !(isNameless || (flags & (O_CREAT | O_TRUNC))))
        return call();
    const std::lock_guard guard(journal().lock);
    struct stat before { };
    const bool existed = !isNameless && stat(path.c_str(), &before) == 0;
    const int descriptor = call();
    if (isNameless)
        path = journal().pathOf(descriptor);
    if (descriptor >= 0 && !existed)
        journal().add('C', 0, path);
    else if (descriptor >= 0 && (flags & O_TRUNC))
        journal().add('T', 0, path);
    return descriptor;
}

template <typename Call> ssize_t written(int descriptor, const void *bytes, off_t offset, Call call)
{
    const std::string path = journal().pathOf(descriptor);
    if (path.empty())
        return call();
    const std::lock_guard guard(journal().lock);
    if (offset < 0)
        offset = (fcntl(descriptor, F_GETFL) & O_APPEND) ? lseek(descriptor, 0, SEEK_END)
                                                         : lseek(descriptor, 0, SEEK_CUR);
    const ssize_t size = call();
    if (size > 0)
        journal().add('W', offset, path, bytes, size_t(size));
    return size;
}

template <typename Call> int flushed(int descriptor, Call call)
{
    const std::string path = journal().pathOf(descriptor);
    if (path.empty())
        return call();
    const std::lock_guard guard(journal().lock);
    struct stat what { };
    const int result = call();
    if (result == 0 && fstat(descriptor, &what) == 0)
        journal().add(S_ISDIR(what.st_mode) ? 'D' : 'F', 0, path);
    return result;
}

template <typename Call> int truncated(int descriptor, off_t size, Call call)
{
    const std::string path = journal().pathOf(descriptor);
    if (path.empty())
        return call();
    const std::lock_guard guard(journal().lock);
    const int result = call();
    if (result == 0)
        journal().add('T', size, path);
    return result;
}

/// `call` gives `source` the name `to`.
template <typename Call> int named(char kind, const std::string &source, const char *to, Call call)
{
    const std::string target = absolute(to);
    const std::lock_guard guard(journal().lock);
    const int result = call();
    if (result == 0 && journal().concerns(target))
        journal().add(kind, 0, source, target.data(), target.size());
    return result;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;
}

} // namespace

// NOLINTBEGIN(cert-dcl50-cpp): the C library's own signatures.
#define PATLAS_OPEN(name)                                                                                    \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const mode_t mode = modeOf(flags, arguments);                                                        \
        va_end(arguments);                                                                                   \
        static const auto real = next<int (*)(const char *, int, ...)>(#name);                               \
        return opened(path, flags, [&] { return real(path, flags, mode); });                                 \
    }
#define PATLAS_OPENAT(name)                                                                                  \
    int name(int directory, const char *path, int flags, ...)                                                \
    {                                                                                                        \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const mode_t mode = modeOf(flags, arguments);                                                        \
        va_end(arguments);                                                                                   \
        static const auto real = next<int (*)(int, const char *, int, ...)>(#name);                          \
        return opened(path, flags, [&] { return real(directory, path, flags, mode); });                      \
    }
// NOLINTEND(cert-dcl50-cpp)

extern "C" {

PATLAS_OPEN(open)
PATLAS_OPEN(open64)
PATLAS_OPENAT(openat)
PATLAS_OPENAT(openat64)

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (descriptor != STDOUT_FILENO)
        return written(descriptor, bytes, -1, [&] { return real(descriptor, bytes, size); });
    const std::lock_guard guard(journal().lock);
    journal().add('S', 0, "-", bytes, size);
    return real(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return written(descriptor, bytes, at, [&] { return real(descriptor, bytes, size, at); });
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return written(descriptor, bytes, at, [&] { return real(descriptor, bytes, size, at); });
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return truncated(descriptor, size, [&] { return real(descriptor, size); });
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return truncated(descriptor, size, [&] { return real(descriptor, size); });
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    return flushed(descriptor, [&] { return real(descriptor); });
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return flushed(descriptor, [&] { return real(descriptor); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return named('R', absolute(from), to, [&] { return real(from, to); });
}

int renameat2(int fromDirectory, const char *from, int toDirectory, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return named('R', absolute(from), to, [&] { return real(fromDirectory, from, toDirectory, to, flags); });
}

/// Names an unnamed file through /proc/self/fd.
int linkat(int fromDirectory, const char *from, int toDirectory, const char *to, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    char linked[4096];
    const ssize_t length = (flags & AT_SYMLINK_FOLLOW) ? readlink(from, linked, sizeof linked) : -1;
    const std::string source = length > 0 ? std::string(linked, size_t(length)) : absolute(from);
    return named('L', source, to, [&] { return real(fromDirectory, from, toDirectory, to, flags); });
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    const std::string gone = absolute(path);
    const std::lock_guard guard(journal().lock);
    const int result = real(path);
    if (result == 0 && journal().concerns(gone))
        journal().add('U', 0, gone);
    return result;
}
}
