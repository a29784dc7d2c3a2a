// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/BodyPiece.h"

#include "core/request/ResolvedRequest.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

using Pieces = std::vector<BodyPiece>;

/// Bodies of text and files.
class BodyPieceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesThatNameFilesAreFound_data();
    void linesThatNameFilesAreFound();
    void valuesNameNoFile();
    void aBodyWithoutFolderIsText();
    void draftsKeepTheirLines();
};

void BodyPieceTest::linesThatNameFilesAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Pieces>("pieces");
    QTest::newRow("none") << QByteArray("a\n<b>\n<c\n") << Pieces{{"a\n<b>\n<c\n"}};
    QTest::newRow("alone") << QByteArray("< ./a") << Pieces{{{}, u"./a"_s}};
    QTest::newRow("between") << QByteArray("a\n< ./a\nb") << Pieces{{"a\n"}, {{}, u"./a"_s}, {"\nb"}};
    QTest::newRow("CRLF") << QByteArray("a\r\n<@ ./a\r\nb")
                          << Pieces{{"a\r\n"}, {{}, u"./a"_s, true}, {"\r\nb"}};
    QTest::newRow("two") << QByteArray("< a\n< b\n") << Pieces{{{}, u"a"_s}, {"\n"}, {{}, u"b"_s}, {"\n"}};
    QTest::newRow("charset") << QByteArray("<@latin1 a b.txt")
                             << Pieces{{{}, u"a b.txt"_s, true, u"latin1"_s}};
    QTest::newRow("a script") << QByteArray("< {% x %}") << Pieces{{"< {% x %}"}};
    QTest::newRow("indented") << QByteArray(" < ./a") << Pieces{{" < ./a"}};
    QTest::newRow("nothing") << QByteArray() << Pieces{};
}

void BodyPieceTest::linesThatNameFilesAreFound()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Pieces, pieces);
    QCOMPARE(bodyPiecesIn(text), pieces);
    QCOMPARE(bodyText(bodyPiecesIn(text)), text);
}

void BodyPieceTest::valuesNameNoFile()
{
    RequestDraft draft;
    draft.bodyKind = BodyKind::Text;
    draft.bodyFolder = u"/folder"_s;
    draft.body = "{{line}}\n< ./{{name}}.txt\n";
    Variables variables({{u"x"_s, {{u"line"_s, u"a\n< /etc/passwd\n"_s}, {u"name"_s, u"a/../b"_s}}, true}});
    const ResolvedRequest resolved = resolve(draft, variables);
    QCOMPARE(resolved.draft.pieces, (Pieces{{"a\n< /etc/passwd\n\n"}, {{}, u"/folder/b.txt"_s}, {"\n"}}));
    QCOMPARE(resolved.draft.body, draft.body); // is read again when it is sent again
    QVERIFY(resolved.draft.late.variables);
    QVERIFY(sendsPieces(resolved.draft));
}

void BodyPieceTest::aBodyWithoutFolderIsText()
{
    RequestDraft draft;
    draft.bodyKind = BodyKind::Text;
    draft.body = "< ./a.txt\n";
    QVERIFY(!sendsPieces(resolve(draft, Variables()).draft));
    draft.bodyFolder = u"/folder"_s;
    QVERIFY(sendsPieces(resolve(draft, Variables()).draft));
    draft.body = "text";
    QVERIFY(!sendsPieces(resolve(draft, Variables()).draft));
    draft.body = "< ./a.txt\n";
    draft.bodyKind = BodyKind::None;
    QVERIFY(!sendsPieces(resolve(draft, Variables()).draft));
}

void BodyPieceTest::draftsKeepTheirLines()
{
    RequestDraft draft;
    draft.bodyKind = BodyKind::Text;
    draft.bodyFolder = u"/folder"_s;
    draft.body = "a\n<@ ./a.txt\n";
    QCOMPARE(draftFromJson(toJson(draft)), draft);
    RequestDraft resolved = resolve(draft, Variables()).draft;
    resolved.pieces.clear(); // are not kept
    QCOMPARE(draftFromJson(toJson(resolved)), resolved);
}

PATLAS_PLAIN_TEST(BodyPieceTest)
#include "tst_bodypiece.moc"
