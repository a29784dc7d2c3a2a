// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ExactTextEdit.h"

#include "tests/support/TestMain.h"
#include "ui/widgets/ExactText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// A piece of text of the kinds that editors alter.
QString drawnPiece(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"Réglages\u00A0: 12\u202F%"_s,
        u"\u00A0"_s,
        u"\u202Egpj.exe\u202C"_s,
        u"\u2066a\u2069"_s,
        u"e\u0301\u0323"_s,
        u"\u200B\u2060\uFEFF"_s,
        u"\u05E9\u05DC\u05D5\u05DD 1"_s,
        QString::fromUtf8("👩‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿 𝔘𝔫𝔦 𠮷"),
        QString(QChar(u'\0')) + u"\x01\x1F\x7F\u0085"_s,
        u"\t  \t"_s,
        u"\uFFFC\uFDD0\uFDD1\uFFFE"_s,
        u"{\"name\": \"value\", \"list\": [1, 2.50]}"_s,
        u"\\u0041 \\ \" '"_s,
        u"plain"_s,
    };
    static const QStringList ends{u"\n"_s,       u"\r\n"_s,     u"\r"_s, u"\u2028"_s, u"\u2029"_s,
                                  u"\n\r\n\r"_s, u"\r\r\n\n"_s, u"\v"_s, u"\f"_s};
    const quint32 kind = random.bounded(10U);
    if (kind < 5)
        return pieces.at(random.bounded(pieces.size()));
    if (kind < 8)
        return ends.at(random.bounded(ends.size()));
    if (kind < 9)
        return QString(random.bounded(4'000), u'x');
    // Any assigned or unassigned character, and no halves of pairs: those are no text.
    const char32_t c = random.bounded(0x110000U);
    return c >= 0xD800 && c < 0xE000 ? QString() : QString::fromUcs4(&c, 1);
}

QString drawnText(QRandomGenerator &random, int pieces)
{
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += drawnPiece(random);
    return text;
}

int longestBlock(const QPlainTextEdit &edit)
{
    int longest = 0;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
        longest = std::max(longest, block.length());
    return longest;
}

} // namespace

class ExactTextEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<ExactTextEdit>();
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_edit->resize(600, 300);
        m_edit->show();
    }
    void cleanup()
    {
        m_edit.reset();
        QGuiApplication::clipboard()->clear();
    }

    void aFrenchBodyKeepsItsNoBreakSpaces();
    void everyTextIsReadBackAsItWasSet();
    void everyTextIsReadBackAsItWasPasted();
    void editsChangeOnlyWhatTheyConcern();
    void undoAndRedoRestoreEveryText();
    void whatIsCopiedIsWhatIsThere();
    void returnEndsTheLineAsItsOwnEnd_data();
    void returnEndsTheLineAsItsOwnEnd();
    void aLongLineIsDividedForDisplayOnly();
    void deletingAtADivisionDeletesACharacter();
    void hiddenCharactersThatAreTypedGetAMark();
    void showingATextIsNotAnEdit();

private:
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_edit->paste();
    }
    QTextCursor cursorAt(int position) const
    {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(position);
        return cursor;
    }

    std::unique_ptr<ExactTextEdit> m_edit;
};

void ExactTextEditTest::aFrenchBodyKeepsItsNoBreakSpaces()
{
    const QString body = u"{\"fr\": \"Prix\u00A0: 5\u202F€\r\nFin\u2028!\"}"_s;
    paste(body);
    QCOMPARE(m_edit->exactText(), body);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit.get(), Qt::Key_X);
    QCOMPARE(m_edit->exactText(), QString(body + u'x'));
}

void ExactTextEditTest::everyTextIsReadBackAsItWasSet()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 200; ++i) {
        const QString text = drawnText(random, random.bounded(30));
        m_edit->setExactText(text);
        QCOMPARE(ExactText::read(*m_edit->document()), text);
        QCOMPARE(m_edit->exactText(), text);
        QVERIFY(!m_edit->document()->isUndoAvailable());
    }
}

