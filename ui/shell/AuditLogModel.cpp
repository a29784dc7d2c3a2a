// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AuditLogModel.h"

#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas {

std::vector<AuditEntry> auditEntriesFrom(const QByteArray &json)
{
    std::vector<AuditEntry> entries;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &row : rows) {
        if (!row.isObject())
            continue;
        const auto text = [&row](const char *field) { return row[QLatin1String(field)].toString(); };
        AuditEntry entry;
        entry.time = QDateTime::fromString(text("time"), Qt::ISODateWithMs);
        entry.user = text("user");
        entry.token = text("tokenName");
        entry.operation = text("operation");
        entry.method = text("method");
        entry.path = text("path");
        entry.query = text("query");
        entry.status = row["status"_L1].toInt();
        entry.allowed = text("outcome") == "allowed"_L1;
        entry.reason = text("reason");
        entries.push_back(std::move(entry));
    }
    return entries;
}

void AuditLogModel::setEntries(std::vector<AuditEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QStringList AuditLogModel::textsIn(Column column) const
{
    QStringList texts;
    for (const AuditEntry &entry : m_entries) {
        const QString shown = text(entry, column);
        if (!shown.isEmpty() && !texts.contains(shown))
            texts.append(shown);
    }
    texts.sort();
    return texts;
}

int AuditLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditLogModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(entry.time.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
    case User:
        return entry.user;
    case Token:
        return entry.token;
    case Operation:
        return entry.operation;
    case Method:
        return entry.method;
    case Path:
        return entry.query.isEmpty() ? entry.path : entry.path + QLatin1Char('?') + entry.query;
    case Status:
        return QString::number(entry.status);
    case Outcome:
        return entry.allowed ? tr("allowed") : tr("refused");
    case Reason:
        return entry.reason;
    default:
        return {};
    }
}

QVariant AuditLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditEntry &row = entry(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() >= Path))
        return text(row, index.column());
    if (role == Qt::ForegroundRole && index.column() == Outcome) {
        const Theme theme(QGuiApplication::palette());
        return row.allowed ? theme.ok() : theme.danger();
    }
    return {};
}

QVariant AuditLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Time"), tr("User"),   tr("Token"),   tr("Operation"), tr("Method"),
                              tr("Path"), tr("Status"), tr("Outcome"), tr("Reason")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

} // namespace patlas

#include "moc_AuditLogModel.cpp"
