// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentTexts.h"
#include "core/openapi/ProblemList.h"
#include "core/openapi/SchemaView.h"

#include <unordered_map>

namespace patlas {

/// Reads bodies and responses. What several operations refer to is read once and shared.
class ContentReader {
public:
    ContentReader(References &references, DocumentTexts &texts, ProblemList &problems)
        : m_references(references)
        , m_texts(texts)
        , m_problems(problems)
        , m_schemas(references, problems)
    {
    }

    RequestBody body(const DocumentValue &entry);
    std::vector<ResponseExample> responses(const DocumentValue &object);

private:
    RequestBody readBody(const DocumentValue &value);
    RequestContent readContent(const QString &mediaType, const DocumentValue &media);
    std::vector<BodyPart> readParts(const DocumentValue &media);
    BodyPart readPart(const SchemaView::Property &property, const std::optional<DocumentValue> &encoding);
    QString exampleText(const DocumentJson &value);
    bool isPlainText(const DocumentValue &media) const;
    ResponseExample readResponse(const DocumentValue &value);
    void readLinks(const DocumentValue &value, ResponseExample &response);
    QByteArray schemaText(const DocumentValue &media); ///< empty: it has none

    template <typename T> using Known = std::unordered_map<const DocumentJson *, T>;
    References &m_references;
    DocumentTexts &m_texts;
    ProblemList &m_problems;
    SchemaView m_schemas;
    Known<RequestBody> m_bodies;
    Known<ResponseExample> m_responses;
};

} // namespace patlas
