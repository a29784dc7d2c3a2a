// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RunModel.h"

#include "core/base/VisibleText.h"
#include "core/session/FolderRun.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Of an index of a request's row; of a check's, the number of that row comes after it.
constexpr quintptr requestId = 0;

bool isBad(const PlannedRequest &request)
{
    return request.verdict >= Verdict::ProbablyRefused;
}

} // namespace

RunModel::RunModel(const FolderRun &run, QObject *parent)
    : QAbstractItemModel(parent)
    , m_run(run)
{
}

void RunModel::reset()
{
    beginResetModel();
    m_rows = m_run.total();
    m_done = int(m_run.report().requests.size());
    endResetModel();
}

void RunModel::takeResults()
{
    const int first = m_done;
    while (m_done < int(m_run.report().requests.size())) {
        const int checks = int(m_run.report().requests[std::size_t(m_done)].checks.size());
        if (checks > 0)
            beginInsertRows(index(m_done, 0), 0, checks - 1);
        ++m_done;
        if (checks > 0)
            endInsertRows();
    }
    if (m_done > first)
        Q_EMIT dataChanged(index(first, 0), index(m_done - 1, ColumnCount - 1));
}

const RequestResult *RunModel::resultAt(int row) const
{
    return row < m_done ? &m_run.report().requests[std::size_t(row)] : nullptr;
}

const PlannedRequest &RunModel::requestAt(int row) const
{
    return m_run.plan().requests[std::size_t(m_run.placeOf(row))];
}

QModelIndex RunModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : requestId);
}

QModelIndex RunModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == requestId)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, requestId);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_rows;
    if (parent.internalId() != requestId || parent.column() > 0)
        return 0;
    const RequestResult *result = resultAt(parent.row());
    return result ? int(result->checks.size()) : 0;
}

int RunModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isRequest = index.internalId() == requestId;
    const int row = isRequest ? index.row() : int(index.internalId()) - 1;
    if (role == PathRole)
        return requestAt(row).file;
    if (role == RequestRole)
        return requestAt(row).index;
    if (role == Qt::TextAlignmentRole && index.column() >= Status)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return isRequest ? ofRequest(row, index.column(), role) : ofCheck(row, index.row(), index.column(), role);
}

QVariant RunModel::ofRequest(int row, int column, int role) const
{
    const PlannedRequest &request = requestAt(row);
    const RequestResult *result = resultAt(row);
    if (role == FailedRole)
        return (result ? result->hasFailed() : isBad(request)) ? u"failed"_s : QString();
    switch (column) {
    case Request:
        if (role == Qt::DisplayRole) {
            const int ofData = m_run.rowOf(row);
            const QString title = isolated(request.title);
            return ofData > 0 ? tr("%1, row %2").arg(title, QString::number(ofData)) : title;
        }
        return role == Qt::ToolTipRole ? QVariant(isolated(request.file)) : QVariant();
    case Result:
        return result ? ofResult(*result, role) : ofPlan(request, role);
    case Status:
        return role == Qt::DisplayRole && result && result->status > 0 ? QVariant(result->status)
                                                                       : QVariant();
    case Duration:
        return role == Qt::DisplayRole && result && result->status > 0
            ? tr("%1 ms").arg(QLocale().toString(result->durationMs, 'f', result->durationMs < 10 ? 1 : 0))
            : QVariant();
    default:
        return {};
    }
}

QVariant RunModel::ofResult(const RequestResult &result, int role) const
{
    const Theme theme(QGuiApplication::palette());
    const int checks = int(result.checks.size());
    const int passed = int(std::ranges::count_if(
        result.checks, [](const ReportedCheck &check) { return check.result.isPassed(); }));
    switch (role) {
    case Qt::DisplayRole:
        if (result.isSkipped)
            return tr("Not sent: %1").arg(result.error);
        if (!result.error.isEmpty())
            return tr("Failed: %1").arg(result.error);
        if (checks == 0)
            return tr("Sent, no checks");
        return passed == checks ? tr("Passed (%n check(s))", nullptr, checks)
                                : tr("%1 of %2 checks passed").arg(passed).arg(checks);
    case Qt::ToolTipRole:
        return result.error.isEmpty() ? QVariant() : QVariant(result.error);
    case Qt::ForegroundRole:
        return result.isSkipped  ? theme.muted()
            : result.hasFailed() ? theme.danger()
            : checks == 0        ? theme.muted()
                                 : theme.ok();
    default:
        return {};
    }
}

QVariant RunModel::ofPlan(const PlannedRequest &request, int role) const
{
    const Theme theme(QGuiApplication::palette());
    const bool isOff = !request.problem.isEmpty() && request.verdict != Verdict::CannotBeSent;
    switch (role) {
    case Qt::DisplayRole:
        if (isOff)
            return tr("Will not be sent: %1").arg(request.problem);
        switch (request.verdict) {
        case Verdict::Allowed:
        case Verdict::ProbablyAllowed:
            return request.reason.isEmpty() ? tr("Can be sent")
                                            : tr("Can be sent, but: %1").arg(request.reason);
        case Verdict::ProbablyRefused:
            return tr("Will probably fail: %1").arg(request.reason);
        case Verdict::Refused:
            return tr("Will be refused: %1").arg(request.reason);
        case Verdict::CannotBeSent:
            return tr("Cannot be sent: %1").arg(request.reason);
        }
        return {};
    case Qt::ToolTipRole:
        return request.reason.isEmpty() ? QVariant() : QVariant(request.reason);
    case Qt::ForegroundRole:
        return isBad(request)                   ? theme.danger()
            : request.reason.isEmpty() || isOff ? theme.muted()
                                                : theme.warning();
    default:
        return {};
    }
}

QVariant RunModel::ofCheck(int row, int check, int column, int role) const
{
    const CheckResult &result = resultAt(row)->checks[std::size_t(check)].result;
    if (role == FailedRole)
        return result.outcome == CheckResult::Outcome::Failed ? u"failed"_s : QString();
    if (column == Request) {
        if (role == Qt::FontRole)
            return Theme::fixedFont();
        return role == Qt::DisplayRole ? QVariant(isolated(result.text)) : QVariant();
    }
    if (column != Result)
        return {};
    const Theme theme(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return result.isPassed() ? tr("Passed") : result.sentence;
    case Qt::ToolTipRole:
        return result.actual.isEmpty() ? QString() : tr("Found: %1").arg(isolated(result.actual));
    case Qt::ForegroundRole:
        return result.isPassed()                             ? theme.ok()
            : result.outcome == CheckResult::Outcome::Failed ? theme.danger()
                                                             : theme.muted();
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Status)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Request:
        return tr("Request");
    case Result:
        return tr("Result");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace patlas

#include "moc_RunModel.cpp"
