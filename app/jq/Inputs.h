// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jq/Outputs.h"

#include <vector>

namespace patlas::jq {

/// Reads the JSON values of a file one after the other.
class Inputs {
public:
    Inputs(int descriptor, Outputs &outputs);
    Inputs(const Inputs &) = delete;
    Inputs &operator=(const Inputs &) = delete;
    ~Inputs() = default; // never destroyed: the process exits first

    /// Invalid without a message: end of file. Invalid with a message: the rest is not JSON.
    jv next();
    static jv next(jq_state *, void *self); ///< for `input` and `inputs`

private:
    bool readMore();

    const int m_descriptor;
    Outputs &m_outputs;
    jv_parser *m_parser;
    std::vector<char> m_block;
    std::uint64_t m_read = 0;
    bool m_atEnd = false;
    bool m_broken = false;
};

} // namespace patlas::jq
