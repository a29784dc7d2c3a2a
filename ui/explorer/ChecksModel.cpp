// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ChecksModel.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace patlas {

void ChecksModel::setChecks(const QStringList &checks)
{
    if (checks == m_checks)
        return;
    beginResetModel();
    m_checks = checks;
    endResetModel();
}

void ChecksModel::setResults(const std::vector<CheckResult> &results)
{
    m_results = results;
    if (!m_checks.isEmpty())
        Q_EMIT dataChanged(index(0, Text), index(int(m_checks.size()) - 1, Outcome));
}

void ChecksModel::remove(int row)
{
    if (row < 0 || row >= m_checks.size())
        return;
    beginRemoveRows({}, row, row);
    m_checks.removeAt(row);
    if (std::size_t(row) < m_results.size())
        m_results.erase(m_results.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size()) + 1;
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const CheckResult *ChecksModel::resultOf(int row) const
{
    if (row >= m_checks.size() || std::size_t(row) >= m_results.size())
        return nullptr;
    const CheckResult &result = m_results[std::size_t(row)];
    return result.text == m_checks.at(row) ? &result : nullptr;
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString check = m_checks.value(index.row());
    if (index.column() == Text) {
        switch (role) {
        case Qt::DisplayRole:
            return isolated(check);
        case Qt::EditRole:
            return check;
        case Qt::FontRole:
            return Theme::fixedFont();
        case Qt::ToolTipRole: {
            const QString reason = check.isEmpty() ? QString() : readCheck(check).notRunReason;
            return reason.isEmpty() ? QVariant() : QVariant(reason);
        }
        default:
            return {};
        }
    }
    const CheckResult *result = resultOf(index.row());
    if (!result) {
        const QString reason = check.isEmpty() ? QString() : readCheck(check).notRunReason;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(reason) : QVariant();
    }
    const Theme theme(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return result->isPassed() ? tr("Passed") : result->sentence;
    case Qt::ToolTipRole:
        return result->actual.isEmpty() ? QString() : tr("Found: %1").arg(isolated(result->actual));
    case Qt::ForegroundRole:
        return result->isPassed()                             ? theme.ok()
            : result->outcome == CheckResult::Outcome::Failed ? theme.danger()
                                                              : theme.muted();
    default:
        return {};
    }
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? tr("Check") : tr("Last result");
}

bool ChecksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Text)
        return false;
    const QString text = value.toString().simplified();
    const int row = index.row();
    if (text == m_checks.value(row))
        return false;
    if (text.isEmpty()) {
        remove(row);
        return true;
    }
    if (row < m_checks.size()) {
        m_checks[row] = text;
        Q_EMIT dataChanged(index, this->index(row, Outcome));
    } else {
        beginInsertRows({}, row + 1, row + 1); // the next empty one
        m_checks.append(text);
        endInsertRows();
        Q_EMIT dataChanged(index, this->index(row, Outcome));
    }
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags ChecksModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Text ? flags | Qt::ItemIsEditable : flags;
}

} // namespace patlas

#include "moc_ChecksModel.cpp"
