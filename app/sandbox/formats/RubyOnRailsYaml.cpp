// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/Flattening.h"
#include "app/sandbox/formats/Structure.h"
#include "app/sandbox/formats/TextTree.h"
#include "app/sandbox/formats/YamlScalars.h"

#include <yaml-cpp/yaml.h>

#include <QRegularExpression>
#include <QSet>

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

/// The tags of YAML itself are those that a scalar has without one.
bool isOwnTag(const std::string &tag)
{
    return tag.size() > 1 && tag != "tag:yaml.org,2002:str";
}

bool isPlainScalar(const YAML::Node &node)
{
    return node.Tag() == "?"; // the library's mark for a scalar without quotes and tag
}

QJsonObject detailsOf(const YAML::Node &node)
{
    if (isPlainScalar(node))
        return isTypedScalar(QString::fromStdString(node.Scalar())) ? QJsonObject{{u"type"_s, u"plain"_s}}
                                                                    : QJsonObject();
    return isOwnTag(node.Tag()) ? QJsonObject{{u"tag"_s, QString::fromStdString(node.Tag())}} : QJsonObject();
}

class YamlWalk {
public:
    YamlWalk(const Options &options, ReadBudget &budget)
        : m_flattening(options, budget)
        , m_budget(budget)
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
        if (node.IsScalar())
            return m_flattening.text(QString::fromStdString(node.Scalar()), detailsOf(node));
        return m_flattening.text({}, {{u"type"_s, u"null"_s}});
    }

    Texts takeTexts() { return m_flattening.takeTexts(); }
    QString problem;

private:
    bool fail(const QString &sentence)
    {
        problem = sentence;
        return false;
    }

    /// `<<` brings the keys of other maps, where the map does not have them itself.
    static bool isMerge(const YAML::Node &key, const YAML::Node &value)
    {
        if (!key.IsScalar() || !isPlainScalar(key) || key.Scalar() != "<<")
            return false;
        return value.IsMap()
            || (value.IsSequence() && std::all_of(value.begin(), value.end(), [](const YAML::Node &map) {
                    return map.IsMap();
                }));
    }

    bool visitMap(const YAML::Node &map)
    {
        if (isOwnTag(map.Tag()))
            m_budget.warnOnce(u"Tags of maps and lists, such as !ruby/hash, are not kept."_s);
        QSet<QString> own;
        if (!m_flattening.open(false) || !visitItems(map, own, true))
            return false;
        return visitMerged(map, own, 0) && m_flattening.close();
    }

    bool visitItems(const YAML::Node &map, QSet<QString> &own, bool isOuter)
    {
        for (const auto &item : map) {
            if (!m_budget.step())
                return false;
            if (!item.first.IsScalar() && !item.first.IsNull())
                return fail(u"A key of the file is not text: see line %1."_s.arg(item.first.Mark().line + 1));
            if (isMerge(item.first, item.second))
                continue;
            const QString name = item.first.IsNull() ? u"~"_s : QString::fromStdString(item.first.Scalar());
            if (own.contains(name) && !isOuter)
                continue;
            own.insert(name);
            m_flattening.key(name, item.first.IsNull() || (isPlainScalar(item.first) && isTypedScalar(name)));
            if (!context(item.second))
                return false;
        }
        return true;
    }

    bool visitMerged(const YAML::Node &map, QSet<QString> &own, int depth)
    {
        if (depth > ReadBudget::maxDepth)
            return m_budget.refuse(ReadBudget::tooDeep());
        for (const auto &item : map) {
            if (!m_budget.step())
                return false;
            if (!isMerge(item.first, item.second))
                continue;
            m_budget.warnOnce(u"What << and aliases bring is written out where it is used."_s);
            if (item.second.IsMap()) {
                if (!visitItems(item.second, own, false) || !visitMerged(item.second, own, depth + 1))
                    return false;
                continue;
            }
            for (const YAML::Node &other : item.second) {
                if (!visitItems(other, own, false) || !visitMerged(other, own, depth + 1))
                    return false;
            }
        }
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
        return m_flattening.close();
    }

    Flattening m_flattening;
    ReadBudget &m_budget;
    int m_count = 0;
};

bool hasComments(const QString &text)
{
    static const QRegularExpression comment(u"^[ \\t]*#"_s, QRegularExpression::MultilineOption);
    return comment.match(text).hasMatch();
}

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
        if (hasComments(*text))
            budget.warnOnce(u"Comments are not kept."_s);
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

/// The library writes nothing more after a tag that it does not like.
QString writableTag(const Text &text)
{
    static const QRegularExpression form(u"\\A(?:!|tag:yaml\\.org,2002:)[A-Za-z][A-Za-z0-9/_:.-]*\\z"_s);
    const QString tag = text.details.value("tag"_L1).toString();
    return form.match(tag).hasMatch() ? tag : QString();
}

void emitLeaf(YAML::Emitter &out, const Text &text)
{
    const QString type = text.details.value("type"_L1).toString();
    const QString tag = writableTag(text);
    const std::string value = text.value.toStdString();
    if (isTypedEmpty(text) && type == "list"_L1)
        out << YAML::Flow << YAML::BeginSeq << YAML::EndSeq;
    else if (isTypedEmpty(text) && type == "map"_L1)
        out << YAML::Flow << YAML::BeginMap << YAML::EndMap;
    else if (isTypedEmpty(text))
        out << YAML::Null;
    else if (type == "plain"_L1 && isTypedScalar(text.value) && !text.value.isEmpty())
        out << value;
    else if (tag.startsWith("tag:yaml.org,2002:"_L1))
        out << YAML::SecondaryTag(tag.mid(18).toStdString()) << YAML::DoubleQuoted << value;
    else if (tag.startsWith(QLatin1Char('!')))
        out << YAML::LocalTag(tag.mid(1).toStdString()) << YAML::DoubleQuoted << value;
    else
        out << YAML::DoubleQuoted << value;
}

void emitNode(YAML::Emitter &out, const TextTree::Node &node)
{
    if (node.kind == TextTree::Kind::Leaf) {
        emitLeaf(out, *node.text);
        return;
    }
    const bool isList = node.kind == TextTree::Kind::List;
    if (isList)
        out << YAML::BeginSeq;
    else
        out << YAML::BeginMap;
    int next = 0; // index
    for (const auto &[name, child] : node.children) {
        for (; isList && next < name.toInt(); ++next) // what is missing must not move the others
            out << YAML::Null;
        ++next;
        // Quoted, because some parsers read "no" and "on" as booleans.
        if (!isList && child->isPlainKey && isTypedScalar(name))
            out << YAML::Key << name.toStdString() << YAML::Value;
        else if (!isList)
            out << YAML::Key << YAML::DoubleQuoted << name.toStdString() << YAML::Value;
        emitNode(out, *child);
    }
    if (isList)
        out << YAML::EndSeq;
    else
        out << YAML::EndMap;
}

QByteArray writeYaml(const Texts &texts, const Options &options, Warnings &warnings)
{
    const TextTree tree(texts, !options.disablePlurals, warnings);
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
