// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jq/Inputs.h"

#include <unistd.h>

namespace patlas::jq {

namespace {
constexpr std::size_t blockBytes = 1 << 18;
}

Inputs::Inputs(int descriptor, Outputs &outputs)
    : m_descriptor(descriptor)
    , m_outputs(outputs)
    , m_parser(jv_parser_new(0))
    , m_block(blockBytes)
{
}

bool Inputs::readMore()
{
    if (m_atEnd)
        return false;
    const ssize_t size = ::read(m_descriptor, m_block.data(), m_block.size());
    m_atEnd = size <= 0;
    m_read += std::uint64_t(m_atEnd ? 0 : size);
    jv_parser_set_buf(m_parser, m_block.data(), m_atEnd ? 0 : int(size), !m_atEnd);
    m_outputs.setRead(m_read);
    m_outputs.tellProgress();
    return true;
}

jv Inputs::next()
{
    if (m_broken)
        return jv_invalid();
    for (;;) {
        const jv value = jv_parser_next(m_parser);
        if (jv_is_valid(value))
            return value;
        if (jv_invalid_has_msg(jv_copy(value))) {
            m_broken = true;
            return value;
        }
        jv_free(value);
        if (jv_parser_remaining(m_parser) == 0 && !readMore())
            return jv_invalid();
    }
}

jv Inputs::next(jq_state *, void *self)
{
    return static_cast<Inputs *>(self)->next();
}

} // namespace patlas::jq
