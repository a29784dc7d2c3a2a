// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/LineFinder.h"

#include "core/openapi/DocumentParser.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace patlas {

namespace {

class YamlLines : public YAML::EventHandler {
public:
    explicit YamlLines(LineFinder &finder)
        : m_finder(finder)
    {
    }

    using Style = YAML::EmitterStyle::value;
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { m_finder.scalar({}, mark.line + 1); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &text) override
    {
        m_finder.scalar(text, mark.line + 1);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { m_finder.scalar({}, mark.line + 1); }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, Style) override
    {
        m_finder.open(false, mark.line + 1);
    }
    void OnSequenceEnd() override { m_finder.close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, Style) override
    {
        m_finder.open(true, mark.line + 1);
    }
    void OnMapEnd() override { m_finder.close(); }

private:
    LineFinder &m_finder;
};

/// Of JSON that is known to be valid: no parser tells the lines, and YAML's would take seconds for 10 MB. A
/// key with an escape is compared without undoing it; the line is then that of the object around it.
void readJson(const QByteArray &document, LineFinder &finder)
{
    const std::string_view text(document.constData(), static_cast<std::size_t>(document.size()));
    int line = 1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n') {
            ++line;
        } else if (c == '{' || c == '[') {
            finder.open(c == '{', line);
        } else if (c == '}' || c == ']') {
            finder.close();
        } else if (c == '"') {
            const std::size_t start = ++at;
            while (at < text.size() && text[at] != '"')
                at += text[at] == '\\' ? 2 : 1;
            finder.scalar(text.substr(start, std::min(at, text.size()) - start), line);
        } else if (c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
            const std::size_t end = text.find_first_of(",]} \t\r\n", at);
            finder.scalar({}, line);
            at = (end == std::string_view::npos ? text.size() : end) - 1;
        }
    }
}

/// A key as it is compared: JSON may escape a slash, and pointers are made of plain keys.
std::string plainKey(std::string_view text)
{
    std::string key;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '/' || text[i + 1] == '"'))
            ++i;
        key += text[i];
    }
    return key;
}

} // namespace

void LineFinder::add(const std::string &pointer)
{
    std::size_t place = 0;
    std::string_view rest = pointer;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::string token(rest.substr(0, rest.find('/')));
        rest.remove_prefix(token.size());
        const auto [known, isNew] = m_places[place].members.try_emplace(token, m_places.size());
        place = known->second;
        if (isNew)
            m_places.emplace_back();
    }
}

void LineFinder::read(const QByteArray &document)
{
    if (looksLikeJson(document) && DocumentJson::accept(document.constBegin(), document.constEnd())) {
        readJson(document, *this);
        return;
    }
    try {
        std::istringstream stream(document.toStdString());
        YAML::Parser parser(stream);
        YamlLines lines(*this);
        parser.HandleNextDocument(lines);
    } catch (const std::exception &) {
        // What was found so far is the best result.
    }
}

int LineFinder::line(const std::string &pointer) const
{
    int best = std::max(m_places.front().line, 1);
    std::size_t place = 0;
    std::string_view rest = pointer;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::string_view token = rest.substr(0, rest.find('/'));
        rest.remove_prefix(token.size());
        place = member(place, token);
        if (place == none || m_places[place].line == 0)
            break;
        best = m_places[place].line;
    }
    return best;
}

std::size_t LineFinder::member(std::size_t place, std::string_view token) const
{
    if (place == none)
        return none;
    const auto found = m_places[place].members.find(token);
    return found == m_places[place].members.end() ? none : found->second;
}

bool LineFinder::expectsKey() const
{
    return !m_levels.empty() && m_levels.back().isObject && !m_levels.back().hasKey;
}

std::size_t LineFinder::enter(int line)
{
    std::size_t place = 0;
    if (!m_levels.empty()) {
        Level &level = m_levels.back();
        if (level.isObject) {
            level.hasKey = false;
            return level.member;
        }
        const std::size_t index = level.index++;
        if (level.place == none || m_places[level.place].members.empty())
            return none;
        place = member(level.place, std::to_string(index));
    }
    if (place != none && m_places[place].line == 0)
        m_places[place].line = line;
    return place;
}

void LineFinder::open(bool isObject, int line)
{
    if (expectsKey()) // a key that is no text: its own value follows
        m_levels.back().hasKey = true, m_levels.back().member = none;
    const std::size_t place = enter(line);
    m_levels.push_back({isObject, false, place, none, 0});
}

void LineFinder::close()
{
    if (!m_levels.empty())
        m_levels.pop_back();
}

void LineFinder::scalar(std::string_view text, int line)
{
    if (!expectsKey()) {
        enter(line);
        return;
    }
    Level &level = m_levels.back();
    level.hasKey = true;
    level.member = none;
    if (level.place == none || m_places[level.place].members.empty())
        return;
    level.member = member(level.place, std::string_view(pointerToken(plainKey(text))).substr(1));
    if (level.member != none)
        m_places[level.member].line = line; // of a key that is repeated the last one counts
}

} // namespace patlas
