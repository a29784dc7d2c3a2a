// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/JsonPathStep.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace patlas {

/// Reads the text of a path. One text, once.
class JsonPathReader {
public:
    /// `isInFilter`: of a path in a filter, in which there are no filters.
    explicit JsonPathReader(QStringView text, bool isInFilter = false)
        : m_text(text)
        , m_isInFilter(isInFilter)
    {
    }

    Result<std::vector<JsonPath::Step>> readJsonPath();
    Result<std::vector<JsonPath::Step>> readProperties();

private:
    using Steps = std::vector<JsonPath::Step>;
    using Step = JsonPath::Step;
    using Expression = JsonPathExpression;

    Result<void> readBracket(Step &step);
    Result<void> readFilter(Step &step);
    Result<void> readLength(Step &step);
    Result<void> readIndexes(Step &step);
    Result<Expression> readOr();
    Result<Expression> readAnd();
    Result<Expression> readComparison();
    Result<Expression> readOperand();
    Result<Expression> readRelativePath();
    std::optional<Expression::Kind> comparison();
    Result<QString> readQuoted();
    std::optional<qint64> readInteger();
    QString readDotName();
    QString readIdentifier();

    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return isAtEnd() ? QChar() : m_text[m_at]; }
    bool take(QChar c);
    bool take(QLatin1String text);
    void skipBlanks();
    Failure malformed() const; ///< at the place that was reached
    Failure unsupported() const;

    const QStringView m_text;
    const bool m_isInFilter;
    qsizetype m_at = 0;
    int m_depth = 0; ///< brackets of filters in each other
};

} // namespace patlas
