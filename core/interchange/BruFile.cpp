// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/BruFile.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct BruText {
    Q_DECLARE_TR_FUNCTIONS(BruFile)
};

constexpr QLatin1String multilineMark = "'''"_L1;

/// Blocks whose content is a text; that of all others is pairs.
bool isTextBlock(const QString &name)
{
    static constexpr std::array names{"body"_L1,        "body:json"_L1,        "body:text"_L1, "body:xml"_L1,
                                      "body:sparql"_L1, "body:graphql"_L1,     "tests"_L1,     "docs"_L1,
                                      "example"_L1,     "body:graphql:vars"_L1};
    return name.startsWith("script:"_L1) || std::find(names.begin(), names.end(), name) != names.end();
}

Error notBruno(const QString &why)
{
    return {ErrorKind::Parse,
            BruText::tr("This is not a file of Bruno."),
            why,
            BruText::tr("Open it in Bruno, and save it again."),
            {}};
}

QStringView withoutIndent(QStringView line, qsizetype most)
{
    qsizetype blanks = 0;
    while (blanks < std::min(most, line.size()) && (line[blanks] == u' ' || line[blanks] == u'\t'))
        ++blanks;
    return line.sliced(blanks);
}

/// What stands between the brackets of "@description(…)": in quotes, or as it is.
QString annotationText(QStringView argument)
{
    const QStringView text = argument.trimmed();
    const QChar quote = text.isEmpty() ? QChar() : text.front();
    if (text.size() < 2 || (quote != u'"' && quote != u'\'') || text.back() != quote)
        return text.toString();
    const QStringView inside = text.sliced(1).chopped(1);
    if (quote == u'\'')
        return inside.toString();
    QString plain;
    for (qsizetype at = 0; at < inside.size(); ++at) {
        if (inside[at] != u'\\' || at + 1 == inside.size()) {
            plain += inside[at];
            continue;
        }
        const QChar escaped = inside[++at];
        plain += escaped == u'n' ? QChar(u'\n') : escaped == u't' ? QChar(u'\t') : escaped;
    }
    return plain;
}

/// Goes through the lines once.
class BruReader {
public:
    explicit BruReader(const QString &text)
    {
        const QList<QStringView> lines = QStringView(text).split(u'\n');
        for (const QStringView line : lines)
            m_lines.push_back(line.endsWith(u'\r') ? line.chopped(1) : line);
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            if (m_lines[at].contains(multilineMark))
                m_lastMark = at;
        }
    }

    Result<BruFile> read()
    {
        BruFile file;
        while (!m_problem && !isAtEnd()) {
            const QStringView line = current().trimmed();
            if (line.isEmpty() || line.startsWith("color:"_L1)) // of an environment, beside its blocks
                ++m_at;
            else
                readBlock(file, line);
        }
        if (m_problem)
            return Failure(std::move(*m_problem));
        return file;
    }

