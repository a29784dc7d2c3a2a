// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/CommandPermissionDialog.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int maxShownLines = 12; ///< more are scrolled

/// Under each place that gets values, the commands that give them.
QString commandsByDestination(const std::vector<ProviderCommands::Unallowed> &commands)
{
    QStringList lines;
    QStringList told;
    for (const ProviderCommands::Unallowed &first : commands) {
        if (told.contains(first.destination))
            continue;
        told.append(first.destination);
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(CommandPermissionDialog::tr("For %1:").arg(isolated(first.destination)));
        for (const ProviderCommands::Unallowed &each : commands) {
            if (each.destination == first.destination)
                lines.append(shownCommand(each.command));
        }
    }
    return lines.join(u'\n');
}

} // namespace

CommandPermissionDialog::CommandPermissionDialog(const std::vector<ProviderCommands::Unallowed> &commands,
                                                 QWidget *parent)
    : QDialog(parent)
{
    const int count = int(commands.size());
    setWindowTitle(tr("Start a program for a value"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *shown = new QPlainTextEdit(commandsByDestination(commands), this);
    shown->setAccessibleName(tr("Commands"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int lines = std::clamp(int(shown->document()->blockCount()) + 1, 3, maxShownLines);
    shown->setFixedHeight(lines * shown->fontMetrics().lineSpacing() + 16);
    auto *allow = new QPushButton(
        count == 1 ? tr("Allow this command") : tr("Allow %n command(s)", nullptr, count), this);
    allow->setProperty("primary", true);
    auto *refuse = new QPushButton(tr("Don't send"), this);
    // Return must not start anything.
    allow->setAutoDefault(false);
    refuse->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(tr("May Patlas start %n program(s)?", nullptr, count), this));
    column->addWidget(captionLabel(
        tr("A value of the request is what a program prints. It is started as it stands here, without a "
           "shell, and what it prints goes to that address only. Files of others can name any program: allow "
           "what you know."),
        this));
    column->addWidget(shown);
    column->addWidget(
        captionLabel(tr("You are asked once for each command. File, Allowed commands… lists them."), this));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(allow, QDialogButtonBox::AcceptRole);
    buttons->addButton(refuse, QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    setMinimumWidth(560);
    resize(560, column->totalHeightForWidth(560));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refuse->setFocus();
}

void askForCommands(ProviderCommands &commands, const std::vector<ProviderCommands::Unallowed> &unallowed,
                    QWidget *parent, const std::function<void()> &allowed,
                    const std::function<void(const QString &sentence)> &failed)
{
    auto *dialog = new CommandPermissionDialog(unallowed, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [&commands, unallowed, parent, allowed, failed] {
        for (const ProviderCommands::Unallowed &each : unallowed) {
            thenResult(commands.allowed().add(each.command, each.destination), parent,
                       [failed](const Result<void> &written) {
                           if (!written)
                               failed(written.error().message());
                       });
        }
        allowed();
    });
    dialog->open();
}

} // namespace patlas

#include "moc_CommandPermissionDialog.cpp"
