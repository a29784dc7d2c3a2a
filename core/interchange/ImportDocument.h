// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/interchange/Import.h"
#include "core/openapi/DocumentBuilder.h"

#include <QHash>
#include <QString>

#include <string>
#include <vector>

namespace patlas {

/// What stands in the beginning of a JSON file, by which its form is told: the members of the outermost
/// object and of those within it, three levels down. Of a list, those of its first item ("[].name").
class ImportOutline {
public:
    /// Reads `maxOutlineBytes` at most. Of anything that is no JSON it is empty.
    explicit ImportOutline(const QByteArray &bytes);
    static constexpr qsizetype maxOutlineBytes = 64 * 1024;

    bool isEmpty() const { return m_values.isEmpty(); }
    /// "info.schema", "[].folders", "[]" itself; also where its value is not a text.
    bool has(const QString &path) const { return m_values.contains(path); }
    QString text(const QString &path) const { return m_values.value(path); } ///< of texts and numbers

private:
    QHash<QString, QString> m_values;
};

/// A JSON file, also one with a list outermost, or YAML. Parse, with the line and the file's name, where it
/// is malformed or beyond a limit (see DocumentBuilder).
Result<DocumentJson> parseImport(const ImportFile &file);

// A file of others may hold anything anywhere: what is missing or of another type is empty here. (All begin
// with "json", because shorter names are taken in core.)

const DocumentJson *jsonMember(const DocumentJson &object, const char *name); ///< null: there is none
/// The items of a list member; empty where it is none.
const DocumentJson &jsonList(const DocumentJson &object, const char *name);
const DocumentJson &jsonObject(const DocumentJson &object, const char *name); ///< likewise
/// A text, and numbers and booleans as written.
QString jsonScalar(const DocumentJson &value);
QString jsonText(const DocumentJson &object, const char *name);
bool jsonFlag(const DocumentJson &object, const char *name); ///< true, and "true"

} // namespace patlas
