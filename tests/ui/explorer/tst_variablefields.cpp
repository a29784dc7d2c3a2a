// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/BodyContent.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/explorer/VariableLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/VariableCompleter.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Variables where they are typed: how they look, what is said of them, and what is proposed.
class VariableFieldsTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { close(); }
    void theUrlMarksWhatItKnows();
    void marksKeepCursorSelectionAndUndo();
    void anInputMethodIsNotDisturbed();
    void completionWritesTheBracesOnce();
    void keysAreOfTheFieldWhileTheListIsClosed();
    void completionInTheBody();
    void completionInACell();
    void completionKnowsRequestsCredentialsAndFunctions();
    void aVariableInANumberAndInAChoice();
    void thePointerSaysValueAndOrigin();
    void theCursorSaysItToo();
    void aMissingOneIsDefinedFromTheMenu();
    void preflightOffersToDefineIt();
    void aSecretIsNotWrittenIntoTheFile();
    void schemesStandForTheirCredential();
    void variablesOfAFormStayReadable();
    void cellsAndBodyShowThem();

private:
    QString folder() const { return m_directory->filePath(u"requests"_s); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void openFile(const QString &path);
    void choose(const QString &environment);
    void showTab(const QString &text) const;
    QLineEdit *url() const { return find<QLineEdit>(u"URL"_s); }
    QPlainTextEdit *body() const { return find<QPlainTextEdit>(u"Body"_s); }
    QTableView *table(const QString &name) const { return find<QTableView>(name); }
    QLineEdit *editValue(QTableView *of, int row) const;
    static QTreeView *list() { return named<QTreeView>(u"Variables to insert"_s); }
    static bool isListOpen() { return list() && list()->isVisible(); }
    static QStringList listed();
    static void chooseListed(QWidget *field, const QString &name);
    static std::vector<VariableMark> marks(const QLineEdit *line)
    {
        return line->findChild<VariableLine *>()->marks();
    }
    static bool hasColour(QWidget *widget, const QColor &colour);
    static QString toolTipOf(QWidget *widget, const QPoint &at);
    static void closeMenu()
    {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }
    static bool hasRed(QWidget *widget); ///< of an underline, which is thin
    static QAction *menuAction(QWidget *field, const QString &start);
    /// Where the text of a line stands, in its middle.
    static QPoint pointIn(QLineEdit *line, int position);
};

void VariableFieldsTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"patlas-test"_s);
    Theme::apply(
        *qApp, qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark : Appearance::Light);
}

void VariableFieldsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    write(u"tags.http"_s,
          "### Create a tag\n# @name create_tag\nPOST {{baseUrl}}/tags?app={{app}}\n"
          "Authorization: Bearer {{projectToken}}\nX-Trace: {{trace}}\nContent-Type: application/json\n\n"
          "{\n  \"name\": \"{{name}}\",\n  \"note\": \"{{missing}}\"\n}\n\n# ?? body $.name == {{name}}\n\n"
          "### Find\nGET {{baseUrl}}/tags?name={{name}}&limit={{limit}}&other={{nothing}}\n");
    write(u"http-client.env.json"_s,
          "{\n  \"$shared\": {\"name\": \"release-2\", \"trace\": \"t-1\"},\n  \"dev\": {\"limit\": "
          "\"20\", \"password\": \"hunter2-hunter2\"}\n}\n");
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_preferences->setValue(u"requests/folder"_s, folder());
    m_server = std::make_unique<SmallServer>();
    startPage();
    find<QTabBar>(u"Operations or requests"_s)->setCurrentIndex(1);
    QTRY_VERIFY(find<QToolButton>(u"Variables"_s)->isVisible());
    choose(u"dev"_s);
    openFile(u"tags.http"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
}

