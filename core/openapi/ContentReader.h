// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentTexts.h"
#include "core/openapi/ProblemList.h"

#include <unordered_map>

namespace patlas {

/// Reads the inputs and outputs of operations: parameters, bodies and responses. What several operations
/// refer to is read once and shared.
class ContentReader {
public:
    ContentReader(References &references, DocumentTexts &texts, ProblemList &problems)
        : m_references(references)
        , m_texts(texts)
        , m_problems(problems)
    {
    }

    /// nullopt for a cookie: Patlas does not send cookies.
    std::optional<Parameter> parameter(const DocumentValue &entry);
    RequestBody body(const DocumentValue &entry);
    std::vector<ResponseExample> responses(const DocumentValue &object);

private:
    std::optional<Parameter> readParameter(const DocumentValue &value);
    void readType(Parameter &parameter, const DocumentValue &value, const DocumentValue &holder);
    RequestBody readBody(const DocumentValue &value);
    std::vector<BodyPart> readParts(const DocumentValue &media);
    ResponseExample readResponse(const DocumentValue &value);
    std::optional<DocumentValue> schemaOf(const DocumentValue &holder);
    std::optional<DocumentValue> exampleOf(const DocumentValue &holder);

    template <typename T> using Known = std::unordered_map<const DocumentJson *, T>;
    References &m_references;
    DocumentTexts &m_texts;
    ProblemList &m_problems;
    Known<std::optional<Parameter>> m_parameters;
    Known<RequestBody> m_bodies;
    Known<ResponseExample> m_responses;
};

} // namespace patlas
