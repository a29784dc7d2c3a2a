// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldForm.h"

#include "ui/widgets/Wording.h"

#include <QLabel>

#include <algorithm>

namespace patlas {

namespace {

/// As tall as its field, unless that has several lines: the layout then leaves it the height of the row.
class FieldLabel : public QLabel {
public:
    FieldLabel(const QString &text, QWidget *field)
        : QLabel(text)
    {
        setBuddy(field);
    }
    QSize sizeHint() const override
    {
        constexpr int lines = 3;
        const QSize own = QLabel::sizeHint();
        const int height = buddy() ? buddy()->sizeHint().height() : 0;
        return height < lines * own.height() ? own.expandedTo({0, height}) : own;
    }
};

/// Its hint is one line; the height comes from heightForWidth. QLabel's own hint is for a narrower label, and
/// QFormLayout would leave that much room.
class FieldCaption : public QLabel {
public:
    using QLabel::QLabel;
    QSize sizeHint() const override { return {QLabel::sizeHint().width(), fontMetrics().height()}; }
    QSize minimumSizeHint() const override
    {
        return {QLabel::minimumSizeHint().width(), fontMetrics().height()};
    }
};

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QFormLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setFieldGrowthPolicy(AllNonFixedFieldsGrow);
    setVerticalSpacing(10);
}

void FieldForm::addRow(const QString &label, QWidget *field)
{
    if (label.isEmpty())
        QFormLayout::addRow(label, field);
    else
        QFormLayout::addRow(new FieldLabel(label, field), field);
}

void FieldForm::addCaption(const QString &text, QWidget *parent)
{
    auto *caption = new FieldCaption(parent);
    setUpCaption(*caption, text);
    QFormLayout::addRow(QString(), caption);
}

} // namespace patlas
