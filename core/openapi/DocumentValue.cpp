// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentValue.h"

#include "core/openapi/DocumentParser.h"
#include "core/openapi/DocumentProblem.h"

#include <limits>

namespace patlas {

QString plainText(const DocumentJson &value)
{
    return QString::fromStdString(value.is_string()
                                      ? value.get_ref<const std::string &>()
                                      : value.dump(-1, ' ', false, DocumentJson::error_handler_t::replace));
}

std::optional<DocumentValue> DocumentValue::field(const char *name) const
{
    mustBeObject();
    const auto found = m_json->find(name);
    if (found == m_json->end())
        return std::nullopt;
    return child(name, *found);
}

DocumentValue DocumentValue::child(const std::string &key, const DocumentJson &json) const
{
    return DocumentValue(json, m_pointer + pointerToken(key), m_file);
}

bool DocumentValue::has(const char *name) const
{
    if (!m_json->is_object())
        return false;
    const auto found = m_json->find(name);
    return found != m_json->end() && !found->is_null();
}

std::optional<DocumentValue> DocumentValue::present(const char *name) const
{
    std::optional<DocumentValue> value = field(name);
    return value && !value->json().is_null() ? value : std::nullopt;
}

std::optional<DocumentValue> DocumentValue::object(const char *name) const
{
    const std::optional<DocumentValue> value = present(name);
    if (value)
        value->mustBeObject();
    return value;
}

std::optional<DocumentValue> DocumentValue::list(const char *name) const
{
    const std::optional<DocumentValue> value = present(name);
    if (value && !value->json().is_array())
        value->refuseType(ReaderWords::tr("a list"));
    return value;
}

QString DocumentValue::text(const char *name) const
{
    const std::optional<DocumentValue> value = present(name);
    return value ? value->asText() : QString();
}

bool DocumentValue::flag(const char *name) const
{
    const std::optional<DocumentValue> value = present(name);
    if (value && !value->json().is_boolean())
        value->refuseType(ReaderWords::tr("true or false"));
    return value && value->json().get<bool>();
}

int DocumentValue::number(const char *name) const
{
    const std::optional<DocumentValue> value = present(name);
    if (!value)
        return 0;
    if (!value->json().is_number_integer())
        value->refuseType(ReaderWords::tr("a whole number"));
    const auto number = value->json().get<std::int64_t>();
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        value->refuse(ReaderWords::tr("the number is out of range"));
    return static_cast<int>(number);
}

QStringList DocumentValue::texts(const char *name) const
{
    QStringList result;
    if (const std::optional<DocumentValue> values = list(name)) {
        for (const DocumentValue &value : values->items())
            result.append(value.asText());
    }
    return result;
}

void DocumentValue::mustBeObject() const
{
    if (!m_json->is_object())
        refuseType(ReaderWords::tr("an object"));
}

std::vector<std::pair<std::string, DocumentValue>> DocumentValue::members() const
{
    mustBeObject();
    std::vector<std::pair<std::string, DocumentValue>> result;
    result.reserve(m_json->size());
    for (const auto &[key, value] : m_json->items())
        result.emplace_back(key, child(key, value));
    return result;
}

std::vector<DocumentValue> DocumentValue::items() const
{
    if (!m_json->is_array())
        refuseType(ReaderWords::tr("a list"));
    std::vector<DocumentValue> result;
    result.reserve(m_json->size());
    for (const DocumentJson &value : *m_json)
        result.emplace_back(value, m_pointer + "/" + std::to_string(result.size()), m_file);
    return result;
}

QString DocumentValue::asText() const
{
    if (m_json->is_structured())
        refuseType(ReaderWords::tr("text"));
    return plainText(*m_json);
}

void DocumentValue::refuse(const QString &why) const
{
    throw DocumentProblem{why, m_pointer, 0, false, m_file};
}

void DocumentValue::refuseDocument(const QString &why) const
{
    throw DocumentProblem{why, m_pointer, 0, true, m_file};
}

void DocumentValue::refuseType(const QString &wanted) const
{
    const QString given = m_json->is_object() ? ReaderWords::tr("an object")
        : m_json->is_array()                  ? ReaderWords::tr("a list")
        : m_json->is_null()                   ? ReaderWords::tr("nothing")
        : m_json->is_string()                 ? ReaderWords::tr("text")
        : m_json->is_boolean()                ? ReaderWords::tr("true or false")
                                              : ReaderWords::tr("a number");
    refuse(ReaderWords::tr("%1 is expected there, but there is %2").arg(wanted, given));
}

} // namespace patlas
