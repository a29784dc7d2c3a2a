// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/TokenPattern.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t minTokenLength = 8; ///< shorter forms would match ordinary words
constexpr std::size_t maxElements = 256;
constexpr std::size_t maxRepeat = 4096;

struct PatternText {
    Q_DECLARE_TR_FUNCTIONS(TokenPattern)
};

void add(TokenForm::Bytes &set, unsigned first, unsigned last)
{
    for (unsigned c = first; c <= last; ++c)
        set.set(c);
}

} // namespace

class TokenForm::Parser {
public:
    Parser(QStringView text, TokenForm &form)
        : m_text(text)
        , m_form(form)
    {
    }

    bool parse(QString &problem)
    {
        if (m_text.startsWith(u"(?i)")) {
            m_ignoresCase = true;
            m_at = 4;
        }
        while (m_problem.isEmpty() && m_at < m_text.size())
            next();
        if (m_problem.isEmpty() && m_group >= 0)
            m_problem = PatternText::tr("a bracket is not closed");
        problem = m_problem;
        return m_problem.isEmpty();
    }

private:
    void next()
    {
        const QChar c = m_text[m_at++];
        if (c == u'(') {
            open();
        } else if (c == u')') {
            if (m_group < 0)
                m_problem = PatternText::tr("a bracket is closed that was not opened");
            m_group = -1;
        } else if (c == u'[') {
            element(characterClass());
        } else if (c == u'\\') {
            element(escaped());
        } else if (QStringView(u"*+?|^$.{}]").contains(c)) {
            m_problem = PatternText::tr("“%1” is not supported here").arg(c);
        } else {
            element(single(c));
        }
    }

    void open()
    {
        QString name;
        if (m_group >= 0)
            m_problem = PatternText::tr("groups cannot be nested");
        if (m_at < m_text.size() && m_text[m_at] == u'?') {
            const qsizetype end = m_text.indexOf(u'>', m_at);
            if (m_text.mid(m_at, 2) != u"?<" || end < 0) {
                m_problem = PatternText::tr("only groups with a name and without are supported");
                return;
            }
            name = m_text.mid(m_at + 2, end - m_at - 2).toString();
            m_at = end + 1;
        }
        m_group = int(m_form.m_groups.size());
        m_form.m_groups.push_back(name);
    }

    Bytes single(QChar c)
    {
        Bytes set;
        if (c.unicode() < 0x21 || c.unicode() > 0x7e)
            m_problem = PatternText::tr("only visible ASCII characters are supported");
        else
            set.set(c.unicode());
        return set;
    }

    Bytes escaped()
    {
        if (m_at >= m_text.size()) {
            m_problem = PatternText::tr("it ends with a backslash");
            return {};
        }
        const QChar c = m_text[m_at++];
        Bytes set;
        if (c == u's') {
            for (const char space : {' ', '\t', '\r', '\n', '\f', '\v'})
                set.set(static_cast<unsigned char>(space));
        } else if (c == u't') {
            set.set('\t');
        } else if (c == u'd') {
            add(set, '0', '9');
        } else if (c.isLetterOrNumber()) {
            m_problem = PatternText::tr("“\\%1” is not supported").arg(c);
        } else {
            set = single(c);
        }
        return set;
    }

    Bytes characterClass()
    {
        Bytes set;
        const bool negated = m_at < m_text.size() && m_text[m_at] == u'^';
        m_at += negated;
        while (m_at < m_text.size() && m_text[m_at] != u']') {
            const QChar c = m_text[m_at++];
            if (c == u'\\') {
                set |= escaped();
                continue;
            }
            if (c.unicode() > 0x7e) {
                m_problem = PatternText::tr("only ASCII characters are supported");
                return set;
            }
            const bool isRange = m_at + 1 < m_text.size() && m_text[m_at] == u'-' && m_text[m_at + 1] != u']';
            const ushort last = isRange ? m_text[m_at + 1].unicode() : c.unicode();
            if (last < c.unicode() || last > 0x7e) {
                m_problem = PatternText::tr("a range of characters ends before it begins");
                return set;
            }
            add(set, c.unicode(), last);
            m_at += isRange ? 2 : 0;
        }
        if (m_at >= m_text.size())
            m_problem = PatternText::tr("a bracket is not closed");
        ++m_at;
        return negated ? ~set : set;
    }

    bool number(std::size_t &value)
    {
        const qsizetype start = m_at;
        value = 0;
        while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9' && value <= maxRepeat)
            value = value * 10 + std::size_t(m_text[m_at++].unicode() - u'0');
        return m_at > start && value <= maxRepeat;
    }

