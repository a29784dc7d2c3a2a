// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentSet.h"
#include "core/openapi/DocumentValue.h"
#include "core/openapi/ProblemList.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace patlas {

/// The files of a description, parsed when a reference first leads to them. 0 is the root.
class SourceDocuments {
public:
    /// Throws DocumentProblem if the root cannot be parsed.
    SourceDocuments(const DocumentSet &documents, ProblemList &problems);

    const DocumentJson &root() const { return json(0); }
    /// For changes before anything points into it.
    DocumentJson &changeableRoot() { return m_files.front()->json; }
    const DocumentJson &json(int file) const { return m_files[static_cast<std::size_t>(file)]->json; }
    /// As it came, for lines.
    QByteArray text(int file) const { return m_files[static_cast<std::size_t>(file)]->text; }
    /// Empty for the root.
    QUrl address(int file) const;
    /// The root as OpenAPI 3; what was there stays as a file of its own, `original`.
    void replaceRoot(DocumentJson converted);
    static constexpr auto original = "original:document"; ///< its address

    struct Found {
        int file = -1; ///< -1: not there
        QString whyNot; ///< a sentence without its full stop
    };
    /// The file that a reference in `from` leads to; `reference` without its fragment.
    Found find(int from, const std::string &reference);
    /// The value with this `$anchor` or `$id`; null: none.
    const DocumentJson *anchored(int file, const std::string &name);

private:
    struct File {
        QUrl address;
        QUrl self; ///< `$self` (OpenAPI 3.2)
        QByteArray text;
        DocumentJson json;
        std::optional<std::unordered_map<std::string, const DocumentJson *>> anchors = {};
    };
    int add(const QUrl &address, const QByteArray &text, DocumentJson json);
    Found open(const QUrl &address);
    std::optional<int> known(const QUrl &address) const;

    const DocumentSet &m_documents;
    ProblemList &m_problems;
    std::vector<std::unique_ptr<File>> m_files; ///< pointers, because values of a file are pointed to
    QHash<QUrl, QString> m_unreadable;
};

} // namespace patlas
