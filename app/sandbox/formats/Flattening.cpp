// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Flattening.h"

#include "app/sandbox/formats/Plurals.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

constexpr std::size_t deepest = 64;

Flattening::Flattening(const Options &options)
    : m_options(options)
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

void Flattening::text(const QString &value)
{
    if (m_frames.empty())
        return;
    Frame &frame = m_frames.back();
    frame.plural = frame.plural && !frame.list && m_frames.size() > 1 && pluralCategories().contains(m_key);
    frame.hasOther = frame.hasOther || m_key == "other"_L1;
    m_texts.push_back({nextPath(), value});
}

QString Flattening::skip()
{
    if (m_frames.empty())
        return {};
    m_frames.back().plural = false;
    return nextPath();
}

bool Flattening::open(bool list)
{
    if (m_frames.size() >= deepest)
        return false;
    const QString path = nextPath();
    if (!m_frames.empty())
        m_frames.back().plural = false;
    m_frames.push_back({path, list, 0, m_texts.size()});
    return true;
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
