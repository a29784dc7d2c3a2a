// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonPlace.h"
#include "core/openapi/SchemaShape.h"

#include <QByteArray>

#include <vector>

namespace patlas {

/// What the description says of the places in a JSON body.
class BodySchema {
public:
    /// JSON text as the description has it; empty: nothing is said.
    void set(const QByteArray &schema);
    bool isEmpty() const { return !m_schema.is_object(); }

    struct Member {
        QString name;
        const DocumentJson *schema = nullptr;
        bool isRequired = false;
        QString type; ///< in words, as the description has them
    };
    /// That can be sent in the object at this path; required ones first.
    std::vector<Member> members(const QStringList &path) const;
    /// JSON texts of values that are allowed, or likely: of an enum, true and false, the default, the
    /// example.
    QStringList values(const QStringList &path) const;
    /// Of the value at this path; null: not described.
    const DocumentJson *at(const QStringList &path) const;
    /// Type, whether it is required, limits and description, for a person; empty: not described.
    QString words(const QStringList &path) const;

private:
    using Schemas = std::vector<const DocumentJson *>;
    Schemas find(const QStringList &path) const;

    QByteArray m_text;
    DocumentJson m_schema;
};

} // namespace patlas
