// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/VaultStore.h"
#include "core/session/Language.h"
#include "tests/support/MenuItem.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/response/JsonTreeView.h"
#include "ui/shell/AppearanceSetting.h"
#include "ui/shell/DataFontSetting.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PreferencesDialog.h"
#include "ui/shell/WindowSettings.h"
#include "ui/shell/Zoom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeySequenceEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

using namespace patlas;

/// The preferences of the real window, over restarts.
class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void looksAreKept();
    void languageIsKept();
    void sendingIsKept();
    void valuesAreOfferedUnlessSwitchedOff();
    void secretsAreKept();
    void historyIsChangedByApply();
    void keysAreKeptAndShown();
    void defaultsAreRestoredByPage();
    void dataFontIsApartFromTheZoom();
    void everyFieldHasAName();

private:
    void start();
    PreferencesDialog *openPage(const QString &page);
    static void choose(QDialog *dialog, const QString &box, const QString &text);
    static void restoreDefaults(QDialog *dialog);
    template <typename T> T *find(const QString &name) { return named<T>(name, m_window.get()); }

    QFont m_font;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Ground> m_ground;
    std::unique_ptr<MainWindow> m_window;
};

void PreferencesTest::init()
{
    m_font = QApplication::font();
    m_directory = std::make_unique<QTemporaryDir>();
    start();
}

void PreferencesTest::cleanup()
{
    m_window.reset();
    m_ground.reset();
    m_preferences.reset();
    QApplication::setFont(m_font);
    setDataFont({});
    Theme::apply(*qApp, Appearance::Light);
}

/// A second call uses the same files: a restart.
void PreferencesTest::start()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_ground.reset();
    m_preferences.reset();
    QApplication::setFont(m_font);
    setDataFont({});
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_ground = std::make_unique<Ground>(m_directory->path());
    m_ground->sandbox.base = QUrl(u"http://127.0.0.1:9/v1/api"_s);
    m_window = std::make_unique<MainWindow>(m_ground->workspace, *m_preferences);
    AppearanceSetting &appearance = m_window->settings().appearance();
    appearance.apply(appearance.appearance());
    m_ground->workspace.setApi(m_ground->workspace.environment().apiId, sampleApi());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

PreferencesDialog *PreferencesTest::openPage(const QString &page)
{
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    PreferencesDialog *dialog = nullptr;
    const QList<PreferencesDialog *> dialogs = m_window->findChildren<PreferencesDialog *>();
    for (PreferencesDialog *one : dialogs) {
        if (one->isVisible())
            dialog = one;
    }
    if (!dialog)
        qFatal("Ctrl+, opens no preferences");
    auto *pages = named<QListWidget>(u"Pages of the preferences"_s, dialog);
    pages->setCurrentItem(pages->findItems(page, Qt::MatchExactly).value(0));
    return dialog;
}

