// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ParameterDelegate.h"

#include "core/base/VisibleText.h"
#include "ui/explorer/Marks.h"
#include "ui/explorer/ParameterModel.h"
#include "ui/explorer/ValueCompleter.h"
#include "ui/explorer/VariableLine.h"
#include "ui/explorer/VariableLook.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Numbers, and what has a variable in it.
QValidator *validatorFor(const QString &type, QObject *parent)
{
    // Digits of any length: the service's integers need not fit an int.
    if (type == "integer"_L1)
        return new QRegularExpressionValidator(QRegularExpression(u"-?[0-9]*(\\{.*)?"_s), parent);
    if (type == "number"_L1)
        return new QRegularExpressionValidator(
            QRegularExpression(u"-?[0-9]*(\\.[0-9]*)?([eE][-+]?[0-9]*)?(\\{.*)?"_s), parent);
    return nullptr;
}

constexpr int severityMarkSize = 10;
constexpr int textMargin = 8; ///< of both sides
constexpr int markRoom = 20; ///< at the end of a value, also while it is edited

/// The cell with the text indent of the header's sections.
QStyleOptionViewItem indented(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem shifted = option;
    shifted.rect.adjust(5, 0, 0, 0);
    return shifted;
}

VariablePlace::Kind kindOf(const QModelIndex &index)
{
    switch (ParameterPlace(index.data(ParameterModel::PlaceRole).toInt())) {
    case ParameterPlace::Path:
        return VariablePlace::Kind::PathParameter;
    case ParameterPlace::Header:
        return VariablePlace::Kind::Header;
    default:
        return VariablePlace::Kind::Query;
    }
}

} // namespace

ParameterDelegate::ParameterDelegate(RequestVariables &variables, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_variables(variables)
{
}

/// In the text as it is shown, or as it is edited.
std::vector<VariableMark> ParameterDelegate::marksOf(const QString &text, const QModelIndex &index) const
{
    return index.column() == ParameterModel::Value && text.contains("{{"_L1)
        ? m_variables.marksIn(text, kindOf(index))
        : std::vector<VariableMark>();
}

void ParameterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const std::vector<VariableMark> marks = marksOf(index.data().toString(), index);
    if (marks.empty()) {
        QStyledItemDelegate::paint(painter, indented(option), index);
    } else {
        QStyleOptionViewItem cell = indented(option);
        initStyleOption(&cell, index);
        paintVariableCell(*painter, cell, marks);
    }
    const QVariant severity = index.data(ParameterModel::SeverityRole);
    if (index.column() != ParameterModel::Value || !severity.isValid())
        return;
    QRectF mark(0, 0, severityMarkSize, severityMarkSize);
    mark.moveCenter({option.rect.right() - markRoom / 2.0, option.rect.center().y() + 0.5});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSeverityMark(*painter, mark, Severity(severity.toInt()), Theme(option.palette));
    painter->restore();
}

void ParameterDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // No text where the mark is, and none beside an editor.
    if (index.column() == ParameterModel::Value)
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - markRoom - textMargin);
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
    if (index.column() == ParameterModel::Value && !values.isEmpty())
        return makeCombo(parent, name, index);
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(index.column() == ParameterModel::Name ? tr("Name") : name);
    line->setFont(Theme::fixedFont());
    line->setFrame(false);
    line->setPlaceholderText(index.column() == ParameterModel::Value
                                 ? index.data(ParameterModel::ExampleRole).toString()
                                 : QString());
    if (index.column() == ParameterModel::Value) {
        line->setValidator(validatorFor(index.data(ParameterModel::TypeRole).toString(), line));
        new VariableLine(line, m_variables, kindOf(index));
    }
    if (index.column() == ParameterModel::Value)
        addValues(line, index);
    // Not textEdited: an assistive client sets the text as a program does. The model takes no value twice.
    connect(line, &QLineEdit::textChanged, this, [this, line] { commit(line); });
    return line;
}

void ParameterDelegate::addValues(QLineEdit *line, const QModelIndex &index) const
{
    const QStringList suggestions = index.data(ParameterModel::SuggestionsRole).toStringList();
    if (!suggestions.isEmpty() && line->placeholderText().isEmpty())
        line->setPlaceholderText(isolated(suggestions.first()));
    new ValueCompleter(
        line,
        [offers = m_offers, at = QPersistentModelIndex(index)] {
            return offers && at.isValid() ? offers(at) : std::vector<SeenValue>();
        },
        suggestions);
}

QComboBox *ParameterDelegate::makeCombo(QWidget *parent, const QString &name, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    const QString fallback = index.data(ParameterModel::FallbackRole).toString();
    combo->addItem(fallback.isEmpty() ? tr("not sent")
                                      : tr("not sent (%1 by default)").arg(isolated(fallback)),
                   QString());
    const QStringList values = index.data(ParameterModel::ValuesRole).toStringList();
    for (const QString &value : values)
        combo->addItem(value, value);
    const int variable = combo->count();
    combo->addItem(tr("Variable…"));
    connect(combo, &QComboBox::activated, this,
            [this, combo, name, variable, at = QPersistentModelIndex(index)](int chosen) {
                if (chosen == variable && at.isValid())
                    takeVariables(combo, name, at);
                else
                    commit(combo);
            });
    if (index.data(Qt::EditRole).toString().contains("{{"_L1))
        takeVariables(combo, name, index);
    return combo;
}

/// From now on a variable can be typed into it.
void ParameterDelegate::takeVariables(QComboBox *combo, const QString &name, const QModelIndex &index) const
{
    const bool isNew = !combo->isEditable();
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setCompleter(nullptr); // it would take the keys of the variables' own
    QLineEdit *line = combo->lineEdit();
    if (isNew) {
        line->setAccessibleName(name);
        line->setFont(Theme::fixedFont());
        auto *variables = new VariableLine(line, m_variables, kindOf(index));
        const QString value = index.data(Qt::EditRole).toString();
        combo->setEditText(value.contains("{{"_L1) ? value : QString());
        connect(line, &QLineEdit::textChanged, this, [this, combo] { commit(combo); });
        // Who chooses no variable keeps what was there.
        connect(line, &QLineEdit::editingFinished, combo, [combo, value] {
            if (combo->currentText().isEmpty() || combo->currentText() == "{{}}"_L1)
                combo->setEditText(value);
        });
        if (!value.contains("{{"_L1))
            QMetaObject::invokeMethod(variables, &VariableLine::complete, Qt::QueuedConnection);
    } else {
        combo->setEditText(QString());
    }
}

bool ParameterDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const std::vector<VariableMark> marks = marksOf(index.data(Qt::EditRole).toString(), index);
    return showVariableHelp(*event, *view, index, marks, m_variables)
        || QStyledItemDelegate::helpEvent(event, view, option, index);
}

void ParameterDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (index.column() == ParameterModel::Value)
        editor->setGeometry(editor->geometry().adjusted(0, 0, -markRoom, 0));
}

void ParameterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        if (combo->isEditable()) {
            const bool isShown =
                combo->currentText() == value || (value.isEmpty() && combo->currentIndex() == 0);
            if (!isShown)
                combo->setEditText(value);
            return;
        }
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
    if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        // A choice is its value and not what is read of it.
        const bool isChoice = combo->currentText() == combo->itemText(combo->currentIndex());
        model->setData(index, isChoice ? combo->currentData().toString() : combo->currentText());
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor))
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
