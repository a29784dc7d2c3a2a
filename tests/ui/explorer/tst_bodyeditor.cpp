// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/OperationDraft.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/explorer/BodyEditor.h"
#include "ui/explorer/JsonBrackets.h"
#include "ui/explorer/LineNumberArea.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray orderDocument()
{
    return head
        + "servers: [{url: 'http://127.0.0.1:9/v1'}]\n"
          "paths:\n"
          "  /orders:\n"
          "    post: {operationId: orders, summary: Orders, requestBody: {required: true, content: {\n"
          "      application/json: {schema: {required: [tagId], properties: {\n"
          "        note: {type: string, maxLength: 40, description: What the translators read},\n"
          "        tagId: {type: string, description: The tag},\n"
          "        scope: {type: string, enum: [untranslated, all]},\n"
          "        urgent: {type: boolean},\n"
          "        id: {type: string, readOnly: true},\n"
          "        lines: {type: array, items: {type: object, required: [count], properties: {count: {type: "
          "integer}, unit: {type: string}}}}}}}}}}\n"
          "    put: {operationId: text, summary: Text, requestBody: {content: {text/plain: {}}}}\n";
}

const QString sample =
    u"{\n  \"lines\": [\n    {\n      \"count\": 1\n    }\n  ],\n  \"note\": \"a ] b\"\n}"_s;

} // namespace

