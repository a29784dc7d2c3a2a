// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/Variables.h"

#include "core/secret/SecretNames.h"
#include "core/secret/TokenRedaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

Variables::Variables()
    : m_content(std::make_shared<const Content>())
{
}

Variables::Variables(std::vector<VariableLayer> layers)
{
    Content content;
    for (VariableLayer &layer : layers)
        content.add(std::move(layer));
    m_content = std::make_shared<const Content>(std::move(content));
}

void Variables::Content::add(VariableLayer layer)
{
    const std::size_t row = layers.size();
    QHash<QString, Place> ofLayer;
    for (std::size_t column = 0; column < layer.variables.size(); ++column) {
        Variable &variable = layer.variables[column];
        if (!layer.isExamined)
            variable.isSecret = variable.isSecret || isSecretVariable(variable.name, variable.value);
        ofLayer.insert(variable.name, {row, column});
    }
    for (auto each = ofLayer.cbegin(); each != ofLayer.cend(); ++each) {
        if (!places.contains(each.key()))
            places.insert(each.key(), each.value());
        if (layer.isShared && !shared.contains(each.key()))
            shared.insert(each.key(), each.value());
    }
    layer.isExamined = true;
    layers.push_back(std::move(layer));
}

std::optional<VariableValue> Variables::value(const QString &name) const
{
    const auto found = m_content->places.constFind(name);
    return found == m_content->places.cend() ? std::nullopt : std::optional(valueAt(*found));
}

Variables Variables::withOuter(VariableLayer outer) const
{
    Content content = *m_content;
    content.add(std::move(outer));
    Variables more = *this;
    more.m_content = std::make_shared<const Content>(std::move(content));
    return more;
}

Variables Variables::withInner(std::vector<VariableLayer> inner) const
{
    if (inner.empty())
        return *this;
    inner.insert(inner.end(), layers().begin(), layers().end());
    Variables more = *this;
    more.m_content = Variables(std::move(inner)).m_content;
    return more;
}

std::optional<VariableValue> Variables::sharedValue(const QString &name) const
{
    const auto found = m_content->shared.constFind(name);
    return found == m_content->shared.cend() ? std::nullopt : std::optional(valueAt(*found));
}

VariableValue Variables::valueAt(Place place) const
{
    const VariableLayer &layer = m_content->layers[place.layer];
    const Variable &variable = layer.variables[place.variable];
    const bool isCredential =
        !layer.isLiteral && (credentialInValue(variable.value) || commandInValue(variable.value));
    return {variable.value, layer.origin, variable.isSecret && !isCredential, isCredential, layer.isLiteral};
}

bool isSecretVariable(const QString &name, const QString &value)
{
    // A reference to something else is no secret, whatever it is called.
    if (value.isEmpty() || value.startsWith("patlas:"_L1)
        || nextVariable(QStringView(value), 0).size == value.size())
        return false;
    return holdsSecret(name, value) || redactTokens(value) != value;
}

namespace {

std::optional<QString> behindForm(QStringView value, QLatin1String form)
{
    const QStringView text = value.trimmed();
    if (!text.startsWith(form) || text.size() == form.size() || text.contains(u'\n'))
        return std::nullopt;
    return text.sliced(form.size()).toString();
}

} // namespace

std::optional<QString> credentialInValue(QStringView value)
{
    return behindForm(value, "patlas:credential/"_L1);
}

std::optional<QString> commandInValue(QStringView value)
{
    std::optional<QString> line = behindForm(value, "patlas:command/"_L1);
    if (line && (line->contains("{{"_L1) || line->contains("}}"_L1)))
        return std::nullopt;
    return line;
}

} // namespace patlas
