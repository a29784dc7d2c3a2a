// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/explorer/VariableStage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace patlas;
using namespace Qt::StringLiterals;

/// What is proposed where variables are typed.
class VariableCompletionTest : public QObject, VariableStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(); }
    void init() { openVariables(); }
    void cleanup() { close(); }
    void completionWritesTheBracesOnce();
    void keysAreOfTheFieldWhileTheListIsClosed();
    void completionInTheBody();
    void completionInACell();
    void completionKnowsRequestsCredentialsAndFunctions();
    void aVariableInANumberAndInAChoice();

private:
    static QTreeView *list() { return named<QTreeView>(u"Variables to insert"_s); }
    static bool isListOpen() { return list() && list()->isVisible(); }
    static QStringList listed();
    static void chooseListed(QWidget *field, const QString &name);
};

QStringList VariableCompletionTest::listed()
{
    QStringList names;
    for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
        names.append(list()->model()->index(row, 0).data().toString());
    return names;
}

void VariableCompletionTest::chooseListed(QWidget *field, const QString &name)
{
    QVERIFY(isListOpen());
    for (int i = 0; i < listed().size() && list()->currentIndex().siblingAtColumn(0).data() != name; ++i)
        QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list()->currentIndex().siblingAtColumn(0).data().toString(), name);
}

void VariableCompletionTest::completionWritesTheBracesOnce()
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

void VariableCompletionTest::keysAreOfTheFieldWhileTheListIsClosed()
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

void VariableCompletionTest::completionInTheBody()
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

void VariableCompletionTest::completionInACell()
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

void VariableCompletionTest::completionKnowsRequestsCredentialsAndFunctions()
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

void VariableCompletionTest::aVariableInANumberAndInAChoice()
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

PATLAS_WIDGET_TEST(VariableCompletionTest)
#include "tst_variablecompletion.moc"
