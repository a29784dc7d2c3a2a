// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Flattening.h"

#include "app/sandbox/formats/Plurals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

Flattening::Flattening(const Options &options, ReadBudget &budget)
    : m_options(options)
    , m_budget(budget)
{
}

void Flattening::key(const QString &name, bool isPlain)
{
    m_key = name;
    m_step = isPlain ? QJsonValue(QJsonObject{{u"plain"_s, name}}) : QJsonValue(name);
}

/// The key of what comes next; sets its step.
QString Flattening::nextPath()
{
    if (m_frames.empty())
        return {};
    Frame &frame = m_frames.back();
    frame.isEmpty = false;
    if (frame.list) {
        m_step = frame.place;
        return withBracket(frame.path, QString::number(frame.place++));
    }
    return m_frames.size() == 1 ? m_key : frame.path + QLatin1Char('.') + m_key;
}

bool Flattening::add(const QString &key, const QJsonValue &step, const QString &value,
                     const QJsonObject &details)
{
    QJsonArray path;
    for (std::size_t i = 1; i < m_frames.size(); ++i)
        path.append(m_frames[i].step);
    path.append(step);
    QJsonObject structure{{u"path"_s, path}};
    if (step.isDouble())
        structure.insert("item"_L1, step);
    Text text{key, value};
    text.structure = structure;
    text.details = details;
    return m_budget.add(m_texts, std::move(text));
}

bool Flattening::text(const QString &value, const QJsonObject &details)
{
    if (m_frames.empty())
        return true;
    Frame &frame = m_frames.back();
    frame.plural = frame.plural && !frame.list && m_frames.size() > 1 && pluralCategories().contains(m_key);
    frame.hasOther = frame.hasOther || m_key == "other"_L1;
    const QString key = nextPath();
    if (frame.place > ReadBudget::maxItems)
        return m_budget.refuse(u"A list of the file has more than %1 items."_s.arg(ReadBudget::maxItems));
    return add(key, m_step, value, details);
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
    m_frames.push_back({path, m_frames.empty() ? QJsonValue() : m_step, list, 0, m_texts.size()});
    return m_budget.step();
}

bool Flattening::close()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    if (frame.isEmpty && !m_frames.empty())
        return add(frame.path, frame.step, {},
                   {{u"type"_s, frame.list ? u"list"_s : u"map"_s}}); // an empty one comes back, too
    if (m_options.disablePlurals || frame.list || !frame.plural || !frame.hasOther)
        return true;
    for (std::size_t i = frame.first; i < m_texts.size(); ++i) {
        const QString category = m_texts[i].key.mid(frame.path.size() + 1);
        m_texts[i].key = withBracket(frame.path, category);
        m_texts[i].structure.insert("plural"_L1, category);
    }
    return true;
}

} // namespace patlas::sandbox::formats
