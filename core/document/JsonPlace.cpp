// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonPlace.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxPlaceText = 1'000'000;
constexpr std::size_t deepestPlace = 200;

class PlaceFinder {
public:
    PlaceFinder(QStringView text, qsizetype cursor)
        : m_text(text)
        , m_cursor(cursor)
    {
    }

    std::optional<JsonPlace> find()
    {
        while (m_at < m_text.size() && !m_isDone) {
            const QChar c = m_text[m_at];
            if (c.isSpace() || c == u'\u0001') {
                ++m_at;
                continue;
            }
            // A gap that the cursor is in, before what is here.
            if (m_cursor <= m_at && isPunctuation(c))
                take(m_cursor, m_cursor, false);
            if (isPunctuation(c) && !isVariable())
                step(c);
            else
                readToken(c);
            if (m_levels.size() > deepestPlace)
                return std::nullopt;
        }
        take(m_cursor, m_cursor, false);
        if (!m_isDone && !m_levels.empty())
            finish(m_levels.size() - 1);
        return m_isInVariable ? std::nullopt : m_place;
    }

private:
    struct Level {
        bool isObject = false;
        bool isAtName = false;
        QString name; ///< of the member that follows
        QStringList names;
    };

    static bool isPunctuation(QChar c)
    {
        return c == u'{' || c == u'}' || c == u'[' || c == u']' || c == u',' || c == u':';
    }
    bool isVariable() const { return m_text.sliced(m_at).startsWith(u"{{") && !isAtName(); }
    bool isAtName() const { return !m_levels.empty() && m_levels.back().isAtName; }

    /// Something that may follow a string, or nothing more.
    bool isEndOfValue(qsizetype at) const
    {
        while (at < m_text.size() && (m_text[at].isSpace() || m_text[at] == u'\u0001'))
            ++at;
        return at == m_text.size() || m_text[at] == u':' || m_text[at] == u',' || m_text[at] == u'}'
            || m_text[at] == u']';
    }

    void step(QChar c)
    {
        if (c == u'{' || c == u'[') {
            m_levels.push_back({c == u'{', c == u'{', {}, {}});
        } else if (c == u'}' || c == u']') {
            if (!m_levels.empty()) {
                finish(m_levels.size() - 1);
                m_levels.pop_back();
            }
        } else if (!m_levels.empty() && m_levels.back().isObject) {
            m_levels.back().isAtName = c == u',';
        }
        ++m_at;
    }

    /// A string, a word, a number or a variable.
    void readToken(QChar first)
    {
        const qsizetype start = m_at;
        bool isWhole = true;
        if (first == u'"') {
            isWhole = false;
            for (++m_at; m_at < m_text.size() && m_text[m_at] != u'\n' && !isWhole; ++m_at) {
                if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                    ++m_at;
                else
                    isWhole = m_text[m_at] == u'"';
            }
            // Who types a string has not closed it yet: what follows on the line is none of it.
            const bool isAround = start < m_cursor && m_cursor <= m_at;
            if (isAround && !(isWhole && isEndOfValue(m_at))) {
                m_at = m_cursor;
                isWhole = false;
            }
        } else if (isVariable()) {
            const qsizetype close = m_text.indexOf(u"}}", start);
            m_at = close < 0 ? m_text.size() : close + 2;
            m_isInVariable = m_isInVariable || (m_cursor > start + 1 && m_cursor < m_at);
        } else {
            while (m_at < m_text.size() && !isPunctuation(m_text[m_at]) && !m_text[m_at].isSpace()
                   && m_text[m_at] != u'"')
                ++m_at;
        }
        if (m_cursor <= start)
            take(m_cursor, m_cursor, false);
        else if (m_cursor <= m_at)
            take(start, m_at, first == u'"' && isWhole && m_cursor == m_at);
        const bool isHere = start < m_cursor && m_cursor <= m_at;
        if (!isAtName())
            return;
        QString name = m_text.sliced(start, m_at - start).toString().remove(u'"').remove(u'\u0001');
        if (!isHere)
            m_levels.back().names.append(name);
        m_levels.back().name = std::move(name);
    }

    void take(qsizetype start, qsizetype end, bool isBehind)
    {
        if (m_place)
            return;
        JsonPlace place;
        place.isName = isAtName();
        for (std::size_t i = 0; i < m_levels.size(); ++i) {
            const bool isOwnName = place.isName && i + 1 == m_levels.size();
            if (!isOwnName)
                place.path.append(m_levels[i].isObject ? m_levels[i].name : u"*"_s);
        }
        place.start = start;
        place.end = end;
        place.isBehind = isBehind;
        place.isQuoted = end > start && m_text[start] == u'"';
        const qsizetype content = start + (place.isQuoted ? 1 : 0);
        if (m_cursor > content)
            place.typed = m_text.sliced(content, m_cursor - content).toString().remove(u'\u0001');
        qsizetype after = end;
        while (after < m_text.size() && m_text[after].isSpace())
            ++after;
        place.hasColon = place.isName && after < m_text.size() && m_text[after] == u':';
        m_level = m_levels.size();
        m_place = place;
    }

    /// The object that the place is in ends here.
    void finish(std::size_t level)
    {
        if (!m_place || m_isDone || level + 1 != m_level)
            return;
        m_place->siblings = m_levels[level].names;
        m_isDone = true;
    }

    QStringView m_text;
    const qsizetype m_cursor;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    std::optional<JsonPlace> m_place;
    std::size_t m_level = 0; ///< how deep the place is
    bool m_isInVariable = false;
    bool m_isDone = false;
};

} // namespace

std::optional<JsonPlace> jsonPlaceAt(QStringView text, qsizetype cursor)
{
    if (text.size() > maxPlaceText || cursor < 0 || cursor > text.size())
        return std::nullopt;
    return PlaceFinder(text, cursor).find();
}

} // namespace patlas
