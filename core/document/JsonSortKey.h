// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"
#include "core/openapi/ExactNumber.h"

#include <QString>

namespace patlas {

/// By what a value of JSON is ordered among others of any kind. See JsonTable::sorted.
class JsonSortKey {
public:
    /// `value` -1 in the node: there is none.
    static JsonSortKey of(const JsonIndex &json, const JsonNode &value);
    /// What has no value is last in both directions.
    bool isBefore(const JsonSortKey &other, Qt::SortOrder direction) const;

private:
    enum class Rank : quint8 { Number, Text, False, True, Array, Object, Null, Missing };

    int compare(const JsonSortKey &other) const;

    Rank m_rank = Rank::Missing;
    ExactNumber m_number;
    QString m_text;
    qint64 m_count = 0;
};

} // namespace patlas
