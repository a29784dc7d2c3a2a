// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jq/Libjq.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>

#include <string_view>

namespace patlas::jq {

/// Writes outputs to standard output, one a line, and reports progress on another descriptor.
///
/// The reports are lines of JSON: {"keepsNumbers":true} at the start if this libjq writes numbers as it read
/// them,
/// {"read":bytes,"outputs":count} now and then, {"error":kind,"message":text},
/// and {"end":true,"outputs":count} at the end of the input.
class Outputs {
public:
    Outputs(int told, std::uint64_t maxBytes);
    Outputs(const Outputs &) = delete;
    Outputs &operator=(const Outputs &) = delete;
    ~Outputs() = default; // never destroyed: the process exits first

    void write(jv output); ///< takes ownership of the value
    void setRead(std::uint64_t bytes) { m_read = bytes; }
    void tellProgress(); ///< at most ten times a second

    void tellKeepsNumbers();
    void tellError(std::string_view kind, std::string_view message);
    [[noreturn]] void end();
    /// Ends the process after writing the complete lines only. Safe to call from a signal handler.
    [[noreturn]] void breakOff(std::string_view line);

    static constexpr std::string_view timeIsUp = "{\"error\":\"time\"}\n";
    static constexpr std::string_view memoryIsUp = "{\"error\":\"memory\"}\n";

private:
    static ssize_t append(void *self, const char *bytes, std::size_t size);
    void append(std::string_view bytes);
    void endLine();
    void flush();
    void tell(std::string_view line);

    FILE *m_stream;
    const int m_told;
    const std::uint64_t m_maxBytes;
    std::uint64_t m_read = 0;
    std::uint64_t m_count = 0;
    std::int64_t m_toldAt = 0; ///< ms
    // Read by the signal handler.
    std::array<char, 1 << 16> m_buffer = {};
    std::atomic<std::size_t> m_used = 0;
    std::atomic<std::uint64_t> m_written = 0; ///< bytes written before the buffer's first byte
    std::atomic<std::uint64_t> m_whole = 0; ///< bytes up to the end of the last complete line
};

} // namespace patlas::jq