void ExactTextEditTest::everyTextIsReadBackAsItWasPasted()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 100; ++i) {
        const QString before = drawnText(random, 3);
        const QString middle = drawnText(random, 10);
        m_edit->setExactText(before);
        m_edit->moveCursor(QTextCursor::End);
        QMimeData data;
        data.setText(middle);
        // As the clipboard does; the clipboard of a platform cannot hold every one of these characters.
        struct Access : ExactTextEdit {
            static void insert(ExactTextEdit &edit, const QMimeData &source)
            {
                (edit.*&Access::insertFromMimeData)(&source);
            }
        };
        Access::insert(*m_edit, data);
        // "\r" and "\n" that meet are one line end in the text, and two in the document.
        QCOMPARE(m_edit->exactText(), QString(before + middle));
    }
}

void ExactTextEditTest::editsChangeOnlyWhatTheyConcern()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 30; ++round) {
        m_edit->setExactText(drawnText(random, 12));
        for (int i = 0; i < 20; ++i) {
            const QString before = m_edit->exactText();
            const int last = m_edit->document()->characterCount() - 1;
            const int from = random.bounded(last + 1);
            const int to = std::min(last, from + random.bounded(6));
            const QString head = ExactText::read(*m_edit->document(), 0, from);
            const QString tail = ExactText::read(*m_edit->document(), to, last);
            QCOMPARE(QString(head + ExactText::read(*m_edit->document(), from, to) + tail), before);
            QTextCursor cursor = cursorAt(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            m_edit->setTextCursor(cursor);
            if (random.bounded(2) == 0) {
                QTest::keyClick(m_edit.get(), Qt::Key_Q);
                QCOMPARE(m_edit->exactText(), QString(head + u'q' + tail));
            } else if (from < to) {
                QTest::keyClick(m_edit.get(), Qt::Key_Delete);
                QCOMPARE(m_edit->exactText(), QString(head + tail));
            }
        }
    }
}

void ExactTextEditTest::undoAndRedoRestoreEveryText()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 30; ++round) {
        m_edit->setExactText(drawnText(random, 10));
        QStringList states{m_edit->exactText()};
        for (int i = 0; i < 8; ++i) {
            const int last = m_edit->document()->characterCount() - 1;
            QTextCursor cursor = cursorAt(random.bounded(last + 1));
            cursor.setPosition(random.bounded(last + 1), QTextCursor::KeepAnchor);
            m_edit->setTextCursor(cursor);
            switch (random.bounded(4)) {
            case 0:
                ExactText::insert(cursor, drawnText(random, 6));
                break;
            case 1:
                cursor.removeSelectedText();
                break;
            case 2:
                QTest::keyClick(m_edit.get(), Qt::Key_Return);
                break;
            default:
                m_edit->replaceAll(drawnText(random, 6));
                break;
            }
            if (m_edit->exactText() != states.constLast())
                states.append(m_edit->exactText());
        }
        QStringList undone{m_edit->exactText()};
        while (m_edit->document()->isUndoAvailable()) {
            m_edit->undo();
            QCOMPARE(m_edit->exactText(), ExactText::read(*m_edit->document()));
            if (m_edit->exactText() != undone.constFirst())
                undone.prepend(m_edit->exactText());
        }
        // Qt joins some edits to one step.
        QCOMPARE(undone.constFirst(), states.constFirst());
        for (const QString &state : std::as_const(undone))
            QVERIFY(states.contains(state));
        while (m_edit->document()->isRedoAvailable())
            m_edit->redo();
        QCOMPARE(m_edit->exactText(), states.constLast());
    }
}

