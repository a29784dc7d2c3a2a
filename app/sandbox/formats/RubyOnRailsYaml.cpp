// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/Flattening.h"
#include "app/sandbox/formats/TextTree.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <istream>
#include <streambuf>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

// The library takes up to a kilobyte for each token and node, and scans a list to its end before it says
// anything about it. Aliases repeat nodes. So all three are limited.
constexpr qsizetype maxYamlBytes = 8 * 1024 * 1024;
constexpr qsizetype maxMarks = 500'000; // characters that begin a token or a node, in texts too
constexpr int maxNodes = 1'000'000;

/// Hands a file to the library in its small pieces, and ends it early when the budget is exceeded: there is
/// no other way to stop the library.
class YamlInput final : public std::streambuf {
public:
    /// `text` must outlive this.
    YamlInput(std::string &text, ReadBudget &budget)
        : m_budget(budget)
    {
        setg(text.data(), text.data(), text.data() + text.size());
    }

protected:
    std::streamsize xsgetn(char *out, std::streamsize count) override
    {
        return m_budget.look() ? std::streambuf::xsgetn(out, count) : 0;
    }

private:
    ReadBudget &m_budget;
};

qsizetype marksIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return u"\n,[{?!&*"_s.contains(c); });
}

class YamlWalk {
public:
    YamlWalk(const Options &options, ReadBudget &budget)
        : m_flattening(options, budget)
    {
    }

    bool context(const YAML::Node &node)
    {
        if (++m_count > maxNodes)
            return fail(u"The file repeats so much by aliases that it has over a million nodes."_s);
        if (node.IsMap())
            return visitMap(node);
        if (node.IsSequence())
            return visitList(node);
        return node.IsScalar() ? m_flattening.text(QString::fromStdString(node.Scalar()))
                               : m_flattening.skip();
    }

    Texts takeTexts() { return m_flattening.takeTexts(); }
    QString problem;

private:
    bool fail(const QString &sentence)
    {
        problem = sentence;
        return false;
    }

    bool visitMap(const YAML::Node &map)
    {
        if (!m_flattening.open(false))
            return false;
        for (const auto &item : map) {
            if (!item.first.IsScalar())
                return fail(u"A key of the file is not text: see line %1."_s.arg(item.first.Mark().line + 1));
            m_flattening.key(QString::fromStdString(item.first.Scalar()));
            if (!context(item.second))
                return false;
        }
        m_flattening.close();
        return true;
    }

    bool visitList(const YAML::Node &list)
    {
        if (!m_flattening.open(true))
            return false;
        for (const YAML::Node &item : list) {
            if (!context(item))
                return false;
        }
        m_flattening.close();
        return true;
    }

    Flattening m_flattening;
    int m_count = 0;
};

ReadResult readYaml(const QByteArray &bytes, const Options &options, ReadBudget &budget)
{
    if (bytes.size() > maxYamlBytes)
        return tl::unexpected(u"A YAML file can have at most 8 MB here."_s);
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    if (marksIn(*text) > maxMarks)
        return tl::unexpected(
            u"A YAML file can have at most %1 line ends, commas, brackets and the like here."_s.arg(
                maxMarks));
    try {
        std::string bytesOfText = text->toStdString();
        YamlInput input(bytesOfText, budget);
        std::istream stream(&input);
        const YAML::Node root = YAML::Load(stream);
        const std::string language = options.language.toStdString();
        if (!root.IsMap() || root.size() != 1)
            return tl::unexpected(
                u"The file has to hold one key, its language: \"%1:\"."_s.arg(options.language));
        const auto top = *root.begin();
        if (!top.first.IsScalar() || top.first.Scalar() != language)
            return tl::unexpected(
                u"The file does not begin with its language: \"%1:\"."_s.arg(options.language));
        if (top.second.IsNull())
            return Texts();
        if (!top.second.IsMap())
            return tl::unexpected(u"There are no keys below %1."_s.arg(options.language));
        YamlWalk walk(options, budget);
        if (!walk.context(top.second))
            return tl::unexpected(walk.problem);
        return walk.takeTexts();
    } catch (const YAML::Exception &problem) {
        return tl::unexpected(u"The file is not valid YAML: see line %1."_s.arg(problem.mark.line + 1));
    }
}

void emitNode(YAML::Emitter &out, const TextTree::Node &node)
{
    if (node.children.empty()) {
        out << YAML::DoubleQuoted << node.value.toStdString();
        return;
    }
    if (node.list)
        out << YAML::BeginSeq;
    else
        out << YAML::BeginMap;
    for (const auto &[name, child] : node.children) {
        // Quoted, because some parsers read "no" and "on" as booleans.
        if (!node.list)
            out << YAML::Key << YAML::DoubleQuoted << name.toStdString() << YAML::Value;
        emitNode(out, *child);
    }
    if (node.list)
        out << YAML::EndSeq;
    else
        out << YAML::EndMap;
}

QByteArray writeYaml(const Texts &texts, const Options &options)
{
    const TextTree tree(texts, !options.disablePlurals);
    YAML::Emitter out;
    out << YAML::BeginMap << YAML::Key << YAML::DoubleQuoted << options.language.toStdString() << YAML::Value;
    if (tree.root().children.empty())
        out << YAML::BeginMap << YAML::EndMap;
    else
        emitNode(out, tree.root());
    out << YAML::EndMap;
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace

FileFormat rubyOnRailsYaml()
{
    return {"ruby_on_rails_yaml", "application/yaml", "yml", readYaml, writeYaml, true};
}

} // namespace patlas::sandbox::formats