void VariableFieldsTest::openFile(const QString &path)
{
    auto *tree = find<QTreeView>(u"Requests"_s);
    QModelIndex index;
    const auto found = [&] {
        index = tree->model()
                    ->match(tree->model()->index(0, 0), Qt::UserRole, path, 1,
                            Qt::MatchExactly | Qt::MatchRecursive)
                    .value(0);
        return index.isValid();
    };
    QTRY_VERIFY2(found(), qPrintable(path));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

void VariableFieldsTest::choose(const QString &environment)
{
    for (QAction *action : find<QToolButton>(u"Variables"_s)->menu()->actions()) {
        if (action->text() == environment)
            action->trigger();
    }
}

void VariableFieldsTest::showTab(const QString &text) const
{
    auto *tabs = find<QTabWidget>(u"Request"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == text)
            tabs->setCurrentIndex(i);
    }
}

QLineEdit *VariableFieldsTest::editValue(QTableView *of, int row) const
{
    const QModelIndex cell = of->model()->index(row, 1);
    of->setCurrentIndex(cell);
    of->edit(cell);
    return of->viewport()->findChild<QLineEdit *>();
}

QStringList VariableFieldsTest::listed()
{
    QStringList names;
    for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
        names.append(list()->model()->index(row, 0).data().toString());
    return names;
}

void VariableFieldsTest::chooseListed(QWidget *field, const QString &name)
{
    QVERIFY(isListOpen());
    for (int i = 0; i < listed().size() && list()->currentIndex().siblingAtColumn(0).data() != name; ++i)
        QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list()->currentIndex().siblingAtColumn(0).data().toString(), name);
}

bool VariableFieldsTest::hasColour(QWidget *widget, const QColor &colour)
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

bool VariableFieldsTest::hasRed(QWidget *widget)
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

QString VariableFieldsTest::toolTipOf(QWidget *widget, const QPoint &at)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &help);
    return QToolTip::text();
}

QAction *VariableFieldsTest::menuAction(QWidget *field, const QString &start)
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

QPoint VariableFieldsTest::pointIn(QLineEdit *line, int position)
{
    for (int x = 0; x < line->width(); ++x) {
        if (line->cursorPositionAt(QPoint(x, line->height() / 2)) == position)
            return {x, line->height() / 2};
    }
    return {-1, -1};
}

void VariableFieldsTest::theUrlMarksWhatItKnows()
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

void VariableFieldsTest::marksKeepCursorSelectionAndUndo()
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

void VariableFieldsTest::anInputMethodIsNotDisturbed()
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

void VariableFieldsTest::completionWritesTheBracesOnce()
{
    url()->setFocus();
    url()->setText({});
    QTest::keyClicks(url(), u"/tags/{{na"_s);
    QVERIFY(isListOpen());
    QVERIFY2(listed().first() == u"name"_s, qPrintable(listed().join(u' ')));
    QVERIFY(list()->accessibleDescription().contains(u"release-2"_s));
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(url()->text(), u"/tags/{{name}}"_s);
    QVERIFY(!isListOpen());
    QCOMPARE(m_server->requests(), 0);
    QCOMPARE(m_page->draft().url, u"/tags/{{name}}"_s);

    // Within braces that are closed already, and that hold another name.
    url()->setText({});
    QTest::keyClicks(url(), u"/{{}}"_s);
    QTest::keyClick(url(), Qt::Key_Left);
    QTest::keyClick(url(), Qt::Key_Left);
    QTest::keyClicks(url(), u"tr"_s);
    chooseListed(url(), u"trace"_s);
    QTest::keyClick(url(), Qt::Key_Tab);
    QCOMPARE(url()->text(), u"/{{trace}}"_s);
    QVERIFY(url()->hasFocus());

    // Esc closes the list and nothing else; the mouse chooses, too.
    QTest::keyClicks(url(), u"/{{"_s);
    QVERIFY(isListOpen());
    takePicture(u"variables-completion"_s);
    QTest::keyClick(url(), Qt::Key_Escape);
    QVERIFY(!isListOpen());
    QCOMPARE(url()->text(), u"/{{trace}}/{{"_s);
    QTest::keyClicks(url(), u"nam"_s);
    QVERIFY(isListOpen());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QCOMPARE(url()->text(), u"/{{trace}}/{{name}}"_s);
    QVERIFY(url()->hasFocus());
    url()->undo(); // one step
    QCOMPARE(url()->text(), u"/{{trace}}/{{nam"_s);
}

