// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/XmlText.h"

#include "app/sandbox/formats/ReadBudget.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

QString xmlSafe(const QString &text)
{
    QString safe = text;
    for (qsizetype at = 0; at < safe.size(); ++at) {
        QChar &c = safe[at];
        // An escape in a file can produce a lone surrogate, which XML cannot hold.
        if (c.isHighSurrogate() && at + 1 < safe.size() && safe.at(at + 1).isLowSurrogate()) {
            ++at;
            continue;
        }
        const bool control =
            c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\r') && c != QLatin1Char('\t');
        if (control || c.isSurrogate() || c.unicode() >= 0xfffe)
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

void writeXmlText(QXmlStreamWriter &writer, const QString &text)
{
    const QStringList pieces = xmlSafe(text).split(QLatin1Char('\r'));
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            writer.writeEntityReference(u"#13"_s);
        writer.writeCharacters(pieces[i]);
    }
}

QString innerXmlText(QXmlStreamReader &reader, bool markup, ReadBudget &budget)
{
    QString text;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        const qsizetype before = text.size();
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            ++depth;
            // <xliff:g> only marks a placeholder for translators; it is not part of the text.
            if (!markup || reader.qualifiedName().startsWith("xliff:"_L1))
                break;
            text += QLatin1Char('<') + reader.qualifiedName().toString();
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes)
                text += QLatin1Char(' ') + attribute.qualifiedName().toString() + "=\""_L1
                    + attribute.value().toString().toHtmlEscaped() + QLatin1Char('"');
            text += QLatin1Char('>');
            break;
        }
        case QXmlStreamReader::EndElement:
            if (--depth > 0 && markup && !reader.qualifiedName().startsWith("xliff:"_L1))
                text += "</"_L1 + reader.qualifiedName().toString() + QLatin1Char('>');
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EntityReference:
            reader.raiseError(u"The entity %1 is not known."_s.arg(reader.name()));
            break;
        default:
            break;
        }
        if (!budget.step() || !budget.hold(text.size() - before))
            reader.raiseError(budget.problem());
    }
    budget.release(text.size());
    return text;
}

QString xmlProblem(const QXmlStreamReader &reader)
{
    return u"The file is not valid XML: see line %1. %2"_s.arg(reader.lineNumber()).arg(reader.errorString());
}

} // namespace patlas::sandbox::formats
