// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/IgnoredPaths.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t mostPathPlaces = 64; // bits of Places

struct IgnoredPathsText {
    Q_DECLARE_TR_FUNCTIONS(patlas::IgnoredPaths)
};

Failure noPath(const QString &path)
{
    return failure(ErrorKind::InvalidInput, IgnoredPathsText::tr("“%1” is not a path.").arg(isolated(path)),
                   IgnoredPathsText::tr("Nothing is ignored by it."),
                   IgnoredPathsText::tr("Write it as $.meta.time, $.items[*].id or $..updatedAt."));
}

Failure tooManyPaths()
{
    return failure(ErrorKind::InvalidInput, IgnoredPathsText::tr("These are too many paths."),
                   IgnoredPathsText::tr("Together they may have 64 steps at most."),
                   IgnoredPathsText::tr("Leave some of them out."));
}

bool endsPathName(QChar c)
{
    return c == u'.' || c == u'[' || c == u']';
}

/// Reads what is in quotes; `at` is on the first quote and is moved after the last one.
std::optional<QString> quotedPathName(const QString &path, qsizetype &at)
{
    const QChar quote = path[at++];
    QString name;
    for (; at < path.size(); ++at) {
        if (path[at] == quote) {
            ++at;
            return name;
        }
        if (path[at] == u'\\' && ++at == path.size())
            return std::nullopt;
        name += path[at];
    }
    return std::nullopt;
}

} // namespace

Result<IgnoredPaths> IgnoredPaths::parse(const QStringList &paths)
{
    IgnoredPaths ignored;
    for (const QString &path : paths) {
        qsizetype at = path.startsWith(u'$') ? 1 : 0;
        const std::size_t first = ignored.m_steps.size();
        while (at < path.size()) {
            Step step;
            if (path[at] == u'.') {
                ++at;
                if (at < path.size() && path[at] == u'.') {
                    step.anyDepth = true;
                    ++at;
                }
            } else if (path[at] != u'[' && at > 0) {
                return noPath(path);
            }
            if (at < path.size() && path[at] == u'[') {
                ++at;
                if (at < path.size() && path[at] == u'*') {
                    ++at;
                } else if (at < path.size() && (path[at] == u'\'' || path[at] == u'"')) {
                    const std::optional<QString> name = quotedPathName(path, at);
                    if (!name)
                        return noPath(path);
                    step.is = Step::Is::Name;
                    step.name = name->toUtf8();
                } else {
                    const qsizetype end = path.indexOf(u']', at);
                    bool isNumber = false;
                    step.is = Step::Is::Index;
                    step.index = end < 0 ? -1 : path.mid(at, end - at).toLongLong(&isNumber);
                    if (!isNumber || step.index < 0)
                        return noPath(path);
                    at = end;
                }
                if (at >= path.size() || path[at] != u']')
                    return noPath(path);
                ++at;
            } else {
                const qsizetype start = at;
                while (at < path.size() && !endsPathName(path[at]))
                    ++at;
                const QString name = path.mid(start, at - start);
                if (name.isEmpty())
                    return noPath(path);
                if (name != u"*"_s) {
                    step.is = Step::Is::Name;
                    step.name = name.toUtf8();
                }
            }
            ignored.m_steps.push_back(step);
            if (ignored.m_steps.size() >= mostPathPlaces)
                return tooManyPaths();
        }
        if (ignored.m_steps.size() == first)
            return noPath(path); // the whole document
        ignored.m_start |= Places(1) << first;
        ignored.m_ends |= Places(1) << ignored.m_steps.size();
        ignored.m_steps.emplace_back(); // its end
        if (ignored.m_steps.size() > mostPathPlaces)
            return tooManyPaths();
    }
    return ignored;
}

QStringList IgnoredPaths::split(const QString &line)
{
    QStringList paths;
    QString path;
    QChar quote;
    bool isInBrackets = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (!isInBrackets && (c.isSpace() || c == u',')) {
            if (!path.isEmpty())
                paths.append(path);
            path.clear();
            continue;
        }
        path += c;
        if (!quote.isNull()) {
            if (c == u'\\' && at + 1 < line.size())
                path += line[++at];
            else if (c == quote)
                quote = {};
        } else if (isInBrackets && (c == u'\'' || c == u'"')) {
            quote = c;
        } else if (c == u'[' || c == u']') {
            isInBrackets = c == u'[';
        }
    }
    if (!path.isEmpty())
        paths.append(path);
    paths.removeDuplicates();
    return paths;
}

template <typename Matches> IgnoredPaths::Places IgnoredPaths::next(Places places, Matches matches) const
{
    Places reached = 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Places bit = Places(1) << i;
        if ((places & bit) == 0 || (m_ends & bit) != 0)
            continue;
        if (m_steps[i].anyDepth)
            reached |= bit; // it may come further down as well
        if (matches(m_steps[i]))
            reached |= bit << 1;
    }
    return reached;
}

IgnoredPaths::Places IgnoredPaths::atMember(Places places, const QByteArray &name) const
{
    return next(places, [&name](const Step &step) {
        return step.is == Step::Is::Any || (step.is == Step::Is::Name && step.name == name);
    });
}

IgnoredPaths::Places IgnoredPaths::atItem(Places places, qint64 index) const
{
    return next(places, [index](const Step &step) {
        return step.is == Step::Is::Any || (step.is == Step::Is::Index && step.index == index);
    });
}

} // namespace patlas
