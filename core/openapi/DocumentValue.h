// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentBuilder.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace patlas {

/// A value of a document that knows its place. A field that is missing or null gives an empty result; one of
/// another type throws DocumentProblem with its place. Points into the document, which must live longer.
class DocumentValue {
public:
    /// `file`: in SourceDocuments; 0 is the root.
    DocumentValue(const DocumentJson &json, std::string pointer, int file = 0)
        : m_json(&json)
        , m_pointer(std::move(pointer))
        , m_file(file)
    {
    }

    const DocumentJson &json() const { return *m_json; }
    const std::string &pointer() const { return m_pointer; }
    int file() const { return m_file; }

    std::optional<DocumentValue> field(const char *name) const; ///< of any type, including null
    std::optional<DocumentValue> object(const char *name) const;
    std::optional<DocumentValue> list(const char *name) const;
    bool has(const char *name) const; ///< and is not null; false where this is no object
    DocumentValue child(const std::string &key, const DocumentJson &json) const;
    QString text(const char *name) const; ///< numbers and booleans as written
    bool flag(const char *name) const;
    int number(const char *name) const;
    QStringList texts(const char *name) const; ///< items of a list, which may hold any scalar

    void mustBeObject() const;
    std::vector<std::pair<std::string, DocumentValue>> members() const; ///< must be an object
    std::vector<DocumentValue> items() const; ///< must be a list
    QString asText() const; ///< must be a scalar

    [[noreturn]] void refuse(const QString &why) const;
    [[noreturn]] void refuseDocument(const QString &why) const; ///< a limit of the whole document

private:
    std::optional<DocumentValue> present(const char *name) const;
    [[noreturn]] void refuseType(const QString &wanted) const;

    const DocumentJson *m_json;
    std::string m_pointer;
    int m_file;
};

/// A scalar as text; a list or an object as compact JSON.
QString plainText(const DocumentJson &value);

} // namespace patlas
