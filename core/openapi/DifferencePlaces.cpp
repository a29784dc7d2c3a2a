// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DifferencePlaces.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

class DifferencePlacer {
public:
    DifferencePlacer(const JsonTape &tape, const std::vector<FoundDifference> &found)
        : m_tape(tape)
        , m_found(found)
    {
    }

    PlacedDifferences place()
    {
        visit(0, {}, {});
        return std::move(m_placed);
    }

private:
    bool isWithin(JsonTape::Value end) const { return m_next < m_found.size() && m_found[m_next].at < end; }

    /// `shape`: the pointer with a star for each place in a list.
    void visit(JsonTape::Value value, const QString &pointer, const QString &shape)
    {
        while (isWithin(value + 1)) // also what is said of the name of a member, which is before it
            add(m_found[m_next++].difference, pointer, shape);
        const bool isObject = m_tape.kind(value) == JsonTape::Kind::Object;
        if (!isObject && m_tape.kind(value) != JsonTape::Kind::Array)
            return;
        qsizetype index = 0;
        const JsonTape::Value end = m_tape.next(value);
        for (JsonTape::Value item = m_tape.first(value); item != end && isWithin(end); ++index) {
            const JsonTape::Value child = isObject ? item + 1 : item;
            if (isWithin(m_tape.next(child))) {
                const QString part = isObject ? pointerPart(QString::fromStdString(m_tape.text(item)))
                                              : u'/' + QString::number(index);
                visit(child, pointer + part, shape + (isObject ? part : u"/*"_s));
            }
            item = m_tape.next(child);
        }
    }

    void add(SchemaDifference difference, const QString &pointer, const QString &shape)
    {
        const QString key = QStringList{QString::number(int(difference.kind)), shape, difference.name,
                                        difference.expected, difference.alternative}
                                .join(QChar(0));
        if (const auto known = m_known.constFind(key); known != m_known.constEnd()) {
            SchemaDifference &first = m_placed.list[*known];
            QString &last = m_lastPointers[*known];
            if (last != pointer)
                ++first.places;
            last = pointer;
            return;
        }
        if (m_placed.list.size() >= PlacedDifferences::max) {
            m_placed.hasMore = true;
            return;
        }
        m_known.insert(key, m_placed.list.size());
        m_lastPointers.push_back(pointer);
        difference.pointer = pointer;
        m_placed.list.push_back(std::move(difference));
    }

    const JsonTape &m_tape;
    const std::vector<FoundDifference> &m_found; ///< by their places
    std::size_t m_next = 0;
    QHash<QString, std::size_t> m_known;
    std::vector<QString> m_lastPointers;
    PlacedDifferences m_placed;
};

} // namespace

QString pointerPart(const QString &name)
{
    QString part = name;
    return u'/' + part.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

PlacedDifferences placed(const JsonTape &tape, std::vector<FoundDifference> found)
{
    std::stable_sort(
        found.begin(), found.end(),
        [](const FoundDifference &left, const FoundDifference &right) { return left.at < right.at; });
    return DifferencePlacer(tape, found).place();
}

} // namespace patlas
