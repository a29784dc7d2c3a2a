// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/CompareModel.h"

#include "ui/theme/Theme.h"

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
{
    for (const ComparedPart &part : parts) {
        m_rows.push_back({Row::Kind::Heading, {ComparedLine::In::Both, heading(part.of)}});
        if (part.lines.empty() || part.isSame())
            m_rows.push_back({Row::Kind::Note,
                              {ComparedLine::In::Both,
                               part.lines.empty() ? tr("Neither has one.") : tr("The same in both.")}});
        for (const ComparedLine &line : part.lines)
            m_rows.push_back({Row::Kind::Line, line});
        if (part.isCut)
            m_rows.push_back(
                {Row::Kind::Note, {ComparedLine::In::Both, tr("The rest is too long to compare.")}});
    }
    for (int row = 0; row < rowCount(); ++row)
        m_differences += startsDifference(row);
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &[kind, line] = m_rows[std::size_t(index.row())];
    const Theme theme(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return kind == Row::Kind::Line ? mark(line.in) + line.text : line.text;
    case Qt::AccessibleTextRole:
        return spoken(line.in) + line.text;
    case Qt::FontRole:
        return kind == Row::Kind::Line ? Theme::fixedFont()
            : kind == Row::Kind::Note  ? Theme::smallFont()
                                       : Theme::headingFont();
    case Qt::ForegroundRole:
        return kind == Row::Kind::Note ? QVariant(theme.muted()) : QVariant();
    case Qt::BackgroundRole:
        return line.in == ComparedLine::In::Both
            ? QVariant()
            : QVariant(faint(line.in == ComparedLine::In::Older ? theme.danger() : theme.ok()));
    default:
        return {};
    }
}

bool CompareModel::startsDifference(int row) const
{
    const auto differs = [this](int at) { return m_rows[std::size_t(at)].line.in != ComparedLine::In::Both; };
    return differs(row) && (row == 0 || !differs(row - 1));
}

int CompareModel::nextDifference(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int at = (row + step) % rowCount();
        if (startsDifference(at))
            return at;
    }
    return -1;
}

} // namespace patlas

#include "moc_CompareModel.cpp"