void PreferencesTest::choose(QDialog *dialog, const QString &box, const QString &text)
{
    auto *combo = named<QComboBox>(box, dialog);
    QVERIFY2(combo && combo->isVisible(), qPrintable(box));
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void PreferencesTest::restoreDefaults(QDialog *dialog)
{
    QTest::mouseClick(named<QPushButton>(u"Restore Defaults"_s, dialog), Qt::LeftButton);
}

void PreferencesTest::looksAreKept()
{
    PreferencesDialog *dialog = openPage(u"General"_s);
    const qreal usual = QApplication::font().pointSizeF();
    choose(dialog, u"Appearance"_s, u"Dark"_s);
    QVERIFY(Theme(QApplication::palette()).isDark());
    choose(dialog, u"Zoom"_s, u"150 %"_s);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
    choose(dialog, u"Size of data"_s, u"200 %"_s);
    start();
    QVERIFY(Theme(QApplication::palette()).isDark());
    QCOMPARE(m_window->settings().zoom().percent(), 150);
    QCOMPARE(m_window->settings().dataFont().font().percent, 200);
    dialog = openPage(u"General"_s);
    QCOMPARE(named<QComboBox>(u"Appearance"_s, dialog)->currentText(), u"Dark"_s);
    QCOMPARE(named<QComboBox>(u"Zoom"_s, dialog)->currentText(), u"150 %"_s);
    QCOMPARE(named<QComboBox>(u"Size of data"_s, dialog)->currentText(), u"200 %"_s);
    // The menu has the same choice.
    m_window->settings().appearance().choose(Appearance::Light);
    QCOMPARE(named<QComboBox>(u"Appearance"_s, dialog)->currentText(), u"Light"_s);
    QVERIFY(m_window->findChild<QAction *>(u"appearanceLight"_s)->isChecked());
}

void PreferencesTest::languageIsKept()
{
    PreferencesDialog *dialog = openPage(u"General"_s);
    QCOMPARE(named<QComboBox>(u"Language"_s, dialog)->currentText(), u"As the system"_s);
    choose(dialog, u"Language"_s, u"日本語"_s);
    start();
    QCOMPARE(chosenLanguage(*m_preferences), u"ja"_s);
    dialog = openPage(u"General"_s);
    QCOMPARE(named<QComboBox>(u"Language"_s, dialog)->currentText(), u"日本語"_s);
    restoreDefaults(dialog);
    QCOMPARE(named<QComboBox>(u"Language"_s, dialog)->currentText(), u"As the system"_s);
    QCOMPARE(chosenLanguage(*m_preferences), QString());
}

void PreferencesTest::sendingIsKept()
{
    PreferencesDialog *dialog = openPage(u"Requests"_s);
    choose(dialog, u"Place of the response"_s, u"Beside the request"_s);
    QVERIFY(m_window->explorer().isResponseBeside());
    QVERIFY(menuItem(*m_window, u"Response beside the request"_s)->isChecked());
    const QList<QCheckBox *> boxes = dialog->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().contains(u"HTTP/"_s))
            box->setChecked(false);
    }
    auto *whole = named<QDoubleSpinBox>(u"Limit for the whole request"_s, dialog);
    QCOMPARE(whole->text(), u"As usual (none)"_s);
    whole->setValue(12.5);
    start();
    QCOMPARE(m_window->explorer().responsePlace(), ResponsePlace::Beside);
    const SendingPreferences kept = sendingPreferences(*m_preferences);
    QVERIFY(!kept.useHttp2);
    QVERIFY(kept.limits.whole == std::chrono::milliseconds(12'500));
    dialog = openPage(u"Requests"_s);
    QCOMPARE(named<QDoubleSpinBox>(u"Limit for the whole request"_s, dialog)->value(), 12.5);
    choose(dialog, u"Place of the response"_s, u"By the width of the window"_s);
    QCOMPARE(m_window->explorer().responsePlace(), ResponsePlace::ByWidth);
}

void PreferencesTest::valuesAreOfferedUnlessSwitchedOff()
{
    const auto box = [](QDialog *dialog) {
        return named<QCheckBox>(u"Offer values that responses have shown"_s, dialog);
    };
    QVERIFY(m_ground->services.seenValues.isOn());
    PreferencesDialog *dialog = openPage(u"Requests"_s);
    QVERIFY(box(dialog)->isChecked());
    box(dialog)->setChecked(false);
    QVERIFY(!m_ground->services.seenValues.isOn());
    start();
    QVERIFY(!m_ground->services.seenValues.isOn());
    dialog = openPage(u"Requests"_s);
    QVERIFY(!box(dialog)->isChecked());
    restoreDefaults(dialog);
    QVERIFY(m_ground->services.seenValues.isOn());
}

void PreferencesTest::secretsAreKept()
{
    PreferencesDialog *dialog = openPage(u"Secrets"_s);
    choose(dialog, u"Lock the vault when it was not used for"_s, u"Lock when Patlas quits"_s);
    auto *seconds = named<QSpinBox>(u"Seconds until the clipboard is cleared"_s, dialog);
    QCOMPARE(seconds->value(), 30);
    seconds->setValue(90);
    choose(dialog, u"New tokens expire"_s, u"in 90 days"_s);
    start();
    dialog = openPage(u"Secrets"_s);
    QCOMPARE(named<QComboBox>(u"New tokens expire"_s, dialog)->currentText(), u"in 90 days"_s);
    QCOMPARE(named<QComboBox>(u"Lock the vault when it was not used for"_s, dialog)->currentText(),
             u"Lock when Patlas quits"_s);
    QCOMPARE(named<QSpinBox>(u"Seconds until the clipboard is cleared"_s, dialog)->value(), 90);
}

void PreferencesTest::historyIsChangedByApply()
{
    PreferencesDialog *dialog = openPage(u"History"_s);
    auto *apply = named<QPushButton>(u"Apply"_s, dialog);
    QVERIFY(!apply->isEnabled());
    named<QSpinBox>(u"Days to keep"_s, dialog)->setValue(30);
    QCOMPARE(m_ground->services.history.retention().days, 0);
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE(m_ground->services.history.retention().days, 30);
    QTRY_VERIFY(!apply->isEnabled());
    start();
    QCOMPARE(historyRetention(*m_preferences).days, 30);
}

void PreferencesTest::keysAreKeptAndShown()
{
    PreferencesDialog *dialog = openPage(u"Shortcuts"_s);
    auto *table = named<QTableView>(u"Keyboard shortcuts"_s, dialog);
    table->selectRow(row(table->model(), u"Go to"_s).row());
    auto *edit = named<QKeySequenceEdit>(u"New keys"_s, dialog);
    QTest::keyClick(edit, Qt::Key_J, Qt::ControlModifier);
    const QKeySequence chosen(Qt::CTRL | Qt::Key_J);
    QCOMPARE(m_window->findChild<QAction *>(u"goTo"_s)->shortcut(), chosen);
    QCOMPARE(find<QPushButton>(u"Go to"_s)->text(), u"Go to…    Ctrl+J"_s);
    table->selectRow(row(table->model(), u"Send the request"_s).row());
    QTest::keyClick(edit, Qt::Key_F9);
    QCOMPARE(find<QPushButton>(u"Send"_s)->toolTip(), u"Send (F9)"_s);
    start();
    QCOMPARE(m_window->findChild<QAction *>(u"goTo"_s)->shortcut(), chosen);
    QCOMPARE(find<QPushButton>(u"Go to"_s)->text(), u"Go to…    Ctrl+J"_s);
    QCOMPARE(find<QPushButton>(u"Send"_s)->toolTip(), u"Send (F9)"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<QDialog *>());
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
}

void PreferencesTest::defaultsAreRestoredByPage()
{
    PreferencesDialog *dialog = openPage(u"General"_s);
    choose(dialog, u"Appearance"_s, u"Dark"_s);
    choose(dialog, u"Size of data"_s, u"200 %"_s);
    auto *pages = named<QListWidget>(u"Pages of the preferences"_s, dialog);
    pages->setCurrentRow(1);
    named<QDoubleSpinBox>(u"Limit for silence"_s, dialog)->setValue(3);
    restoreDefaults(dialog);
    QCOMPARE(sendingPreferences(*m_preferences), SendingPreferences());
    QCOMPARE(m_window->settings().appearance().appearance(), Appearance::Dark);
    pages->setCurrentRow(0);
    restoreDefaults(dialog);
    QCOMPARE(m_window->settings().appearance().appearance(), Appearance::System);
    QCOMPARE(m_window->settings().dataFont().font(), DataFont());
    pages->setCurrentRow(3);
    named<QSpinBox>(u"Seconds until the clipboard is cleared"_s, dialog)->setValue(99);
    choose(dialog, u"New tokens expire"_s, u"never"_s);
    restoreDefaults(dialog);
    QCOMPARE(named<QSpinBox>(u"Seconds until the clipboard is cleared"_s, dialog)->value(), 30);
    QCOMPARE(named<QComboBox>(u"New tokens expire"_s, dialog)->currentText(), u"in 30 days"_s);
    pages->setCurrentRow(2);
    named<QSpinBox>(u"Days to keep"_s, dialog)->setValue(7);
    restoreDefaults(dialog);
    QVERIFY(!named<QPushButton>(u"Apply"_s, dialog)->isEnabled());
}

void PreferencesTest::dataFontIsApartFromTheZoom()
{
    const auto *body = find<QPlainTextEdit>(u"Body"_s);
    const auto *tree = m_window->findChild<JsonTreeView *>();
    const qreal text = m_window->font().pointSizeF();
    const qreal data = body->font().pointSizeF();
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier | Qt::AltModifier);
    };
    press(Qt::Key_Plus);
    QCOMPARE(body->font().pointSizeF(), data * 1.1);
    QCOMPARE(tree->font().pointSizeF(), body->font().pointSizeF());
    QCOMPARE(m_window->font().pointSizeF(), text);
    m_window->settings().zoom().set(200);
    QCOMPARE(body->font().pointSizeF(), data * 2 * 1.1);
    m_window->settings().appearance().choose(Appearance::Dark); // another style sheet takes fonts back
    QCOMPARE(body->font().pointSizeF(), data * 2 * 1.1);
    start();
    QCOMPARE(find<QPlainTextEdit>(u"Body"_s)->font().pointSizeF(), data * 2 * 1.1);
    press(Qt::Key_0);
    QCOMPARE(find<QPlainTextEdit>(u"Body"_s)->font().pointSizeF(), data * 2);
    press(Qt::Key_Minus);
    QCOMPARE(find<QPlainTextEdit>(u"Body"_s)->font().pointSizeF(), data * 2 * 0.9);
}

void PreferencesTest::everyFieldHasAName()
{
    PreferencesDialog *dialog = openPage(u"General"_s);
    const QList<QWidget *> widgets = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isField = qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QKeySequenceEdit *>(widget) || qobject_cast<const QListView *>(widget)
            || qobject_cast<const QTableView *>(widget);
        if (isField && widget->window() == dialog)
            QVERIFY2(!widget->accessibleName().isEmpty() || widget->parentWidget()->inherits("QComboBox"),
                     widget->metaObject()->className());
    }
}

PATLAS_WIDGET_TEST(PreferencesTest)
#include "tst_preferencesdialog.moc"
