// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/AllowedCommandsDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/ProviderCommands.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace patlas {

namespace {

enum CommandColumn { CommandLine, Destination, Since, CommandColumnCount };

} // namespace

AllowedCommandsDialog::AllowedCommandsDialog(ProviderCommands &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_list(new QTreeWidget(this))
    , m_state(captionLabel({}, this))
    , m_problem(problemLabel(this))
    , m_withdraw(new QPushButton(tr("&Withdraw"), this))
    , m_forget(new QPushButton(tr("&Forget values now"), this))
{
    setWindowTitle(tr("Allowed commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Allowed commands"));
    m_list->setColumnCount(CommandColumnCount);
    m_list->setHeaderLabels({tr("Command"), tr("Sent to"), tr("Allowed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CommandLine, QHeaderView::Stretch);
    m_state->setAccessibleName(tr("Values in memory"));
    m_withdraw->setAutoDefault(false);
    m_withdraw->setToolTip(tr("Patlas asks again before it starts the chosen commands."));
    m_forget->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(captionLabel(
        tr("Programs that Patlas may start for a value of a request: a variable names one with "
           "patlas:command/ and the command line, such as patlas:command/op read op://vault/item/field."),
        this));
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addWidget(m_withdraw);
    row->addWidget(m_forget);
    row->addWidget(m_state, 1);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    resize(760, 420);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_withdraw->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_withdraw, &QPushButton::clicked, this, &AllowedCommandsDialog::withdraw);
    connect(m_forget, &QPushButton::clicked, &m_commands, &ProviderCommands::forget);
    connect(&m_commands, &ProviderCommands::heldChanged, this, &AllowedCommandsDialog::showHeld);
    connect(&m_commands.allowed(), &AllowedCommands::changed, this, &AllowedCommandsDialog::fill);
    fill();
    showHeld();
}

void AllowedCommandsDialog::fill()
{
    m_list->clear();
    const QLocale locale;
    int row = 0;
    for (const AllowedCommand &each : m_commands.allowed().all()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(CommandLine, shownCommand(each.command));
        item->setToolTip(CommandLine, item->text(CommandLine));
        item->setText(Destination, isolated(each.destination));
        item->setText(Since, locale.toString(each.since.toLocalTime(), QLocale::ShortFormat));
        item->setData(CommandLine, Qt::UserRole, row++);
    }
    m_list->resizeColumnToContents(Destination);
    m_list->resizeColumnToContents(Since);
    m_withdraw->setEnabled(false);
}

void AllowedCommandsDialog::showHeld()
{
    m_state->setText(m_commands.heldCount() == 0 ? tr("No value is in memory.")
                                                 : tr("%n value(s) in memory, for five minutes each.",
                                                      nullptr, m_commands.heldCount()));
    m_forget->setEnabled(m_commands.heldCount() > 0);
}

void AllowedCommandsDialog::withdraw()
{
    std::vector<AllowedCommand> chosen;
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    for (const QTreeWidgetItem *item : items)
        chosen.push_back(
            m_commands.allowed().all()[std::size_t(item->data(CommandLine, Qt::UserRole).toInt())]);
    m_problem->hide();
    for (const AllowedCommand &each : chosen) {
        thenResult(m_commands.allowed().remove(each), this, [this](const Result<void> &removed) {
            if (removed)
                return;
            m_problem->setText(removed.error().message());
            m_problem->show();
            announce(m_problem, m_problem->text());
        });
    }
}

} // namespace patlas

#include "moc_AllowedCommandsDialog.cpp"
