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
constexpr std::size_t maxBuildProblems = 200;
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
        const std::size_t index = m_levels[i + 1].firstMember - level.firstMember;
        result += pointerToken(level.isObject ? level.key : std::to_string(index));
    }
    return result;
}

void DocumentBuilder::note(const QString &why, const std::string &key)
{
    if (m_problems.size() < maxBuildProblems)
        m_problems.push_back({why, pointer() + (key.empty() ? key : pointerToken(key)), m_line});
}

bool DocumentBuilder::expectsKey() const
{
    return !isSkipped() && !m_levels.empty() && m_levels.back().isObject && !m_levels.back().hasKey;
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

void DocumentBuilder::begin(bool isObject, Anchor anchor)
{
    if (m_levels.size() + m_skipped >= deepest)
        refuse(ReaderWords::tr("it is nested deeper than 200 levels"));
    if (isSkipped() || expectsKey()) {
        ++m_skipped;
        return;
    }
    m_levels.push_back({isObject, anchor, {}, false, false, false, m_members.size(), m_size});
}

void DocumentBuilder::end()
{
    if (isSkipped()) {
        if (--m_skipped == 0)
            dropKey(ReaderWords::tr("a key must be text, but is a list or an object; it is left out"));
        return;
    }
    if (m_levels.back().isObject) {
        dropRepeatedKeys(m_levels.back());
        addMerged(m_levels.back());
    }
    DocumentJson value = built(m_levels.back());
    const Anchor anchor = m_levels.back().anchor;
    const Size before = m_levels.back().before;
    m_levels.pop_back();
    keep(anchor, value, {m_size.values - before.values + 1, m_size.bytes - before.bytes + bytesOfValue});
    place(std::move(value));
}

/// Takes the members of the innermost level from the stack.
DocumentJson DocumentBuilder::built(const Level &level)
{
    const auto first = m_members.begin() + static_cast<std::ptrdiff_t>(level.firstMember);
    const auto size = static_cast<std::size_t>(m_members.end() - first);
    DocumentJson value = level.isObject ? DocumentJson::object() : DocumentJson::array();
    if (level.isObject) {
        auto &members = value.get_ref<DocumentJson::object_t &>();
        members.reserve(size);
        for (auto member = first; member != m_members.end(); ++member)
            members.emplace_back(std::move(member->first), std::move(member->second));
    } else {
        auto &items = value.get_ref<DocumentJson::array_t &>();
        items.reserve(size);
        for (auto member = first; member != m_members.end(); ++member)
            items.push_back(std::move(member->second));
    }
    m_members.erase(first, m_members.end());
    return value;
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
        if (known != m_anchors.end() && known->second.value.is_string()) {
            countCopy(known->second.size.bytes);
            key(known->second.value.get<std::string>());
        } else {
            dropKey(ReaderWords::tr("a key must be text, but is an alias of something else; it is left out"));
        }
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
    if (!parent.isObject) {
        m_members.emplace_back(std::string(), std::move(value));
        return;
    }
    m_size.bytes += parent.key.size();
    parent.hasKey = false;
    if (parent.isDropped)
        return;
    if (parent.isMerge)
        placeMerged(parent, std::move(value));
    else
        m_members.emplace_back(std::move(parent.key), std::move(value));
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
void DocumentBuilder::addMerged(Level &object)
{
    if (object.merged.empty())
        return;
    std::unordered_set<std::string> known;
    for (std::size_t i = object.firstMember; i < m_members.size(); ++i)
        known.insert(m_members[i].first);
    for (DocumentJson &merged : object.merged) {
        for (auto &[name, value] : merged.get_ref<DocumentJson::object_t &>()) {
            if (known.insert(name).second)
                m_members.emplace_back(name, std::move(value));
        }
    }
}

/// The last one counts, as in most parsers.
void DocumentBuilder::dropRepeatedKeys(const Level &object)
{
    // Few keys are compared with each other; many go into a table.
    const auto first = m_members.begin() + static_cast<std::ptrdiff_t>(object.firstMember);
    const auto size = static_cast<std::size_t>(m_members.end() - first);
    bool repeats = false;
    if (size <= fewKeys) {
        for (auto member = first; member != m_members.end() && !repeats; ++member)
            repeats = std::any_of(first, member,
                                  [&member](const Member &other) { return other.first == member->first; });
    } else {
        std::unordered_set<std::string_view> keys;
        keys.reserve(size);
        for (auto member = first; member != m_members.end(); ++member)
            repeats = !keys.insert(member->first).second || repeats;
    }
    if (!repeats)
        return;
    std::unordered_map<std::string, std::size_t> last;
    for (std::size_t i = object.firstMember; i < m_members.size(); ++i)
        last[m_members[i].first] = i;
    std::size_t kept = object.firstMember;
    for (std::size_t i = object.firstMember; i < m_members.size(); ++i) {
        if (last[m_members[i].first] != i)
            note(ReaderWords::tr("the key “%1” occurs twice in one object; the last one counts")
                     .arg(isolated(QString::fromStdString(m_members[i].first))),
                 m_members[i].first);
        else if (kept++ != i)
            m_members[kept - 1] = std::move(m_members[i]);
    }
    m_members.resize(kept);
}

} // namespace patlas
