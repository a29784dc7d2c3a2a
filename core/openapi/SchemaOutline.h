// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/SchemaWords.h"

#include <QByteArray>
#include <QSet>

namespace patlas {

/// A line of a schema for a person. Texts of the description are as written: they are shown through
/// VisibleText.
struct SchemaRow {
    enum class Kind {
        Whole, ///< the schema itself
        Property,
        Pattern, ///< properties whose name matches `name`, a regular expression
        Others, ///< properties of any other name
        Item, ///< the item of an array at the place `name`
        Choice, ///< one of several schemas
        Cut, ///< something follows that is not known: it was too large, or too deep
        More, ///< `count` rows more
    };

    Kind kind = Kind::Whole;
    int depth = 0;
    QString name = {};
    std::vector<TypeWord> type = {};
    bool required = false;
    bool readOnly = false;
    bool writeOnly = false;
    bool deprecated = false;
    QStringList values = {}; ///< those that are allowed
    qsizetype moreValues = 0;
    QStringList limits = {}; ///< in words
    QString defaultValue = {};
    QString example = {};
    QString description = {};
    QString defines = {}; ///< the schema whose fields are beneath this row, and nowhere before
    qsizetype count = 0;
};

/// Schemas as rows, for one page: the fields of a schema with a name are listed once, and rows that use it
/// again only name it. At most 1,000 rows in all, 250 for one object, 12 levels.
class SchemaOutline {
public:
    /// `schema`: JSON text as the description has it. The first row is the whole. Empty: not readable.
    std::vector<SchemaRow> rows(const QByteArray &schema);

    /// Whether a row of some call before `defines` it.
    bool isListed(const QString &schema) const { return m_listed.contains(schema); }

private:
    SchemaRow rowOf(const SchemaShape &shape, SchemaRow::Kind kind, const QString &name, int depth) const;
    void add(const DocumentJson &schema, SchemaRow row);
    void addFields(const SchemaShape &shape, int depth);
    void addProperties(const SchemaShape &shape, int depth);
    void addNamed(const DocumentJson *members, SchemaRow::Kind kind, int depth);
    void addItems(const DocumentJson *items, int depth);
    void addChoices(const SchemaShape &shape, int depth);
    bool isFull(qsizetype done, qsizetype all, int depth);

    std::vector<SchemaRow> m_rows;
    QSet<QString> m_listed;
    int m_left = 1'000;
};

} // namespace patlas
