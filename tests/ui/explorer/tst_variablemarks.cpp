// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/BodyContent.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/VariableStage.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Variables where they are typed: how they look, what is said of them, and how a missing one is defined.
class VariableMarksTest : public QObject, VariableStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(); }
    void init() { openVariables(); }
    void cleanup() { close(); }
    void theUrlMarksWhatItKnows();
    void marksKeepCursorSelectionAndUndo();
    void anInputMethodIsNotDisturbed();
    void thePointerSaysValueAndOrigin();
    void theCursorSaysItToo();
    void aMissingOneIsDefinedFromTheMenu();
    void preflightOffersToDefineIt();
    void aSecretIsNotWrittenIntoTheFile();
    void schemesStandForTheirCredential();
    void variablesOfAFormStayReadable();
    void cellsAndBodyShowThem();

private:
    static bool hasColour(QWidget *widget, const QColor &colour);
    static bool hasRed(QWidget *widget); ///< of an underline, which is thin
    static QString toolTipOf(QWidget *widget, const QPoint &at);
    static void closeMenu()
    {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }
    static QAction *menuAction(QWidget *field, const QString &start);
    /// Where the text of a line stands, in its middle.
    static QPoint pointIn(QLineEdit *line, int position);
};

bool VariableMarksTest::hasColour(QWidget *widget, const QColor &colour)
{
    const QImage image = widget->grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (std::abs(at.red() - colour.red()) < 24 && std::abs(at.green() - colour.green()) < 24
                && std::abs(at.blue() - colour.blue()) < 24)
                ++found;
        }
    }
    return found > 3;
}

bool VariableMarksTest::hasRed(QWidget *widget)
{
    const QImage image = widget->grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (at.red() > at.green() + 40 && at.red() > at.blue() + 40)
                ++found;
        }
    }
    return found > 3;
}

QString VariableMarksTest::toolTipOf(QWidget *widget, const QPoint &at)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &help);
    return QToolTip::text();
}

QAction *VariableMarksTest::menuAction(QWidget *field, const QString &start)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(4, 4), field->mapToGlobal(QPoint(4, 4)));
    QCoreApplication::sendEvent(field, &asked);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(start))
            return action;
    }
    return nullptr;
}

QPoint VariableMarksTest::pointIn(QLineEdit *line, int position)
{
    for (int x = 0; x < line->width(); ++x) {
        if (line->cursorPositionAt(QPoint(x, line->height() / 2)) == position)
            return {x, line->height() / 2};
    }
    return {-1, -1};
}

void VariableMarksTest::theUrlMarksWhatItKnows()
{
    url()->setText(u"/tags?name={{name}}&other={{nothing}}"_s);
    QCOMPARE(marks(url()).size(), 2U);
    QVERIFY(marks(url())[0].isUsable());
    QCOMPARE(marks(url())[0].use.value, u"release-2"_s);
    QVERIFY(!marks(url())[1].isUsable());
    const Theme theme(url()->palette());
    m_page->setFocus();
    takePicture(u"variables-url"_s);
    QVERIFY(hasColour(url(), theme.accent()));
    QVERIFY(hasRed(url()));
    url()->setText(u"/tags"_s);
    QVERIFY(marks(url()).empty());
    QVERIFY(!hasRed(url()));
    // What a variable stands for follows the environment.
    url()->setText(u"/tags?limit={{limit}}"_s);
    QVERIFY(marks(url())[0].isUsable());
    choose(u"dev"_s);
    QVERIFY(!marks(url())[0].isUsable());
}

