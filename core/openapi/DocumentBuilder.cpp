// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentBuilder.h"

#include "core/base/VisibleText.h"
#include "core/openapi/DocumentParser.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace patlas {

namespace {

constexpr std::size_t deepest = 200;
constexpr std::size_t maxValues = 8'000'000;
constexpr std::size_t maxCopiedBytes = 64 * 1024 * 1024;
constexpr std::size_t maxReadProblems = 200;
constexpr std::size_t fewKeys = 12;
constexpr std::size_t bytesOfValue = 64; ///< a value with its slot in a container, rounded up

} // namespace

void DocumentBuilder::refuse(const QString &why) const
{
    throw DocumentProblem{why, {}, m_line};
}

std::string DocumentBuilder::pointer() const
{
    std::string result;
    for (std::size_t i = 0; i + 1 < m_levels.size(); ++i) {
        const Level &level = m_levels[i];
        result += pointerToken(level.value.is_array() ? std::to_string(level.value.size()) : level.key);
    }
    return result;
}

void DocumentBuilder::note(const QString &why, const std::string &key)
{
    if (m_problems.size() < maxReadProblems)
        m_problems.push_back({why, pointer() + (key.empty() ? key : pointerToken(key)), m_line});
}

bool DocumentBuilder::expectsKey() const
{
    return !isSkipped() && !m_levels.empty() && m_levels.back().value.is_object() && !m_levels.back().hasKey;
}

void DocumentBuilder::key(std::string name, bool merges, Anchor anchor)
{
    keep(anchor, DocumentJson(name), {1, bytesOfValue + name.size()});
    m_levels.back().key = std::move(name);
    m_levels.back().hasKey = true;
    m_levels.back().isMerge = merges;
    m_levels.back().isDropped = false;
}

/// The value that follows is left out with its key.
void DocumentBuilder::dropKey(const QString &why)
{
    note(why);
    key({});
    m_levels.back().isDropped = true;
}

void DocumentBuilder::begin(DocumentJson empty, Anchor anchor)
{
    if (m_levels.size() + m_skipped >= deepest)
        refuse(ReaderWords::tr("it is nested deeper than 200 levels"));
    if (isSkipped() || expectsKey()) {
        ++m_skipped;
        return;
    }
    m_levels.push_back({std::move(empty), anchor, {}, false, false, false, m_size});
}

void DocumentBuilder::end()
{
    if (isSkipped()) {
        if (--m_skipped == 0)
            dropKey(ReaderWords::tr("a key must be text, but is a list or an object; it is left out"));
        return;
    }
    if (m_levels.back().value.is_object()) {
        dropRepeatedKeys(m_levels.back().value);
        addMerged(m_levels.back());
    }
    Level level = std::move(m_levels.back());
    m_levels.pop_back();
    keep(level.anchor, level.value,
         {m_size.values - level.before.values + 1, m_size.bytes - level.before.bytes + bytesOfValue});
    place(std::move(level.value));
}

void DocumentBuilder::value(DocumentJson scalar, Anchor anchor)
{
    if (isSkipped())
        return;
    std::size_t bytes = bytesOfValue;
    if (scalar.is_string())
        bytes += scalar.get_ref<const std::string &>().size();
    m_size.bytes += bytes - bytesOfValue;
    keep(anchor, scalar, {1, bytes});
    place(std::move(scalar));
}

void DocumentBuilder::alias(Anchor anchor)
{
    if (isSkipped())
        return;
    const auto known = m_anchors.find(anchor);
    if (expectsKey()) {
        if (known != m_anchors.end() && known->second.value.is_string())
            key(known->second.value.get<std::string>());
        else
            dropKey(ReaderWords::tr("a key must be text, but is an alias of something else; it is left out"));
        return;
    }
    if (known == m_anchors.end()) {
        note(ReaderWords::tr("an alias is inside the value that it repeats; it is left out"));
        place(nullptr);
        return;
    }
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
        parent.value.get_ref<DocumentJson::array_t &>().push_back(std::move(value));
        return;
    }
    m_size.bytes += parent.key.size();
    parent.hasKey = false;
    if (parent.isDropped)
        return;
    if (parent.isMerge) {
        placeMerged(parent, std::move(value));
        return;
    }
    // Appended without looking up the key, which would make a large object quadratic.
    parent.value.get_ref<DocumentJson::object_t &>().push_back({std::move(parent.key), std::move(value)});
}

void DocumentBuilder::placeMerged(Level &object, DocumentJson value)
{
    if (value.is_object()) {
        object.merged.push_back(std::move(value));
        return;
    }
    if (!value.is_array()) {
        note(ReaderWords::tr("“<<” merges objects only; it is left out"));
        return;
    }
    for (DocumentJson &each : value) {
        if (each.is_object())
            object.merged.push_back(std::move(each));
        else
            note(ReaderWords::tr("“<<” merges objects only; it is left out"));
    }
}

/// The object's own members win, and of those that are merged the first.
void DocumentBuilder::addMerged(Level &object) const
{
    if (object.merged.empty())
        return;
    auto &members = object.value.get_ref<DocumentJson::object_t &>();
    std::unordered_set<std::string> known;
    for (const auto &member : members)
        known.insert(member.first);
    for (DocumentJson &merged : object.merged) {
        for (auto &[name, value] : merged.get_ref<DocumentJson::object_t &>()) {
            if (known.insert(name).second)
                members.push_back({name, std::move(value)});
        }
    }
}

/// The last one counts, as in most parsers.
void DocumentBuilder::dropRepeatedKeys(DocumentJson &object)
{
    auto &members = object.get_ref<DocumentJson::object_t &>();
    // Few keys are compared with each other; many go into a table.
    bool repeats = false;
    if (members.size() <= fewKeys) {
        for (auto member = members.begin(); member != members.end() && !repeats; ++member)
            repeats = std::any_of(members.begin(), member,
                                  [&member](const auto &other) { return other.first == member->first; });
    } else {
        std::unordered_set<std::string_view> keys;
        keys.reserve(members.size());
        for (const auto &member : members)
            repeats = !keys.insert(member.first).second || repeats;
    }
    if (!repeats)
        return;
    std::unordered_map<std::string_view, const DocumentJson *> last;
    for (const auto &[name, value] : members)
        last[name] = &value;
    DocumentJson::object_t kept;
    for (auto &[name, value] : members) {
        if (last[name] != &value)
            note(ReaderWords::tr("the key “%1” occurs twice in one object; the last one counts")
                     .arg(isolated(QString::fromStdString(name))),
                 name);
        else
            kept.push_back({name, std::move(value)});
    }
    members = std::move(kept);
}

} // namespace patlas
