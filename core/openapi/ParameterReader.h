// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentTexts.h"
#include "core/openapi/ProblemList.h"
#include "core/openapi/SchemaView.h"

#include <unordered_map>

namespace patlas {

/// How a list or an object is written where the document does not say it, and where it does.
struct ParameterWriting {
    ParameterStyle style = ParameterStyle::Form;
    bool explode = true;
};
ParameterWriting writingOf(const DocumentValue &value, ParameterPlace place, ProblemList &problems);

/// Reads parameters. What several operations refer to is read once and shared.
class ParameterReader {
public:
    ParameterReader(References &references, DocumentTexts &texts, ProblemList &problems)
        : m_references(references)
        , m_texts(texts)
        , m_problems(problems)
        , m_schemas(references, problems)
    {
    }

    Parameter read(const DocumentValue &entry);

private:
    Parameter readParameter(const DocumentValue &value);
    void readContent(Parameter &parameter, const DocumentValue &value);
    void readType(Parameter &parameter, const DocumentValue &value);

    References &m_references;
    DocumentTexts &m_texts;
    ProblemList &m_problems;
    SchemaView m_schemas;
    std::unordered_map<const DocumentJson *, Parameter> m_known;
};

} // namespace patlas
