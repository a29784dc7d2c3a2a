// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ExactNumber.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace patlas {

/// One schema of a text that DocumentTexts wrote, made ready to compare many values with. Keywords of OpenAPI
/// 3.0 that the reader has rewritten already are understood where a document of 3.1 still has them:
/// `nullable`, `x-nullable` and `exclusiveMinimum: true`; `items` as a list is `prefixItems`.
struct SchemaRule {
    enum Type : unsigned {
        Null = 1,
        Boolean = 2,
        Integer = 4,
        Number = 8,
        String = 16,
        Array = 32,
        Object = 64
    };
    struct Limit {
        ExactNumber number;
        QString text;
        bool isRounded = false; ///< the description may have had another number, which a double did not hold
    };
    struct Values { ///< of `enum` or `const`
        std::unordered_set<std::string> canonical;
        QString words;
        bool isRounded = false;
    };
    struct Pattern {
        QRegularExpression expression;
        const SchemaRule *rule = nullptr; ///< of `patternProperties`
    };
    using Rules = std::vector<const SchemaRule *>;

    bool isFalse = false; ///< nothing is allowed
    bool isTrue = false; ///< by the word, which the reader also writes where it could not read a schema
    bool isUnknown = false; ///< the reader left something out here, or could not read it
    QString name; ///< in the description
    unsigned types = 0; ///< 0: any
    QStringList typeNames;
    bool isNullable = false;
    bool isReadOnly = false;
    bool isWriteOnly = false;
    std::optional<Values> values;
    std::optional<Values> constant;

    std::optional<Limit> minimum;
    std::optional<Limit> maximum;
    std::optional<Limit> above; ///< `exclusiveMinimum`
    std::optional<Limit> below;
    std::optional<Limit> multipleOf;

    std::optional<quint64> minLength;
    std::optional<quint64> maxLength;
    std::optional<QRegularExpression> pattern;
    QString patternText;

    std::vector<std::string> required;
    std::unordered_map<std::string, const SchemaRule *> properties;
    std::vector<Pattern> patterns;
    bool hasUnreadPattern = false; ///< of `patternProperties`
    const SchemaRule *others = nullptr; ///< `additionalProperties`
    const SchemaRule *unevaluatedMembers = nullptr;
    const SchemaRule *memberNames = nullptr;
    std::optional<quint64> minMembers;
    std::optional<quint64> maxMembers;
    std::vector<std::pair<std::string, std::vector<std::string>>> dependentRequired;
    std::vector<std::pair<std::string, const SchemaRule *>> dependentRules;

    Rules prefixItems;
    const SchemaRule *items = nullptr; ///< of those behind the prefix
    const SchemaRule *contains = nullptr;
    std::optional<quint64> minContains;
    std::optional<quint64> maxContains;
    std::optional<quint64> minItems;
    std::optional<quint64> maxItems;
    bool hasUniqueItems = false;

    Rules allOf;
    Rules anyOf;
    Rules oneOf;
    const SchemaRule *excluded = nullptr; ///< `not`
    const SchemaRule *condition = nullptr; ///< `if`
    const SchemaRule *then = nullptr;
    const SchemaRule *otherwise = nullptr;
    std::string discriminator; ///< name of a field
    std::vector<std::pair<std::string, QString>> mapping; ///< its values, and names of alternatives
};

/// All rules of one schema text. Rules are a tree without cycles, because the text is one.
class SchemaRules {
public:
    /// nullopt: the text is no JSON Schema. Deeper than 200 levels nothing is known.
    static std::optional<SchemaRules> of(const QByteArray &schema);

    SchemaRules(SchemaRules &&) = default;
    SchemaRules &operator=(SchemaRules &&) = default;

    const SchemaRule &root() const { return m_rules.front(); }

private:
    friend class SchemaRuleReader;
    SchemaRules() = default;

    std::deque<SchemaRule> m_rules; ///< in which pointers stay valid, also when it is moved
};

} // namespace patlas