    void element(Bytes set)
    {
        if (m_ignoresCase) {
            for (unsigned c = 'a'; c <= 'z'; ++c) {
                if (set.test(c) || set.test(c - 'a' + 'A'))
                    set.set(c).set(c - 'a' + 'A');
            }
        }
        Element made{set, 1, 1, m_group};
        if (m_at < m_text.size() && m_text[m_at] == u'{') {
            ++m_at;
            bool good = number(made.least);
            made.most = made.least;
            if (good && m_at < m_text.size() && m_text[m_at] == u',') {
                ++m_at;
                made.most = unlimited;
                if (m_at < m_text.size() && m_text[m_at] != u'}')
                    good = number(made.most);
            }
            if (!good || made.least == 0 || made.most < made.least || m_at >= m_text.size()
                || m_text[m_at] != u'}')
                m_problem = PatternText::tr("a number of repeats is not understood");
            ++m_at;
        }
        if (m_form.m_elements.size() >= maxElements)
            m_problem = PatternText::tr("it is too long");
        m_form.m_elements.push_back(made);
    }

    QStringView m_text;
    TokenForm &m_form;
    QString m_problem;
    qsizetype m_at = 0;
    int m_group = -1;
    bool m_ignoresCase = false;
};

std::optional<TokenForm> TokenForm::compile(const QString &expression, QString *problem)
{
    TokenForm form;
    QString why;
    if (Parser(expression, form).parse(why) && form.finish(why))
        return form;
    if (problem)
        *problem = why;
    return std::nullopt;
}

bool TokenForm::finish(QString &problem)
{
    std::size_t least = 0;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        const Element &element = m_elements[i];
        least += element.least;
        if (element.most != element.least && i + 1 < m_elements.size()
            && (element.set & m_elements[i + 1].set).any()) {
            problem = PatternText::tr("it is not clear where one part ends and the next begins");
            return false;
        }
    }
    if (least < minTokenLength) {
        problem = PatternText::tr("it would match fewer than %n character(s)", nullptr, int(minTokenLength));
        return false;
    }
    m_fixed.clear();
    for (const Element &element : m_elements) {
        m_fixed.insert(m_fixed.end(), std::min(element.least, maxElements), element.set);
        if (element.most != element.least || m_fixed.size() >= maxElements)
            break;
    }
    // Two places whose bytes are known are what a search looks for.
    if (m_fixed.size() < 2) {
        problem = PatternText::tr("it begins with a part of any length");
        return false;
    }
    return true;
}

std::optional<TokenForm> TokenForm::percentEncoded() const
{
    TokenForm form;
    form.m_groups = m_groups;
    bool changed = false;
    for (const Element &element : m_elements) {
        const bool single = element.set.count() == 1 && element.least == 1 && element.most == 1;
        char c = 0;
        for (unsigned byte = 0; single && byte < 256; ++byte) {
            if (element.set.test(byte))
                c = char(byte);
        }
        if (!single || std::string_view("!*'();:@&=+$,/?#").find(c) == std::string_view::npos) {
            form.m_elements.push_back(element);
            continue;
        }
        changed = true;
        for (const char digit : QByteArray("%") + QByteArray::number(c, 16).toUpper()) {
            Element part{{}, 1, 1, element.group};
            part.set.set(static_cast<unsigned char>(digit));
            if (digit >= 'A')
                part.set.set(static_cast<unsigned char>(digit - 'A' + 'a'));
            form.m_elements.push_back(part);
        }
    }
    QString problem;
    if (!changed || !form.finish(problem))
        return std::nullopt;
    return form;
}

std::optional<TokenForm::Match> TokenForm::matchAt(std::string_view bytes, std::size_t start,
                                                   std::size_t limit) const
{
    const std::size_t end = limit < bytes.size() - start ? start + limit : bytes.size();
    Match match;
    std::size_t at = start;
    bool isSecretSeen = false;
    for (const Element &element : m_elements) {
        if (!isSecretSeen && element.group >= 0 && m_groups[std::size_t(element.group)].isEmpty()) {
            match.secretStart = at - start;
            isSecretSeen = true;
        }
        std::size_t count = 0;
        while (count < element.most && at < end && element.set.test(static_cast<unsigned char>(bytes[at]))) {
            ++count;
            ++at;
        }
        if (count < element.least)
            return std::nullopt;
    }
    match.size = at - start;
    match.isWhole = at < end || end == bytes.size();
    return match;
}

std::optional<QHash<QString, QString>> TokenForm::partsOf(std::string_view text) const
{
    const std::optional<Match> match = matchAt(text, 0);
    if (!match || match->size != text.size())
        return std::nullopt;
    QHash<QString, QString> parts;
    std::size_t at = 0;
    for (const Element &element : m_elements) {
        std::size_t count = 0;
        const QString name = element.group < 0 ? QString() : m_groups[std::size_t(element.group)];
        while (count < element.most && at < text.size()
               && element.set.test(static_cast<unsigned char>(text[at]))) {
            if (!name.isEmpty())
                parts[name] += QLatin1Char(text[at]);
            ++count;
            ++at;
        }
    }
    return parts;
}

bool TokenForm::goesOnWith(unsigned char byte) const
{
    return !m_elements.empty() && m_elements.back().most != m_elements.back().least
        && m_elements.back().set.test(byte);
}

} // namespace patlas
