// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MenuBar.h"

#include "core/environment/SandboxControl.h"
#include "core/secret/VaultStore.h"
#include "core/session/Workspace.h"
#include "ui/shell/ProblemReport.h"
#include "ui/shell/ShortcutsDialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct MenuBarText {
    Q_DECLARE_TR_FUNCTIONS(patlas::MenuBar)
};

QAction *add(QMenu &menu, const QString &text, const std::function<void()> &act,
             const QKeySequence &keys = {})
{
    QAction *action = menu.addAction(text);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, &menu, act);
    return action;
}

/// Has the field with the focus do it. The keys stand beside it only: fields, and lists with an undo of their
/// own, have them already, and two shortcuts of the same keys would cancel each other out.
void addEdit(QMenu &menu, const QString &text, const char *slot, QKeySequence::StandardKey keys)
{
    QAction *action = menu.addAction(text + u'\t' + QKeySequence(keys).toString(QKeySequence::NativeText));
    QObject::connect(action, &QAction::triggered, &menu, [slot] {
        if (QWidget *field = QApplication::focusWidget())
            QMetaObject::invokeMethod(field, slot);
    });
    QObject::connect(&menu, &QMenu::aboutToShow, action, [action, slot] {
        const QWidget *field = QApplication::focusWidget();
        const QByteArray signature = QByteArray(slot) + "()";
        action->setEnabled(field && field->metaObject()->indexOfMethod(signature.constData()) >= 0);
    });
}

void fillEdit(QMenu &menu, const MenuActions &actions)
{
    addEdit(menu, MenuBarText::tr("&Undo"), "undo", QKeySequence::Undo);
    addEdit(menu, MenuBarText::tr("&Redo"), "redo", QKeySequence::Redo);
    menu.addSeparator();
    addEdit(menu, MenuBarText::tr("Cu&t"), "cut", QKeySequence::Cut);
    addEdit(menu, MenuBarText::tr("&Copy"), "copy", QKeySequence::Copy);
    addEdit(menu, MenuBarText::tr("&Paste"), "paste", QKeySequence::Paste);
    addEdit(menu, MenuBarText::tr("Select &all"), "selectAll", QKeySequence::SelectAll);
    menu.addSeparator();
    add(menu, MenuBarText::tr("&Find in response"), actions.findInResponse, QKeySequence::Find);
}

void fillView(QMenu &menu, const MenuActions &actions)
{
    add(
        menu, MenuBarText::tr("&Explorer"), [actions] { actions.showSection(Section::Explorer); },
        Qt::CTRL | Qt::Key_1);
    add(
        menu, MenuBarText::tr("&Tokens"), [actions] { actions.showSection(Section::Tokens); },
        Qt::CTRL | Qt::Key_2);
    add(
        menu, MenuBarText::tr("&History"), [actions] { actions.showSection(Section::History); },
        Qt::CTRL | Qt::Key_3);
    menu.addSeparator();
    add(menu, MenuBarText::tr("&Go to…"), actions.goTo, Qt::CTRL | Qt::Key_K);
    menu.addSeparator();
    menu.addAction(actions.responseBeside);
    QAction *larger = add(menu, MenuBarText::tr("Zoom &in"), actions.zoomIn, QKeySequence::ZoomIn);
    // "+" is Shift and "=" on many keyboards.
    larger->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(menu, MenuBarText::tr("Zoom &out"), actions.zoomOut, QKeySequence::ZoomOut);
    add(menu, MenuBarText::tr("&Usual size"), actions.resetZoom, Qt::CTRL | Qt::Key_0);
    menu.addSeparator();
    QMenu *appearance = menu.addMenu(MenuBarText::tr("&Appearance"));
    const std::pair<QString, Appearance> choices[] = {{MenuBarText::tr("As the &system"), Appearance::System},
                                                      {MenuBarText::tr("&Light"), Appearance::Light},
                                                      {MenuBarText::tr("&Dark"), Appearance::Dark}};
    for (const auto &[text, choice] : choices)
        add(*appearance, text, [actions, chosen = choice] { actions.appearance(chosen); });
    QAction *reminders = menu.addAction(MenuBarText::tr("Desktop &reminders before tokens expire"));
    reminders->setCheckable(true);
    reminders->setChecked(actions.remindsOfExpiry);
    QObject::connect(reminders, &QAction::toggled, &menu, actions.remindOfExpiry);
}

