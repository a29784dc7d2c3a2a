// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"

#include "core/storage/Preferences.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/shell/FieldKeys.h"
#include "ui/shell/ShortcutModel.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/widgets/KeyAction.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// A window with two actions in a menu, one without, and one whose keys stay.
struct KeyWindow {
    explicit KeyWindow(Preferences &preferences)
    {
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        open = inMenu(*file, u"open"_s, u"&Open…"_s, Qt::CTRL | Qt::Key_O);
        print = inMenu(*file, u"print"_s, u"&Print"_s, {});
        file->addAction(u"&Copy\tCtrl+C"_s);
        auto *page = new QWidget(&window);
        window.setCentralWidget(page);
        send = addKeyAction(*page, u"send"_s, u"Send"_s, u"Page"_s,
                            {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
        shortcuts = new Shortcuts(window, preferences);
    }
    static QAction *inMenu(QMenu &menu, const QString &id, const QString &text, const QKeySequence &keys)
    {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        makeKeysChangeable(*action, id, placeOfMenu(menu));
        return action;
    }

    QMainWindow window;
    QAction *open;
    QAction *print;
    QAction *send;
    Shortcuts *shortcuts; ///< of the window
};

} // namespace

class ShortcutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void actionsAreListedWithTheirKeys();
    void changedKeysAreKept();
    void takenKeysAreTakenAway();
    void chosenKeysGoBeforeUsualOnes();
    void whatCannotBeTypedInTheFileIsIgnored();
    void keysOfFieldsStay_data();
    void keysOfFieldsStay();
    void toolTipSaysTheKeys();
    void dialogChangesKeys();
    void dialogAsksBeforeItTakesKeys();
    void dialogRefusesKeysOfFields();
    void dialogRestoresTheUsualKeys();

private:
    void restart()
    {
        m_window.reset();
        m_preferences.reset();
        m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
        m_window = std::make_unique<KeyWindow>(*m_preferences);
    }
    ShortcutsDialog *openDialog()
    {
        auto *dialog = new ShortcutsDialog(*m_window->shortcuts, &m_window->window);
        dialog->open();
        return dialog;
    }
    static void choose(ShortcutsDialog *dialog, const QString &text)
    {
        auto *table = named<QTableView>(u"Keyboard shortcuts"_s, dialog);
        const QModelIndex index = row(table->model(), text);
        QVERIFY2(index.isValid(), qPrintable(texts(table->model())));
        table->selectRow(index.row());
    }
    static void press(ShortcutsDialog *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto *edit = named<QKeySequenceEdit>(u"New keys"_s, dialog);
        QVERIFY(edit->isEnabled());
        QTest::keyClick(edit, key, modifiers);
    }
    static QString problem(ShortcutsDialog *dialog)
    {
        const auto *label = named<QLabel>(u"Why these keys are not taken"_s, dialog);
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<KeyWindow> m_window;
};

void ShortcutsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    restart();
}

void ShortcutsTest::cleanup()
{
    m_window.reset();
    m_preferences.reset();
}

void ShortcutsTest::actionsAreListedWithTheirKeys()
{
    ShortcutModel model(*m_window->shortcuts);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(i, column).data().toString());
        rows.append(cells.join(u" | "_s));
    }
    QCOMPARE(rows,
             QStringList({u"Open | Ctrl+O | Menu File"_s, u"Print |  | Menu File"_s,
                          u"Copy | Ctrl+C | Menu File"_s, u"Send | Ctrl+Return, Ctrl+Enter | Page"_s}));
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleDescriptionRole).toString(), u"These keys stay."_s);
    m_window->shortcuts->set(*m_window->print, Qt::CTRL | Qt::Key_P);
    QCOMPARE(model.index(1, 1).data().toString(), u"Ctrl+P"_s);
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleDescriptionRole).toString(), u"Changed by you"_s);
}

