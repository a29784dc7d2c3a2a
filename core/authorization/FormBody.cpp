// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/FormBody.h"

#include "core/authorization/SecretText.h"

#include <algorithm>

namespace patlas {

void FormBody::add(std::string_view name, std::string_view value)
{
    m_fields.push_back(joined({formEncoded(name).view(), "=", formEncoded(value).view()}));
}

void FormBody::addText(std::string_view name, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    add(name, std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

bool FormBody::has(std::string_view name) const
{
    const Secret start = joined({formEncoded(name).view(), "="});
    return std::any_of(m_fields.begin(), m_fields.end(), [&start](const Secret &field) {
        return field.view().substr(0, start.size()) == start.view();
    });
}

Secret FormBody::text() const
{
    std::size_t size = m_fields.empty() ? 0 : m_fields.size() - 1;
    for (const Secret &field : m_fields)
        size += field.size();
    return Secret::filled(size, [this](char *out) {
        bool isFirst = true;
        for (const Secret &field : m_fields) {
            if (!isFirst)
                *out++ = '&';
            isFirst = false;
            out = std::copy(field.view().begin(), field.view().end(), out);
        }
    });
}

} // namespace patlas
