// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/JsonIndex.h"
#include "core/history/IgnoredPaths.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace patlas {

/// A bounded JSON document as a list of its values, each before those in it, with numbers by which equal
/// values are found. The bytes must outlive it.
class JsonValues {
public:
    using Place = quint32;

    struct Value {
        JsonKind kind = JsonKind::Null;
        bool isIgnored = false;
        qint32 depth = 0; ///< containers around it
        Place end = 0; ///< the first value after those in it
        quint32 count = 0; ///< of its members or items
        QByteArrayView name; ///< in quotes; empty: it has none
        QByteArrayView text; ///< as it is written
        quint64 same = 0; ///< equal for values that are the same, ignored ones left out
        quint64 whole = 0; ///< equal for values that are written the same, ignored ones included

        bool isContainer() const
        {
            return kind == JsonKind::Object || kind == JsonKind::Array || kind == JsonKind::Sequence;
        }
    };

    /// At least one value. Fails as compareJson.
    static Result<JsonValues> read(const JsonIndex &index, const IgnoredPaths &ignored, qint64 most);

    const Value &at(Place place) const { return m_values[place]; }
    std::vector<Place> children(Place place) const;
    /// A name, or a value for display and comparing: strings without escapes in UTF-8, numbers in one form.
    static QByteArray nameOf(const Value &value);
    static QByteArray scalar(const Value &value);

private:
    void number(); ///< fills in `same` and `whole`

    std::vector<Value> m_values;
};

} // namespace patlas
