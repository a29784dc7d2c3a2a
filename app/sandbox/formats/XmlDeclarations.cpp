// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/XmlDeclarations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

constexpr qsizetype maxEntities = 1'000;
constexpr int maxEntityDepth = 8; // references within references

bool isXmlBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\n')
        || c == QLatin1Char('\r');
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QLatin1Char('\'');
}

qsizetype skippedBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && isXmlBlank(text[at]))
        ++at;
    return at;
}

/// The character of `#60` or `#x3c`; 0 when it is none.
uint referredCharacter(QStringView reference)
{
    const bool isHexadecimal = reference.startsWith("#x"_L1);
    return reference.mid(isHexadecimal ? 2 : 1).toUInt(nullptr, isHexadecimal ? 16 : 10);
}

} // namespace

qsizetype behind(QStringView text, QLatin1String end, qsizetype at)
{
    const qsizetype found = text.indexOf(end, at);
    return found < 0 ? text.size() : found + end.size();
}

qsizetype XmlDeclarations::read(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const QChar c = text[at++];
        if (c == QLatin1Char('>'))
            return at;
        if (isQuote(c))
            at = behind(text, c == QLatin1Char('"') ? "\""_L1 : "'"_L1, at);
        else if (c == QLatin1Char('['))
            at = readSubset(text, at);
    }
    return text.size();
}

/// From behind the bracket to behind its counterpart.
qsizetype XmlDeclarations::readSubset(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        at = skippedBlanks(text, at);
        const QStringView rest = text.mid(at);
        if (rest.startsWith(QLatin1Char(']')))
            return at + 1;
        if (rest.startsWith("<!--"_L1))
            at = behind(text, "-->"_L1, at + 4);
        else if (rest.startsWith("<?"_L1))
            at = behind(text, "?>"_L1, at + 2);
        else if (rest.startsWith("<!ENTITY"_L1))
            at = readEntity(text, at + 8);
        else if (rest.startsWith("<!ELEMENT"_L1) || rest.startsWith("<!NOTATION"_L1))
            at = skipDeclaration(text, at);
        else if (!rest.isEmpty())
            m_budget.refuse(u"The document type of the file declares more than text entities and elements; "
                            "only these are read."_s);
        if (!m_budget.step())
            return text.size();
    }
    return text.size();
}

qsizetype XmlDeclarations::skipDeclaration(QStringView text, qsizetype at) const
{
    while (at < text.size()) {
        const QChar c = text[at++];
        if (c == QLatin1Char('>'))
            return at;
        if (isQuote(c))
            at = behind(text, c == QLatin1Char('"') ? "\""_L1 : "'"_L1, at);
    }
    return text.size();
}

qsizetype XmlDeclarations::readEntity(QStringView text, qsizetype at)
{
    at = skippedBlanks(text, at);
    const qsizetype nameStart = at;
    while (at < text.size() && !isXmlBlank(text[at]) && !isQuote(text[at]) && text[at] != QLatin1Char('>'))
        ++at;
    const QString name = text.mid(nameStart, at - nameStart).toString();
    at = skippedBlanks(text, at);
    if (name == "%"_L1) {
        m_budget.refuse(u"The file declares a parameter entity; these are not read."_s);
    } else if (m_entities.size() >= maxEntities) {
        m_budget.refuse(u"The file declares more than %1 entities."_s.arg(maxEntities));
    } else if (at < text.size() && isQuote(text[at])) {
        const qsizetype end = text.indexOf(text[at], at + 1);
        const QStringView value = end < 0 ? QStringView() : text.mid(at + 1, end - at - 1);
        // The first of several declarations counts (XML 1.0, 4.2).
        if (isPlain(value) && !m_entities.contains(name))
            m_entities.insert(name, {value.toString()});
    }
    return m_budget.isExceeded() ? text.size() : skipDeclaration(text, at);
}

/// Whether the value stays text when it is put in place of a reference and read again.
bool XmlDeclarations::isPlain(QStringView value)
{
    bool isText = !value.contains(QLatin1Char('<')) && !value.contains(QLatin1Char('%'));
    for (qsizetype at = value.indexOf(QLatin1Char('&')); at >= 0 && isText;
         at = value.indexOf(QLatin1Char('&'), at + 1)) {
        const QStringView reference = value.mid(at + 1, value.indexOf(QLatin1Char(';'), at) - at - 1);
        const uint character = reference.startsWith(QLatin1Char('#')) ? referredCharacter(reference) : 0;
        isText = character != '<' && character != '&';
    }
    return isText || m_budget.refuse(u"An entity that the file declares holds more than text."_s);
}

qsizetype XmlDeclarations::sizeOf(const QString &name)
{
    return m_entities.isEmpty() ? 0 : sizeOf(name, 0);
}

qsizetype XmlDeclarations::sizeOf(const QString &name, int depth)
{
    const auto entity = m_entities.find(name);
    if (entity == m_entities.end())
        return 0;
    if (entity->size >= 0)
        return entity->size;
    if (depth > maxEntityDepth) {
        m_budget.refuse(
            u"The entities of the file refer to each other, more than %1 deep."_s.arg(maxEntityDepth));
        return 0;
    }
    qsizetype size = entity->value.size();
    const QStringView value(entity->value);
    for (qsizetype at = value.indexOf(QLatin1Char('&')); at >= 0 && m_budget.step();
         at = value.indexOf(QLatin1Char('&'), at + 1)) {
        const qsizetype end = value.indexOf(QLatin1Char(';'), at);
        if (end > 0)
            size += sizeOf(value.mid(at + 1, end - at - 1).toString(), depth + 1);
        size = std::min(size, ReadBudget::maxCharacters + 1); // enough to be refused
    }
    return entity->size = size;
}

} // namespace patlas::sandbox::formats
