// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentBuilder.h"

#include "core/openapi/DocumentProblem.h"

#include <algorithm>
#include <string_view>

namespace patlas {

namespace {

constexpr std::size_t deepest = 200;
constexpr std::size_t maxValues = 8'000'000;
constexpr std::size_t maxCopiedBytes = 64 * 1024 * 1024;
constexpr std::size_t bytesOfValue = 64; ///< a value with its slot in a container, rounded up

} // namespace

void DocumentBuilder::refuse(const QString &why) const
{
    throw DocumentProblem{why, {}, m_line};
}

bool DocumentBuilder::expectsKey() const
{
    return !m_levels.empty() && m_levels.back().value.is_object() && !m_levels.back().hasKey;
}

void DocumentBuilder::key(std::string name)
{
    m_levels.back().key = std::move(name);
    m_levels.back().hasKey = true;
}

void DocumentBuilder::begin(DocumentJson empty, Anchor anchor)
{
    if (expectsKey())
        refuse(ReaderWords::tr("a key must be text, but is a list or an object"));
    if (m_levels.size() >= deepest)
        refuse(ReaderWords::tr("it is nested deeper than 200 levels"));
    m_levels.push_back({std::move(empty), anchor, {}, false, m_size});
}

void DocumentBuilder::end()
{
    Level level = std::move(m_levels.back());
    m_levels.pop_back();
    if (level.value.is_object())
        refuseRepeatedKeys(level.value);
    keep(level.anchor, level.value,
         {m_size.values - level.before.values + 1, m_size.bytes - level.before.bytes + bytesOfValue});
    place(std::move(level.value));
}

void DocumentBuilder::value(DocumentJson scalar, Anchor anchor)
{
    std::size_t bytes = bytesOfValue;
    if (scalar.is_string())
        bytes += scalar.get_ref<const std::string &>().size();
    m_size.bytes += bytes - bytesOfValue;
    keep(anchor, scalar, {1, bytes});
    place(std::move(scalar));
}

void DocumentBuilder::alias(Anchor anchor)
{
    if (expectsKey())
        refuse(ReaderWords::tr("a key must be text, but is an alias"));
    const auto known = m_anchors.find(anchor);
    if (known == m_anchors.end())
        refuse(ReaderWords::tr("an alias is inside the value that it repeats"));
    const Anchored &anchored = known->second;
    countCopy(anchored.size.bytes);
    // Counted in full: aliases of aliases multiply, and this detects it before it happens.
    m_size.values += anchored.size.values - 1;
    m_size.bytes += anchored.size.bytes - bytesOfValue;
    place(anchored.value);
}

void DocumentBuilder::keep(Anchor anchor, const DocumentJson &value, Size size)
{
    if (anchor == 0)
        return;
    countCopy(size.bytes);
    m_anchors[anchor] = {value, size};
}

void DocumentBuilder::countCopy(std::size_t bytes)
{
    m_copiedBytes += bytes;
    if (m_copiedBytes > maxCopiedBytes)
        refuse(ReaderWords::tr("its aliases expand to more than 64 MiB"));
}

void DocumentBuilder::place(DocumentJson value)
{
    m_size.bytes += bytesOfValue;
    if (++m_size.values > maxValues)
        refuse(ReaderWords::tr("it holds more than eight million values"));
    if (m_levels.empty()) {
        m_root = std::move(value);
        return;
    }
    Level &parent = m_levels.back();
    if (parent.value.is_array()) {
        parent.value.push_back(std::move(value));
        return;
    }
    m_size.bytes += parent.key.size();
    // Appended without looking up the key, which would make a large object quadratic.
    parent.value.get_ref<DocumentJson::object_t &>().push_back({std::move(parent.key), std::move(value)});
    parent.hasKey = false;
}

void DocumentBuilder::refuseRepeatedKeys(const DocumentJson &object) const
{
    // Parsers disagree about which of the two counts, and a document must mean the same everywhere.
    std::vector<std::string_view> keys;
    keys.reserve(object.size());
    for (const auto &member : object.get_ref<const DocumentJson::object_t &>())
        keys.emplace_back(member.first);
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice != keys.end())
        throw DocumentProblem{
            ReaderWords::tr("the key “%1” occurs twice in one object")
                .arg(QString::fromUtf8(twice->data(), static_cast<qsizetype>(twice->size()))),
            {},
            m_line};
}

} // namespace patlas
