// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <QByteArray>
#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace patlas {

/// Keywords with the same meaning in JSON Schema draft 7, which the validator supports, and 2020-12, which
/// OpenAPI 3.1 uses. The document uses no others; a new one needs a review, so it is an error here.
inline QStringList strangeKeywords(const nlohmann::json &schema)
{
    static const QStringList known{
        u"type"_s,     u"properties"_s,    u"required"_s,       u"items"_s,   u"enum"_s,
        u"pattern"_s,  u"minLength"_s,     u"maxLength"_s,      u"minimum"_s, u"maximum"_s,
        u"minItems"_s, u"minProperties"_s, u"description"_s,    u"format"_s,  u"additionalProperties"_s,
        u"example"_s,  u"x-confidence"_s,  u"x-patlas-schema"_s};
    QStringList strange;
    if (!schema.is_object())
        return strange;
    for (const auto &[keyword, value] : schema.items()) {
        if (!known.contains(QString::fromStdString(keyword)))
            strange.append(QString::fromStdString(keyword));
        if (keyword == "properties") {
            for (const auto &property : value)
                strange += strangeKeywords(property);
        } else if (keyword == "items" || keyword == "additionalProperties") {
            strange += strangeKeywords(value);
        }
    }
    return strange;
}

/// The violations of `schema` (JSON text, references resolved) in `body`; empty when it is valid.
inline QString violations(const QByteArray &schemaText, const QByteArray &body)
{
    const auto schemaJson = nlohmann::json::parse(schemaText.toStdString(), nullptr, false);
    const auto json = nlohmann::json::parse(body.toStdString(), nullptr, false);
    if (schemaJson.is_discarded() || json.is_discarded())
        return u"no JSON: "_s + QString::fromUtf8(body.left(200));
    if (const QStringList strange = strangeKeywords(schemaJson); !strange.isEmpty())
        return u"keywords not known to mean the same: "_s + strange.join(", "_L1);
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), schema);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(json), &results))
        return {};
    QStringList problems;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string place;
        for (const std::string &step : error.context)
            place += step;
        problems.append(QString::fromStdString(place + ": " + error.description));
    }
    return problems.join("; "_L1);
}

} // namespace patlas
