// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/YamlDocument.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <charconv>
#include <map>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace patlas {

namespace {

constexpr std::size_t deepest = 200;
constexpr std::size_t mostNodes = 8'000'000;
constexpr std::size_t mostAliasNodes = 200'000;

struct Refused : std::runtime_error {
    Refused(const std::string &why, int at)
        : std::runtime_error(why)
        , line(at)
    {
    }
    int line;
};

bool isInteger(const std::string &text, long long &value)
{
    const char *begin = text.c_str() + (text[0] == '+' ? 1 : 0);
    const char *end = text.c_str() + text.size();
    const auto [stopped, problem] = std::from_chars(begin, end, value);
    return problem == std::errc() && stopped == end;
}

bool isNumber(const std::string &text, double &value)
{
    if (text.find_first_not_of("+-.0123456789eE") != std::string::npos
        || text.find_first_of("0123456789") == std::string::npos)
        return false;
    const char *begin = text.c_str() + (text[0] == '+' ? 1 : 0);
    const char *end = text.c_str() + text.size();
    const auto [stopped, problem] = std::from_chars(begin, end, value);
    return problem == std::errc() && stopped == end;
}

DocumentJson scalar(const std::string &tag, const std::string &text)
{
    if (tag == "!" || tag == "tag:yaml.org,2002:str") // quoted, or said to be text
        return text;
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return nullptr;
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    long long integer = 0;
    if (isInteger(text, integer))
        return integer;
    double number = 0;
    if (isNumber(text, number))
        return number;
    return text;
}

/// Builds the values from yaml-cpp's events, so that no tree of its own has to be walked by recursion.
class Builder : public YAML::EventHandler {
public:
    DocumentJson takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(nullptr, mark, anchor); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        if (expectsKey()) {
            m_levels.back().key = text;
            m_levels.back().hasKey = true;
            return;
        }
        add(scalar(tag, text), mark, anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.find(anchor);
        if (known == m_anchors.end())
            throw Refused("an alias refers to itself or to nothing", mark.line + 1);
        m_aliasNodes += known->second.nodes;
        if (m_aliasNodes > mostAliasNodes)
            throw Refused("its aliases multiply to too many values", mark.line + 1);
        add(known->second.value, mark, 0);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(DocumentJson::array(), mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(DocumentJson::object(), mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        DocumentJson value;
        YAML::anchor_t anchor = 0;
        std::string key;
        bool hasKey = false;
        std::size_t nodesBefore = 0;
        YAML::Mark mark;
    };
    struct Anchored {
        DocumentJson value;
        std::size_t nodes = 0;
    };

    bool expectsKey() const
    {
        return !m_levels.empty() && m_levels.back().value.is_object() && !m_levels.back().hasKey;
    }

    void open(DocumentJson empty, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (expectsKey())
            throw Refused("a key is not a plain text", mark.line + 1);
        if (m_levels.size() >= deepest)
            throw Refused("it is nested deeper than 200 levels", mark.line + 1);
        m_levels.push_back({std::move(empty), anchor, {}, false, m_nodes, mark});
    }

    void close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (level.anchor != 0)
            m_anchors[level.anchor] = {level.value, m_nodes - level.nodesBefore + 1};
        place(std::move(level.value), level.mark);
    }

    void add(DocumentJson value, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (expectsKey())
            throw Refused("a key is not a plain text", mark.line + 1);
        if (anchor != 0)
            m_anchors[anchor] = {value, 1};
        place(std::move(value), mark);
    }

    void place(DocumentJson value, const YAML::Mark &mark)
    {
        if (++m_nodes > mostNodes)
            throw Refused("it holds more than eight million values", mark.line + 1);
        if (m_levels.empty()) {
            m_root = std::move(value);
            return;
        }
        Level &parent = m_levels.back();
        if (parent.value.is_array()) {
            parent.value.push_back(std::move(value));
            return;
        }
        // Pushed without looking for the key: looking for it would make large objects quadratic. A repeated
        // key is found first by `find`, so the first one counts.
        parent.value.get_ref<DocumentJson::object_t &>().push_back({parent.key, std::move(value)});
        parent.hasKey = false;
    }

    DocumentJson m_root;
    std::vector<Level> m_levels;
    std::map<YAML::anchor_t, Anchored> m_anchors;
    std::size_t m_nodes = 0;
    std::size_t m_aliasNodes = 0;
};

Failure notReadable(const QString &why, int line)
{
    return failure(
        ErrorKind::Parse,
        QCoreApplication::translate("patlas::YamlDocument", "The API document cannot be read."),
        QCoreApplication::translate("patlas::YamlDocument", "Line %1: %2.").arg(line).arg(why),
        QCoreApplication::translate("patlas::YamlDocument", "Mend the document and open it again."));
}

} // namespace

Result<DocumentJson> parseYaml(const QByteArray &document)
{
    try {
        std::istringstream stream(document.toStdString());
        YAML::Parser parser(stream);
        Builder builder;
        if (!parser.HandleNextDocument(builder))
            return notReadable(QCoreApplication::translate("patlas::YamlDocument", "it is empty"), 1);
        return builder.takeRoot();
    } catch (const Refused &refused) {
        return notReadable(QString::fromUtf8(refused.what()), refused.line);
    } catch (const YAML::Exception &problem) {
        return notReadable(QString::fromStdString(problem.msg), problem.mark.line + 1);
    } catch (const std::exception &problem) {
        return notReadable(QString::fromUtf8(problem.what()), 1);
    }
}

} // namespace patlas
