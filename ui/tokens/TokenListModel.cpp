// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenListModel.h"

#include "ui/tokens/Wording.h"

#include <algorithm>

namespace patlas {

namespace {

constexpr qsizetype scopesSpelledOut = 2;

QString scopesText(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return TokenListModel::tr("not known");
    const QString shown = scopes.mid(0, scopesSpelledOut).join(QStringLiteral(", "));
    if (scopes.size() <= scopesSpelledOut)
        return shown;
    return TokenListModel::tr("%1 +%2", "first scopes, number of others").arg(shown).arg(scopes.size() - 2);
}

} // namespace

void TokenListModel::setTokens(std::vector<PersonalAccessToken> tokens,
                               const QHash<QString, QString> &environmentNames, const QDateTime &now)
{
    const bool sameRows = std::equal(m_tokens.begin(), m_tokens.end(), tokens.begin(), tokens.end(),
                                     [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_tokens = std::move(tokens);
    m_environmentNames = environmentNames;
    m_now = now;
    if (!sameRows)
        endResetModel();
    else if (!m_tokens.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex TokenListModel::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_tokens.begin(), m_tokens.end(), [&id](const auto &token) { return token.id == id; });
    return found == m_tokens.end() ? QModelIndex() : index(int(found - m_tokens.begin()), 0);
}

int TokenListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tokens.size());
}

int TokenListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TokenListModel::text(const PersonalAccessToken &token, int column) const
{
    switch (column) {
    case Name:
        return token.name;
    case Environment:
        return m_environmentNames.value(token.environmentId, tr("removed environment"));
    case Owner:
        return token.owner.isEmpty() ? tr("not known") : token.owner;
    case Scopes:
        return scopesText(token.scopes);
    case Created:
        return shortDate(token.created, tr("not known"));
    case Expires:
        return shortDate(token.expires, tr("never"));
    case LastUsed:
        return shortDate(token.lastUsed, tr("not yet"));
    case Status:
        return statusWord(statusOf(token, m_now));
    default:
        return {};
    }
}

QVariant TokenListModel::sortKey(const PersonalAccessToken &token, int column) const
{
    switch (column) {
    case Scopes:
        return token.scopes.size();
    case Created:
        return token.created;
    case Expires:
        // What never expires comes after everything that does.
        return token.expires.isValid() ? token.expires : QDateTime(QDate(9999, 12, 31), QTime(), Qt::UTC);
    case LastUsed:
        return token.lastUsed.isValid() ? token.lastUsed : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    case Status:
        return int(statusOf(token, m_now));
    default:
        return text(token, column).toCaseFolded();
    }
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonalAccessToken &token = m_tokens[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(token, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Scopes)
            return token.scopes.join(QLatin1Char('\n'));
        return text(token, index.column());
    case IdRole:
        return token.id;
    case SortRole:
        return sortKey(token, index.column());
    case StatusRole:
        return int(statusOf(token, m_now));
    default:
        return {};
    }
}

QVariant TokenListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Environment:
        return tr("Environment");
    case Owner:
        return tr("Owner");
    case Scopes:
        return tr("Scopes");
    case Created:
        return tr("Created");
    case Expires:
        return tr("Expires");
    case LastUsed:
        return tr("Last used");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

TokenFilter::TokenFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TokenListModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void TokenFilter::setWords(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TokenFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
        const QModelIndex cell = sourceModel()->index(sourceRow, column, sourceParent);
        all += cell.data().toString() + QLatin1Char('\n');
        // The cell shows the first scopes only.
        if (column == TokenListModel::Scopes)
            all += cell.data(Qt::ToolTipRole).toString() + QLatin1Char('\n');
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace patlas
