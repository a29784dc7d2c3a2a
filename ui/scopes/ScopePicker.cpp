// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/ScopePicker.h"

#include "core/base/VisibleText.h"
#include "ui/scopes/OperationChoiceDialog.h"
#include "ui/scopes/ScopeDelegate.h"
#include "ui/scopes/ScopeFilter.h"
#include "ui/scopes/ScopeModel.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace patlas {

ScopePicker::ScopePicker(const ApiDescription &api, const QString &roleId, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_model(new ScopeModel(api, roleId, this))
    , m_filtered(new ScopeFilter(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(m_tree))
    , m_offer(new QPushButton(tr("Add scope…"), this))
    , m_presets(new QPushButton(tr("Presets…"), this))
{
    m_filtered->setSourceModel(m_model);
    m_filter->setAccessibleName(tr("Filter scopes"));
    m_filter->setPlaceholderText(tr("Filter scopes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);

    m_tree->setAccessibleName(tr("Scopes"));
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new ScopeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMinimumHeight(160);
    m_tree->expandAll();
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("caption", true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *overTree = new QVBoxLayout(m_tree->viewport());
    overTree->addWidget(m_nothing);

    auto *byOperation = new QPushButton(tr("Choose by operation…"), this);
    byOperation->setAutoDefault(false);
    m_offer->setAutoDefault(false);
    m_offer->setToolTip(tr("For a scope that the service has but this list does not"));
    m_presets->setAutoDefault(false);
    m_presets->setToolTip(tr("Sets of scopes that you saved"));
    m_presets->hide();
    m_adder = makeAdder();

    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_filter, 1);
    above->addWidget(byOperation);
    above->addWidget(m_presets);
    above->addWidget(m_offer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(above);
    column->addWidget(m_tree, 1);
    column->addWidget(m_adder);

    connect(m_filter, &QLineEdit::textChanged, this, &ScopePicker::applyFilter);
    connect(byOperation, &QPushButton::clicked, this, &ScopePicker::chooseByOperation);
    connect(m_presets, &QPushButton::clicked, this, &ScopePicker::choosePreset);
    connect(m_offer, &QPushButton::clicked, this, [this] { offerToAdd(!m_adder->isVisible()); });
    connect(m_model, &ScopeModel::chosenChanged, this, &ScopePicker::chosenChanged);
    // Groups that reappear after filtering would otherwise be collapsed, with no way to expand them.
    connect(m_filtered, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
}

QWidget *ScopePicker::makeAdder()
{
    auto *adder = new QWidget(this);
    m_name = new QLineEdit(adder);
    m_name->setAccessibleName(tr("Scope name"));
    m_name->setPlaceholderText(tr("Name of the scope, as the service spells it"));
    m_name->setFont(Theme::fixedFont());
    m_name->setMaxLength(64);
    m_name->installEventFilter(this);
    m_add = new QPushButton(tr("Add"), adder);
    m_add->setAutoDefault(false);
    m_problem = new QLabel(adder);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("caption", true);
    m_problem->setWordWrap(true);
    m_problem->setText(ScopeModel::nameProblem(QString()));
    m_add->setEnabled(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(adder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    adder->hide();

    connect(m_add, &QPushButton::clicked, this, &ScopePicker::addTyped);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString problem = ScopeModel::nameProblem(text.trimmed());
        m_add->setEnabled(problem.isEmpty());
        m_add->setToolTip(problem);
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    return adder;
}

QStringList ScopePicker::chosen() const
{
    return m_model->chosen();
}

void ScopePicker::setChosen(const QStringList &names)
{
    m_model->setChosen(names);
}

void ScopePicker::showFirstChosen()
{
    const QStringList names = chosen();
    for (int group = 0; group < m_filtered->rowCount(); ++group) {
        const QModelIndex parent = m_filtered->index(group, 0);
        for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
            const QModelIndex index = m_filtered->index(row, 0, parent);
            if (!names.contains(index.data(ScopeModel::NameRole).toString()))
                continue;
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(parent, QAbstractItemView::PositionAtTop);
            return;
        }
    }
}

void ScopePicker::applyFilter()
{
    m_filtered->setWords(m_filter->text());
    m_tree->expandAll();
    const bool empty = m_filtered->rowCount() == 0;
    m_nothing->setVisible(empty);
    if (empty)
        m_nothing->setText(
            tr("No scope here has “%1” in its name, sentence or operations.\nIf the service has it, "
               "add it by name.")
                .arg(isolated(m_filter->text().trimmed())));
}

void ScopePicker::offerToAdd(bool shown)
{
    m_adder->setVisible(shown);
    if (!shown)
        return;
    // A name that was searched for without a hit is probably the one to add.
    if (m_filtered->rowCount() == 0 && ScopeModel::nameProblem(m_filter->text().trimmed()).isEmpty())
        m_name->setText(m_filter->text().trimmed());
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ScopePicker::addTyped()
{
    const QString name = m_name->text().trimmed();
    if (!ScopeModel::nameProblem(name).isEmpty())
        return;
    m_filter->clear();
    m_model->addByHand(name);
    const QModelIndex added = m_filtered->mapFromSource(m_model->indexOf(name));
    m_tree->setCurrentIndex(added);
    m_tree->scrollTo(added);
    m_name->clear();
    m_adder->hide();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ScopePicker::chooseByOperation()
{
    auto *dialog = new OperationChoiceDialog(m_api, chosen(), this);
    connect(dialog, &OperationChoiceDialog::scopesChosen, this, [this](const QStringList &names) {
        m_filter->clear();
        setChosen(names);
        showFirstChosen();
    });
    dialog->open();
}

void ScopePicker::setPresets(PresetSource shelf)
{
    m_shelf = std::move(shelf);
    m_presets->show();
}

void ScopePicker::choosePreset()
{
    auto *dialog = new PresetsDialog(m_shelf, chosen(), this);
    connect(dialog, &PresetsDialog::scopesChosen, this, [this](const QStringList &names) {
        m_filter->clear();
        setChosen(names);
        showFirstChosen();
    });
    dialog->open();
}

void ScopePicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_tree->currentIndex().isValid())
        showFirstChosen();
}

bool ScopePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // In these fields Enter must not press the dialog's default button, and Esc must not close the dialog
    // while a filter is set.
    if (watched == m_filter && (enter || key == Qt::Key_Down)) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_name && enter) {
        addTyped();
        return true;
    }
    if (watched == m_name && key == Qt::Key_Escape) {
        m_adder->hide();
        m_offer->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patlas

#include "moc_ScopePicker.cpp"
