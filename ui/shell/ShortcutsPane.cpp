// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsPane.h"

#include "ui/shell/ShortcutModel.h"
#include "ui/shell/Shortcuts.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace patlas {

ShortcutsPane::ShortcutsPane(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_label(fieldLabel({}, this, this))
    , m_keys(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("&No keys"), this))
    , m_reset(new QPushButton(tr("&Usual keys"), this))
    , m_problem(problemLabel(this))
    , m_takeOver(new QPushButton(this))
{
    m_proxy->setSourceModel(new ShortcutModel(shortcuts, this));
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsPane::showChosen);
    connect(m_table, &QTableView::activated, m_keys, qOverload<>(&QWidget::setFocus));
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsPane::showChosen);
    m_keys->installEventFilter(this);
    connect(m_none, &QPushButton::clicked, this, &ShortcutsPane::clearKeys);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPane::reset);
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsPane::takeFromHolder);
    m_table->selectRow(0);
    showChosen();
}

void ShortcutsPane::layOut()
{
    auto *filter = new QLineEdit(this);
    filter->setAccessibleName(tr("Filter shortcuts"));
    filter->setPlaceholderText(tr("Filter shortcuts"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    setUpListTable(*m_table);
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    // Where large text leaves no room for all of it, the table scrolls.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("New keys"));
    // What has the focus for an assistive client is the line within.
    if (auto *line = m_keys->findChild<QLineEdit *>()) {
        line->setAccessibleName(m_keys->accessibleName());
        line->setPlaceholderText(tr("Press the keys"));
    }
    m_problem->setAccessibleName(tr("Why these keys are not taken"));
    m_takeOver->hide();
    for (QPushButton *button : {m_none, m_reset, m_takeOver})
        button->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_takeOver, 0, Qt::AlignLeft);
}

QAction *ShortcutsPane::chosen() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_shortcuts.rows()[std::size_t(index.row())].action : nullptr;
}

void ShortcutsPane::showChosen()
{
    QAction *action = chosen();
    const QString name = m_table->currentIndex().siblingAtColumn(ShortcutModel::TextColumn).data().toString();
    m_label->setText(name.isEmpty() ? tr("&Keys") : tr("&Keys of “%1”").arg(name));
    m_keys->setAccessibleDescription(name); // its own name hides the label from assistive clients
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_keys->setEnabled(action);
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && !m_shortcuts.isUsual(*action));
    m_takeOver->hide();
    if (!action && !name.isEmpty())
        m_problem->setText(tr("Fields and lists have these keys too, so they stay."));
    m_problem->setVisible(!action && !name.isEmpty());
}

bool ShortcutsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_keys && event->type() == QEvent::KeyRelease) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isModifier = key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
            || key == Qt::Key_Meta || key == Qt::Key_AltGr;
        if (!isModifier)
            take(m_keys->keySequence());
    }
    // The zoom changes while the table is shown.
    if (watched == m_table && event->type() == QEvent::FontChange)
        fitListRows(*m_table);
    return QWidget::eventFilter(watched, event);
}

void ShortcutsPane::take(const QKeySequence &keys)
{
    QAction *action = chosen();
    if (!action || keys.isEmpty())
        return;
    // Of several pressed after each other, the last: one action has one.
    const QKeySequence last(keys[uint(keys.count() - 1)]);
    m_keys->setKeySequence(last); // and it no longer waits for others
    m_takeOver->hide();
    if (const QString reason = m_shortcuts.whyNot(*action, last); !reason.isEmpty()) {
        say(reason);
        return;
    }
    if (const Shortcuts::Row *other = m_shortcuts.holder(last, *action)) {
        m_wanted = last;
        const QString shown = last.toString(QKeySequence::NativeText);
        m_takeOver->setText(tr("&Take %1 from “%2”").arg(shown, other->text));
        m_takeOver->show();
        say(tr("%1 is used by “%2”. Press other keys, or take them from it.").arg(shown, other->text));
        return;
    }
    m_problem->hide();
    if (!action->shortcuts().contains(last))
        m_shortcuts.set(*action, last);
}

void ShortcutsPane::takeFromHolder()
{
    QAction *action = chosen();
    if (!action)
        return;
    m_keys->setFocus();
    m_shortcuts.set(*action, m_wanted);
}

void ShortcutsPane::clearKeys()
{
    QAction *action = chosen();
    if (!action)
        return;
    m_keys->setFocus();
    m_shortcuts.set(*action, {});
}

void ShortcutsPane::reset()
{
    QAction *action = chosen();
    if (!action)
        return;
    m_keys->setFocus();
    m_shortcuts.reset(*action);
}

void ShortcutsPane::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    announce(m_problem, sentence);
}

} // namespace patlas

#include "moc_ShortcutsPane.cpp"
