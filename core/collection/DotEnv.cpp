// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DotEnv.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DotEnvText {
    Q_DECLARE_TR_FUNCTIONS(DotEnv)
};

bool endsDotEnvLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isDotEnvBlank(QChar c)
{
    return c.isSpace() && !endsDotEnvLine(c);
}

bool isDotEnvNameCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
        || unit == u'_' || unit == u'.' || unit == u'-';
}

class DotEnvReader {
public:
    explicit DotEnvReader(const QString &text)
        : m_text(text)
    {
    }

    DotEnv read()
    {
        while (m_at < m_text.size()) {
            readLine();
            const qsizetype end = lineEnd(m_at);
            m_line += linesIn(m_at, end);
            m_at = end + 1;
            if (m_at < m_text.size() && m_text[m_at] == u'\n' && m_text[m_at - 1] == u'\r')
                ++m_at;
            ++m_line;
        }
        return std::move(m_result);
    }

private:
    qsizetype lineEnd(qsizetype from) const
    {
        return std::find_if(m_text.begin() + from, m_text.end(), endsDotEnvLine) - m_text.begin();
    }

    int linesIn(qsizetype from, qsizetype to) const
    {
        const QStringView part = m_text.sliced(from, to - from);
        return int(part.count(u'\n') + part.count(u'\r') - part.count(u"\r\n"_s));
    }

    qsizetype behindBlanks(qsizetype from) const
    {
        return std::find_if_not(m_text.begin() + from, m_text.end(), isDotEnvBlank) - m_text.begin();
    }

    bool isEnd(qsizetype at) const { return at >= m_text.size() || endsDotEnvLine(m_text[at]); }
    /// Whether nothing but a comment follows in this line.
    bool endsHere(qsizetype from) const
    {
        const qsizetype at = behindBlanks(from);
        return isEnd(at) || m_text[at] == u'#';
    }

    void readLine()
    {
        qsizetype at = behindBlanks(m_at);
        if (isEnd(at) || m_text[at] == u'#')
            return;
        constexpr QLatin1String exported = "export"_L1;
        if (m_text.sliced(at).startsWith(exported)) {
            const qsizetype behind = behindBlanks(at + exported.size());
            if (behind > at + exported.size() && !isEnd(behind) && isDotEnvNameCharacter(m_text[behind]))
                at = behind;
        }
        const qsizetype nameEnd =
            std::find_if_not(m_text.begin() + at, m_text.end(), isDotEnvNameCharacter) - m_text.begin();
        const QString name = m_text.sliced(at, nameEnd - at).toString();
        const qsizetype sign = behindBlanks(nameEnd);
        const bool hasEquals = !isEnd(sign) && m_text[sign] == u'=';
        const bool hasColon =
            nameEnd + 1 < m_text.size() && m_text[nameEnd] == u':' && m_text[nameEnd + 1].isSpace();
        if (name.isEmpty() || (!hasEquals && !hasColon)) {
            add(DotEnvText::tr("This line is not “NAME=value”. It is left out."));
            return;
        }
        m_at = behindBlanks((hasEquals ? sign : nameEnd) + 1);
        m_result.variables.push_back({name, value(name), true});
    }

    /// From `m_at` on, and `m_at` behind it.
    QString value(const QString &name)
    {
        if (isEnd(m_at))
            return {};
        const QChar quote = m_text[m_at];
        if (quote == u'"' || quote == u'\'' || quote == u'`') {
            const qsizetype close = closingQuote(quote);
            if (close > 0) {
                QString text = m_text.sliced(m_at + 1, close - m_at - 1).toString();
                text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
                m_line += linesIn(m_at, close);
                m_at = close + 1;
                return unescaped(text, quote);
            }
            add(DotEnvText::tr(
                    "The quotes around the value of %1 do not match. It is taken up to the end of the line.")
                    .arg(isolated(name)));
        }
        const auto begin = m_text.begin() + m_at;
        const auto end =
            std::find_if(begin, m_text.end(), [](QChar c) { return endsDotEnvLine(c) || c == u'#'; });
        QStringView text = m_text.sliced(m_at, end - begin).trimmed();
        if (text.size() > 1 && text.front() == quote && text.back() == quote
            && (quote == u'"' || quote == u'\'' || quote == u'`'))
            text = text.sliced(1).chopped(1);
        return unescaped(text.toString(), quote);
    }

    static QString unescaped(QString text, QChar quote)
    {
        if (quote == u'"')
            text.replace("\\n"_L1, "\n"_L1).replace("\\r"_L1, "\r"_L1);
        return text;
    }

    /// Of the value at `m_at`; -1 if no quote ends it. A quote behind a backslash is one of the value, unless
    /// there is no other ("C:\dir\").
    qsizetype closingQuote(QChar quote) const
    {
        std::vector<qsizetype> escaped;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != quote)
                continue;
            if (m_text[at - 1] == u'\\' && at - 1 > m_at) {
                escaped.push_back(at);
                continue;
            }
            if (endsHere(at + 1))
                return at;
            break;
        }
        const auto found =
            std::find_if(escaped.rbegin(), escaped.rend(), [this](qsizetype at) { return endsHere(at + 1); });
        return found == escaped.rend() ? -1 : *found;
    }

    void add(const QString &sentence) { m_result.problems.push_back({m_line, sentence}); }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    DotEnv m_result;
};

} // namespace

const Variable *DotEnv::find(const QString &name) const
{
    const auto found = std::find_if(variables.rbegin(), variables.rend(),
                                    [&name](const Variable &each) { return each.name == name; });
    return found == variables.rend() ? nullptr : &*found;
}

DotEnv readDotEnv(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return DotEnvReader(text).read();
}

} // namespace patlas
