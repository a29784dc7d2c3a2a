// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ParameterModel.h"

#include "core/base/Find.h"
#include "core/base/VisibleText.h"
#include "core/request/ParameterSerializer.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

ParameterModel::ParameterModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ParameterModel::setSections(const Operation *operation, const std::vector<Section> &sections)
{
    std::vector<Row> rows = rowsOf(operation, sections);
    if (isShowing(rows))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<ParameterModel::Row> ParameterModel::rowsOf(const Operation *operation,
                                                        const std::vector<Section> &sections)
{
    std::vector<Row> rows;
    for (const Section &section : sections) {
        std::vector<NamedValue> left = section.values;
        if (operation) {
            for (const Parameter &parameter : operation->parameters) {
                if (parameter.place != section.place)
                    continue;
                bool placed = false;
                // A repeatable parameter may have several values; each has a row.
                for (auto value = left.begin(); value != left.end();) {
                    if (value->name == parameter.name && (!placed || parameter.repeatable)) {
                        rows.push_back(describedRow(section, *value, parameter));
                        value = left.erase(value);
                        placed = true;
                    } else {
                        ++value;
                    }
                }
                if (!placed)
                    rows.push_back(describedRow(section, {parameter.name, {}, true}, parameter));
            }
        }
        for (const NamedValue &value : left)
            rows.push_back({section.place, value, std::nullopt, {}, {}, {}});
    }
    return rows;
}

ParameterModel::Row ParameterModel::describedRow(const Section &section, NamedValue named,
                                                 const Parameter &parameter)
{
    Row row{section.place,
            std::move(named),
            parameter,
            {},
            {},
            helpFor(parameter, QDateTime::currentDateTimeUtc())};
    const ParameterSerializer serializer(*row.described);
    if (!serializer.takesJson())
        return row;
    row.example = serializer.example();
    row.hint =
        (serializer.takesList() ? tr("A JSON list, for example %1") : tr("A JSON object, for example %1"))
            .arg(isolated(row.example));
    return row;
}

bool ParameterModel::isShowing(const std::vector<Row> &rows) const
{
    std::vector<const Row *> shown;
    for (const Row &row : m_rows) {
        if (row.described || !row.named.name.isEmpty())
            shown.push_back(&row);
    }
    const auto isSame = [](const Row *left, const Row &right) {
        if (left->place != right.place || left->named != right.named
            || left->described.has_value() != right.described.has_value())
            return false;
        return !left->described
            || (left->described->type == right.described->type
                && left->described->required == right.described->required
                && left->described->repeatable == right.described->repeatable
                && left->example == right.example && left->described->values == right.described->values
                && left->described->description == right.described->description);
    };
    return !rows.empty() && std::equal(shown.begin(), shown.end(), rows.begin(), rows.end(), isSame);
}

std::vector<NamedValue> ParameterModel::values(ParameterPlace place) const
{
    std::vector<NamedValue> values;
    for (const Row &row : m_rows) {
        const bool isEmpty = row.named.value.isEmpty() && row.named.written.isEmpty();
        if (row.place != place || row.named.name.isEmpty() || (row.described && isEmpty))
            continue;
        values.push_back(row.named);
    }
    return values;
}

void ParameterModel::setImplied(const QMap<QString, QString> &texts)
{
    if (m_implied == texts)
        return;
    m_implied = texts;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value),
                           {Qt::DisplayRole, Qt::ForegroundRole});
}

void ParameterModel::setFindings(const std::vector<Finding> &findings)
{
    std::vector<Finding> aboutFields;
    for (const Finding &finding : findings) {
        if (!finding.fields.empty())
            aboutFields.push_back(finding);
    }
    const auto isSame = [](const Finding &left, const Finding &right) {
        return left.fields == right.fields && left.severity == right.severity
            && left.sentence == right.sentence && left.detail == right.detail;
    };
    if (std::equal(aboutFields.begin(), aboutFields.end(), m_findings.begin(), m_findings.end(), isSame))
        return;
    m_findings = std::move(aboutFields);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value),
                           {SeverityRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

const Finding *ParameterModel::findingOf(const Row &row) const
{
    if (!row.described || !row.named.enabled)
        return nullptr;
    const ParameterField field{row.place, row.described->name, row.named.value};
    return findIf(m_findings, [&field](const Finding &finding) {
        return std::find(finding.fields.begin(), finding.fields.end(), field) != finding.fields.end();
    });
}

int ParameterModel::addRow(ParameterPlace place)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({place, {}, std::nullopt, {}, {}, {}});
    endInsertRows();
    return row;
}

bool ParameterModel::isOwnRow(int row) const
{
    return row >= 0 && row < rowCount() && !m_rows[std::size_t(row)].described;
}

