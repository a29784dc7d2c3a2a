// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ParameterDelegate.h"

#include "ui/explorer/ParameterModel.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QValidator *validatorFor(const QString &type, QObject *parent)
{
    // Digits of any length: the service's integers need not fit an int.
    if (type == "integer"_L1)
        return new QRegularExpressionValidator(QRegularExpression(u"-?[0-9]*"_s), parent);
    if (type == "number"_L1)
        return new QRegularExpressionValidator(
            QRegularExpression(u"-?[0-9]*(\\.[0-9]*)?([eE][-+]?[0-9]*)?"_s), parent);
    return nullptr;
}

/// The cell with the text indent of the header's sections.
QStyleOptionViewItem indented(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem shifted = option;
    shifted.rect.adjust(5, 0, 0, 0);
    return shifted;
}

} // namespace

void ParameterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, indented(option), index);
}

bool ParameterDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, indented(option), index);
}

QWidget *ParameterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const QString name = index.siblingAtColumn(ParameterModel::Name).data(Qt::EditRole).toString();
    const QStringList values = index.data(ParameterModel::ValuesRole).toStringList();
    if (index.column() == ParameterModel::Value && !values.isEmpty()) {
        auto *combo = new QComboBox(parent);
        combo->setAccessibleName(name);
        combo->addItem(tr("not sent"), QString());
        for (const QString &value : values)
            combo->addItem(value, value);
        connect(combo, &QComboBox::activated, this, [this, combo] { commit(combo); });
        return combo;
    }
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(index.column() == ParameterModel::Name ? tr("Name") : name);
    line->setFont(Theme::fixedFont());
    line->setFrame(false);
    line->setPlaceholderText(index.column() == ParameterModel::Value
                                 ? index.data(ParameterModel::ExampleRole).toString()
                                 : QString());
    if (index.column() == ParameterModel::Value)
        line->setValidator(validatorFor(index.data(ParameterModel::TypeRole).toString(), line));
    // Not textEdited: an assistive client sets the text as a program does. The model takes no value twice.
    connect(line, &QLineEdit::textChanged, this, [this, line] { commit(line); });
    return line;
}

void ParameterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        // Keep a typed value as a choice even if the API description does not list it.
        if (combo->findData(value) < 0)
            combo->addItem(value, value);
        combo->setCurrentIndex(combo->findData(value));
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        // The model reports this editor's own change too; setting the same text would move the cursor.
        if (line->text() != value)
            line->setText(value);
    }
}

void ParameterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

QSize ParameterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), QFontMetrics(option.font).height() + 14};
}

void ParameterDelegate::commit(QWidget *editor) const
{
    auto *self = const_cast<ParameterDelegate *>(this);
    Q_EMIT self->commitData(editor);
}

} // namespace patlas

#include "moc_ParameterDelegate.cpp"
