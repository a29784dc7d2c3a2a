// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/JsonValues.h"

#include "core/document/JsonMembers.h"
#include "core/openapi/ExactNumber.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using Value = JsonValues::Value;
using Place = JsonValues::Place;

struct JsonValuesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::JsonComparison)
};

/// Seeded by the process, so that no document can be made whose values are taken for each other.
quint64 hashedBytes(QByteArrayView bytes, quint64 salt)
{
    static const std::size_t seed = QHashSeed::globalSeed();
    return quint64(qHashBits(bytes.data(), std::size_t(bytes.size()), seed ^ std::size_t(salt)));
}

quint64 mixedBits(quint64 number)
{
    number ^= number >> 33U;
    number *= 0xff51afd7ed558ccdULL;
    number ^= number >> 33U;
    number *= 0xc4ceb9fe1a85ec53ULL;
    return number ^ (number >> 33U);
}

bool isBlankOfValues(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype afterJsonString(QByteArrayView text, qsizetype quote)
{
    qsizetype at = quote + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

qsizetype afterJsonWord(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && !isBlankOfValues(text[at]) && text[at] != ',' && text[at] != ']'
           && text[at] != '}')
        ++at;
    return at;
}

/// Lists the values of text that is known to be JSON.
class ValueReader {
public:
    ValueReader(QByteArrayView text, const IgnoredPaths &ignored, std::vector<Value> &values)
        : m_text(text)
        , m_ignored(ignored)
        , m_values(values)
    {
    }

    /// False: there are more values than that.
    bool read(bool isSequence, qint64 most)
    {
        if (isSequence)
            open({JsonKind::Sequence, false, 0, 0, 0, {}, m_text, 0, 0}, m_ignored.start());
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isBlankOfValues(c) || c == ',' || c == ':') {
                ++m_at;
            } else if (c == '}' || c == ']') {
                ++m_at;
                if (m_open.empty())
                    return true;
                Value &closed = m_values[m_open.back().place];
                closed.text = m_text.sliced(closed.text.data() - m_text.data(),
                                            m_at - (closed.text.data() - m_text.data()));
                close();
            } else if (qint64(m_values.size()) >= most) {
                return false;
            } else {
                take();
            }
        }
        while (!m_open.empty())
            close();
        return true;
    }

private:
    struct Open {
        Place place = 0;
        IgnoredPaths::Places places = 0;
    };

    void take()
    {
        Value value;
        value.depth = qint32(m_open.size());
        IgnoredPaths::Places places = m_ignored.start();
        if (!m_open.empty()) {
            Value &around = m_values[m_open.back().place];
            if (around.kind == JsonKind::Object) {
                const qsizetype end = afterJsonString(m_text, m_at);
                value.name = m_text.sliced(m_at, end - m_at);
                m_at = end;
                while (m_at < m_text.size() && (isBlankOfValues(m_text[m_at]) || m_text[m_at] == ':'))
                    ++m_at;
                if (m_at >= m_text.size())
                    return;
            }
            if (!m_ignored.isEmpty())
                places = value.name.isEmpty()
                    ? m_ignored.atItem(m_open.back().places, around.count)
                    : m_ignored.atMember(m_open.back().places, JsonValues::nameOf(value));
            value.isIgnored = around.isIgnored || m_ignored.isIgnored(places);
            ++around.count;
        }
        value.kind = jsonKindOf(m_text[m_at]);
        if (value.isContainer()) {
            value.text = m_text.sliced(m_at);
            ++m_at;
            open(value, places);
            return;
        }
        const qsizetype end =
            value.kind == JsonKind::String ? afterJsonString(m_text, m_at) : afterJsonWord(m_text, m_at + 1);
        value.text = m_text.sliced(m_at, end - m_at);
        value.end = Place(m_values.size() + 1);
        m_values.push_back(value);
        m_at = end;
    }

    void open(const Value &value, IgnoredPaths::Places places)
    {
        m_open.push_back({Place(m_values.size()), places});
        m_values.push_back(value);
    }

    void close()
    {
        m_values[m_open.back().place].end = Place(m_values.size());
        m_open.pop_back();
    }

    QByteArrayView m_text;
    const IgnoredPaths &m_ignored;
    std::vector<Value> &m_values;
    std::vector<Open> m_open;
    qsizetype m_at = 0;
};

} // namespace