void ShortcutsTest::changedKeysAreKept()
{
    m_window->shortcuts->set(*m_window->print, Qt::CTRL | Qt::Key_P);
    m_window->shortcuts->set(*m_window->open, {});
    QCOMPARE(m_preferences->value(u"shortcuts/print"_s).toString(), u"Ctrl+P"_s);
    restart();
    QCOMPARE(m_window->print->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    QVERIFY(m_window->open->shortcuts().isEmpty());
    QCOMPARE(m_window->send->shortcuts().size(), 2);
    m_window->shortcuts->reset(*m_window->open);
    QVERIFY(!m_preferences->contains(u"shortcuts/open"_s));
    m_window->shortcuts->resetAll();
    QVERIFY(!m_preferences->contains(u"shortcuts/print"_s));
    restart();
    QCOMPARE(m_window->open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QVERIFY(m_window->print->shortcuts().isEmpty());
}

void ShortcutsTest::takenKeysAreTakenAway()
{
    Shortcuts &shortcuts = *m_window->shortcuts;
    const QKeySequence enter(Qt::CTRL | Qt::Key_Enter);
    QCOMPARE(shortcuts.holder(enter, *m_window->print)->text, u"Send"_s);
    QVERIFY(!shortcuts.holder(enter, *m_window->send));
    QVERIFY(!shortcuts.holder({}, *m_window->send)); // several have no keys
    shortcuts.set(*m_window->print, enter);
    QCOMPARE(m_window->send->shortcuts(), QList{QKeySequence(Qt::CTRL | Qt::Key_Return)});
    restart();
    QCOMPARE(m_window->print->shortcut(), enter);
    QCOMPARE(m_window->send->shortcuts(), QList{QKeySequence(Qt::CTRL | Qt::Key_Return)});
    m_window->shortcuts->reset(*m_window->send);
    QVERIFY(m_window->print->shortcuts().isEmpty());
}

void ShortcutsTest::chosenKeysGoBeforeUsualOnes()
{
    // An update gave "Open" keys that a person had chosen for another action.
    m_preferences->setValue(u"shortcuts/send"_s, u"Ctrl+O"_s);
    restart();
    QCOMPARE(m_window->send->shortcuts(), QList{QKeySequence(Qt::CTRL | Qt::Key_O)});
    QVERIFY(m_window->open->shortcuts().isEmpty());
}

void ShortcutsTest::whatCannotBeTypedInTheFileIsIgnored()
{
    m_preferences->setValue(u"shortcuts/open"_s, u"Ctrl+C; no such key; Ctrl+K, Ctrl+L; Ctrl+Shift+O"_s);
    m_preferences->setValue(u"shortcuts/print"_s, u"Ctrl+Shift+O"_s); // twice: the first has it
    restart();
    QCOMPARE(m_window->open->shortcuts(), QList{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    QVERIFY(m_window->print->shortcuts().isEmpty());
}

void ShortcutsTest::keysOfFieldsStay_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("stay");
    const QStringList refused{u"Ctrl+C"_s, u"Ctrl+V"_s,     u"Ctrl+Z"_s,     u"Ctrl+A"_s,   u"Delete"_s,
                              u"A"_s,      u"Shift+A"_s,    u"7"_s,          u"Space"_s,    u"Return"_s,
                              u"Tab"_s,    u"Shift+Left"_s, u"Esc"_s,        u"PgDown"_s,   u"Ctrl+Left"_s,
                              u"Alt+F"_s,  u"Alt+Down"_s,   u"Ctrl+Space"_s, u"Backspace"_s};
    const QStringList allowed{u"Ctrl+K"_s, u"Ctrl+Return"_s, u"F1"_s,           u"Shift+F3"_s,
                              u"Alt+F4"_s, u"Ctrl+Alt+A"_s,  u"Ctrl+Shift+C"_s, u"Ctrl+Tab"_s};
    for (const QString &keys : refused)
        QTest::newRow(qPrintable(keys)) << keys << true;
    for (const QString &keys : allowed)
        QTest::newRow(qPrintable(keys)) << keys << false;
}

void ShortcutsTest::keysOfFieldsStay()
{
    QFETCH(const QString, keys);
    QFETCH(const bool, stay);
    const QString reason = whyKeysStay(QKeySequence(keys, QKeySequence::PortableText));
    QCOMPARE(!reason.isEmpty(), stay);
    if (stay)
        QVERIFY2(reason.contains(QKeySequence(keys).toString(QKeySequence::NativeText)), qPrintable(reason));
}

void ShortcutsTest::toolTipSaysTheKeys()
{
    QToolButton button;
    showKeysInToolTip(button, *m_window->open, u"Open a file"_s);
    QCOMPARE(button.toolTip(), u"Open a file (Ctrl+O)"_s);
    m_window->shortcuts->set(*m_window->open, Qt::Key_F5);
    QCOMPARE(button.toolTip(), u"Open a file (F5)"_s);
    m_window->shortcuts->set(*m_window->open, {});
    QCOMPARE(button.toolTip(), u"Open a file"_s);
}

void ShortcutsTest::dialogChangesKeys()
{
    ShortcutsDialog *dialog = openDialog();
    choose(dialog, u"Print"_s);
    press(dialog, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(problem(dialog), QString());
    QCOMPARE(m_window->print->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    // Another one after it is not the second of a pair.
    press(dialog, Qt::Key_F6, Qt::NoModifier);
    QCOMPARE(m_window->print->shortcut(), QKeySequence(Qt::Key_F6));
    QTest::mouseClick(named<QPushButton>(u"No keys"_s, dialog), Qt::LeftButton);
    QVERIFY(m_window->print->shortcuts().isEmpty());
    choose(dialog, u"Copy"_s);
    QVERIFY(!named<QKeySequenceEdit>(u"New keys"_s, dialog)->isEnabled());
    QVERIFY(problem(dialog).contains(u"they stay"_s));
    dialog->close();
}

void ShortcutsTest::dialogAsksBeforeItTakesKeys()
{
    ShortcutsDialog *dialog = openDialog();
    choose(dialog, u"Print"_s);
    press(dialog, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(problem(dialog), u"Ctrl+O is used by “Open”. Press other keys, or take them from it."_s);
    QVERIFY(m_window->print->shortcuts().isEmpty());
    QCOMPARE(m_window->open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QTest::mouseClick(named<QPushButton>(u"Take Ctrl+O from “Open”"_s, dialog), Qt::LeftButton);
    QCOMPARE(m_window->print->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QVERIFY(m_window->open->shortcuts().isEmpty());
    QCOMPARE(problem(dialog), QString());
    dialog->close();
}

void ShortcutsTest::dialogRefusesKeysOfFields()
{
    ShortcutsDialog *dialog = openDialog();
    choose(dialog, u"Open"_s);
    press(dialog, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(problem(dialog), u"Fields and lists need Ctrl+C. Choose other keys."_s);
    QCOMPARE(m_window->open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    // Tab is no trap: it leaves the field.
    auto *edit = named<QKeySequenceEdit>(u"New keys"_s, dialog);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(!edit->hasFocus());
    dialog->close();
}

void ShortcutsTest::dialogRestoresTheUsualKeys()
{
    m_window->shortcuts->set(*m_window->print, Qt::CTRL | Qt::Key_P);
    m_window->shortcuts->set(*m_window->send, Qt::Key_F9);
    ShortcutsDialog *dialog = openDialog();
    choose(dialog, u"Send"_s);
    QTest::mouseClick(named<QPushButton>(u"Usual keys"_s, dialog), Qt::LeftButton);
    QCOMPARE(m_window->send->shortcuts().size(), 2);
    QTest::mouseClick(named<QPushButton>(u"Restore Defaults"_s, dialog), Qt::LeftButton);
    QVERIFY(m_window->print->shortcuts().isEmpty());
    dialog->close();
}

PATLAS_WIDGET_TEST(ShortcutsTest)
#include "tst_shortcuts.moc"