void VariableMarksTest::marksKeepCursorSelectionAndUndo()
{
    url()->setFocus();
    url()->setText({});
    QTest::keyClicks(url(), u"/tags/{{name}}/x"_s);
    QCOMPARE(url()->text(), u"/tags/{{name}}/x"_s);
    QCOMPARE(url()->cursorPosition(), url()->text().size());
    url()->setSelection(2, 5);
    choose(u"dev"_s); // draws the marks anew
    QCOMPARE(url()->selectedText(), u"ags/{"_s);
    QTest::keyClick(url(), Qt::Key_End);
    QTest::keyClick(url(), Qt::Key_Backspace);
    QTest::keyClick(url(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(url()->text(), u"/tags/{{name}}/x"_s);
    QCOMPARE(marks(url()).size(), 1U);
}

void VariableMarksTest::anInputMethodIsNotDisturbed()
{
    url()->setFocus();
    url()->setText(u"/{{name}}/"_s);
    QInputMethodEvent preedit(u"にほ"_s, {});
    QCoreApplication::sendEvent(url(), &preedit);
    QCoreApplication::processEvents();
    choose(u"dev"_s);
    QCOMPARE(url()->text(), u"/{{name}}/"_s);
    QInputMethodEvent commit;
    commit.setCommitString(u"日本"_s);
    QCoreApplication::sendEvent(url(), &commit);
    QCoreApplication::processEvents();
    QCOMPARE(url()->text(), u"/{{name}}/日本"_s);
    QVERIFY(hasColour(url(), Theme(url()->palette()).accent()));
}

void VariableMarksTest::thePointerSaysValueAndOrigin()
{
    url()->setText(u"/{{name}}/{{password}}/{{nothing}}/{{$uuid}}"_s);
    url()->home(false);
    const auto said = [this](std::size_t mark) {
        const VariableMark at = marks(url())[mark];
        return toolTipOf(url(), pointIn(url(), int(at.start + at.size / 2)));
    };
    QVERIFY2(said(0).contains(u"release-2"_s),
             qPrintable(said(0) + u'|' + QString::number(marks(url()).size()) + url()->text()));
    QVERIFY2(said(0).contains(u"http-client.env.json"_s), qPrintable(said(0)));
    QVERIFY2(said(1).contains(u"••••"_s) && !said(1).contains(u"hunter2"_s), qPrintable(said(1)));
    QVERIFY2(said(2).contains(u"nothing"_s) && said(2).contains(u"Define"_s), qPrintable(said(2)));
    QVERIFY2(said(3).contains(u"New for each request"_s), qPrintable(said(3)));

    showTab(u"Body"_s);
    QTextCursor in(body()->document()->find(u"missing"_s));
    body()->setTextCursor(in);
    const QString inBody = toolTipOf(body()->viewport(), body()->cursorRect().center() - QPoint(6, 0));
    QVERIFY2(inBody.contains(u"There is no variable"_s), qPrintable(inBody));
    showTab(u"Headers"_s);
    QTableView *headers = table(u"Headers"_s);
    const QString inCell =
        toolTipOf(headers->viewport(), headers->visualRect(headers->model()->index(0, 1)).center());
    QVERIFY2(inCell.contains(u"t-1"_s), qPrintable(inCell));
}

void VariableMarksTest::theCursorSaysItToo()
{
    url()->setFocus();
    url()->setText(u"/{{name}}/x"_s);
    url()->setCursorPosition(4);
    QVERIFY2(url()->accessibleDescription().contains(u"release-2"_s),
             qPrintable(url()->accessibleDescription()));
    url()->setCursorPosition(int(url()->text().size()));
    QCOMPARE(url()->accessibleDescription(), QString());
    showTab(u"Body"_s);
    body()->setFocus();
    body()->setTextCursor(body()->document()->find(u"missing"_s));
    QVERIFY(body()->accessibleDescription().contains(u"missing"_s));
}

void VariableMarksTest::aMissingOneIsDefinedFromTheMenu()
{
    url()->setText(u"/tags?x={{nothing}}"_s);
    url()->setFocus();
    QAction *define = menuAction(url(), u"Define “nothing”"_s);
    QVERIFY(define);
    takePicture(u"variables-menu"_s);
    define->trigger();
    closeMenu();
    QTRY_VERIFY(named<QLineEdit>(u"Value"_s));
    QCOMPARE(named<QComboBox>(u"Environment of the variable"_s)->currentText(), u"dev"_s);
    QTest::keyClicks(named<QLineEdit>(u"Value"_s), u"now there"_s);
    takePicture(u"variables-define"_s);
    QTest::keyClick(named<QLineEdit>(u"Value"_s), Qt::Key_Return);
    QTRY_VERIFY2(content(u"http-client.env.json"_s).contains("\"nothing\": \"now there\""),
                 content(u"http-client.env.json"_s).constData());
    QVERIFY(content(u"http-client.env.json"_s).contains("\"limit\": \"20\""));
    QTRY_VERIFY(marks(url())[0].isUsable());
    QTRY_VERIFY(!named<QLineEdit>(u"Value"_s));
    QVERIFY(!menuAction(url(), u"Define"_s));
    closeMenu();
}

void VariableMarksTest::preflightOffersToDefineIt()
{
    url()->setText(u"/tags?x={{nothing}}"_s);
    QPushButton *define = nullptr;
    QTRY_VERIFY((define = find<QPushButton>(u"Define “nothing”…"_s)));
    QTest::mouseClick(define, Qt::LeftButton);
    QTRY_VERIFY(named<QLineEdit>(u"Value"_s));
    QTest::keyClicks(named<QLineEdit>(u"Value"_s), u"there"_s);
    QTest::keyClick(named<QLineEdit>(u"Value"_s), Qt::Key_Return);
    QTRY_VERIFY(content(u"http-client.env.json"_s).contains("\"nothing\": \"there\""));
    QTRY_VERIFY(!find<QPushButton>(u"Define “nothing”…"_s));
}

void VariableMarksTest::aSecretIsNotWrittenIntoTheFile()
{
    const QByteArray before = content(u"http-client.env.json"_s);
    showTab(u"Body"_s);
    body()->setPlainText(u"{{apiKey}}"_s);
    body()->setFocus();
    QAction *define = menuAction(body(), u"Define “apiKey”"_s);
    QVERIFY(define);
    define->trigger();
    closeMenu();
    QTRY_VERIFY(named<QLineEdit>(u"Value"_s));
    QTest::keyClicks(named<QLineEdit>(u"Value"_s), u"s3cr3t-s3cr3t-s3cr3t"_s);
    QTest::keyClick(named<QLineEdit>(u"Value"_s), Qt::Key_Return);
    QTRY_VERIFY(named<QLabel>(u"Why it was not saved"_s)->isVisible());
    QVERIFY2(named<QLabel>(u"Why it was not saved"_s)->text().contains(u"patlas:credential/"_s),
             qPrintable(named<QLabel>(u"Why it was not saved"_s)->text()));
    takePicture(u"variables-define-secret"_s);
    QCOMPARE(content(u"http-client.env.json"_s), before);
    // The reference that it proposes is no secret.
    named<QLineEdit>(u"Value"_s)->setText(u"patlas:credential/Demo app"_s);
    QTest::keyClick(named<QLineEdit>(u"Value"_s), Qt::Key_Return);
    QTRY_VERIFY(content(u"http-client.env.json"_s).contains("patlas:credential/Demo app"));
}

void VariableMarksTest::schemesStandForTheirCredential()
{
    showTab(u"Headers"_s);
    QLineEdit *line = editValue(table(u"Headers"_s), 0);
    QVERIFY(line);
    line->setText(u"{{projectToken}}"_s);
    QCOMPARE(marks(line).size(), 1U);
    QVERIFY(marks(line)[0].use.state == VariableState::Hole);
    line->setText(u"a {{projectToken}} b"_s);
    QVERIFY(!marks(line)[0].isUsable());
}

void VariableMarksTest::variablesOfAFormStayReadable()
{
    const std::vector<DraftPart> parts{{u"a"_s, u"x&{{$randomInt 1 10}} y"_s}, {u"b"_s, u"{{n&m}}"_s}};
    const QByteArray text = formText(parts);
    QCOMPARE(text, "a=x%26{{$randomInt 1 10}}+y&b=%7B%7Bn%26m%7D%7D");
    const std::vector<DraftPart> back = partsOfForm(text);
    QCOMPARE(back.size(), 2U);
    QCOMPARE(back[0].value, parts[0].value);
    QCOMPARE(back[1].value, parts[1].value);
}

void VariableMarksTest::cellsAndBodyShowThem()
{
    const Theme theme(m_page->palette());
    m_page->setFocus();
    for (const QString &tab : {u"Headers"_s, u"Body"_s, u"Checks"_s}) {
        showTab(tab);
        takePicture(u"variables-"_s + tab.toLower());
        QWidget *shown = tab == u"Body"_s ? static_cast<QWidget *>(body()) : table(tab);
        QVERIFY2(hasColour(shown, theme.accent()), qPrintable(tab));
    }
    QVERIFY(hasRed(body()));
}

PATLAS_WIDGET_TEST(VariableMarksTest)
#include "tst_variablemarks.moc"
