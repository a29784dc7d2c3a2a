// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/DocumentFields.h"

namespace patlas {

namespace {

std::string dumped(const DocumentJson &value, int indent)
{
    return value.dump(indent, ' ', false, DocumentJson::error_handler_t::replace);
}

} // namespace

const DocumentJson *field(const DocumentJson &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

QString text(const DocumentJson &object, const char *name)
{
    const DocumentJson *value = field(object, name);
    return value && !value->is_structured() && !value->is_null() ? plain(*value) : QString();
}

bool flag(const DocumentJson &object, const char *name)
{
    const DocumentJson *value = field(object, name);
    return value && value->is_boolean() && value->get<bool>();
}

int number(const DocumentJson &object, const char *name)
{
    const DocumentJson *value = field(object, name);
    return value && value->is_number_integer() ? value->get<int>() : 0;
}

QStringList texts(const DocumentJson &object, const char *name)
{
    QStringList result;
    const DocumentJson *values = field(object, name);
    if (!values || !values->is_array())
        return result;
    for (const DocumentJson &value : *values)
        result.append(plain(value));
    return result;
}

QString plain(const DocumentJson &value)
{
    return QString::fromStdString(value.is_string() ? value.get_ref<const std::string &>()
                                                    : dumped(value, -1));
}

QByteArray pretty(const DocumentJson &value)
{
    return QByteArray::fromStdString(dumped(value, 2));
}

} // namespace patlas
