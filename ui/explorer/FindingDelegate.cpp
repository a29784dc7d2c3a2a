// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/FindingDelegate.h"

#include "ui/explorer/FindingModel.h"
#include "ui/explorer/Marks.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int markWidth = 12;
constexpr int textLeft = markWidth + 8;
constexpr int rowPadding = 6;

/// A sentence with the formats of the values in it, by their place.
struct StyledSentence {
    QString text;
    QList<QTextLayout::FormatRange> ranges;
};

/// Without the remark in brackets, which the chip shows; assistive clients read it in the sentence.
StyledSentence styled(const QModelIndex &index)
{
    StyledSentence sentence{index.data(Qt::DisplayRole).toString(), {}};
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    QTextCharFormat code;
    code.setFont(Theme::fixedFont());
    qsizetype removed = 0;
    const QVariantList spans = index.data(FindingModel::SpansRole).toList();
    for (const QVariant &each : spans) {
        const auto span = each.value<PhraseSpan>();
        const qsizetype start = span.start - removed;
        if (span.style == PhraseStyle::Remark) {
            const bool isBracketed = start >= 2 && sentence.text.at(start - 1) == u'('
                && start + span.length < sentence.text.size()
                && sentence.text.at(start + span.length) == u')';
            if (isBracketed) {
                sentence.text.remove(start - 2, span.length + 3);
                removed += span.length + 3;
            }
            continue;
        }
        QTextLayout::FormatRange range;
        range.start = int(start);
        range.length = int(span.length);
        range.format = span.style == PhraseStyle::Name ? strong : code;
        sentence.ranges.append(range);
    }
    return sentence;
}

/// Lays out `text` in `width`; returns its size. Lines wrap, so that a long name does not hide the words
/// after it.
QSizeF layOut(QTextLayout &layout, qreal width)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, height};
}

struct Layouts {
    QTextLayout sentence;
    QTextLayout detail;
    QSizeF sentenceSize;
    QSizeF detailSize;
    QString hint;
};

void prepare(Layouts &layouts, const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const StyledSentence sentence = styled(index);
    layouts.sentence.setText(sentence.text);
    layouts.sentence.setFont(option.font);
    layouts.sentence.setFormats(sentence.ranges);
    layouts.sentenceSize = layOut(layouts.sentence, width);
    layouts.hint = index.data(FindingModel::HintRole).toString();

    // Below a warning, the detail is in the tooltip only.
    if (Severity(index.data(FindingModel::SeverityRole).toInt()) >= Severity::Warning) {
        layouts.detail.setText(index.data(FindingModel::DetailRole).toString());
        layouts.detail.setFont(Theme::smallFont());
        if (!layouts.detail.text().isEmpty())
            layouts.detailSize = layOut(layouts.detail, width);
    }
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const auto severity = Severity(index.data(FindingModel::SeverityRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
        QColor fill = theme.accent();
        fill.setAlphaF(0.10F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(-4, 0.5, 0, -0.5), 4, 4);
    }

    Layouts layouts;
    prepare(layouts, option, index, option.rect.width() - textLeft);
    const QPointF top(option.rect.left() + textLeft, option.rect.top() + rowPadding);
    const qreal firstLine = layouts.sentence.lineAt(0).height();
    paintSeverityMark(
        *painter,
        QRectF(option.rect.left() + 1, top.y() + (firstLine - markWidth) / 2, markWidth, markWidth)
            .adjusted(1, 1, -1, -1),
        severity, theme);

    painter->setPen(option.palette.color(QPalette::Text));
    layouts.sentence.draw(painter, top);
    if (layouts.detailSize.height() > 0) {
        painter->setPen(theme.muted());
        layouts.detail.draw(painter, top + QPointF(0, layouts.sentenceSize.height() + 1));
    }

    if (!layouts.hint.isEmpty()) {
        painter->setFont(Theme::smallFont());
        const QSize size = chipSize(QFontMetrics(painter->font()), layouts.hint);
        const int left = int(std::ceil(top.x() + layouts.sentenceSize.width())) + 8;
        if (left + size.width() <= option.rect.right()) {
            const int chipTop = int(top.y() + (firstLine - size.height()) / 2);
            paintChip(*painter, QRect(QPoint(left, chipTop), size), layouts.hint, theme.chip());
        }
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    Layouts layouts;
    prepare(layouts, option, index, std::max(80, width - textLeft));
    const qreal detail = layouts.detailSize.height() > 0 ? layouts.detailSize.height() + 1 : 0;
    return {80, int(std::ceil(layouts.sentenceSize.height() + detail)) + 2 * rowPadding};
}

} // namespace patlas

#include "moc_FindingDelegate.cpp"
