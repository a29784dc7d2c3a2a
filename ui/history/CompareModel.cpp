// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CompareModel.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/NextRow.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString heading(ComparedPart::Of of)
{
    switch (of) {
    case ComparedPart::Of::Request:
        return CompareModel::tr("Request");
    case ComparedPart::Of::ResponseRecord:
        return CompareModel::tr("Response");
    case ComparedPart::Of::Body:
        return CompareModel::tr("Body of the response");
    }
    return {};
}

QString mark(ComparedLine::In in)
{
    return in == ComparedLine::In::Both ? u"  "_s : in == ComparedLine::In::Older ? u"− "_s : u"+ "_s;
}

QString spoken(ComparedLine::In in)
{
    return in == ComparedLine::In::Both ? QString()
        : in == ComparedLine::In::Older ? CompareModel::tr("only in the older: ")
                                        : CompareModel::tr("only in the newer: ");
}

QColor faint(QColor colour)
{
    colour.setAlphaF(0.18f);
    return colour;
}

} // namespace

CompareModel::CompareModel(const std::vector<ComparedPart> &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_parts(parts)
{
    list();
}

void CompareModel::setStructure(const std::optional<JsonComparison> &structure)
{
    beginResetModel();
    m_structure = structure;
    list();
    endResetModel();
}

void CompareModel::list()
{
    using Kind = Row::Kind;
    constexpr auto both = ComparedLine::In::Both;
    m_rows.clear();
    for (const ComparedPart &part : m_parts) {
        m_rows.push_back({Kind::Heading, both, heading(part.of)});
        if (m_structure && part.of == ComparedPart::Of::Body) {
            listStructure();
            continue;
        }
        if (part.lines.empty() || part.isSame())
            m_rows.push_back(
                {Kind::Note, both, part.lines.empty() ? tr("Neither has one.") : tr("The same in both.")});
        for (const ComparedLine &line : part.lines)
            m_rows.push_back({Kind::Line, line.in, mark(line.in) + line.text, spoken(line.in) + line.text});
        if (part.isCut)
            m_rows.push_back({Kind::Note, both, tr("The rest is too long to compare.")});
    }
    m_differences = 0;
    for (int row = 0; row < rowCount(); ++row)
        m_differences += startsDifference(row);
}

void CompareModel::listStructure()
{
    using Kind = Row::Kind;
    constexpr auto both = ComparedLine::In::Both;
    if (m_structure->isSame())
        m_rows.push_back({Kind::Note, both,
                          m_structure->ignored > 0 ? tr("The same in both, but for what is ignored.")
                                                   : tr("The same in both.")});
    for (const JsonDifference &each : m_structure->differences)
        m_rows.push_back(rowOf(each));
    if (m_structure->isCut)
        m_rows.push_back({Kind::Note, both, tr("There are more differences than can be listed.")});
}

CompareModel::Row CompareModel::rowOf(const JsonDifference &difference)
{
    using Kind = JsonDifference::Kind;
    const QString path = isolated(difference.path);
    const QString older = isolated(difference.older);
    const QString newer = isolated(difference.newer);
    Row row{Row::Kind::Place, ComparedLine::In::Both, {}};
    row.path = difference.path;
    row.isChange = true;
    switch (difference.kind) {
    case Kind::Added:
        row.in = ComparedLine::In::Newer;
        row.text = u"+ %1: %2"_s.arg(path, newer);
        row.spoken = tr("added: %1: %2").arg(path, newer);
        break;
    case Kind::Removed:
        row.in = ComparedLine::In::Older;
        row.text = u"− %1: %2"_s.arg(path, older);
        row.spoken = tr("removed: %1: %2").arg(path, older);
        break;
    case Kind::Changed:
        row.text = u"~ %1: %2 → %3"_s.arg(path, older, newer);
        row.spoken = tr("changed: %1: from %2 to %3").arg(path, older, newer);
        break;
    case Kind::Moved:
        row.text = tr("↕ %1: moved from %2").arg(path, isolated(difference.olderPath));
        row.spoken = tr("moved: %1: from %2").arg(path, isolated(difference.olderPath));
        break;
    case Kind::WrittenOtherwise:
        row.text = tr("≈ %1: %2 → %3, the same value").arg(path, older, newer);
        row.spoken = tr("written otherwise: %1: %2 and %3").arg(path, older, newer);
        break;
    }
    return row;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const Theme theme(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.spoken.isEmpty() ? row.text : row.spoken;
    case PathRole:
        return row.path;
    case Qt::FontRole:
        return row.kind == Row::Kind::Heading ? Theme::headingFont()
            : row.kind == Row::Kind::Note     ? Theme::smallFont()
                                              : Theme::fixedFont();
    case Qt::ForegroundRole:
        return row.kind == Row::Kind::Note ? QVariant(theme.muted()) : QVariant();
    case Qt::BackgroundRole:
        return !differs(index.row())            ? QVariant()
            : row.in == ComparedLine::In::Older ? QVariant(faint(theme.danger()))
            : row.in == ComparedLine::In::Newer ? QVariant(faint(theme.ok()))
                                                : QVariant(faint(theme.warning()));
    default:
        return {};
    }
}

bool CompareModel::differs(int row) const
{
    return m_rows[std::size_t(row)].in != ComparedLine::In::Both || m_rows[std::size_t(row)].isChange;
}

bool CompareModel::startsDifference(int row) const
{
    return differs(row)
        && (row == 0 || m_rows[std::size_t(row)].kind == Row::Kind::Place || !differs(row - 1));
}

int CompareModel::nextDifference(int row) const
{
    return nextRow(row, rowCount(), [this](int at) { return startsDifference(at); });
}

} // namespace patlas

#include "moc_CompareModel.cpp"