void VariableFieldsTest::keysAreOfTheFieldWhileTheListIsClosed()
{
    url()->setFocus();
    url()->setText(u"/tags"_s);
    url()->setCursorPosition(0);
    QTest::keyClick(url(), Qt::Key_Down);
    QVERIFY(!isListOpen());
    QTest::keyClick(url(), Qt::Key_Tab);
    QVERIFY(!url()->hasFocus());
    // A program that sets the text opens nothing.
    url()->setFocus();
    url()->setText(u"/tags/{{na"_s);
    QVERIFY(!isListOpen());
    // Asked for, it brings its braces.
    url()->setText(u"/tags/"_s);
    QTest::keyClick(url(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(url()->text(), u"/tags/{{}}"_s);
    QVERIFY(isListOpen());
    m_page->setFocus();
    QVERIFY(!isListOpen());
}

void VariableFieldsTest::completionInTheBody()
{
    showTab(u"Body"_s);
    body()->setFocus();
    body()->selectAll();
    QTest::keyClicks(body(), u"{\"name\": \"{{na"_s);
    chooseListed(body(), u"name"_s);
    QTest::keyClick(body(), Qt::Key_Return);
    QCOMPARE(body()->toPlainText(), u"{\"name\": \"{{name}}"_s);
    QTest::keyClicks(body(), u"\"}"_s);
    QTest::keyClick(body(), Qt::Key_Return);
    QCOMPARE(body()->toPlainText(), u"{\"name\": \"{{name}}\"}\n"_s);
    QCOMPARE(m_page->draft().body, "{\"name\": \"{{name}}\"}\n");
    body()->undo();
}

void VariableFieldsTest::completionInACell()
{
    showTab(u"Headers"_s);
    QLineEdit *line = editValue(table(u"Headers"_s), 0);
    QVERIFY(line);
    QCOMPARE(line->text(), u"{{trace}}"_s);
    QCOMPARE(marks(line).size(), 1U);
    line->selectAll();
    QTest::keyClicks(line, u"x-{{na"_s);
    chooseListed(line, u"name"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(line->isVisible()); // the editor is still open
    QCOMPARE(line->text(), u"x-{{name}}"_s);
    QCOMPARE(m_page->draft().headers.front().value, u"x-{{name}}"_s);
    const QPointer<QLineEdit> editor = line;
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!editor);

    showTab(u"Checks"_s);
    line = editValue(table(u"Checks"_s), 0);
    line = line ? line : [this] {
        table(u"Checks"_s)->setCurrentIndex(table(u"Checks"_s)->model()->index(0, 0));
        table(u"Checks"_s)->edit(table(u"Checks"_s)->model()->index(0, 0));
        return table(u"Checks"_s)->viewport()->findChild<QLineEdit *>();
    }();
    QVERIFY(line);
    QCOMPARE(marks(line).size(), 1U);
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, u" {{tra"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(line->text(), u"body $.name == {{name}} {{trace}}"_s);
}

void VariableFieldsTest::completionKnowsRequestsCredentialsAndFunctions()
{
    url()->setFocus();
    url()->setText({});
    QTest::keyClicks(url(), u"/{{$"_s);
    for (const QString &name : {u"$uuid"_s, u"$timestamp"_s, u"$datetime iso8601"_s, u"$randomInt 1 10"_s})
        QVERIFY2(listed().contains(name), qPrintable(name));
    url()->setText({});
    QTest::keyClicks(url(), u"/{{patlas:"_s);
    QVERIFY2(listed().contains(u"patlas:credential/Demo app"_s), qPrintable(listed().join(u' ')));
    // Those of the other requests of the file.
    url()->setText({});
    QTest::keyClicks(url(), u"/{{create"_s);
    QVERIFY(!isListOpen() || !listed().contains(u"create_tag.response.body.*"_s));
    auto *tree = find<QTreeView>(u"Requests"_s);
    const QModelIndexList second = tree->model()->match(tree->model()->index(0, 0), Qt::UserRole + 1, 1, 1,
                                                        Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(second.size(), 1);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(second.first()).center());
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    url()->setFocus();
    url()->setText({});
    QTest::keyClicks(url(), u"/{{create"_s);
    chooseListed(url(), u"create_tag.response.body.*"_s);
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(url()->text(), u"/{{create_tag.response.body.*}}"_s);
    QVERIFY(!marks(url())[0].isUsable()); // it was not sent yet
}

void VariableFieldsTest::aVariableInANumberAndInAChoice()
{
    m_page->openOperation(u"tags.list"_s);
    showTab(u"Parameters"_s);
    QTableView *parameters = table(u"Parameters"_s);
    const auto rowOf = [parameters](const QString &name) { return row(parameters->model(), name).row(); };
    QLineEdit *limit = editValue(parameters, rowOf(u"limit"_s));
    QVERIFY(limit);
    QTest::keyClicks(limit, u"a{{lim"_s); // no letter, but a variable
    QTest::keyClick(limit, Qt::Key_Return);
    QCOMPARE(limit->text(), u"{{limit}}"_s);
    const QModelIndex sorted = parameters->model()->index(rowOf(u"sorted"_s), 1);
    parameters->setCurrentIndex(sorted);
    parameters->edit(sorted);
    auto *combo = parameters->viewport()->findChild<QComboBox *>();
    QVERIFY(combo);
    const int variable = combo->findText(u"Variable…"_s);
    QVERIFY(variable > 0);
    combo->setCurrentIndex(variable);
    Q_EMIT combo->activated(variable);
    QVERIFY(combo->isEditable());
    QCoreApplication::processEvents();
    QVERIFY(isListOpen());
    takePicture(u"variables-choice"_s);
    QTest::keyClicks(combo, u"na"_s);
    QTest::keyClick(combo, Qt::Key_Return);
    QCOMPARE(combo->currentText(), u"{{name}}"_s);
    const auto &values = m_page->draft().queryParameters;
    QVERIFY(std::any_of(values.begin(), values.end(), [](const NamedValue &value) {
        return value.name == u"sorted"_s && value.value == u"{{name}}"_s;
    }));
    QVERIFY(std::any_of(values.begin(), values.end(), [](const NamedValue &value) {
        return value.name == u"limit"_s && value.value == u"{{limit}}"_s;
    }));
    QTest::keyClick(combo, Qt::Key_Tab);
    parameters->setCurrentIndex(parameters->model()->index(0, 0));
    takePicture(u"variables-parameters"_s);
}

void VariableFieldsTest::thePointerSaysValueAndOrigin()
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

void VariableFieldsTest::theCursorSaysItToo()
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

void VariableFieldsTest::aMissingOneIsDefinedFromTheMenu()
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

void VariableFieldsTest::preflightOffersToDefineIt()
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

void VariableFieldsTest::aSecretIsNotWrittenIntoTheFile()
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

void VariableFieldsTest::schemesStandForTheirCredential()
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

void VariableFieldsTest::variablesOfAFormStayReadable()
{
    const std::vector<DraftPart> parts{{u"a"_s, u"x&{{$randomInt 1 10}} y"_s}, {u"b"_s, u"{{n&m}}"_s}};
    const QByteArray text = formText(parts);
    QCOMPARE(text, "a=x%26{{$randomInt 1 10}}+y&b=%7B%7Bn%26m%7D%7D");
    const std::vector<DraftPart> back = partsOfForm(text);
    QCOMPARE(back.size(), 2U);
    QCOMPARE(back[0].value, parts[0].value);
    QCOMPARE(back[1].value, parts[1].value);
}

void VariableFieldsTest::cellsAndBodyShowThem()
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

PATLAS_WIDGET_TEST(VariableFieldsTest)
#include "tst_variablefields.moc"