/// What the editor of a body does beyond holding a text.
class BodyEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp,
                     qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark
                                                                            : Appearance::Light);
    }

    void init()
    {
        m_api = std::make_shared<const ApiDescription>(readable(orderDocument()));
        m_context.api = m_api;
        m_context.environment.id = u"here"_s;
        m_context.environment.name = u"Here"_s;
        m_context.environment.apiBase = QUrl(u"http://127.0.0.1:9/v1"_s);
        m_builder = std::make_unique<RequestBuilder>();
        m_builder->setContext(m_context);
        m_builder->setSeenOffers([](const QString &, const SeenKeys &keys) {
            const bool isTag = !keys.isEmpty() && keys.tiers.front().contains(u"tagid"_s);
            return isTag ? std::vector<SeenValue>{{u"5f01"_s, u"release-2"_s, {}}} : std::vector<SeenValue>();
        });
        m_builder->resize(900, 700);
        m_builder->show();
        QVERIFY(QTest::qWaitForWindowActive(m_builder.get()));
        open(u"orders"_s);
        m_editor = named<BodyEditor>(u"Body"_s, m_builder.get());
        QVERIFY(m_editor);
        m_editor->setFocus();
    }
    void cleanup() { m_builder.reset(); }

    void linesAreNumbered()
    {
        set(sample);
        QCOMPARE(numbers(), (QList<int>{1, 2, 3, 4, 5, 6, 7, 8}));
        auto *area = m_editor->findChild<LineNumberArea *>();
        QVERIFY(area && area->isVisible() && area->width() > 0 && area->focusPolicy() == Qt::NoFocus);
        QVERIFY(!area->geometry().intersects(m_editor->viewport()->geometry()));
        takePicture(u"body-editor"_s);
        // A long line that is divided for display is one line.
        set(u"[\n\""_s + QString(50'000, u'x') + u"\"\n]"_s);
        QCOMPARE(m_editor->lineCount(), 3);
        QVERIFY(m_editor->document()->blockCount() > 3);
    }

    void numbersStandOnTheOtherSideInAMirroredWindow()
    {
        m_editor->setLayoutDirection(Qt::RightToLeft);
        auto *area = m_editor->findChild<LineNumberArea *>();
        QTRY_VERIFY(area->x() >= m_editor->viewport()->geometry().right());
    }

    void theOtherBracketIsKnown()
    {
        set(sample);
        const auto place = [](const QString &text) { return int(sample.indexOf(text)); };
        const QTextDocument &document = *m_editor->document();
        const int list = place(u"[\n"_s);
        const int end = place(u"],"_s);
        QCOMPARE(otherBracket(document, list), std::optional(end));
        QCOMPARE(otherBracket(document, end), std::optional(list));
        QCOMPARE(otherBracket(document, 0), std::optional(int(sample.size()) - 1));
        QCOMPARE(otherBracket(document, place(u"] b"_s)), std::nullopt); // in a string
        set(u"{ ]"_s);
        QCOMPARE(otherBracket(*m_editor->document(), 0), std::nullopt);
        set(u'[' + QString(500'000, u' ') + u']'); // too long to be read
        QCOMPARE(otherBracket(*m_editor->document(), 0), std::nullopt);
    }

    void aNewLineIsIndented()
    {
        set(u"{}"_s);
        put(1);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(text(), u"{\n  \n}"_s);
        QTest::keyClicks(m_editor, u"1"_s);
        QCOMPARE(text(), u"{\n  1\n}"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(text(), u"{\n  1\n  \n}"_s);
        QTest::keyClicks(m_editor, u"}"_s); // goes back to its pair
        QCOMPARE(text(), u"{\n  1\n}\n}"_s);
        m_editor->undo();
        m_editor->undo();
        QCOMPARE(text().count(u'\n'), 2);
    }

    void lineEndsStayWhatTheyAre()
    {
        set(u"{\r\n}"_s);
        put(1);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(text(), u"{\r\n  \r\n}"_s);
    }

    void tabIndentsSeveralLinesAndElseLeaves()
    {
        set(u"[\n1,\n\n2\n]"_s);
        select(2, 7);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(text(), u"[\n  1,\n\n  2\n]"_s);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QTest::keyClick(m_editor, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(text(), u"[\n  1,\n\n  2\n]"_s);
        m_editor->undo();
        m_editor->undo();
        m_editor->undo();
        QCOMPARE(text(), u"[\n1,\n\n2\n]"_s);
        put(2);
        keys(Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(text(), u"[\n  1,\n\n2\n]"_s);
        keys(Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(text(), u"[\n1,\n\n2\n]"_s);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QVERIFY(!m_editor->hasFocus()); // nobody is caught
    }

    void membersAreProposed()
    {
        set(u"{\n  \n}"_s);
        put(4);
        QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(isListOpen());
        // What must be there comes first, what the service sets is left out.
        QCOMPARE(listed(), (QStringList{u"tagId"_s, u"note"_s, u"scope"_s, u"urgent"_s, u"lines"_s}));
        QCOMPARE(list()->model()->index(0, 1).data().toString().contains(u"required"_s), true);
        QVERIFY(list()->accessibleDescription().contains(u"tagId"_s));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(text(), u"{\n  \"tagId\": \"\"\n}"_s);
        QTest::keyClicks(m_editor, u"x"_s);
        QCOMPARE(text(), u"{\n  \"tagId\": \"x\"\n}"_s);
    }

    void membersAreProposedWhileTyping()
    {
        set(u"{\"tagId\": \"\", }"_s);
        put(14);
        QTest::keyClicks(m_editor, u"\"uR"_s);
        QTRY_COMPARE(listed(), QStringList{u"urgent"_s});
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(text(), u"{\"tagId\": \"\", \"urgent\": }"_s);
        QTest::keyClicks(m_editor, u"t"_s);
        QTRY_COMPARE(listed(), QStringList{u"true"_s});
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(!isListOpen());
        QCOMPARE(text(), u"{\"tagId\": \"\", \"urgent\": t}"_s);
    }

    void aKeyThatComesAtOnceTakesToo()
    {
        set(u"{\"urgent\": }"_s);
        put(11);
        QTest::keyClicks(m_editor, u"tr"_s);
        QVERIFY(!isListOpen()); // the text is not read at each key
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(text(), u"{\"urgent\": true}"_s);
        QVERIFY(m_editor->hasFocus());
    }

    void inALongTextNothingIsProposed()
    {
        set(u"{\n  \n"_s + u"          \n"_s.repeated(25'000) + u"}"_s);
        put(4);
        QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!isListOpen());
    }

    void valuesAreProposed()
    {
        set(u"{\"scope\": , \"tagId\": }"_s);
        put(10);
        QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(listed(), (QStringList{u"\"untranslated\""_s, u"\"all\""_s}));
        QTest::keyClick(m_editor, Qt::Key_Down);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(text(), u"{\"scope\": \"all\", \"tagId\": }"_s);
        put(int(text().size()) - 1);
        QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(listed(), QStringList{u"\"5f01\""_s}); // a response has shown it
        QCOMPARE(list()->model()->index(0, 1).data().toString(), u"release-2"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_builder->draft().body, "{\"scope\": \"all\", \"tagId\": \"5f01\"}");
    }

    void membersOfItemsAreProposed()
    {
        set(u"{\"lines\": [{\"unit\": \"\", }]}"_s);
        put(24);
        QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(listed(), QStringList{u"count"_s});
    }

    void theDescriptionSpeaksUnderThePointerAndAtAKey()
    {
        set(sample);
        goTo(u"ote\""_s);
        QTest::keyClick(m_editor, Qt::Key_F8, Qt::ShiftModifier);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(u"What the translators read"_s), qPrintable(QToolTip::text()));
        QVERIFY2(QToolTip::text().contains(u"40"_s), qPrintable(QToolTip::text()));
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        const QPoint at = m_editor->cursorRect().center();
        QHelpEvent help(QEvent::ToolTip, at, m_editor->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_editor->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"What the translators read"_s), qPrintable(QToolTip::text()));
    }

    void undoStaysWithItsRequest()
    {
        RequestDraft first = draft(u"orders"_s);
        first.body = "{\"note\": \"first\"}";
        RequestDraft second = draft(u"orders"_s);
        second.body = "{\"note\": \"second\"}";
        show(u"1"_s, first);
        put(10);
        QTest::keyClicks(m_editor, u"my "_s);
        first = m_builder->draft();
        QCOMPARE(first.body, "{\"note\": \"my first\"}");
        show(u"2"_s, second);
        QCOMPARE(text(), u"{\"note\": \"second\"}"_s);
        QVERIFY(!m_editor->document()->isUndoAvailable());
        QTest::keyClicks(m_editor, u" "_s);
        second = m_builder->draft();
        show(u"1"_s, first);
        QCOMPARE(m_editor->textCursor().position(), 13);
        m_editor->undo();
        QCOMPARE(m_builder->draft().body, "{\"note\": \"first\"}");
        m_editor->redo();
        show(u"2"_s, second);
        m_editor->undo();
        QCOMPARE(m_builder->draft().body, "{\"note\": \"second\"}");
        // What was changed elsewhere, as in its file, has nothing of before.
        first.body = "{\"note\": \"from the file\"}";
        show(u"1"_s, first);
        QVERIFY(!m_editor->document()->isUndoAvailable());
        QCOMPARE(m_builder->draft().body, first.body);
        // Colours are of the text that is shown.
        QTRY_VERIFY(!m_editor->document()->begin().layout()->formats().isEmpty());
    }

    void manyRequestsAreNoDanger()
    {
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 20; ++i) {
                RequestDraft each = draft(u"orders"_s);
                each.body = "{\"note\": \"" + QByteArray::number(i) + "\"}";
                show(QString::number(i), each);
                QTest::keyClicks(m_editor, u" "_s);
                QCOMPARE(m_builder->draft().body, ' ' + each.body);
            }
        }
    }

    void otherTextsHaveNumbersOnly()
    {
        open(u"text"_s);
        set(u"a {\nb\n}"_s);
        QCOMPARE(numbers().size(), 3);
        keys(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(numbers().size(), 3);
        put(3);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(text(), u"a {\n\nb\n}"_s);
    }

private:
    RequestDraft draft(const QString &operation) const
    {
        return draftFor(*m_api->operation(operation), m_context.environment);
    }
    void show(const QString &id, const RequestDraft &draft)
    {
        m_builder->setRequest(id);
        m_builder->setDraft(draft);
        showBody();
    }
    void open(const QString &operation) { show({}, draft(operation)); }
    void showBody()
    {
        auto *tabs = named<QTabWidget>(u"Request"_s, m_builder.get());
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == u"Body"_s)
                tabs->setCurrentIndex(i);
        }
    }
    void set(const QString &text)
    {
        m_editor->replaceAll(text);
        QCOMPARE(m_editor->exactText(), text);
    }
    QString text() const { return m_editor->exactText(); }
    void put(int position) { select(position, position); }
    void select(int from, int to)
    {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
    }
    void goTo(const QString &wanted) { put(int(sample.indexOf(wanted)) + 1); }
    void keys(Qt::Key key, Qt::KeyboardModifiers held) { QTest::keyClick(m_editor, key, held); }
    QList<int> numbers() const
    {
        QList<int> numbers;
        for (const BodyEditor::Line &line : m_editor->linesInSight())
            numbers.append(line.number);
        return numbers;
    }
    static QTreeView *list() { return named<QTreeView>(u"Members and values of the description"_s); }
    static bool isListOpen() { return list() && list()->isVisible(); }
    static QStringList listed()
    {
        QStringList texts;
        for (int row = 0; isListOpen() && row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }
    std::shared_ptr<const ApiDescription> m_api;
    PreflightContext m_context;
    std::unique_ptr<RequestBuilder> m_builder;
    BodyEditor *m_editor = nullptr;
};

PATLAS_WIDGET_TEST(BodyEditorTest)

#include "tst_bodyeditor.moc"