void ParameterModel::removeRow(int row)
{
    if (!isOwnRow(row))
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

Parameter ParameterModel::parameterAt(int row) const
{
    const Row &at = m_rows[std::size_t(row)];
    if (at.described)
        return *at.described;
    Parameter parameter;
    parameter.name = at.named.name;
    parameter.place = at.place;
    return parameter;
}

int ParameterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ParameterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool ParameterModel::canBeSwitchedOff(const Row &row) const
{
    return row.place != ParameterPlace::Path && !(row.described && row.named.value.isEmpty());
}

QVariant ParameterModel::nameData(const Row &row, int role) const
{
    const bool required = row.described && row.described->required;
    switch (role) {
    case Qt::DisplayRole:
        return required ? QString(isolated(row.named.name) + u" *"_s) : isolated(row.named.name);
    case Qt::EditRole:
        return row.named.name;
    case Qt::AccessibleTextRole:
        return required ? tr("%1, required").arg(isolated(row.named.name)) : row.named.name;
    case Qt::CheckStateRole:
        return canBeSwitchedOff(row) ? QVariant(int(row.named.enabled ? Qt::Checked : Qt::Unchecked))
                                     : QVariant();
    case Qt::FontRole:
        return Theme::fixedFont();
    default:
        return {};
    }
}

QVariant ParameterModel::valueData(const Row &row, int role) const
{
    QString text = m_implied.value(row.named.name);
    if (text.isEmpty() && !row.help.fallback.isEmpty())
        text = tr("%1 by default").arg(isolated(row.help.fallback));
    const bool implied = row.named.value.isEmpty() && !text.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isolated(implied ? text : row.named.value);
    case Qt::EditRole:
        return row.named.value;
    case Qt::ForegroundRole:
        return implied || !row.named.enabled ? QVariant(Theme(QGuiApplication::palette()).muted())
                                             : QVariant();
    case Qt::FontRole:
        return Theme::fixedFont();
    case Qt::AccessibleDescriptionRole:
    case SeverityRole: {
        const Finding *finding = findingOf(row);
        return !finding            ? QVariant()
            : role == SeverityRole ? QVariant(int(finding->severity))
                                   : QVariant(finding->sentence);
    }
    default:
        return {};
    }
}

QVariant ParameterModel::descriptionData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (row.described)
            return isolated(row.described->description.section(QLatin1Char('\n'), 0, 0));
        return row.place == ParameterPlace::Query ? tr("Added by you") : QString();
    case Qt::ForegroundRole:
        return Theme(QGuiApplication::palette()).muted();
    default:
        return {};
    }
}

QVariant ParameterModel::toolTip(const Row &row) const
{
    const Finding *finding = findingOf(row);
    QStringList parts{finding ? finding->sentence : QString(), finding ? finding->detail : QString(),
                      row.described ? row.described->description : QString(), isolated(row.help.type),
                      row.hint};
    if (!row.help.suggestions.isEmpty())
        parts.append(tr("The down arrow suggests: %1").arg(isolated(row.help.suggestions.join(u", "_s))));
    parts.removeAll(QString());
    return parts.isEmpty() ? QVariant() : QVariant(parts.join(u"\n\n"_s));
}

QVariant ParameterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::ToolTipRole:
        return toolTip(row);
    case ExampleRole:
        return row.example;
    case FallbackRole:
        return row.help.fallback;
    case SuggestionsRole:
        return row.help.suggestions;
    case RequiredRole:
        return row.described && row.described->required;
    case PlaceRole:
        return int(row.place);
    case TypeRole:
        return row.described ? row.described->type : QString();
    case ValuesRole:
        if (!row.described)
            return QStringList();
        if (row.described->values.isEmpty() && row.described->type == "boolean"_L1)
            return QStringList{u"true"_s, u"false"_s};
        return row.described->values;
    default:
        break;
    }
    switch (index.column()) {
    case Name:
        return nameData(row, role);
    case Value:
        return valueData(row, role);
    default:
        return descriptionData(row, role);
    }
}

bool ParameterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name) {
        row.named.enabled = value.toInt() == int(Qt::Checked);
    } else if (role == Qt::EditRole && index.column() <= Value) {
        QString &target = index.column() == Name ? row.named.name : row.named.value;
        if (target == value.toString())
            return true;
        target = value.toString();
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    default:
        return tr("Description");
    }
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows[std::size_t(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Value || (index.column() == Name && !row.described))
        flags |= Qt::ItemIsEditable;
    if (index.column() == Name && canBeSwitchedOff(row))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace patlas

#include "moc_ParameterModel.cpp"
