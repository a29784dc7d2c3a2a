// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/ReadBudget.h"

namespace patlas::sandbox::formats {

/// The entities that the document type of an XML file declares, as far as they hold text and refer to each
/// other. Everything else that a document type can bring into a file without being seen there is refused:
/// elements within entities, parameter entities, attributes by default.
class XmlDeclarations {
public:
    explicit XmlDeclarations(ReadBudget &budget)
        : m_budget(budget)
    {
    }

    /// Reads `<!DOCTYPE …>` from its first character; returns the position behind it. Behind the text: it has
    /// no end. Behind the text as well once the budget says why it is refused.
    qsizetype read(QStringView text, qsizetype at);

    /// Characters that a reference to the entity expands to; 0 for one that is not declared.
    qsizetype sizeOf(const QString &name);

private:
    qsizetype readSubset(QStringView text, qsizetype at);
    qsizetype readEntity(QStringView text, qsizetype at);
    qsizetype skipDeclaration(QStringView text, qsizetype at) const;
    bool isPlain(QStringView value);
    qsizetype sizeOf(const QString &name, int depth);

    struct Entity {
        QString value;
        qsizetype size = -1; ///< not known yet
    };
    ReadBudget &m_budget;
    QHash<QString, Entity> m_entities;
};

/// Position behind `end`, searched from `at`; the length of the text if it does not come.
qsizetype behind(QStringView text, QLatin1String end, qsizetype at);

} // namespace patlas::sandbox::formats
