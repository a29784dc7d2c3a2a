// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jq/Outputs.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <string>
#include <unistd.h>

namespace patlas::jq {

namespace {

constexpr std::int64_t betweenTwoReports = 100; // ms

std::int64_t now()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
    return std::int64_t(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

bool writeAll(int descriptor, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t done = ::write(descriptor, bytes, size);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        bytes += done;
        size -= std::size_t(done);
    }
    return true;
}

} // namespace

Outputs::Outputs(int told, std::uint64_t maxBytes)
    : m_stream(nullptr)
    , m_told(told)
    , m_maxBytes(maxBytes)
{
    // jq writes a value piece by piece, so a large value is never in memory as text as well.
    cookie_io_functions_t functions = {};
    functions.write = &Outputs::append;
    m_stream = fopencookie(this, "w", functions);
    if (!m_stream)
        breakOff(memoryIsUp);
    std::setvbuf(m_stream, nullptr, _IOFBF, 1 << 14);
}

void Outputs::write(jv output)
{
    jv_dumpf(output, m_stream, 0);
    std::fflush(m_stream);
    endLine();
    tellProgress();
}

ssize_t Outputs::append(void *self, const char *bytes, std::size_t size)
{
    static_cast<Outputs *>(self)->append({bytes, size});
    return ssize_t(size);
}

void Outputs::append(std::string_view bytes)
{
    if (m_written + m_used + bytes.size() + 1 > m_maxBytes)
        breakOff("{\"error\":\"outputs\"}\n");
    while (!bytes.empty()) {
        if (m_used == m_buffer.size())
            flush();
        const std::size_t size = std::min(bytes.size(), m_buffer.size() - m_used);
        std::memcpy(m_buffer.data() + m_used, bytes.data(), size);
        m_used += size;
        bytes.remove_prefix(size);
    }
}

void Outputs::endLine()
{
    append("\n");
    ++m_count;
    m_whole = m_written + m_used;
}

void Outputs::flush()
{
    // The SIGXCPU handler must not write the same bytes again.
    sigset_t time;
    sigemptyset(&time);
    sigaddset(&time, SIGXCPU);
    sigprocmask(SIG_BLOCK, &time, nullptr);
    if (!writeAll(STDOUT_FILENO, m_buffer.data(), m_used)) {
        const std::string reason = std::strerror(errno);
        m_used = 0;
        tellError("storage", reason);
        _exit(1);
    }
    m_written += m_used;
    m_used = 0;
    sigprocmask(SIG_UNBLOCK, &time, nullptr);
}

void Outputs::tell(std::string_view line)
{
    // The reader may be gone; then there is no one to report the failure to.
    static_cast<void>(writeAll(m_told, line.data(), line.size()));
}

void Outputs::tellProgress()
{
    const std::int64_t time = now();
    if (time - m_toldAt < betweenTwoReports)
        return;
    m_toldAt = time;
    flush();
    // The reader may use the file up to here: nothing removes these bytes, even if the next output fails.
    tell("{\"read\":" + std::to_string(m_read) + ",\"outputs\":" + std::to_string(m_count)
         + ",\"bytes\":" + std::to_string(m_written) + "}\n");
}

void Outputs::tellKeepsNumbers()
{
    tell("{\"keepsNumbers\":true}\n");
}

void Outputs::tellError(std::string_view kind, std::string_view message)
{
    const jv quoted = jv_dump_string(jv_string_sized(message.data(), int(message.size())), 0);
    tell("{\"error\":\"" + std::string(kind) + "\",\"message\":" + jv_string_value(quoted) + "}\n");
    jv_free(quoted);
}

void Outputs::end()
{
    flush();
    tell("{\"end\":true,\"outputs\":" + std::to_string(m_count) + "}\n");
    // No clean-up: freeing a large document value by value only takes time.
    _exit(0);
}

void Outputs::breakOff(std::string_view line)
{
    if (m_whole > m_written)
        static_cast<void>(writeAll(STDOUT_FILENO, m_buffer.data(), m_whole - m_written));
    else
        static_cast<void>(!ftruncate(STDOUT_FILENO, off_t(m_whole)));
    tell(line);
    _exit(1);
}

} // namespace patlas::jq
