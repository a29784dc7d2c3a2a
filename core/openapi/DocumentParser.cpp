// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentParser.h"

#include "core/openapi/DocumentProblem.h"
#include "core/openapi/YamlScalar.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>
#include <string_view>

namespace patlas {

namespace {

using Style = YAML::EmitterStyle::value;

class YamlEvents : public YAML::EventHandler {
public:
    explicit YamlEvents(DocumentBuilder &builder)
        : m_builder(builder)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        scalar(mark, DocumentJson(nullptr), std::string(), anchor);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        scalar(mark, m_builder.expectsKey() ? DocumentJson() : yamlScalar(tag, text), text, anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        m_builder.setLine(mark.line + 1);
        m_builder.alias(anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, Style) override
    {
        m_builder.setLine(mark.line + 1);
        m_builder.beginList(anchor);
    }
    void OnSequenceEnd() override { m_builder.end(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, Style) override
    {
        m_builder.setLine(mark.line + 1);
        m_builder.beginObject(anchor);
    }
    void OnMapEnd() override { m_builder.end(); }

private:
    void scalar(const YAML::Mark &mark, DocumentJson value, const std::string &text, YAML::anchor_t anchor)
    {
        m_builder.setLine(mark.line + 1);
        if (m_builder.expectsKey())
            m_builder.key(text);
        else
            m_builder.value(std::move(value), anchor);
    }

    DocumentBuilder &m_builder;
};

/// JSON has its own parser: it is many times faster, and YAML's escapes have no surrogate pairs.
class JsonEvents : public nlohmann::json_sax<DocumentJson> {
public:
    explicit JsonEvents(DocumentBuilder &builder)
        : m_builder(builder)
    {
    }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override
    {
        m_builder.beginObject();
        return true;
    }
    bool key(string_t &name) override
    {
        m_builder.key(std::move(name));
        return true;
    }
    bool end_object() override
    {
        m_builder.end();
        return true;
    }
    bool start_array(std::size_t) override
    {
        m_builder.beginList();
        return true;
    }
    bool end_array() override
    {
        m_builder.end();
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

private:
    bool add(DocumentJson value)
    {
        m_builder.value(std::move(value));
        return true;
    }

    DocumentBuilder &m_builder;
};

/// Finds the line of the value that is nearest to a place: the line of its key, if it has one.
class PlaceFinder : public YAML::EventHandler {
public:
    explicit PlaceFinder(std::string pointer)
        : m_pointer(std::move(pointer))
    {
    }
    int line() const { return m_line; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { scalar(mark, {}); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &text) override
    {
        scalar(mark, text);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { scalar(mark, {}); }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, Style) override
    {
        open(mark, false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, Style) override
    {
        open(mark, true);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        bool object = false;
        bool onPath = false;
        bool hasKey = false;
        bool memberOnPath = false;
        std::size_t index = 0;
        std::size_t length = 0; ///< of the pointer up to this level
    };

    /// Whether the pointer continues with this token after `length` characters.
    bool goesOn(std::size_t length, const std::string &token) const
    {
        return m_pointer.compare(length, token.size(), token) == 0
            && (m_pointer.size() == length + token.size() || m_pointer[length + token.size()] == '/');
    }
    void scalar(const YAML::Mark &mark, const std::string &text)
    {
        if (!m_levels.empty() && m_levels.back().object && !m_levels.back().hasKey) {
            Level &level = m_levels.back();
            level.hasKey = true;
            const std::string token = pointerToken(text);
            level.memberOnPath = level.onPath && goesOn(level.length, token);
            if (level.memberOnPath) {
                m_line = mark.line + 1;
                m_length = level.length + token.size();
            }
            return;
        }
        enter(mark);
    }
    /// Takes the next value of the innermost level; returns whether it is on the path to the place.
    bool enter(const YAML::Mark &mark)
    {
        if (m_levels.empty()) {
            m_line = mark.line + 1;
            m_length = 0;
            return true;
        }
        Level &level = m_levels.back();
        if (level.object) {
            level.hasKey = false;
            return level.memberOnPath;
        }
        if (!level.onPath)
            return false;
        const std::string token = pointerToken(std::to_string(level.index++));
        if (!goesOn(level.length, token))
            return false;
        m_line = mark.line + 1;
        m_length = level.length + token.size();
        return true;
    }
    void open(const YAML::Mark &mark, bool object)
    {
        const bool onPath = enter(mark);
        m_levels.push_back({object, onPath, false, false, 0, m_length});
    }
    void close() { m_levels.pop_back(); }

    std::string m_pointer;
    std::vector<Level> m_levels;
    std::size_t m_length = 0;
    int m_line = 1;
};

DocumentJson parseYaml(const QByteArray &document)
{
    try {
        std::istringstream stream(document.toStdString());
        YAML::Parser parser(stream);
        DocumentBuilder builder;
        YamlEvents events(builder);
        if (!parser.HandleNextDocument(events))
            throw DocumentProblem{ReaderWords::tr("it is empty"), {}, 1};
        return builder.takeRoot();
    } catch (const YAML::Exception &problem) {
        throw DocumentProblem{QString::fromStdString(problem.msg), {}, problem.mark.line + 1};
    }
}

bool looksLikeJson(const QByteArray &document)
{
    const std::string_view text(document.constData(), static_cast<std::size_t>(document.size()));
    const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

} // namespace

DocumentJson parseDocument(const QByteArray &document)
{
    if (looksLikeJson(document)) {
        try {
            DocumentBuilder builder;
            JsonEvents events(builder);
            if (DocumentJson::sax_parse(document.constBegin(), document.constEnd(), &events))
                return builder.takeRoot();
        } catch (const DocumentProblem &) {
            // Parsed again as YAML, which reaches the same limit and knows the line.
        } catch (const std::exception &) {
        }
    }
    return parseYaml(document);
}

int lineOf(const QByteArray &document, const std::string &pointer)
{
    PlaceFinder finder(pointer);
    try {
        std::istringstream stream(document.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(finder);
    } catch (const std::exception &) {
        // What was found so far is the best result.
    }
    return finder.line();
}

std::string pointerToken(const std::string &key)
{
    std::string token = "/";
    for (const char c : key) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token += c;
    }
    return token;
}

} // namespace patlas
