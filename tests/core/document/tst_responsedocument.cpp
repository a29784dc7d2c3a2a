// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ResponseDocument.h"

#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using Shared = std::shared_ptr<const ResponseDocument>;

class ResponseDocumentTest : public QObject {
    Q_OBJECT

private:
    Shared open(const QByteArray &bytes, const QByteArray &type)
    {
        const QString path = m_directory.filePath(QString::number(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        Result<Shared> document = waitFor(ResponseDocument::open(path, type));
        return document ? *document : nullptr;
    }

    QTemporaryDir m_directory;
    int m_files = 0;

private Q_SLOTS:
    void knowsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("kind");
        QTest::newRow("json") << QByteArray("{}") << QByteArray("application/json; charset=utf-8")
                              << int(MediaKind::Json);
        QTest::newRow("json with a suffix")
            << QByteArray("{}") << QByteArray("application/problem+json") << int(MediaKind::Json);
        QTest::newRow("json that calls itself text")
            << QByteArray(" [1]") << QByteArray("text/plain") << int(MediaKind::Json);
        QTest::newRow("json without a type")
            << QByteArray("{\"a\":1}") << QByteArray() << int(MediaKind::Json);
        QTest::newRow("html") << QByteArray("<html>") << QByteArray("text/html") << int(MediaKind::Text);
        QTest::newRow("html that is no json")
            << QByteArray("{broken template}") << QByteArray("text/html") << int(MediaKind::Text);
        QTest::newRow("binary") << QByteArray("a\0b", 3) << QByteArray("application/json")
                                << int(MediaKind::Binary);
        QTest::newRow("nothing") << QByteArray() << QByteArray("application/json") << int(MediaKind::Empty);
        QTest::newRow("image") << QByteArray("\x89PNG") << QByteArray("image/png") << int(MediaKind::Image);
    }
    void knowsWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QTEST(int(open(bytes, type)->kind()), "kind");
    }

    void textIsLaidOutWithTheTokensOfTheServer()
    {
        const Shared document =
            open(R"({"b":1.0,"a":[12345678901234567890,"ü\u00fc"],"e":{},"l":[]})", "application/json");
        QCOMPARE(document->text(),
                 QStringLiteral("{\n  \"b\": 1.0,\n  \"a\": [\n    12345678901234567890,\n    \"ü\\u00fc\"\n "
                                " ],\n  \"e\": {},\n  \"l\": []\n}"));
        QVERIFY(!document->isTextCut());
    }

    void aHugeAnswerIsIndexedWholeAndItsTextIsCut()
    {
        const QByteArray item = R"({"key":"home.title","value":"Startseite"},)";
        const QByteArray bytes = '[' + item.repeated(10 * 1024 * 1024 / int(item.size())) + "null]";
        const Shared document = open(bytes, "application/json");
        QVERIFY(!document->json().error());
        QCOMPARE(document->json().childCount(0), 10 * 1024 * 1024 / int(item.size()) + 1);
        QVERIFY(document->isTextCut());
        QVERIFY(document->text().size() < 6'000'000);
    }

    void longLinesAreBrokenAndControlCharactersShown()
    {
        const Shared document = open(QByteArray(25'000, 'x') + '\x1b', "text/plain");
        const QStringList lines = document->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(document->text().endsWith(QChar(0x241B)));
    }

    void theCharsetOfTheAnswerIsUsed()
    {
        QCOMPARE(open("\xfc", "text/plain; charset=ISO-8859-1")->text(), QStringLiteral("ü"));
        QCOMPARE(open("\xc3\xbc", "text/plain")->text(), QStringLiteral("ü"));
        QCOMPARE(open("\xff", "text/plain; charset=nonsense")->text(),
                 QString(QChar(QChar::ReplacementCharacter)));
    }

    void findsInNamesAndValues()
    {
        const Shared document = open(R"({"Home":"x","a":["home sweet",1]})", "application/json");
        QCOMPARE(waitFor(ResponseDocument::find(document, QStringLiteral("home"), 10)).size(),
                 std::size_t(2));
        QCOMPARE(waitFor(ResponseDocument::find(document, QStringLiteral("home"), 1)).size(), std::size_t(1));
    }

    void aFileThatIsGoneIsAnErrorThatSaysSo()
    {
        const Result<Shared> document =
            waitFor(ResponseDocument::open(m_directory.filePath(QStringLiteral("gone")), "application/json"));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Storage);
        QVERIFY(!document.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ResponseDocumentTest)
#include "tst_responsedocument.moc"