void fillSandbox(QMenu &menu, Workspace &workspace, const MenuActions &actions)
{
    SandboxControl &sandbox = workspace.sandbox();
    QAction *start = add(menu, MenuBarText::tr("&Start sandbox"), [&sandbox] { sandbox.start(); });
    QAction *stop = add(menu, MenuBarText::tr("S&top sandbox"), [&sandbox] { sandbox.stop(); });
    menu.addSeparator();
    QAction *reset = add(menu, MenuBarText::tr("&Reset sandbox data…"), actions.resetSandbox);
    QAction *audit = add(menu, MenuBarText::tr("&Audit log…"), actions.auditLog);
    QAction *faults = add(menu, MenuBarText::tr("&Faults…"), actions.faults);
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
    auto *about = new QMessageBox(QMessageBox::NoIcon, MenuBarText::tr("About Patlas"),
                                  MenuBarText::tr("Patlas %1").arg(QLatin1String(PATLAS_VERSION)),
                                  QMessageBox::Close, &window);
    about->setInformativeText(
        MenuBarText::tr("Personal access tokens and REST APIs, on the desktop.\n\n"
                        "Free software under the GNU General Public License, version 3 or later. Not made or "
                        "endorsed by the vendor of any service.\n\nSecrets are kept in your keychain, in an "
                        "encrypted vault, or in memory only. "
                        "Built with Qt %1.")
            .arg(QLatin1String(qVersion())));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace

void fillMenuBar(QMainWindow &window, Workspace &workspace, const MenuActions &actions)
{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(MenuBarText::tr("&File"));
    add(*file, MenuBarText::tr("&New token…"), actions.newToken, Qt::CTRL | Qt::Key_N);
    add(*file, MenuBarText::tr("Add &existing token…"), actions.addExistingToken);
    add(*file, MenuBarText::tr("Add &project token…"), actions.addProjectToken);
    add(*file, MenuBarText::tr("Check for &leaks…"), actions.checkForLeaks);
    file->addSeparator();
    add(*file, MenuBarText::tr("Open &folder of requests…"), actions.openRequestsFolder, QKeySequence::Open);
    add(*file, MenuBarText::tr("&Import requests…"), actions.importRequests, Qt::CTRL | Qt::Key_I);
    add(*file, MenuBarText::tr("&Run folder…"), actions.runRequests);
    add(*file, MenuBarText::tr("&Save request as new…"), actions.saveRequestAsNew,
        Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    add(*file, MenuBarText::tr("Paste &curl command"), actions.pasteCurl, Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    file->addSeparator();
    add(*file, MenuBarText::tr("Add &API…"), actions.addApi);
    QAction *update = add(*file, MenuBarText::tr("&Update description…"), actions.updateApi);
    QAction *own =
        add(*file, MenuBarText::tr("Use the service's &own description…"), actions.useOwnDescription);
    QAction *shipped =
        add(*file, MenuBarText::tr("&Go back to the shipped description"), actions.useShippedDescription);
    add(*file, MenuBarText::tr("Add en&vironment…"), actions.addEnvironment);
    QAction *edit = add(*file, MenuBarText::tr("E&dit environment…"), actions.editEnvironment);
    QAction *remove = add(*file, MenuBarText::tr("Re&move environment…"), actions.removeEnvironment);
    const auto follow = [update, own, shipped, edit, remove, &workspace, actions] {
        update->setEnabled(actions.canUpdateApi());
        own->setEnabled(actions.canUseOwnDescription() && !actions.usesOwnDescription());
        shipped->setVisible(actions.usesOwnDescription());
        edit->setEnabled(!workspace.isSandbox());
        remove->setEnabled(!workspace.environment().builtIn);
    };
    QObject::connect(&workspace, &Workspace::environmentChanged, edit, follow);
    QObject::connect(&workspace, &Workspace::apiChanged, edit, follow);
    follow();
    file->addSeparator();
    add(*file, MenuBarText::tr("&Where secrets are kept…"), actions.showStores);
    QAction *lock = add(*file, MenuBarText::tr("&Lock vault now"), actions.lockVault, Qt::CTRL | Qt::Key_L);
    VaultStore &vault = workspace.vault();
    const auto followVault = [lock, &vault] { lock->setEnabled(vault.state() == VaultState::Unlocked); };
    QObject::connect(&vault, &VaultStore::stateChanged, lock, followVault);
    followVault();
    file->addSeparator();
    add(
        *file, MenuBarText::tr("&Quit"), [&window] { window.close(); }, QKeySequence::Quit);
    fillEdit(*bar->addMenu(MenuBarText::tr("&Edit")), actions);
    fillView(*bar->addMenu(MenuBarText::tr("&View")), actions);
    fillSandbox(*bar->addMenu(MenuBarText::tr("&Sandbox")), workspace, actions);
    QMenu *help = bar->addMenu(MenuBarText::tr("&Help"));
    add(
        *help, MenuBarText::tr("&Keyboard shortcuts"), [&window] { (new ShortcutsDialog(window))->open(); },
        Qt::Key_F1);
    add(*help, MenuBarText::tr("&Report a problem…"),
        [&window, &workspace] { showProblemReport(workspace, window); });
    help->addSeparator();
    add(*help, MenuBarText::tr("&About Patlas"), [&window] { showAbout(window); });
}

} // namespace patlas
