// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentBuilder.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace patlas {

/// One schema of a text that DocumentTexts wrote, with what its `allOf` adds and without the null that it
/// also allows: what a person takes for one thing. Points into the document, which must live longer. Reads at
/// most 64 parts.
class SchemaShape {
public:
    explicit SchemaShape(const DocumentJson &schema);

    struct Property {
        std::string_view name;
        const DocumentJson *schema = nullptr;
    };

    const DocumentJson *find(std::string_view keyword) const; ///< of the first part that has it; null: none
    std::vector<Property> properties() const; ///< in the order of the document, each name once
    bool isRequired(std::string_view member) const { return m_required.contains(member); }
    bool isType(QStringView type) const { return m_types.contains(type); }
    std::optional<SchemaShape> items() const; ///< of an array, where they are described
    const DocumentJson *otherProperties() const; ///< `additionalProperties` with something to say; else null
    bool hasFields() const; ///< anything beneath it that is a row of its own

    QString name; ///< in the description; empty: it has none
    QStringList included; ///< names of the schemas that are parts of it
    std::vector<const DocumentJson *> choices; ///< of `oneOf` or `anyOf`, where there are several
    bool choosesOne = false; ///< exactly one of them
    bool isNullable = false;
    bool isForbidden = false; ///< `false`: no value is allowed
    bool isCut = false; ///< the reader left something out

    const QStringList &types() const
    {
        return m_types;
    } ///< JSON Schema types without null; deduced if need be

private:
    void add(const DocumentJson &schema, bool isPart, int depth);
    void addAll(const DocumentJson &list, bool isOnePart, int depth);
    void addChoices(const DocumentJson &list, bool one, int depth);
    void addTypes(const DocumentJson &schema);
    void deduceType();

    std::vector<const DocumentJson *> m_parts;
    QStringList m_types;
    std::unordered_set<std::string_view> m_required;
};

/// A member of an object; null: none.
const DocumentJson *memberOfSchema(const DocumentJson &schema, std::string_view name);

} // namespace patlas
