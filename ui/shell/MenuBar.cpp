// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MenuBar.h"

#include "core/environment/SandboxControl.h"
#include "core/secret/VaultStore.h"
#include "ui/workspace/Workspace.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace patlas {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("patlas::MenuBar", text);
}

QAction *add(QMenu &menu, const QString &text, const std::function<void()> &act,
             const QKeySequence &keys = {})
{
    QAction *action = menu.addAction(text);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, &menu, act);
    return action;
}

void fillView(QMenu &menu, const MenuActions &actions)
{
    add(
        menu, tr("&Explorer"), [actions] { actions.showSection(Section::Explorer); }, Qt::CTRL | Qt::Key_1);
    add(
        menu, tr("&Tokens"), [actions] { actions.showSection(Section::Tokens); }, Qt::CTRL | Qt::Key_2);
    add(
        menu, tr("&History"), [actions] { actions.showSection(Section::History); }, Qt::CTRL | Qt::Key_3);
    menu.addSeparator();
    add(menu, tr("&Go to…"), actions.goTo, Qt::CTRL | Qt::Key_K);
    menu.addSeparator();
    QMenu *appearance = menu.addMenu(tr("&Appearance"));
    const std::pair<QString, Appearance> choices[] = {{tr("As the &system"), Appearance::System},
                                                      {tr("&Light"), Appearance::Light},
                                                      {tr("&Dark"), Appearance::Dark}};
    for (const auto &[text, choice] : choices)
        add(*appearance, text, [actions, chosen = choice] { actions.appearance(chosen); });
    QAction *reminders = menu.addAction(tr("Desktop &reminders before tokens expire"));
    reminders->setCheckable(true);
    reminders->setChecked(actions.remindsOfExpiry);
    QObject::connect(reminders, &QAction::toggled, &menu, actions.remindOfExpiry);
}

void fillSandbox(QMenu &menu, Workspace &workspace, const MenuActions &actions)
{
    SandboxControl &sandbox = workspace.sandbox();
    QAction *start = add(menu, tr("&Start sandbox"), [&sandbox] { sandbox.start(); });
    QAction *stop = add(menu, tr("S&top sandbox"), [&sandbox] { sandbox.stop(); });
    menu.addSeparator();
    QAction *reset = add(menu, tr("&Reset sandbox data…"), actions.resetSandbox);
    QAction *audit = add(menu, tr("&Audit log…"), actions.auditLog);
    QAction *faults = add(menu, tr("&Faults…"), actions.faults);
    const auto follow = [&sandbox, start, stop, reset, audit, faults] {
        const bool running = sandbox.state() == SandboxControl::State::Running;
        start->setEnabled(!running && sandbox.state() != SandboxControl::State::Starting);
        stop->setEnabled(running);
        reset->setEnabled(running);
        audit->setEnabled(running);
        faults->setEnabled(running);
    };
    QObject::connect(&sandbox, &SandboxControl::stateChanged, &menu, follow);
    follow();
}

void showAbout(QMainWindow &window)
{
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, tr("About Patlas"),
                        tr("Patlas %1").arg(QLatin1String(PATLAS_VERSION)), QMessageBox::Close, &window);
    about->setInformativeText(
        tr("Personal access tokens and the REST API of GlobalLink Strings, on the desktop.\n\n"
           "Free software under the GNU General Public License, version 3 or later. Not made or endorsed by "
           "the vendor of "
           "the service.\n\nSecrets are kept in your keychain, in an encrypted vault, or in memory only. "
           "Built with Qt %1.")
            .arg(QLatin1String(qVersion())));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace

void fillMenuBar(QMainWindow &window, Workspace &workspace, const MenuActions &actions)
{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    add(*file, tr("&New token…"), actions.newToken, Qt::CTRL | Qt::Key_N);
    add(*file, tr("Add &existing token…"), actions.addExistingToken);
    add(*file, tr("Add &project token…"), actions.addProjectToken);
    add(*file, tr("Check for &leaks…"), actions.checkForLeaks);
    file->addSeparator();
    add(*file, tr("Paste &curl command"), actions.pasteCurl, Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    file->addSeparator();
    add(*file, tr("Add en&vironment…"), actions.addEnvironment);
    QAction *edit = add(*file, tr("E&dit environment…"), actions.editEnvironment);
    const auto follow = [edit, &workspace] { edit->setEnabled(!workspace.isSandbox()); };
    QObject::connect(&workspace, &Workspace::environmentChanged, edit, follow);
    follow();
    file->addSeparator();
    add(*file, tr("&Where secrets are kept…"), actions.showStores);
    QAction *lock = add(*file, tr("&Lock vault now"), actions.lockVault, Qt::CTRL | Qt::Key_L);
    if (VaultStore *vault = workspace.vault()) {
        const auto followVault = [lock, vault] { lock->setEnabled(vault->state() == VaultState::Unlocked); };
        QObject::connect(vault, &VaultStore::stateChanged, lock, followVault);
        followVault();
    }
    file->addSeparator();
    add(
        *file, tr("&Quit"), [&window] { window.close(); }, QKeySequence::Quit);
    fillView(*bar->addMenu(tr("&View")), actions);
    fillSandbox(*bar->addMenu(tr("&Sandbox")), workspace, actions);
    add(*bar->addMenu(tr("&Help")), tr("&About Patlas"), [&window] { showAbout(window); });
}

} // namespace patlas
