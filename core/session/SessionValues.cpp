// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SessionValues.h"

#include "core/secret/KnownSecrets.h"

using namespace Qt::StringLiterals;

namespace patlas {

void SessionValues::set(const QString &place, const QString &name, Secret value, bool isSecret)
{
    if (isSecret)
        KnownSecrets::current().add(u"typed "_s + place + u'\n' + name, value);
    std::shared_ptr<const Values> &held = m_places[place];
    auto changed = held ? std::make_shared<Values>(*held) : std::make_shared<Values>();
    changed->insert_or_assign(name, std::make_shared<const Value>(Value{std::move(value), isSecret}));
    held = std::move(changed);
}

void SessionValues::clear()
{
    m_places.clear();
}

std::function<std::optional<GivenValue>(const QString &name)> SessionValues::in(const QString &place) const
{
    const auto found = m_places.find(place);
    if (found == m_places.end())
        return {};
    return [values = found->second](const QString &name) -> std::optional<GivenValue> {
        const auto value = values->find(name);
        if (value == values->end())
            return std::nullopt;
        const std::string_view text = value->second->value.view();
        return GivenValue{QString::fromUtf8(text.data(), qsizetype(text.size())), value->second->isSecret};
    };
}

} // namespace patlas