private:
    bool isAtEnd() const { return m_at >= m_lines.size(); }
    QStringView current() const { return m_lines[m_at]; }
    int line() const { return int(m_at) + 1; }

    void fail(int line, const QString &why)
    {
        if (!m_problem)
            m_problem = notBruno(BruText::tr("Line %1: %2").arg(line).arg(why));
    }

    void readBlock(BruFile &file, QStringView head)
    {
        const auto isBracket = [](QChar c) { return c == u'{' || c == u'['; };
        const qsizetype bracket = std::find_if(head.begin(), head.end(), isBracket) - head.begin();
        const QStringView name = head.first(bracket).trimmed();
        if (bracket == head.size() || name.isEmpty()
            || std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); }))
            return fail(line(), BruText::tr("a block such as “meta {” is expected."));
        BruBlock block{name.toString(), line()};
        const bool isList = head[bracket] == u'[';
        m_rest = head.sliced(bracket + 1);
        ++m_at;
        if (isList)
            readItems(block);
        else if (isTextBlock(block.name))
            readText(block);
        else
            readPairs(block);
        file.blocks.push_back(std::move(block));
    }

    /// Whether the block ends in this line; only there may a bracket stand in the first column.
    bool isBlockEnd() const { return current().startsWith(u'}'); }

    void endBlock(const BruBlock &block)
    {
        if (isAtEnd())
            return fail(block.line, BruText::tr("the block “%1” is not closed.").arg(isolated(block.name)));
        if (!current().sliced(1).trimmed().isEmpty())
            return fail(line(), BruText::tr("nothing may follow the bracket that closes a block."));
        ++m_at;
    }

    void readText(BruBlock &block)
    {
        bool isBegun = !m_rest.isEmpty();
        block.text = m_rest.toString();
        for (; !isAtEnd() && !isBlockEnd(); ++m_at) {
            if (!isBegun && current().isEmpty())
                continue;
            if (isBegun)
                block.text += u'\n';
            block.text += withoutIndent(current(), 2);
            isBegun = true;
        }
        endBlock(block);
    }

    /// "a, ~b" up to "]", over any number of lines.
    void readItems(BruBlock &block)
    {
        QString description;
        for (QStringView text = m_rest.trimmed();; text = m_lines[m_at++].trimmed()) {
            const bool isAnnotation = text.startsWith(u'@');
            const qsizetype end = isAnnotation ? -1 : text.indexOf(u']');
            if (isAnnotation)
                readAnnotation(text, description);
            else
                addItems(block, end < 0 ? text : text.first(end), description);
            if (end >= 0 && !text.sliced(end + 1).trimmed().isEmpty())
                return fail(int(m_at), BruText::tr("nothing may follow the bracket that closes a block."));
            if (end >= 0)
                return;
            if (isAtEnd())
                return fail(block.line,
                            BruText::tr("the block “%1” is not closed.").arg(isolated(block.name)));
        }
    }

    static void addItems(BruBlock &block, QStringView text, QString &description)
    {
        const QList<QStringView> items = text.split(u',');
        for (const QStringView each : items) {
            BruPair pair{each.trimmed().toString()};
            pair.isEnabled = !pair.key.startsWith(u'~');
            if (!pair.isEnabled)
                pair.key.remove(0, 1);
            if (pair.key.isEmpty())
                continue;
            pair.description = std::exchange(description, {});
            block.pairs.push_back(std::move(pair));
        }
    }

    void readPairs(BruBlock &block)
    {
        QString description;
        if (!m_rest.trimmed().isEmpty())
            addPair(block, m_rest.trimmed(), description);
        while (!m_problem && !isAtEnd() && !isBlockEnd()) {
            const QStringView content = current().trimmed();
            ++m_at;
            if (isAnnotation(content))
                readAnnotationLines(content, description);
            else if (!content.isEmpty())
                addPair(block, content, description);
        }
        if (!m_problem)
            endBlock(block);
    }

    /// "@description('…')" and not "@name: value" or "@name(x): value", which are pairs.
    static bool isAnnotation(QStringView content)
    {
        const auto endsName = [](QChar c) { return c == u'(' || c == u')' || c == u':' || c.isSpace(); };
        const auto end = std::find_if(content.begin(), content.end(), endsName);
        if (!content.startsWith(u'@') || (end != content.end() && *end != u'('))
            return false;
        const QStringView argument = content.sliced(end - content.begin());
        return argument.isEmpty() || argument.startsWith("('''"_L1)
            || argumentEnd(argument) == argument.size() - 1;
    }

    /// Where the bracket is that closes an argument.
    static qsizetype argumentEnd(QStringView argument)
    {
        const QChar quote = argument.size() > 1 ? argument[1] : QChar();
        if (quote != u'\'' && quote != u'"')
            return argument.indexOf(u')');
        qsizetype at = 2;
        while (at < argument.size() && argument[at] != quote)
            at += quote == u'"' && argument[at] == u'\\' ? 2 : 1;
        return at + 1;
    }

    static void readAnnotation(QStringView content, QString &description)
    {
        constexpr QLatin1String start = "@description("_L1;
        if (content.startsWith(start) && content.endsWith(u')'))
            description = annotationText(content.sliced(start.size()).chopped(1));
    }

    /// The same, which may go on over the next lines between '''.
    void readAnnotationLines(QStringView content, QString &description)
    {
        const qsizetype mark = content.indexOf("('''"_L1);
        if (mark < 0)
            return readAnnotation(content, description);
        const std::optional<QString> text = multilineText(content.sliced(mark + 4), false, 4);
        if (text && content.startsWith("@description"_L1))
            description = *text;
    }

    void addPair(BruBlock &block, QStringView content, QString &description)
    {
        BruPair pair;
        pair.description = std::exchange(description, {});
        const qsizetype mark = content.startsWith(u'~') ? 1 : 0;
        const bool isQuoted = content.sliced(mark).startsWith(u'"') && block.name != "assert"_L1;
        qsizetype colon = isQuoted ? readQuotedKey(content, mark + 1, pair) : -1;
        if (colon < 0)
            colon = readKey(content, mark, pair);
        const bool isMarkedWithin = mark == 0 && pair.key.startsWith(u'~');
        pair.isEnabled = mark == 0 && !isMarkedWithin;
        if (isMarkedWithin)
            pair.key.remove(0, 1);
        if (colon < 0)
            return fail(int(m_at), BruText::tr("“key: value” is expected."));
        const QStringView value = content.sliced(colon + 1).trimmed();
        const bool isEnvironment = block.name == "vars"_L1;
        const bool canEnd = value.lastIndexOf(multilineMark) >= multilineMark.size() || m_lastMark >= m_at;
        if (value.startsWith(multilineMark) && canEnd
            && (!isEnvironment || value.size() == multilineMark.size()))
            pair.value =
                multilineText(value.sliced(multilineMark.size()), isEnvironment, 4).value_or(QString());
        else if (value == u'[' && !isEnvironment)
            readListValue(pair);
        else
            pair.value = value.toString();
        block.pairs.push_back(std::move(pair));
    }

    /// Where its colon stands; -1: there is none.
    static qsizetype readKey(QStringView content, qsizetype from, BruPair &pair)
    {
        const qsizetype colon = content.indexOf(u':');
        if (colon >= 0)
            pair.key = content.first(colon).sliced(from).trimmed().toString();
        return colon;
    }

    static qsizetype readQuotedKey(QStringView content, qsizetype at, BruPair &pair)
    {
        for (; at < content.size() && content[at] != u'"'; ++at) {
            if (content[at] == u'\\' && at + 1 < content.size() && content[at + 1] == u'"')
                ++at;
            pair.key += content[at];
        }
        ++at;
        while (at < content.size() && content[at].isSpace())
            ++at;
        return at < content.size() && content[at] == u':' ? at : -1;
    }

    /// Up to the next ''', which in an environment has a line of its own. What follows it stays: the type of
    /// a part ("@contentType(…)"). nullopt: it does not end.
    std::optional<QString> multilineText(QStringView first, bool endHasItsLine, qsizetype indent)
    {
        const int begin = int(m_at);
        if (const qsizetype end = first.indexOf(multilineMark); end >= 0)
            return withRest(first.first(end).toString(), first.sliced(end + multilineMark.size()));
        QString text = first.toString();
        for (; !isAtEnd(); ++m_at) {
            const qsizetype end = current().indexOf(multilineMark);
            const bool isEnd = end >= 0 && (!endHasItsLine || current().first(end).trimmed().isEmpty());
            text += u'\n' + withoutIndent(isEnd ? current().first(end) : current(), indent).toString();
            if (isEnd) {
                const QStringView rest = current().sliced(end + multilineMark.size());
                ++m_at;
                return withRest(text, rest);
            }
        }
        fail(begin, BruText::tr("the text that ''' begins has no end."));
        return std::nullopt;
    }

    static QString withRest(const QString &text, QStringView rest)
    {
        rest = rest.trimmed();
        const bool isType = rest.startsWith("@contentType("_L1);
        return isType ? QString(text.trimmed() + u' ' + rest.toString()) : text.trimmed();
    }

    /// Words in lines of their own up to "]". What else follows "[" leaves it a value like any other.
    void readListValue(BruPair &pair)
    {
        const auto isWord = [](QStringView item) {
            return std::all_of(item.begin(), item.end(),
                               [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; });
        };
        std::size_t at = m_at;
        while (at < m_lines.size() && isWord(m_lines[at].trimmed()))
            ++at;
        if (at == m_lines.size() || m_lines[at].trimmed() != u']') {
            pair.value = u"["_s;
            return;
        }
        for (; m_at < at; ++m_at) {
            if (!current().trimmed().isEmpty())
                pair.items.append(current().trimmed().toString());
        }
        ++m_at;
    }

    std::vector<QStringView> m_lines;
    std::size_t m_lastMark = 0; ///< the last line that holds '''
    std::size_t m_at = 0; ///< of pairs: the line behind the one that is read
    QStringView m_rest; ///< what follows the bracket in the line of a block's name
    std::optional<Error> m_problem;
};

} // namespace

QString BruBlock::value(QLatin1String key) const
{
    const auto found = std::find_if(pairs.rbegin(), pairs.rend(),
                                    [key](const BruPair &pair) { return pair.isEnabled && pair.key == key; });
    return found == pairs.rend() ? QString() : found->value;
}

const BruBlock *BruFile::block(QLatin1String name) const
{
    const auto found = std::find_if(blocks.rbegin(), blocks.rend(),
                                    [name](const BruBlock &each) { return each.name == name; });
    return found == blocks.rend() ? nullptr : &*found;
}

Result<BruFile> BruFile::read(const QByteArray &bytes)
{
    if (!QByteArrayView(bytes).isValidUtf8())
        return Failure(notBruno(BruText::tr("It is not text in UTF-8.")));
    const QString text = QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    return BruReader(text).read();
}

} // namespace patlas
