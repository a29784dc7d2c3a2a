// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonMembers.h"

#include <algorithm>

namespace patlas {

namespace {

constexpr qint64 longestRead = 64 * 1024;

/// Steps through the bytes of an object that is known to be valid.
class MemberSteps {
public:
    MemberSteps(QByteArrayView bytes, qint64 at)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    qint64 at() const { return m_at; }
    char byte() const { return m_bytes[m_at]; }
    void step() { ++m_at; }
    void skipBlanks()
    {
        while (!isAtEnd() && (byte() == ' ' || byte() == '\t' || byte() == '\r' || byte() == '\n'))
            ++m_at;
    }
    void skipString()
    {
        for (++m_at; !isAtEnd() && byte() != '"'; ++m_at)
            m_at += byte() == '\\' ? 1 : 0;
        ++m_at;
    }
    void skipValue()
    {
        int depth = 0;
        for (; !isAtEnd(); ++m_at) {
            if (byte() == '"') {
                skipString();
                --m_at;
            } else if (byte() == '{' || byte() == '[') {
                ++depth;
            } else if (depth == 0 && (byte() == ',' || byte() == '}')) {
                return;
            } else if (byte() == '}' || byte() == ']') {
                --depth;
            }
        }
    }

private:
    const QByteArrayView m_bytes;
    qint64 m_at;
};

} // namespace

JsonKind jsonKindOf(char first)
{
    switch (first) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::String;
    case 't':
        return JsonKind::True;
    case 'f':
        return JsonKind::False;
    case 'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

std::vector<JsonNode> membersOf(const JsonIndex &json, QByteArrayView bytes, const JsonNode &object,
                                qint64 most)
{
    std::vector<JsonNode> members;
    if (object.kind != JsonKind::Object || object.value < 0)
        return members;
    const qint64 last = std::min({json.end(), qint64(bytes.size()), object.value + longestRead});
    MemberSteps steps(bytes.first(last), object.value + 1);
    while (qint64(members.size()) < most) {
        steps.skipBlanks();
        if (!steps.isAtEnd() && steps.byte() == '}')
            return members;
        JsonNode member{steps.at(), -1, object.depth + 1, JsonKind::Null};
        if (!steps.isAtEnd())
            steps.skipString();
        steps.skipBlanks();
        steps.step(); // the colon
        steps.skipBlanks();
        if (steps.isAtEnd())
            break;
        member.value = steps.at();
        member.kind = jsonKindOf(steps.byte());
        members.push_back(member);
        steps.skipValue();
        if (steps.isAtEnd())
            break;
        if (steps.byte() == ',')
            steps.step();
    }
    return qint64(members.size()) == most ? members : json.children(object, 0, most);
}

bool hasMembers(const JsonIndex &json, QByteArrayView bytes, const JsonNode &container)
{
    // What is still arriving may end within its first member.
    if (!json.isWhole() || container.kind == JsonKind::Sequence)
        return !json.children(container, 0, 1).empty();
    MemberSteps steps(bytes, container.value + 1);
    steps.skipBlanks();
    return !steps.isAtEnd() && steps.byte() != '}' && steps.byte() != ']';
}

} // namespace patlas
