// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportNames.h"

#include "core/request/VariableText.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype longestImportName = 60; ///< characters of a name that is made

bool canBeCalled(const QString &name)
{
    if (name == "extends"_L1 || !isVariableName(name))
        return false;
    const VariableExpression::Kind kind = expressionOf(name).kind;
    return kind == VariableExpression::Kind::Name || kind == VariableExpression::Kind::Path;
}

/// Its letters and digits, with "_" for everything between them.
QString plainName(const QString &theirs)
{
    QString name;
    for (const QChar c : theirs) {
        if (c.isLetterOrNumber() || c == u'-')
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
        if (name.size() >= longestImportName)
            break;
    }
    while (name.endsWith(u'_') || name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"variable"_s : name == "extends"_L1 ? u"extends_"_s : name;
}

/// "X-Api-Key" gives "xApiKey": tools that run expressions would subtract what a "-" parts.
QString camelName(const QString &wished)
{
    QString name;
    bool begins = false;
    for (const QChar c : wished) {
        if (!c.isLetterOrNumber()) {
            begins = !name.isEmpty();
            continue;
        }
        name += begins ? c.toUpper() : name.isEmpty() ? c.toLower() : c;
        begins = false;
        if (name.size() >= longestImportName)
            break;
    }
    return name.isEmpty() || name.front().isDigit() ? u"secret"_s + name : name;
}

} // namespace

void ImportNames::reserveIn(QByteArrayView utf8)
{
    for (VariableUse use = nextVariable(utf8, 0); use.size > 0;
         use = nextVariable(utf8, use.start + use.size))
        m_taken.insert(use.expression);
}

QString ImportNames::free(const QString &stem, const QString &gap)
{
    int &number = m_numbers[stem];
    QString name = number == 0 ? stem : stem + gap + QString::number(++number);
    number = std::max(number, 1);
    while (m_taken.contains(name))
        name = stem + gap + QString::number(++number);
    m_taken.insert(name);
    return name;
}

QString ImportNames::freeNameFor(const QString &wished)
{
    return free(camelName(wished), {});
}

QString ImportNames::nameOf(const QString &theirs)
{
    const QString name = theirs.trimmed();
    if (name.isEmpty())
        return {};
    if (canBeCalled(name)) {
        m_taken.insert(name);
        return name;
    }
    const auto known = m_known.constFind(name);
    if (known != m_known.cend())
        return *known;
    const QString ours = free(plainName(name), u"_"_s);
    m_known.insert(name, ours);
    m_renamed.push_back({name, ours});
    return ours;
}

QString ImportNames::expressionFor(const QString &theirs)
{
    using Kind = VariableExpression::Kind;
    if (m_translate) {
        if (const std::optional<QString> translated = m_translate(theirs))
            return *translated;
    }
    if (!theirs.startsWith(u'$'))
        return nameOf(theirs);
    const Kind kind = expressionOf(theirs).kind;
    if (kind == Kind::Dynamic)
        return theirs;
    // What would read the process's environment here is only a name there.
    if (kind != Kind::Other)
        return nameOf(theirs);
    if (!m_toldUnknown.contains(theirs)) {
        m_toldUnknown.insert(theirs);
        m_unknown.append(theirs);
    }
    return theirs;
}

QString ImportNames::renamed(const QString &text)
{
    QString result;
    qsizetype copied = 0;
    for (VariableUse use = nextVariable(QStringView(text), 0); use.size > 0;
         use = nextVariable(QStringView(text), use.start + use.size)) {
        result += QStringView(text).sliced(copied, use.start - copied);
        copied = use.start + use.size;
        const QString ours = expressionFor(use.expression);
        if (ours == use.expression)
            result += QStringView(text).sliced(use.start, use.size);
        else
            result += "{{"_L1 + ours + "}}"_L1;
    }
    return copied == 0 ? text : result.append(QStringView(text).sliced(copied));
}

} // namespace patlas