QByteArray JsonValues::nameOf(const Value &value)
{
    if (value.name.size() < 2)
        return {};
    const QByteArrayView inside = value.name.sliced(1, value.name.size() - 2);
    return inside.contains('\\') ? unescaped(value.name, value.name.size()).toUtf8() : inside.toByteArray();
}

QByteArray JsonValues::scalar(const Value &value)
{
    if (value.kind == JsonKind::Number)
        return QByteArray::fromStdString(
            ExactNumber::of({value.text.data(), std::size_t(value.text.size())}).canonical());
    if (value.kind != JsonKind::String || value.text.size() < 2)
        return value.text.toByteArray();
    return value.text.contains('\\') ? unescaped(value.text, value.text.size()).toUtf8()
                                     : value.text.sliced(1, value.text.size() - 2).toByteArray();
}

std::vector<Place> JsonValues::children(Place place) const
{
    std::vector<Place> children;
    children.reserve(m_values[place].count);
    for (Place each = place + 1; each < m_values[place].end; each = m_values[each].end)
        children.push_back(each);
    return children;
}

void JsonValues::number()
{
    // Those in a value come after it.
    for (auto place = Place(m_values.size()); place-- > 0;) {
        Value &value = m_values[place];
        const auto kind = quint64(value.kind);
        if (!value.isContainer()) {
            value.whole = mixedBits(hashedBytes(value.text, kind));
            value.same = value.kind == JsonKind::Number || value.kind == JsonKind::String
                ? mixedBits(hashedBytes(scalar(value), kind + 16))
                : value.whole;
            continue;
        }
        const bool isObject = value.kind == JsonKind::Object;
        quint64 same = isObject ? 2 : 3;
        quint64 whole = same;
        for (Place each = place + 1; each < value.end; each = m_values[each].end) {
            const Value &inside = m_values[each];
            const quint64 insideSame = inside.isIgnored ? 1 : inside.same;
            if (isObject) {
                // Members have no order: a sum.
                if (!inside.isIgnored)
                    same += mixedBits(mixedBits(hashedBytes(nameOf(inside), 32)) ^ (insideSame * 3));
                whole += mixedBits(mixedBits(hashedBytes(inside.name, 64)) ^ (inside.whole * 3));
            } else {
                same = mixedBits(same * 31 + insideSame);
                whole = mixedBits(whole * 31 + inside.whole);
            }
        }
        value.same = mixedBits(same + kind);
        value.whole = mixedBits(whole + kind);
    }
}

Result<JsonValues> JsonValues::read(const JsonIndex &index, const IgnoredPaths &ignored, qint64 most)
{
    const std::optional<JsonNode> root = index.root();
    if (!root || !index.isWhole())
        return failure(ErrorKind::Parse, JsonValuesText::tr("One of the bodies is not whole JSON."),
                       JsonValuesText::tr("It cannot be compared by its structure."),
                       JsonValuesText::tr("Compare them line by line."),
                       index.error() ? index.error()->sentence : QString());
    JsonValues values;
    if (!ValueReader(index.raw(*root), ignored, values.m_values).read(index.isSequence(), most))
        return failure(
            ErrorKind::Unsupported,
            JsonValuesText::tr("One of the bodies has more than %L1 values.").arg(most),
            JsonValuesText::tr("That is too much to compare by structure."),
            JsonValuesText::tr("Compare them line by line, or filter the responses to what matters first."));
    values.number();
    return values;
}

} // namespace patlas
