// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/ReadBudget.h"

#include "app/sandbox/formats/Structure.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

qsizetype charactersOf(const Text &text)
{
    qsizetype count = text.key.size() + text.value.size() + text.source.size() + text.description.size()
        + text.ownStatus.size() + sizeOf(text.structure) + sizeOf(text.details);
    for (auto item = text.metadata.cbegin(); item != text.metadata.cend(); ++item)
        count += item.key().size() + item->size();
    return count;
}

} // namespace

ReadBudget::ReadBudget(IsCancelled isCancelled, int milliseconds)
    : m_isCancelled(std::move(isCancelled))
    , m_maxTime(milliseconds)
{
}

bool ReadBudget::add(Texts &texts, Text text)
{
    if (!step())
        return false;
    if (text.key.size() > maxKeyLength)
        return refuse(tooLong(text.key));
    if (texts.size() >= maxTexts)
        return refuse(u"The file has more than %1 texts."_s.arg(maxTexts));
    m_characters += charactersOf(text);
    if (!hold(0))
        return false;
    texts.push_back(std::move(text));
    return true;
}

bool ReadBudget::hold(qsizetype characters)
{
    m_held += characters;
    return m_characters + m_held > maxCharacters ? tooMuch() : !isExceeded();
}

bool ReadBudget::expand(qsizetype characters)
{
    m_expanded += characters;
    return m_expanded > maxCharacters ? tooMuch() : !isExceeded();
}

bool ReadBudget::tooMuch()
{
    return refuse(u"The texts of the file have more than %1 million characters, with everything that "
                  "references and aliases repeat."_s.arg(maxCharacters / (1024 * 1024)));
}

bool ReadBudget::step()
{
    constexpr quint32 stepsBetweenLooks = 64; // reading the clock takes longer than most steps
    return ++m_steps % stepsBetweenLooks == 1 ? look() : !isExceeded();
}

bool ReadBudget::look()
{
    if (isExceeded())
        return false;
    if (m_isCancelled && m_isCancelled())
        return refuse(u"The import was cancelled."_s);
    if (m_used.exceeds(m_maxTime))
        return refuse(
            u"The file takes more than %1 seconds of processor time to read."_s.arg(maxTime / 1'000));
    return true;
}

bool ReadBudget::refuse(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
    return false;
}

void ReadBudget::setHead(const QString &name, const QString &head)
{
    constexpr qsizetype maxHead = 64 * 1024;
    constexpr qsizetype maxHeads = 1'000;
    if (head.size() > maxHead || name.size() > maxKeyLength || m_heads.size() >= maxHeads)
        warnOnce(u"What the file says about itself is too much to be kept."_s);
    else if (hold(head.size()))
        m_heads.insert(name, head);
}

QString ReadBudget::tooLong(const QString &key)
{
    constexpr qsizetype shown = 40;
    return u"A key of the file has more than %1 characters: \"%2…\"."_s.arg(maxKeyLength)
        .arg(key.left(shown));
}

QString ReadBudget::tooDeep()
{
    return u"The file is nested deeper than %1 levels."_s.arg(maxDepth);
}

} // namespace patlas::sandbox::formats
