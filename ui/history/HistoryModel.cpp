// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isNumber(int column)
{
    return column == HistoryModel::Duration || column == HistoryModel::Size;
}

} // namespace

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
    const QUrl url(row->url);
    if (role == Qt::ToolTipRole)
        return row->errorSentence.isEmpty() ? row->url : row->errorSentence;
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
        return QLocale().toString(row->started.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
    case Method:
        return row->method;
    case Path:
        return url.hasQuery() ? QString(url.path() + QLatin1Char('?') + url.query()) : url.path();
    case Status:
        return row->status == 0 ? tr("no response") : QString::number(row->status);
    case Duration:
        return tr("%1 ms").arg(QLocale().toString(row->durationMs, 'f', row->durationMs < 10 ? 1 : 0));
    case Size:
        return QLocale().formattedDataSize(row->bodySize);
    case Token:
        return row->tokenName;
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
    const QString titles[] = {tr("Time"),     tr("Method"), tr("Path"), tr("Status"),
                              tr("Duration"), tr("Size"),   tr("Token")};
    return section >= 0 && section < ColumnCount ? QVariant(titles[section]) : QVariant();
}

} // namespace patlas

#include "moc_HistoryModel.cpp"
