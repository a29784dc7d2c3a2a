// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/XmlLocation.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxXPathLength = 10'000;

struct XPathText {
    Q_DECLARE_TR_FUNCTIONS(patlas::XmlPath)
};

bool isXmlName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

/// Reads one location path, once.
class XmlLocationReader {
public:
    explicit XmlLocationReader(QStringView text)
        : m_text(text)
    {
    }

    Result<XmlLocation> read()
    {
        if (m_text.size() > maxXPathLength)
            return unsupported();
        XmlLocation location;
        if (take("string("_L1))
            location.function = XmlLocation::Function::String;
        else if (take("count("_L1))
            location.function = XmlLocation::Function::Count;
        Result<std::vector<XmlPathStep>> steps = readSteps(true);
        if (!steps)
            return tl::make_unexpected(steps.error());
        skipBlanks();
        if (location.function != XmlLocation::Function::None && !take(")"_L1))
            return malformed();
        skipBlanks();
        if (m_at < m_text.size())
            return unsupported();
        location.steps = std::move(*steps);
        return location;
    }

private:
    Failure malformed() const
    {
        return failure(ErrorKind::InvalidInput,
                       XPathText::tr("The XPath %1 cannot be read.").arg(isolated(m_text.toString())));
    }

    Failure unsupported() const
    {
        return failure(ErrorKind::Unsupported,
                       XPathText::tr("Patlas cannot follow the XPath %1.").arg(isolated(m_text.toString())),
                       XPathText::tr("It follows names, attributes, text() and simple conditions."));
    }

    QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool take(QLatin1String text)
    {
        if (!m_text.sliced(m_at).startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && current().isSpace())
            ++m_at;
    }

    QString readName()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isXmlName(current()))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    Result<std::vector<XmlPathStep>> readSteps(bool hasConditions)
    {
        std::vector<XmlPathStep> steps;
        skipBlanks();
        bool isDeep = take("//"_L1);
        if (!isDeep && take("/"_L1) && (m_at >= m_text.size() || current() == u')'))
            return steps; // the document
        while (true) {
            XmlPathStep step;
            step.isDeep = isDeep;
            if (const Result<void> read = readTest(step); !read)
                return tl::make_unexpected(read.error());
            while (take("["_L1)) {
                Result<XmlPathCondition> condition =
                    hasConditions ? readCondition() : Result<XmlPathCondition>(unsupported());
                if (!condition)
                    return tl::make_unexpected(condition.error());
                step.conditions.push_back(std::move(*condition));
            }
            steps.push_back(std::move(step));
            isDeep = take("//"_L1);
            if (!isDeep && !take("/"_L1))
                return steps;
        }
    }

    Result<void> readTest(XmlPathStep &step)
    {
        if (take("text()"_L1)) {
            step.kind = XmlPathStep::Kind::Text;
            return {};
        }
        if (current() == u'.' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'.')
            return unsupported();
        if (take("."_L1)) {
            step.kind = XmlPathStep::Kind::Self;
            return {};
        }
        if (take("@"_L1))
            step.kind = XmlPathStep::Kind::Attribute;
        if (take("*"_L1))
            return {};
        step.name = readName();
        if (step.name.isEmpty())
            return malformed();
        if (current() == u'(' || step.name.contains("::"_L1))
            return unsupported(); // another function, or an axis
        return {};
    }

    Result<XmlPathCondition> readCondition()
    {
        XmlPathCondition condition;
        skipBlanks();
        if (take("last()"_L1)) {
            condition.kind = XmlPathCondition::Kind::Last;
        } else if (current().isDigit()) {
            condition.kind = XmlPathCondition::Kind::Place;
            condition.place = readName().toLongLong();
            if (condition.place <= 0)
                return unsupported();
        } else if (const Result<void> read = readComparison(condition); !read) {
            return tl::make_unexpected(read.error());
        }
        skipBlanks();
        if (!take("]"_L1))
            return m_at < m_text.size() ? unsupported() : malformed();
        return condition;
    }

    Result<void> readComparison(XmlPathCondition &condition)
    {
        Result<std::vector<XmlPathStep>> path = readSteps(false);
        if (!path)
            return tl::make_unexpected(path.error());
        condition.path = std::move(*path);
        skipBlanks();
        const bool isUnequal = take("!="_L1);
        if (!isUnequal && !take("="_L1))
            return {};
        condition.kind = isUnequal ? XmlPathCondition::Kind::NotEqual : XmlPathCondition::Kind::Equal;
        skipBlanks();
        const QChar quote = current();
        if (quote == u'\'' || quote == u'"') {
            const qsizetype end = m_text.indexOf(quote, m_at + 1);
            if (end < 0)
                return malformed();
            condition.text = m_text.sliced(m_at + 1, end - m_at - 1).toString();
            m_at = end + 1;
            return {};
        }
        bool isNumber = false;
        condition.number = readName().toDouble(&isNumber);
        return isNumber ? Result<void>() : Result<void>(unsupported());
    }

    const QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<XmlLocation> readXmlLocation(QStringView path)
{
    return XmlLocationReader(path.trimmed()).read();
}

} // namespace patlas
