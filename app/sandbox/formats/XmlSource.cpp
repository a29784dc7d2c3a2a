// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/XmlSource.h"

#include "app/sandbox/formats/Encoding.h"
#include "app/sandbox/formats/XmlDeclarations.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

constexpr qsizetype maxXmlDeclaration = 200; // bytes in which an encoding is looked for

/// Goes through the mark-up of a file without building anything.
class XmlLook {
public:
    XmlLook(QStringView text, ReadBudget &budget)
        : m_text(text)
        , m_budget(budget)
        , m_declarations(budget)
    {
    }

    void run()
    {
        while (m_at < m_text.size() && m_budget.step()) {
            const QChar c = m_text[m_at];
            if (c == QLatin1Char('<'))
                markup();
            else if (c == QLatin1Char('&'))
                reference();
            else
                skipText();
        }
    }

private:
    void skipText()
    {
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('<') && m_text[m_at] != QLatin1Char('&'))
            ++m_at;
    }

    void markup()
    {
        const QStringView rest = m_text.mid(m_at);
        if (rest.startsWith("<!--"_L1)) {
            m_at = behind(m_text, "-->"_L1, m_at + 4);
        } else if (rest.startsWith("<![CDATA["_L1)) {
            m_at = behind(m_text, "]]>"_L1, m_at + 9);
        } else if (rest.startsWith("<?"_L1)) {
            m_at = behind(m_text, "?>"_L1, m_at + 2);
        } else if (rest.startsWith("<!DOCTYPE"_L1)) {
            m_at = m_declarations.read(m_text, m_at + 9);
        } else if (rest.startsWith("</"_L1)) {
            --m_depth;
            m_at = behind(m_text, ">"_L1, m_at);
        } else {
            element();
        }
    }

    void element()
    {
        if (++m_depth > ReadBudget::maxDepth) {
            m_budget.refuse(ReadBudget::tooDeep());
            return;
        }
        qsizetype attributes = 0;
        QChar quote;
        for (; m_at < m_text.size() && !m_budget.isExceeded(); ++m_at) {
            const QChar c = m_text[m_at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
                else if (c == QLatin1Char('&'))
                    count(referenceAt(m_at));
            } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
                quote = c;
                if (++attributes > ReadBudget::maxAttributes)
                    m_budget.refuse(u"An element of the file has more than %1 attributes."_s.arg(
                        ReadBudget::maxAttributes));
            } else if (c == QLatin1Char('>')) {
                if (m_text[m_at - 1] == QLatin1Char('/'))
                    --m_depth;
                ++m_at;
                return;
            }
        }
    }

    void reference()
    {
        const QStringView name = referenceAt(m_at);
        count(name);
        m_at += name.size() + 1;
    }

    /// The name behind an ampersand.
    QStringView referenceAt(qsizetype at) const
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && m_text[end] != QLatin1Char(';') && m_text[end] != QLatin1Char('<')
               && m_text[end] != QLatin1Char('&') && m_text[end] != QLatin1Char('"'))
            ++end;
        return m_text.mid(at + 1, end - at - 1);
    }

    void count(QStringView name)
    {
        if (!name.startsWith(QLatin1Char('#')))
            m_budget.expand(m_declarations.sizeOf(name.toString()));
    }

    const QStringView m_text;
    ReadBudget &m_budget;
    XmlDeclarations m_declarations;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
};

} // namespace

tl::expected<QString, QString> xmlSource(const QByteArray &bytes, ReadBudget &budget)
{
    static const QRegularExpression declared(
        u"^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']"_s);
    const auto encoding = QStringConverter::encodingForData(bytes, u'<');
    const bool isWide = encoding && *encoding != QStringConverter::Utf8;
    const auto match = declared.match(QString::fromLatin1(bytes.left(maxXmlDeclaration)));
    const tl::expected<QString, QString> text = isWide ? decoded(bytes, *encoding)
        : match.hasMatch()                             ? decodedAs(bytes, match.captured(1).toLatin1())
                                                       : decoded(bytes);
    if (text)
        XmlLook(*text, budget).run();
    if (budget.isExceeded())
        return tl::unexpected(budget.problem());
    return text;
}

} // namespace patlas::sandbox::formats
