// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/ScopeDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/tokens/ScopeModel.h"
#include "ui/widgets/Chip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace patlas {

namespace {

constexpr int side = 12; ///< space at both ends of a row
constexpr int gap = 10;
constexpr int box = 15;

QFont bandFont()
{
    QFont font = Theme::smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont nameFont()
{
    QFont font = Theme::fixedFont();
    font.setPointSizeF(font.pointSizeF() * 0.94);
    return font;
}

QFont chipFont()
{
    QFont font = Theme::smallFont();
    font.setPointSizeF(font.pointSizeF() * 0.96);
    return font;
}

QColor translucent(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

QRect boxRect(const QRect &row)
{
    return {row.left() + side, row.center().y() - box / 2, box, box};
}

void paintBox(QPainter &painter, const QRect &rect, Qt::CheckState state, const Theme &theme,
              const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool full = state == Qt::Checked;
    const QColor mark = full ? palette.color(QPalette::HighlightedText) : theme.accent();
    painter.setPen(QPen(state == Qt::Unchecked ? theme.muted() : theme.accent(), 1.4));
    painter.setBrush(full ? theme.accent() : palette.color(QPalette::Base));
    painter.drawRoundedRect(frame, 3.5, 3.5);
    painter.setPen(QPen(mark, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = frame.center();
    if (full) {
        QPainterPath tick(centre + QPointF(-3.2, 0.2));
        tick.lineTo(centre + QPointF(-1, 2.4));
        tick.lineTo(centre + QPointF(3.4, -2.4));
        painter.drawPath(tick);
    } else if (state == Qt::PartiallyChecked) {
        painter.drawLine(centre + QPointF(-3, 0), centre + QPointF(3, 0));
    }
    painter.restore();
}

Qt::CheckState stateOf(const QModelIndex &index)
{
    return Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
}

/// Of a group only the scopes that the filter shows count: those are what ticking it would change.
bool leavesSomethingUnticked(const QAbstractItemModel &model, const QModelIndex &index)
{
    if (!index.data(ScopeModel::GroupRole).toBool())
        return stateOf(index) != Qt::Checked;
    for (int row = 0; row < model.rowCount(index); ++row) {
        if (stateOf(model.index(row, 0, index)) != Qt::Checked)
            return true;
    }
    return false;
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    painter.fillRect(option.rect,
                     translucent(option.palette.color(QPalette::Text), theme.isDark() ? 0.075F : 0.06F));
    paintBox(painter, boxRect(option.rect), stateOf(index), theme, option.palette);
    painter.setFont(bandFont());
    painter.setPen(option.palette.color(QPalette::Text));
    const QRect text = option.rect.adjusted(side + box + gap, 0, -side, 0);
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft),
                     index.data(ScopeModel::NameRole).toString());
    painter.setPen(theme.muted());
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignRight),
                     index.data(ScopeModel::CountRole).toString());
}

/// The operations, right-aligned, and how many do not fit. Returns where they begin.
int paintOperations(QPainter &painter, const QRect &area, const QStringList &operations, const Theme &theme)
{
    if (operations.isEmpty())
        return area.right();
    painter.setFont(chipFont());
    const QFontMetrics metrics(painter.font());
    const QString more = operations.size() > 1 ? QStringLiteral("+%1").arg(operations.size() - 1) : QString();
    int right = area.right() + 1;
    const auto chip = [&](const QString &text) {
        const QSize size = chipSize(metrics, text);
        const int width = qMin(size.width(), right - area.left());
        const QRect rect(right - width, area.center().y() - size.height() / 2, width, size.height());
        paintChip(painter, rect, metrics.elidedText(text, Qt::ElideRight, width - 12), theme.chip());
        right = rect.left() - 4;
    };
    if (!more.isEmpty())
        chip(more);
    chip(operations.constFirst());
    return right;
}

} // namespace

int ScopeDelegate::nameWidth(const QAbstractItemModel &model) const
{
    const QFontMetrics metrics(nameFont());
    int widest = metrics.averageCharWidth() * 18;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QString name = model.index(row, 0, parent).data(ScopeModel::NameRole).toString();
            widest = qMax(widest, metrics.horizontalAdvance(name));
        }
    }
    return qMin(widest, metrics.averageCharWidth() * 34);
}

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme theme(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(ScopeModel::GroupRole).toBool()) {
        paintGroup(*painter, option, index, theme);
    } else {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (option.state.testFlag(QStyle::State_MouseOver) || current)
            painter->fillRect(option.rect,
                              translucent(theme.accent(), current && !theme.isDark() ? 0.08F : 0.1F));
        paintBox(*painter, boxRect(option.rect), stateOf(index), theme, option.palette);

        const bool allowed = index.data(ScopeModel::RoleAllowedRole).toBool();
        QRect rest = option.rect.adjusted(side + box + gap, 0, -side, 0);
        painter->setFont(nameFont());
        painter->setPen(allowed ? option.palette.color(QPalette::Text) : theme.muted());
        const int width = qMin(nameWidth(*index.model()), rest.width() / 2);
        painter->drawText(QRect(rest.left(), rest.top(), width, rest.height()),
                          int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data(ScopeModel::NameRole).toString(),
                                                            Qt::ElideMiddle, width));
        rest.setLeft(rest.left() + width + 2 * gap);

        // The marks stand in a column of their own, so that the one documented name is found at a glance.
        painter->setFont(chipFont());
        const QString mark = index.data(ScopeModel::MarkRole).toString();
        const bool documented =
            index.data(ScopeModel::ConfidenceRole) == QVariant(int(Confidence::Documented));
        const int markWidth = painter->fontMetrics().horizontalAdvance(tr("documented"));
        painter->setPen(documented ? theme.ok() : theme.muted());
        painter->drawText(QRect(rest.left(), rest.top(), markWidth, rest.height()),
                          int(Qt::AlignVCenter | Qt::AlignLeft), mark);
        rest.setLeft(rest.left() + markWidth + 2 * gap);

        const QRect chips = rest.adjusted(rest.width() / 2, 0, 0, 0);
        rest.setRight(
            paintOperations(*painter, chips, index.data(ScopeModel::OperationsRole).toStringList(), theme)
            - gap);

        QRect sentence = rest;
        const QString note = index.data(ScopeModel::RoleNoteRole).toString();
        if (!note.isEmpty()) {
            sentence.setBottom(rest.center().y());
            painter->setFont(Theme::smallFont());
            painter->setPen(theme.warning());
            const QRect below(rest.left(), rest.center().y() + 1, rest.width(), rest.height() / 2);
            painter->drawText(below, int(Qt::AlignTop | Qt::AlignLeft),
                              painter->fontMetrics().elidedText(note, Qt::ElideRight, below.width()));
        }
        painter->setFont(option.font);
        painter->setPen(allowed ? option.palette.color(QPalette::Text) : theme.muted());
        painter->drawText(sentence,
                          int(Qt::AlignLeft | (note.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom)),
                          painter->fontMetrics().elidedText(index.data(ScopeModel::SentenceRole).toString(),
                                                            Qt::ElideRight, sentence.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent(), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    painter->restore();
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

bool ScopeDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->pos()))
            return false;
        if (index.data(ScopeModel::GroupRole).toBool()) {
            const int name = QFontMetrics(bandFont()).horizontalAdvance(index.data().toString());
            if (mouse->pos().x() > option.rect.left() + side + box + gap + name)
                return false;
        }
    } else {
        return false;
    }
    const bool on = leavesSomethingUnticked(*model, index);
    return model->setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

} // namespace patlas
