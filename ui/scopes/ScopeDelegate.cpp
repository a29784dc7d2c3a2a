// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/ScopeDelegate.h"

#include "ui/scopes/ScopeModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QFont bandFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.94);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont nameFont()
{
    QFont font = Theme::fixedFont();
    font.setPointSizeF(font.pointSizeF() * 0.94);
    return font;
}

/// Width of the widest name, within limits, so that sentences line up.
int nameWidth(const QAbstractItemModel &model)
{
    const QFontMetrics metrics(nameFont());
    int widest = metrics.averageCharWidth() * 18;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QString name = model.index(row, 0, parent).data(ScopeModel::NameRole).toString();
            widest = qMax(widest, metrics.horizontalAdvance(name) + 2);
        }
    }
    return qMin(widest, metrics.averageCharWidth() * 34);
}

/// Paints the first operation and the number of others at the end of the line, which is its right before it
/// is mirrored. Returns their left edge.
int paintOperations(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                    const QStringList &operations, const Theme &theme)
{
    if (operations.isEmpty())
        return area.right();
    painter.setFont(Theme::smallFont());
    const QFontMetrics metrics(painter.font());
    int right = area.right() + 1;
    const auto chip = [&](const QString &text) {
        const QSize size = chipSize(metrics, text);
        const int width = qMin(size.width(), right - area.left());
        const QRect rect(right - width, area.center().y() - size.height() / 2, width, size.height());
        paintChip(painter, QStyle::visualRect(option.direction, option.rect, rect),
                  metrics.elidedText(text, Qt::ElideRight, width - 12), theme.chip());
        right = rect.left() - 4;
    };
    if (operations.size() > 1)
        chip(u"+%1"_s.arg(operations.size() - 1));
    chip(operations.constFirst());
    return right;
}

} // namespace

ScopeDelegate::ScopeDelegate(QObject *parent)
    : CheckRowDelegate(Methods::AsText, parent)
{
}

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(ScopeModel::GroupRole).toBool())
        paintGroup(*painter, option, index);
    else
        paintScope(*painter, option, index);
    paintFocus(*painter, option, themeOf(option));
    painter->restore();
}

void ScopeDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = themeOf(option);
    QColor band = QApplication::palette().color(QPalette::Text);
    const QColor text = band;
    band.setAlphaF(theme.isDark() ? 0.075F : 0.07F);
    painter.fillRect(option.rect, band);
    paintBox(painter, boxRect(option), Qt::CheckState(index.data(Qt::CheckStateRole).toInt()), theme);
    painter.setFont(bandFont());
    painter.setPen(text);
    const QRect rest = QStyle::visualRect(option.direction, option.rect,
                                          option.rect.adjusted(sideSpace + boxSize + gap, 0, -sideSpace, 0));
    painter.drawText(rest, int(Qt::AlignVCenter | Qt::AlignLeft),
                     index.data(ScopeModel::NameRole).toString());
    painter.setPen(theme.muted());
    painter.drawText(rest, int(Qt::AlignVCenter | Qt::AlignRight),
                     index.data(ScopeModel::CountRole).toString());
}

void ScopeDelegate::paintScope(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = themeOf(option);
    const bool allowed = index.data(ScopeModel::RoleAllowedRole).toBool();
    const QColor colors = allowed ? QApplication::palette().color(QPalette::Text) : theme.muted();
    paintGround(painter, option, theme);
    paintBox(painter, boxRect(option), Qt::CheckState(index.data(Qt::CheckStateRole).toInt()), theme);

    QRect rest = option.rect.adjusted(sideSpace + boxSize + gap, 0, -sideSpace, 0);
    const int width = qMin(nameWidth(*index.model()), rest.width() / 2);
    painter.setFont(nameFont());
    painter.setPen(colors);
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    painter.drawText(mirrored(QRect(rest.left(), rest.top(), width, rest.height())),
                     int(Qt::AlignVCenter | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(index.data(ScopeModel::NameRole).toString(),
                                                      Qt::ElideMiddle, width));
    rest.setLeft(rest.left() + width + 2 * gap);

    // Marks have their own column, so that a documented name is found at a glance.
    painter.setFont(Theme::smallFont());
    int markWidth = 0;
    const QStringList marks = ScopeModel::marks();
    for (const QString &mark : marks)
        markWidth = std::max(markWidth, painter.fontMetrics().horizontalAdvance(mark) + 2);
    const bool documented = index.data(ScopeModel::ConfidenceRole) == QVariant(int(Confidence::Documented));
    painter.setPen(documented ? theme.ok() : theme.muted());
    painter.drawText(mirrored(QRect(rest.left(), rest.top(), markWidth, rest.height())),
                     int(Qt::AlignVCenter | Qt::AlignLeft), index.data(ScopeModel::MarkRole).toString());
    rest.setLeft(rest.left() + markWidth + 2 * gap);

    const QRect chips = rest.adjusted(rest.width() * 2 / 5, 0, 0, 0);
    rest.setRight(
        paintOperations(painter, option, chips, index.data(ScopeModel::OperationsRole).toStringList(), theme)
        - gap);

    QRect sentence = rest;
    const QString note = index.data(ScopeModel::RoleNoteRole).toString();
    if (!note.isEmpty()) {
        sentence.setBottom(rest.center().y());
        painter.setFont(Theme::smallFont());
        painter.setPen(theme.warning());
        const QRect below(rest.left(), rest.center().y() + 1, rest.width(), rest.height() / 2);
        painter.drawText(mirrored(below), int(Qt::AlignTop | Qt::AlignLeft),
                         painter.fontMetrics().elidedText(note, Qt::ElideRight, below.width()));
    }
    painter.setFont(option.font);
    painter.setPen(colors);
    painter.drawText(mirrored(sentence),
                     int(Qt::AlignLeft | (note.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom)),
                     painter.fontMetrics().elidedText(index.data(ScopeModel::SentenceRole).toString(),
                                                      Qt::ElideRight, sentence.width()));
}

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ScopeModel::GroupRole).toBool())
        return {300, QFontMetrics(bandFont()).height() + 12};
    const int line = QFontMetrics(option.font).height();
    if (index.data(ScopeModel::RoleAllowedRole).toBool())
        return {300, line + 15};
    return {300, line + QFontMetrics(Theme::smallFont()).height() + 12};
}

bool ScopeDelegate::ticksAt(const QPoint &position, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (!option.rect.contains(position))
        return false;
    if (!index.data(ScopeModel::GroupRole).toBool())
        return true;
    // Not the rest of the band: a click there by mistake would tick too much at once.
    const int name = QFontMetrics(bandFont()).horizontalAdvance(index.data().toString());
    const int fromStart = QStyle::visualPos(option.direction, option.rect, position).x() - option.rect.left();
    return fromStart <= sideSpace + boxSize + gap + name;
}

} // namespace patlas

#include "moc_ScopeDelegate.cpp"