void ExactTextEditTest::whatIsCopiedIsWhatIsThere()
{
    const QString text = u"a\u00A0b\r\nc\u202Ed\u2028e"_s + QString(5'000, u'y');
    m_edit->setExactText(text);
    m_edit->selectAll();
    m_edit->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    m_edit->cut();
    QCOMPARE(m_edit->exactText(), QString());
    m_edit->paste();
    QCOMPARE(m_edit->exactText(), text);
}

void ExactTextEditTest::returnEndsTheLineAsItsOwnEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("after");
    QTest::newRow("alone") << u"ab"_s << 1 << u"a\nb"_s;
    QTest::newRow("first of CRLF") << u"ab\r\nc"_s << 1 << u"a\r\nb\r\nc"_s;
    QTest::newRow("last after CRLF") << u"a\r\nbc"_s << 3 << u"a\r\nb\r\nc"_s;
    QTest::newRow("CR") << u"ab\rc"_s << 1 << u"a\rb\rc"_s;
    QTest::newRow("mixed") << u"a\r\nbc\nd"_s << 3 << u"a\r\nb\nc\nd"_s;
    QTest::newRow("in a divided line")
        << QString(3'000, u'x') << 2'999 << QString(QString(2'998, u'x') + u'\n' + u"xx"_s);
}

void ExactTextEditTest::returnEndsTheLineAsItsOwnEnd()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    m_edit->setExactText(text);
    m_edit->setTextCursor(cursorAt(position));
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QTEST(m_edit->exactText(), "after");
}

void ExactTextEditTest::aLongLineIsDividedForDisplayOnly()
{
    QString text = u"[\""_s;
    for (int i = 0; i < 60'000; ++i)
        text += u"é\u0301x"_s;
    text += u"\"]"_s;
    m_edit->setExactText(text);
    QCOMPARE(m_edit->exactText(), text);
    QVERIFY(longestBlock(*m_edit) <= 2'001);
    m_edit->setTextCursor(cursorAt(90'000));
    QTest::keyClicks(m_edit.get(), u"typed"_s);
    QCOMPARE(m_edit->exactText().size(), text.size() + 5);
    QCOMPARE(QString(m_edit->exactText()).remove(u"typed"_s), text);
    for (int i = 0; i < 40; ++i)
        paste(QString(150, u'z'));
    QVERIFY(longestBlock(*m_edit) <= 2'001);
    QCOMPARE(QString(m_edit->exactText()).remove(u"typed"_s).remove(u'z'), text);
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        QVERIFY(!block.text().startsWith(QChar(0x0301)));
}

void ExactTextEditTest::deletingAtADivisionDeletesACharacter()
{
    const QString text = QString(1'000, u'a') + QString(2'000, u'b');
    m_edit->setExactText(text);
    const QTextBlock second = m_edit->document()->begin().next();
    QVERIFY(ExactText::isContinuation(second));
    m_edit->setTextCursor(cursorAt(second.position()));
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QCOMPARE(m_edit->exactText(), text.mid(1));
    m_edit->setTextCursor(cursorAt(m_edit->document()->begin().length() - 1));
    QTest::keyClick(m_edit.get(), Qt::Key_Delete);
    QCOMPARE(m_edit->exactText(), text.mid(1).chopped(1));
    m_edit->undo();
    m_edit->undo();
    QCOMPARE(m_edit->exactText(), text);
}

void ExactTextEditTest::hiddenCharactersThatAreTypedGetAMark()
{
    m_edit->setExactText(u"ab"_s);
    m_edit->textCursor().insertText(u"\u202E\u200B"_s); // as an assistive client does
    QCOMPARE(m_edit->exactText(), u"\u202E\u200Bab"_s);
    QCOMPARE(m_edit->document()->begin().text(), u"\uFFFC\uFFFCab"_s);
    while (m_edit->document()->isUndoAvailable())
        m_edit->undo();
    QCOMPARE(m_edit->exactText(), u"ab"_s);
    while (m_edit->document()->isRedoAvailable())
        m_edit->redo();
    QCOMPARE(m_edit->exactText(), u"\u202E\u200Bab"_s);
}

void ExactTextEditTest::showingATextIsNotAnEdit()
{
    QSignalSpy edited(m_edit.get(), &ExactTextEdit::edited);
    m_edit->setExactText(u"a\r\nb"_s);
    m_edit->setExactText(u"a\r\nb"_s);
    QCOMPARE(edited.count(), 0);
    m_edit->replaceAll(u"c"_s);
    QCOMPARE(edited.count(), 1);
    m_edit->undo();
    QCOMPARE(edited.count(), 2);
    QCOMPARE(m_edit->exactText(), u"a\r\nb"_s);
}

PATLAS_WIDGET_TEST(ExactTextEditTest)
#include "tst_exacttextedit.moc"
