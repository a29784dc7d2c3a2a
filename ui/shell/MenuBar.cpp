// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MenuBar.h"

#include "core/environment/SandboxControl.h"
#include "core/secret/VaultStore.h"
#include "core/session/Workspace.h"
#include "ui/help/ManualWindow.h"
#include "ui/shell/AppearanceSetting.h"
#include "ui/shell/DataFontSetting.h"
#include "ui/shell/ProblemReport.h"
#include "ui/shell/WindowSettings.h"
#include "ui/shell/Zoom.h"
#include "ui/widgets/KeyAction.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

#include <tuple>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct MenuBarText {
    Q_DECLARE_TR_FUNCTIONS(patlas::MenuBar)
};

/// `id`: see makeKeysChangeable().
QAction *add(QMenu &menu, const QString &id, const QString &text, const std::function<void()> &act,
             const QKeySequence &keys = {})
{
    QAction *action = menu.addAction(text);
    makeKeysChangeable(*action, id, placeOfMenu(menu));
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

void fillEdit(QMenu &menu, WindowSettings &settings, const MenuActions &actions)
{
    addEdit(menu, MenuBarText::tr("&Undo"), "undo", QKeySequence::Undo);
    addEdit(menu, MenuBarText::tr("&Redo"), "redo", QKeySequence::Redo);
    menu.addSeparator();
    addEdit(menu, MenuBarText::tr("Cu&t"), "cut", QKeySequence::Cut);
    addEdit(menu, MenuBarText::tr("&Copy"), "copy", QKeySequence::Copy);
    addEdit(menu, MenuBarText::tr("&Paste"), "paste", QKeySequence::Paste);
    addEdit(menu, MenuBarText::tr("Select &all"), "selectAll", QKeySequence::SelectAll);
    menu.addSeparator();
    add(menu, u"findInResponse"_s, MenuBarText::tr("&Find in response"), actions.findInResponse,
        QKeySequence::Find);
    menu.addSeparator();
    add(
        menu, u"preferences"_s, MenuBarText::tr("Pr&eferences…"), [&settings] { settings.showPreferences(); },
        Qt::CTRL | Qt::Key_Comma);
}

/// "+" is Shift and "=" on many keyboards.
void alsoByEqualSign(QAction &action, Qt::KeyboardModifiers modifiers)
{
    QList<QKeySequence> keys = action.shortcuts();
    keys.append(QKeyCombination(modifiers, Qt::Key_Equal));
    action.setShortcuts(keys);
}

void addSizes(QMenu &menu, WindowSettings &settings)
{
    Zoom &zoom = settings.zoom();
    QAction *larger = add(
        menu, u"zoomIn"_s, MenuBarText::tr("Zoom &in"), [&zoom] { zoom.larger(); }, QKeySequence::ZoomIn);
    alsoByEqualSign(*larger, Qt::ControlModifier);
    add(
        menu, u"zoomOut"_s, MenuBarText::tr("Zoom &out"), [&zoom] { zoom.smaller(); }, QKeySequence::ZoomOut);
    add(
        menu, u"resetZoom"_s, MenuBarText::tr("&Usual size"), [&zoom] { zoom.reset(); },
        Qt::CTRL | Qt::Key_0);
    DataFontSetting &data = settings.dataFont();
    QAction *largerData = add(
        menu, u"largerData"_s, MenuBarText::tr("Larger &data"), [&data] { data.larger(); },
        Qt::CTRL | Qt::ALT | Qt::Key_Plus);
    alsoByEqualSign(*largerData, Qt::ControlModifier | Qt::AltModifier);
    add(
        menu, u"smallerData"_s, MenuBarText::tr("&Smaller data"), [&data] { data.smaller(); },
        Qt::CTRL | Qt::ALT | Qt::Key_Minus);
    add(
        menu, u"resetData"_s, MenuBarText::tr("Usual si&ze of data"), [&data] { data.resetSize(); },
        Qt::CTRL | Qt::ALT | Qt::Key_0);
}

void addAppearances(QMenu &menu, AppearanceSetting &setting)
{
    auto *group = new QActionGroup(&menu);
    const std::tuple<QString, QString, Appearance> choices[] = {
        {u"appearanceSystem"_s, MenuBarText::tr("As the &system"), Appearance::System},
        {u"appearanceLight"_s, MenuBarText::tr("&Light"), Appearance::Light},
        {u"appearanceDark"_s, MenuBarText::tr("&Dark"), Appearance::Dark}};
    for (const auto &[id, text, choice] : choices) {
        const Appearance chosen = choice; // a lambda of Clang 14 captures no structured binding
        QAction *action = add(menu, id, text, [&setting, chosen] { setting.choose(chosen); });
        action->setCheckable(true);
        group->addAction(action);
        const auto follow = [action, &setting, chosen] {
            action->setChecked(setting.appearance() == chosen);
        };
        QObject::connect(&setting, &AppearanceSetting::applied, action, follow);
        follow();
    }
}

void fillView(QMenu &menu, WindowSettings &settings, const MenuActions &actions)
{
    add(
        menu, u"showExplorer"_s, MenuBarText::tr("&Explorer"),
        [actions] { actions.showSection(Section::Explorer); }, Qt::CTRL | Qt::Key_1);
    add(
        menu, u"showTokens"_s, MenuBarText::tr("&Tokens"),
        [actions] { actions.showSection(Section::Tokens); }, Qt::CTRL | Qt::Key_2);
    add(
        menu, u"showHistory"_s, MenuBarText::tr("&History"),
        [actions] { actions.showSection(Section::History); }, Qt::CTRL | Qt::Key_3);
    menu.addSeparator();
    add(menu, u"goTo"_s, MenuBarText::tr("&Go to…"), actions.goTo, Qt::CTRL | Qt::Key_K);
    menu.addSeparator();
    menu.addAction(actions.responseBeside);
    makeKeysChangeable(*actions.responseBeside, u"responseBeside"_s, placeOfMenu(menu));
    menu.addSeparator();
    addSizes(menu, settings);
    menu.addSeparator();
    addAppearances(*menu.addMenu(MenuBarText::tr("&Appearance")), settings.appearance());
    QAction *reminders = menu.addAction(MenuBarText::tr("Desktop &reminders before tokens expire"));
    makeKeysChangeable(*reminders, u"remindOfExpiry"_s, placeOfMenu(menu));
    reminders->setCheckable(true);
    reminders->setChecked(actions.remindsOfExpiry);
    QObject::connect(reminders, &QAction::toggled, &menu, actions.remindOfExpiry);
}

void fillSandbox(QMenu &menu, Workspace &workspace, const MenuActions &actions)
{
    SandboxControl &sandbox = workspace.sandbox();
    QAction *start =
        add(menu, u"startSandbox"_s, MenuBarText::tr("&Start sandbox"), [&sandbox] { sandbox.start(); });
    QAction *stop =
        add(menu, u"stopSandbox"_s, MenuBarText::tr("S&top sandbox"), [&sandbox] { sandbox.stop(); });
    menu.addSeparator();
    QAction *reset =
        add(menu, u"resetSandbox"_s, MenuBarText::tr("&Reset sandbox data…"), actions.resetSandbox);
    QAction *audit = add(menu, u"auditLog"_s, MenuBarText::tr("&Audit log…"), actions.auditLog);
    QAction *faults = add(menu, u"faults"_s, MenuBarText::tr("&Faults…"), actions.faults);
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

void fillMenuBar(QMainWindow &window, Workspace &workspace, WindowSettings &settings,
                 const MenuActions &actions)
{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(MenuBarText::tr("&File"));
    add(*file, u"newToken"_s, MenuBarText::tr("&New token…"), actions.newToken, Qt::CTRL | Qt::Key_N);
    add(*file, u"addExistingToken"_s, MenuBarText::tr("Add &existing token…"), actions.addExistingToken);
    add(*file, u"addProjectToken"_s, MenuBarText::tr("Add &project token…"), actions.addProjectToken);
    add(*file, u"checkForLeaks"_s, MenuBarText::tr("Check for &leaks…"), actions.checkForLeaks);
    file->addSeparator();
    add(*file, u"openRequestsFolder"_s, MenuBarText::tr("Open &folder of requests…"),
        actions.openRequestsFolder, QKeySequence::Open);
    add(*file, u"importRequests"_s, MenuBarText::tr("&Import requests…"), actions.importRequests,
        Qt::CTRL | Qt::Key_I);
    add(*file, u"exportRequests"_s, MenuBarText::tr("E&xport requests…"), actions.exportRequests);
    add(*file, u"runFolder"_s, MenuBarText::tr("&Run folder…"), actions.runRequests);
    add(*file, u"saveRequestAsNew"_s, MenuBarText::tr("&Save request as new…"), actions.saveRequestAsNew,
        Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    add(*file, u"pasteCurl"_s, MenuBarText::tr("Paste &curl command"), actions.pasteCurl,
        Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    file->addSeparator();
    add(*file, u"addApi"_s, MenuBarText::tr("Add &API…"), actions.addApi);
    QAction *update = add(*file, u"updateApi"_s, MenuBarText::tr("&Update description…"), actions.updateApi);
    QAction *own = add(*file, u"useOwnDescription"_s, MenuBarText::tr("Use the service's &own description…"),
                       actions.useOwnDescription);
    QAction *shipped =
        add(*file, u"useShippedDescription"_s, MenuBarText::tr("&Go back to the shipped description"),
            actions.useShippedDescription);
    add(*file, u"addEnvironment"_s, MenuBarText::tr("Add en&vironment…"), actions.addEnvironment);
    QAction *edit =
        add(*file, u"editEnvironment"_s, MenuBarText::tr("E&dit environment…"), actions.editEnvironment);
    QAction *remove = add(*file, u"removeEnvironment"_s, MenuBarText::tr("Re&move environment…"),
                          actions.removeEnvironment);
    add(*file, u"showCookies"_s, MenuBarText::tr("Coo&kies…"), actions.showCookies);
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
    add(*file, u"showStores"_s, MenuBarText::tr("&Where secrets are kept…"), actions.showStores);
    add(*file, u"showCommands"_s, MenuBarText::tr("Allowed &commands…"), actions.showCommands);
    add(*file, u"forgetValues"_s, MenuBarText::tr("Forget values t&yped in this session"),
        actions.forgetValues);
    QAction *lock = add(*file, u"lockVault"_s, MenuBarText::tr("&Lock vault now"), actions.lockVault,
                        Qt::CTRL | Qt::Key_L);
    VaultStore &vault = workspace.vault();
    const auto followVault = [lock, &vault] { lock->setEnabled(vault.state() == VaultState::Unlocked); };
    QObject::connect(&vault, &VaultStore::stateChanged, lock, followVault);
    followVault();
    file->addSeparator();
    add(
        *file, u"quit"_s, MenuBarText::tr("&Quit"), [&window] { window.close(); }, QKeySequence::Quit);
    fillEdit(*bar->addMenu(MenuBarText::tr("&Edit")), settings, actions);
    fillView(*bar->addMenu(MenuBarText::tr("&View")), settings, actions);
    fillSandbox(*bar->addMenu(MenuBarText::tr("&Sandbox")), workspace, actions);
    QMenu *help = bar->addMenu(MenuBarText::tr("&Help"));
    add(*help, u"manual"_s, MenuBarText::tr("&Manual"), [&window] { ManualWindow::open(window); });
    add(
        *help, u"showShortcuts"_s, MenuBarText::tr("&Keyboard shortcuts"),
        [&settings] { settings.showShortcuts(); }, Qt::Key_F1);
    add(*help, u"firstSteps"_s, MenuBarText::tr("&First steps"), actions.firstSteps);
    add(*help, u"reportProblem"_s, MenuBarText::tr("&Report a problem…"),
        [&window, &workspace] { showProblemReport(workspace, window); });
    help->addSeparator();
    add(*help, u"about"_s, MenuBarText::tr("&About Patlas"), [&window] { showAbout(window); });
}

} // namespace patlas
