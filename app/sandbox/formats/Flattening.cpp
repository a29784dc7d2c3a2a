// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Flattening.h"

#include "app/sandbox/formats/Plurals.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

Flattening::Flattening(const Options &options, ReadBudget &budget)
    : m_options(options)
    , m_budget(budget)
{
}

QString Flattening::nextPath()
{
    if (m_frames.empty())
        return {};
    Frame &frame = m_frames.back();
    if (frame.list)
        return withBracket(frame.path, QString::number(frame.place++));
    return m_frames.size() == 1 ? m_key : frame.path + QLatin1Char('.') + m_key;
}

bool Flattening::text(const QString &value)
{
    if (m_frames.empty())
        return true;
    Frame &frame = m_frames.back();
    frame.plural = frame.plural && !frame.list && m_frames.size() > 1 && pluralCategories().contains(m_key);
    frame.hasOther = frame.hasOther || m_key == "other"_L1;
    return m_budget.add(m_texts, {nextPath(), value});
}

bool Flattening::skip(QString *path)
{
    if (m_frames.empty())
        return true;
    m_frames.back().plural = false;
    const QString skipped = nextPath(); // takes a place in a list
    if (path)
        *path = skipped;
    return m_budget.step();
}

bool Flattening::open(bool list)
{
    if (m_frames.size() >= std::size_t(ReadBudget::maxDepth))
        return m_budget.refuse(ReadBudget::tooDeep());
    const QString path = nextPath();
    if (path.size() > ReadBudget::maxKeyLength) // before each level below repeats it
        return m_budget.refuse(ReadBudget::tooLong(path));
    if (!m_frames.empty())
        m_frames.back().plural = false;
    m_frames.push_back({path, list, 0, m_texts.size()});
    return m_budget.step();
}

void Flattening::close()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    if (m_options.disablePlurals || frame.list || !frame.plural || !frame.hasOther)
        return;
    for (std::size_t i = frame.first; i < m_texts.size(); ++i) {
        const QString category = m_texts[i].key.mid(frame.path.size() + 1);
        m_texts[i].key = withBracket(frame.path, category);
    }
}

} // namespace patlas::sandbox::formats
