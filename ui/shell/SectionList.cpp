// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SectionList.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TintedIcon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int glyphSize = 20;

/// Icon above its name, on a soft tile when it is the current one.
class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont current = option.font;
        current.setWeight(QFont::DemiBold);
        const int name = QFontMetrics(current).horizontalAdvance(index.data(Qt::DisplayRole).toString());
        return {std::max(option.fontMetrics.horizontalAdvance(u"MMMMMMM"_s), name + 18),
                glyphSize + option.fontMetrics.height() + 24};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // The view's own palette has the style sheet's soft selection for Highlight.
        const Theme theme(QGuiApplication::palette());
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF tile = QRectF(option.rect).adjusted(6, 3, -6, -3);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor fill = theme.accent();
            fill.setAlphaF(current ? 0.14F : 0.06F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(tile, 7, 7);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(theme.accent());
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(tile, 7, 7);
        }
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect iconRect(qRound(tile.center().x()) - glyphSize / 2, qRound(tile.top()) + 7, glyphSize,
                             glyphSize);
        icon.paint(painter, iconRect, Qt::AlignCenter, current ? QIcon::Selected : QIcon::Normal);
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(current ? theme.accent() : option.palette.color(QPalette::WindowText));
        painter->drawText(tile.adjusted(0, glyphSize + 10, 0, -4), Qt::AlignHCenter | Qt::AlignTop,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setProperty("flat", true);
    setProperty("surface", true);
    setItemDelegate(new SectionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    for (const QString &name : {tr("Explorer"), tr("Tokens"), tr("History")})
        addItem(name);
    drawIcons();
    setCurrentRow(0);
    setFixedWidth(sizeHintForColumn(0) + 8);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT sectionChanged(Section(row));
    });
}

Section SectionList::section() const
{
    return Section(currentRow());
}

void SectionList::setSection(Section section)
{
    setCurrentRow(int(section));
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && count() == 3)
        drawIcons();
    if (event->type() == QEvent::FontChange && count() > 0)
        setFixedWidth(sizeHintForColumn(0) + 8);
}

void SectionList::drawIcons()
{
    const char *const names[] = {"explorer", "tokens", "history"};
    const Theme theme(QGuiApplication::palette());
    for (int row = 0; row < count(); ++row) {
        const QString name = QLatin1String(names[row]);
        QIcon icon(tintedIcon(name, palette().color(QPalette::WindowText), glyphSize, devicePixelRatioF()));
        icon.addPixmap(tintedIcon(name, theme.accent(), glyphSize, devicePixelRatioF()), QIcon::Selected);
        item(row)->setIcon(icon);
    }
}

} // namespace patlas

#include "moc_SectionList.cpp"
