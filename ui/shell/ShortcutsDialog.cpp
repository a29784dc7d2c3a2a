// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString withoutMnemonic(const QString &text)
{
    return text.section(u'\t', 0, 0).remove(u'&').remove(u"…"_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget &window)
    : QDialog(&window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("What it does"), tr("Keys"), tr("Where")});
    const QList<Row> rows = rowsOf(window);
    for (const Row &row : rows)
        model->appendRow(
            {new QStandardItem(row.text), new QStandardItem(row.keys), new QStandardItem(row.place)});
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(model);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setFilterKeyColumn(-1);

    auto *filter = new QLineEdit(this);
    filter->setAccessibleName(tr("Filter shortcuts"));
    filter->setPlaceholderText(tr("Filter shortcuts"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    auto *table = new QTableView(this);
    setUpListTable(*table);
    table->setModel(proxy);
    table->setAccessibleName(windowTitle());
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->resizeColumnToContents(1);
    table->resizeColumnToContents(2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(filter);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(620, 560);
}

void ShortcutsDialog::addActions(const QMenu &menu, const QString &place, QList<Row> &rows)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            addActions(*action->menu(), place, rows);
        // Some show their keys only: the fields have them.
        const QString shown = action->text().section(u'\t', 1);
        const QString keys =
            action->shortcut().isEmpty() ? shown : action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows.append({place, withoutMnemonic(action->text()), keys});
    }
}

QList<ShortcutsDialog::Row> ShortcutsDialog::rowsOf(const QWidget &window)
{
    QList<Row> rows;
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        const QList<QAction *> menus = main->menuBar()->actions();
        for (const QAction *menu : menus) {
            if (menu->menu())
                addActions(*menu->menu(), tr("Menu %1").arg(withoutMnemonic(menu->text())), rows);
        }
    }
    QSet<QString> told;
    const QList<QShortcut *> shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        const QString text = shortcut->whatsThis();
        if (text.isEmpty() || told.contains(text))
            continue;
        told.insert(text);
        rows.append({tr("Explorer"), text, shortcut->key().toString(QKeySequence::NativeText)});
    }
    return rows;
}

} // namespace patlas

#include "moc_ShortcutsDialog.cpp"
