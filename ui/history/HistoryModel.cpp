// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "core/base/Find.h"
#include "core/base/VisibleText.h"
#include "core/http/Origin.h"
#include "core/request/RequestUrl.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isNumber(int column)
{
    return column == HistoryModel::Duration || column == HistoryModel::Size;
}

/// Of the entry's day, as it was here. Not valid for a pinned one.
QDate dayOf(const HistoryEntry &entry)
{
    return entry.isPinned ? QDate() : entry.started.toLocalTime().date();
}

QString groupOf(const HistoryEntry &entry)
{
    if (entry.isPinned)
        return HistoryModel::tr("Pinned");
    const QDate day = dayOf(entry);
    const QDate today = QDate::currentDate();
    return day == today            ? HistoryModel::tr("Today")
        : day == today.addDays(-1) ? HistoryModel::tr("Yesterday")
        : !day.isValid()           ? HistoryModel::tr("Of an unknown day")
                                   : QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

QString HistoryModel::noResponse()
{
    return tr("no response");
}

void HistoryModel::setEnvironments(std::vector<Environment> environments)
{
    m_environments = std::move(environments);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, Path), index(rowCount() - 1, InEnvironment));
}

/// As it was sent, without the host if that is the environment's. The sandbox has another port at each start.
QString HistoryModel::address(const HistoryEntry &entry) const
{
    const Environment *environment = findById(m_environments, entry.environmentId);
    const qsizetype host = entry.url.indexOf("://"_L1);
    if (!environment || host < 0)
        return entry.url;
    const qsizetype path = entry.url.indexOf(u'/', host + 3);
    const QUrl origin(entry.url.left(path));
    const bool isOfSandbox = environment->id == QLatin1String(sandboxEnvironmentId) && isLoopback(origin)
        && pathBelow(basePath(environment->apiBase), pathAndQuery(entry.url.mid(path)).path);
    return path > 0 && (isOfSandbox || sameOrigin(origin, environment->apiBase)) ? entry.url.mid(path)
                                                                                 : entry.url;
}

void HistoryModel::setEntries(std::vector<HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void HistoryModel::appendEntries(std::vector<HistoryEntry> older)
{
    if (older.empty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(older.size()) - 1);
    std::move(older.begin(), older.end(), std::back_inserter(m_entries));
    endInsertRows();
}

const HistoryEntry *HistoryModel::entry(const QModelIndex &index) const
{
    return index.isValid() && std::size_t(index.row()) < m_entries.size()
        ? &m_entries[std::size_t(index.row())]
        : nullptr;
}

bool HistoryModel::hasNotes() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const HistoryEntry &entry) { return !entry.note.isEmpty(); });
}

bool HistoryModel::startsGroup(int row) const
{
    const HistoryEntry &entry = m_entries[std::size_t(row)];
    if (row == 0)
        return true;
    const HistoryEntry &before = m_entries[std::size_t(row) - 1];
    return entry.isPinned != before.isPinned || dayOf(entry) != dayOf(before);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *row = entry(index);
    if (!row)
        return {};
    if (role == HeadingRole)
        return startsGroup(index.row()) ? groupOf(*row) : QString();
    if (role == Qt::AccessibleDescriptionRole && index.column() == Time)
        return groupOf(*row);
    if (role == Qt::ToolTipRole) {
        const QString tip = isolated(row->errorSentence.isEmpty() ? row->url : row->errorSentence);
        return row->note.isEmpty() ? tip : tip + u"\n\n"_s + isolated(row->note);
    }
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Status)
        return Theme(QGuiApplication::palette()).status(row->status).text;
    if (role == Qt::ForegroundRole && index.column() == Method)
        return Theme(QGuiApplication::palette()).method(row->method).text;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        // The same everywhere: the search finds it as it is shown (HistorySearch).
        return QLocale().toString(row->started.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
    case Method:
        return isolated(row->method);
    case Path:
        return isolated(address(*row));
    case Status:
        return row->status == 0 ? noResponse() : QString::number(row->status);
    case Duration:
        return tr("%1 ms").arg(QLocale().toString(row->durationMs, 'f', row->durationMs < 10 ? 1 : 0));
    case Size:
        return QLocale().formattedDataSize(row->bodySize);
    case Token:
        return isolated(row->tokenName);
    case InEnvironment: {
        const Environment *environment = findById(m_environments, row->environmentId);
        return environment ? isolated(environment->name) : QString();
    }
    case Note:
        return isolated(row->note);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Time"), tr("Method"), tr("Path"),        tr("Status"), tr("Duration"),
                              tr("Size"), tr("Token"),  tr("Environment"), tr("Note")};
    return section >= 0 && section < ColumnCount ? QVariant(titles[section]) : QVariant();
}

} // namespace patlas

#include "moc_HistoryModel.cpp"
