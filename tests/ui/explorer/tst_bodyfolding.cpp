// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/explorer/BodyEditor.h"
#include "ui/explorer/JsonBrackets.h"
#include "ui/explorer/LineNumberArea.h"

#include <QAbstractTextDocumentLayout>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QString sample =
    u"{\n  \"lines\": [\n    {\n      \"count\": 1\n    }\n  ],\n  \"note\": \"a ] b\"\n}"_s;

/// A list in an object, with a line for each member.
QString longList(int members)
{
    return u"{\n  \"list\": [\n"_s + u"    1,\n"_s.repeated(members - 1) + u"    1\n  ]\n}"_s;
}

} // namespace

/// Lines of a body that are hidden.
class BodyFoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<BodyEditor>();
        m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_editor->setJson(true);
        m_editor->resize(600, 400);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        m_editor->setFocus();
    }
    void cleanup() { m_editor.reset(); }

    void linesAreFolded()
    {
        set(sample);
        put(int(sample.indexOf(u"\"count\""_s)));
        keys(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(numbers(), (QList<int>{1, 2, 3, 5, 6, 7, 8}));
        QVERIFY(m_editor->textCursor().block().isVisible());
        QCOMPARE(m_editor->textCursor().blockNumber(), 2);
        QCOMPARE(m_editor->exactText(), sample); // it only looks shorter

        // Down passes over it, and back.
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
        QCOMPARE(m_editor->textCursor().blockNumber(), 4);
        QTest::keyClick(m_editor.get(), Qt::Key_Up);
        QCOMPARE(m_editor->textCursor().blockNumber(), 2);
        keys(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(numbers().size(), 8);

        keys(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(numbers(), (QList<int>{1, 2, 6, 7, 8}));
        keys(Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(numbers().size(), 8);
    }

    void thePointerFoldsToo()
    {
        set(sample);
        auto *area = m_editor->findChild<LineNumberArea *>();
        const QPoint second(area->width() - 5, m_editor->linesInSight()[1].place.center().y());
        QTest::mouseClick(area, Qt::LeftButton, {}, second);
        QCOMPARE(numbers(), (QList<int>{1, 2, 6, 7, 8}));
        QTest::mouseClick(area, Qt::LeftButton, {}, second);
        QCOMPARE(numbers().size(), 8);

        // What somebody goes to is shown.
        m_editor->folding().foldAll();
        QCOMPARE(numbers().size(), 5);
        put(int(sample.indexOf(u"\"count\""_s)));
        QCOMPARE(numbers().size(), 8);
    }

    /// A walk over all of it for each of its lines would take minutes.
    void aLongListThatIsFoldedIsPainted()
    {
        set(longList(50'000));
        QVERIFY(m_editor->folding().fold(m_editor->document()->findBlockByNumber(1)));
        static_cast<void>(m_editor->grab());
        QCOMPARE(numbers(), (QList<int>{1, 2, 50'003, 50'004}));
        const std::vector<BodyEditor::Line> lines = m_editor->linesInSight();
        for (std::size_t i = 1; i < lines.size(); ++i)
            QVERIFY(std::abs(lines[i].place.top() - lines[i - 1].place.bottom()) <= 1);
        m_editor->folding().unfoldAll();
        QCOMPARE(numbers().at(2), 3);
    }

    void aLineThatIsDividedIsPassedOver()
    {
        set(u"[\n  [\n    \""_s + QString(50'000, u'x') + u"\"\n  ],\n  2\n]"_s);
        QVERIFY(m_editor->folding().fold(m_editor->document()->findBlockByNumber(1)));
        QCOMPARE(numbers(), (QList<int>{1, 2, 4, 5, 6}));
    }

    /// The lines would be sent, and nobody would see them.
    void whatIsLeftOfADeletedFoldIsShown()
    {
        set(u"[\n1,\n2\n]"_s);
        QVERIFY(m_editor->folding().fold(m_editor->document()->begin()));
        QCOMPARE(numbers(), (QList<int>{1, 4}));
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(0);
        cursor.setPosition(2, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QCOMPARE(m_editor->exactText(), u"1,\n2\n]"_s);
        QCOMPARE(numbers(), (QList<int>{1, 2, 3}));
    }

    void allMembersAreFoldedAtOnce()
    {
        QString text = u"{\n"_s;
        for (int i = 0; i < 100; ++i)
            text += u"  \"%1\": {\n    \"a\": [\n      1\n    ]\n  },\n"_s.arg(i);
        set(text + u"  \"last\": [\n  ], \"list\": [{\n  }, {\n    \"b\": 2\n  }]\n}"_s);
        put(int(m_editor->exactText().indexOf(u"1\n"_s)));
        static_cast<void>(m_editor->grab());
        QSignalSpy laid(m_editor->document()->documentLayout(),
                        &QAbstractTextDocumentLayout::documentSizeChanged);
        m_editor->folding().foldAll();
        QVERIFY2(laid.size() < 10, qPrintable(QString::number(laid.size())));
        int shown = 0;
        for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next())
            shown += block.isVisible() ? 1 : 0;
        // Each member has its first line and its last, and the whole too.
        QCOMPARE(shown, 100 * 2 + 3 + 2);
        // The cursor is where it can be seen.
        QCOMPARE(m_editor->textCursor().blockNumber(), 1);
        QVERIFY(m_editor->textCursor().atBlockEnd());
    }

    void bracketsThatDoNotBelongTogetherFoldNothing()
    {
        set(u"{\n  \"a\": {\n    1\n  ],\n  \"b\": [\n    2\n"_s);
        m_editor->folding().foldAll();
        QCOMPARE(numbers().size(), 7);
    }

    void onlySoMuchIsReadForTheOtherBracket()
    {
        const QString text = longList(20'000);
        set(text);
        const int list = int(text.indexOf(u'['));
        const int end = int(text.indexOf(u']'));
        const QTextDocument &document = *m_editor->document();
        QCOMPARE(otherBracket(document, list), std::optional(end));
        QCOMPARE(otherBracket(document, list, 50'000), std::nullopt);
        QCOMPARE(otherBracket(document, end, 50'000), std::nullopt);
        QCOMPARE(otherBracket(document, end, 500'000), std::optional(list));
    }

private:
    void set(const QString &text)
    {
        m_editor->replaceAll(text);
        QCOMPARE(m_editor->exactText(), text);
    }
    void put(int position)
    {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(position);
        m_editor->setTextCursor(cursor);
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers held) { QTest::keyClick(m_editor.get(), key, held); }
    QList<int> numbers() const
    {
        QList<int> numbers;
        const std::vector<BodyEditor::Line> lines = m_editor->linesInSight();
        for (const BodyEditor::Line &line : lines)
            numbers.append(line.number);
        return numbers;
    }

    std::unique_ptr<BodyEditor> m_editor;
};

PATLAS_WIDGET_TEST(BodyFoldingTest)
#include "tst_bodyfolding.moc"
