// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentParser.h"

#include "core/openapi/DocumentProblem.h"
#include "core/openapi/YamlScalar.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>
#include <string_view>

namespace patlas {

namespace {

constexpr qsizetype maxParsedTwice = 4 * 1024 * 1024;

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
        scalar(mark, DocumentJson(nullptr), std::string(), anchor, false);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        const bool isKey = m_builder.expectsKey();
        scalar(mark, isKey ? DocumentJson() : yamlScalar(tag, text), text, anchor,
               isKey && text == "<<" && tag != "!");
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
    void scalar(const YAML::Mark &mark, DocumentJson value, const std::string &text, YAML::anchor_t anchor,
                bool merges)
    {
        m_builder.setLine(mark.line + 1);
        if (m_builder.expectsKey())
            m_builder.key(text, merges, anchor);
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
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        m_failedAt = position;
        return false;
    }
    /// How many bytes were read before the fault.
    qsizetype failedAt(const QByteArray &document) const
    {
        return std::min(static_cast<qsizetype>(m_failedAt), document.size());
    }

private:
    bool add(DocumentJson value)
    {
        m_builder.value(std::move(value));
        return true;
    }

    DocumentBuilder &m_builder;
    std::size_t m_failedAt = 0;
};

DocumentJson parseYaml(const QByteArray &document, std::vector<DocumentProblem> *problems)
{
    try {
        std::istringstream stream(document.toStdString());
        YAML::Parser parser(stream);
        DocumentBuilder builder;
        YamlEvents events(builder);
        if (!parser.HandleNextDocument(events))
            throw DocumentProblem{ReaderWords::tr("it is empty"), {}, 1};
        if (problems)
            *problems = builder.takeProblems();
        return builder.takeRoot();
    } catch (const YAML::Exception &problem) {
        throw DocumentProblem{QString::fromStdString(problem.msg), {}, problem.mark.line + 1};
    }
}

} // namespace

bool looksLikeJson(const QByteArray &document)
{
    const std::string_view text(document.constData(), static_cast<std::size_t>(document.size()));
    const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

DocumentJson parseDocument(const QByteArray &document, std::vector<DocumentProblem> *problems)
{
    if (looksLikeJson(document)) {
        DocumentBuilder builder;
        JsonEvents events(builder);
        try {
            if (DocumentJson::sax_parse(document.constBegin(), document.constEnd(), &events)) {
                if (problems)
                    *problems = builder.takeProblems();
                return builder.takeRoot();
            }
        } catch (const DocumentProblem &) {
            // Parsed again as YAML, which reaches the same limit and knows the line.
            if (document.size() > maxParsedTwice)
                throw;
        } catch (const std::exception &) {
        }
        // What is no JSON can be YAML: with comments, or a comma too many. YAML is slow, though.
        if (document.size() > maxParsedTwice)
            throw DocumentProblem{
                ReaderWords::tr("it is not valid JSON"),
                {},
                1 + static_cast<int>(QByteArrayView(document).first(events.failedAt(document)).count('\n'))};
    }
    return parseYaml(document, problems);
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
