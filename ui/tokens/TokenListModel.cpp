// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenListModel.h"

#include "core/base/VisibleText.h"
#include "ui/widgets/Wording.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype scopesSpelledOut = 2;

QString scopesText(const Credential &token)
{
    const QStringList &scopes = token.scopes;
    if (scopes.isEmpty())
        return knowsScopes(token) ? TokenListModel::tr("none") : TokenListModel::tr("not known");
    const QString shown = scopes.mid(0, scopesSpelledOut).join(u", "_s);
    if (scopes.size() <= scopesSpelledOut)
        return shown;
    return TokenListModel::tr("%1 +%2", "first scopes, number of others").arg(shown).arg(scopes.size() - 2);
}

} // namespace

void TokenListModel::setTokens(std::vector<Credential> tokens,
                               const QHash<QString, QString> &environmentNames, const QDateTime &now)
{
    QHash<QString, std::size_t> rows;
    for (std::size_t row = 0; row < m_tokens.size(); ++row)
        rows.insert(m_tokens[row].id, row);
    const bool sameTokens = tokens.size() == m_tokens.size()
        && std::all_of(tokens.begin(), tokens.end(),
                       [&](const auto &token) { return rows.contains(token.id); });
    m_environmentNames = environmentNames;
    m_now = now;
    if (sameTokens) {
        for (Credential &token : tokens)
            m_tokens[rows.value(token.id)] = std::move(token);
        if (!m_tokens.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        sort(m_sortColumn, m_sortOrder);
        return;
    }
    beginResetModel();
    m_tokens = std::move(tokens);
    std::vector<Credential> sorted;
    sorted.reserve(m_tokens.size());
    for (const std::size_t row : sortedRows())
        sorted.push_back(std::move(m_tokens[row]));
    m_tokens = std::move(sorted);
    endResetModel();
}

void TokenListModel::setLastUsed(const QString &id, const QDateTime &when)
{
    const QModelIndex row = indexOf(id);
    if (!row.isValid())
        return;
    m_tokens[size_t(row.row())].lastUsed = when;
    Q_EMIT dataChanged(index(row.row(), LastUsed), index(row.row(), LastUsed));
    if (m_sortColumn == LastUsed)
        sort(m_sortColumn, m_sortOrder);
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

QString TokenListModel::text(const Credential &token, int column) const
{
    switch (column) {
    case Name:
        return token.name;
    case Environment:
        // Not value(): its default would be translated for every row.
        if (const auto name = m_environmentNames.constFind(token.environmentId);
            name != m_environmentNames.constEnd())
            return *name;
        return tr("removed environment");
    case Owner:
        return token.owner.isEmpty() ? tr("not known") : token.owner;
    case Scopes:
        return scopesText(token);
    case Created:
        return shortDate(token.created, tr("not known"));
    case Expires:
        return expiryInWords(token, shortDate(token.expires, {}));
    case LastUsed:
        return shortDate(token.lastUsed, tr("not yet"));
    case Status:
        return statusWord(statusOf(token, m_now));
    default:
        return {};
    }
}

std::vector<qint64> TokenListModel::numbersToSortBy() const
{
    const auto number = [this](const Credential &token) -> qint64 {
        switch (m_sortColumn) {
        case Scopes:
            return token.scopes.size();
        case Created:
            return token.created.isValid() ? token.created.toMSecsSinceEpoch() : 0;
        case Expires:
            // Tokens that never expire come after the others, and those of which it is not known last.
            return token.expires.isValid() ? token.expires.toMSecsSinceEpoch()
                : token.neverExpires       ? std::numeric_limits<qint64>::max() - 1
                                           : std::numeric_limits<qint64>::max();
        case LastUsed:
            return token.lastUsed.isValid() ? token.lastUsed.toMSecsSinceEpoch() : 0;
        default:
            return qint64(statusOf(token, m_now));
        }
    };
    std::vector<qint64> numbers;
    numbers.reserve(m_tokens.size());
    for (const Credential &token : m_tokens)
        numbers.push_back(number(token));
    return numbers;
}

std::vector<QCollatorSortKey> TokenListModel::wordsToSortBy() const
{
    const QCollator collator; // ignores case in some locales only
    std::vector<QCollatorSortKey> words;
    words.reserve(m_tokens.size());
    for (const Credential &token : m_tokens)
        words.push_back(collator.sortKey(text(token, m_sortColumn).toCaseFolded()));
    return words;
}

std::vector<std::size_t> TokenListModel::sortedRows() const
{
    std::vector<std::size_t> rows(m_tokens.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    const auto sortBy = [&](const auto &keys) {
        std::stable_sort(rows.begin(), rows.end(), [&](std::size_t left, std::size_t right) {
            return m_sortOrder == Qt::AscendingOrder ? keys[left] < keys[right] : keys[right] < keys[left];
        });
    };
    if (m_sortColumn == Name || m_sortColumn == Environment || m_sortColumn == Owner)
        sortBy(wordsToSortBy());
    else if (m_sortColumn >= 0)
        sortBy(numbersToSortBy());
    return rows;
}

void TokenListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    const std::vector<std::size_t> rows = sortedRows();
    if (std::is_sorted(rows.begin(), rows.end()))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<Credential> sorted;
    std::vector<int> places(rows.size());
    sorted.reserve(rows.size());
    for (const std::size_t row : rows) {
        places[row] = int(sorted.size());
        sorted.push_back(std::move(m_tokens[row]));
    }
    m_tokens = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(places[std::size_t(old.row())], old.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool TokenListModel::matches(int row, const QStringList &words) const
{
    const Credential &token = m_tokens[std::size_t(row)];
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return has(token.name) || has(text(token, Environment)) || has(text(token, Owner))
            || std::any_of(token.scopes.begin(), token.scopes.end(), has) || has(text(token, Status))
            || (!token.expires.isValid() && has(text(token, Expires)));
    });
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Credential &token = m_tokens[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return isolated(text(token, index.column()));
    case Qt::ToolTipRole:
        if (index.column() == Scopes)
            return isolated(token.scopes.join(QLatin1Char('\n')));
        return isolated(text(token, index.column()));
    case IdRole:
        return token.id;
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

TokenFilter::TokenFilter(TokenListModel *tokens, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_tokens(tokens)
{
    setSourceModel(tokens);
}

void TokenFilter::setWords(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void TokenFilter::sort(int column, Qt::SortOrder order)
{
    m_tokens->sort(column, order);
}

bool TokenFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_tokens->matches(sourceRow, m_words);
}

} // namespace patlas

#include "moc_TokenListModel.cpp"
