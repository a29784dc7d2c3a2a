// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// `patlasctl export`, and `import` of what it wrote.
class CtlExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_ctl->write(u"shop/http-client.env.json"_s, "{\"dev\": {\"host\": \"https://a.test\"}}");
        m_ctl->write(u"shop/http-client.private.env.json"_s,
                     "{\"dev\": {\"key\": \"a-private-value-of-mine\"}}");
        m_ctl->write(u"shop/list.http"_s, "### List\nGET {{host}}/orders\nX-Key: {{key}}\n");
        m_ctl->write(u"shop/make.http"_s,
                     "### Make\nPOST {{host}}/orders\nContent-Type: application/json\n\n{\"a\": 1}\n\n"
                     "?? status == 201\n");
    }

    void formsAreWritten_data();
    void formsAreWritten();
    void nothingIsOverwritten();
    void itIsNamedAfterTheFolder();
    void oneFileIsExported();
    void standardOutputTakesIt();
    void whatIsNotAsItWasIsTold();
    void secretsStayHere();
    void itIsToldAsJson();
    void theAddressOfAnEnvironmentComesAlong();
    void whatCannotBeDoneIsRefused_data();
    void whatCannotBeDoneIsRefused();

private:
    QByteArray read(const QString &name) const
    {
        QFile file(m_ctl->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Ctl> m_ctl;
};

void CtlExportTest::formsAreWritten_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("Postman") << u"postman"_s << QByteArray("schema.getpostman.com");
    QTest::newRow("HAR") << u"har"_s << QByteArray("\"log\"");
    QTest::newRow("one file") << u"http"_s << QByteArray("### Make\n");
    QTest::newRow("OpenCollection") << u"opencollection"_s << QByteArray("opencollection:");
}

void CtlExportTest::formsAreWritten()
{
    QFETCH(const QString, form);
    QFETCH(const QByteArray, mark);
    const Ctl::Ran ran =
        m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, form, u"--env"_s, u"dev"_s, u"--output"_s, u"out"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY2(ran.out.startsWith("out\n"), ran.out.constData());
    QVERIFY2(read(u"out"_s).contains(mark), read(u"out"_s).constData());
    if (form == u"http"_s)
        return;
    // It comes back.
    const Ctl::Ran back = m_ctl->run({u"import"_s, u"out"_s, u"--to"_s, u"back"_s});
    QVERIFY2(back.code == 0, back.err.constData());
    QVERIFY2(back.out.count(".http") >= 1, back.out.constData());
}

void CtlExportTest::nothingIsOverwritten()
{
    m_ctl->write(u"out.har"_s, "mine");
    const QStringList command{u"export"_s, u"shop"_s, u"--to"_s, u"har"_s, u"--output"_s, u"out.har"_s};
    const Ctl::Ran refused = m_ctl->run(command);
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("--force"), refused.err.constData());
    QCOMPARE(read(u"out.har"_s), QByteArray("mine"));
    QCOMPARE(m_ctl->run(command + QStringList(u"--force"_s)).code, 0);
    QVERIFY(read(u"out.har"_s).contains("\"log\""));
    QCOMPARE(m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, u"har"_s, u"--output"_s, u"shop"_s}).code, 2);
}

void CtlExportTest::itIsNamedAfterTheFolder()
{
    const Ctl::Ran ran = m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, u"postman"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QByteArrayList written = ran.out.trimmed().split('\n');
    QCOMPARE(written.first(), QByteArray("shop.postman_collection.json"));
    // Environments are files of their own there.
    QCOMPARE(written.size(), 2);
    QVERIFY(read(QString::fromUtf8(written.last())).contains("https://a.test"));
    QCOMPARE(m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, u"postman"_s}).code, 2);
    // All of it is replaced.
    m_ctl->write(QString::fromUtf8(written.last()), "old");
    const Ctl::Ran again = m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, u"postman"_s, u"--force"_s});
    QCOMPARE(again.out, ran.out);
    QVERIFY(read(QString::fromUtf8(written.last())).contains("https://a.test"));
}

void CtlExportTest::oneFileIsExported()
{
    const Ctl::Ran ran =
        m_ctl->run({u"export"_s, u"shop/list.http"_s, u"--to"_s, u"har"_s, u"--output"_s, u"-"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.json()[u"log"_s][u"entries"_s].toArray().size(), 1);
}

void CtlExportTest::standardOutputTakesIt()
{
    const Ctl::Ran ran = m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, u"postman"_s, u"--output"_s, u"-"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.json()[u"item"_s].toArray().size(), 2);
    QVERIFY2(ran.err.contains("postman_environment.json"), ran.err.constData());
}

void CtlExportTest::whatIsNotAsItWasIsTold()
{
    const Ctl::Ran ran = m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, u"har"_s, u"--output"_s, u"-"_s});
    QVERIFY2(ran.err.contains("Make, left out: "), ran.err.constData()); // its check
}

void CtlExportTest::secretsStayHere()
{
    m_ctl->makeVault();
    const QByteArray secret = "a-stored-secret-0123456789abcdef";
    QCOMPARE(m_ctl
                 ->run({u"tokens"_s, u"add"_s, u"mine"_s, u"--env"_s, u"Sandbox"_s, u"--scheme"_s,
                        u"projectToken"_s, u"--stdin"_s, u"--anyway"_s},
                       secret, Ctl::passphrase)
                 .code,
             0);
    m_ctl->write(u"shop/secret.http"_s, "### Secret\nGET {{host}}/x\nX-Token: " + secret + "\n");
    for (const QString &form : {u"postman"_s, u"har"_s, u"http"_s, u"opencollection"_s}) {
        const Ctl::Ran ran =
            m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, form, u"--output"_s, u"-"_s}, {}, Ctl::passphrase);
        QVERIFY2(ran.code == 0, ran.err.constData());
        for (const QByteArray &said : {ran.out, ran.err}) {
            QVERIFY(!said.contains(secret));
            QVERIFY(!said.contains("a-private-value-of-mine"));
        }
        QVERIFY2(ran.err.contains("Secret, "), ran.err.constData());
    }
}

void CtlExportTest::itIsToldAsJson()
{
    const Ctl::Ran ran = m_ctl->run({u"export"_s, u"shop"_s, u"--to"_s, u"har"_s, u"--json"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"format"_s].toString(), u"har"_s);
    QCOMPARE(json[u"requests"_s].toInt(), 2);
    QCOMPARE(json[u"written"_s].toArray(), QJsonArray{u"shop.har"_s});
    const QJsonArray notes = json[u"notes"_s].toArray();
    QVERIFY(!notes.isEmpty());
    QCOMPARE(ran.err, QByteArray());
}

void CtlExportTest::theAddressOfAnEnvironmentComesAlong()
{
    m_ctl->write(u"one/a.http"_s, "### A\nGET {{baseUrl}}/x\n");
    QCOMPARE(
        m_ctl->run({u"environments"_s, u"add"_s, u"Shop"_s, u"--server"_s, u"https://shop.test/v1"_s}).code,
        0);
    const QStringList command{u"export"_s, u"one"_s, u"--to"_s, u"postman"_s, u"--output"_s, u"-"_s};
    QVERIFY(!m_ctl->run(command).out.contains("shop.test"));
    const Ctl::Ran ran = m_ctl->run(command + QStringList{u"--env"_s, u"Shop"_s});
    QVERIFY2(ran.out.contains("https://shop.test/v1"), ran.err.constData());
}

void CtlExportTest::whatCannotBeDoneIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no form") << QStringList{u"shop"_s};
    QTest::newRow("no such form") << QStringList{u"shop"_s, u"--to"_s, u"soap"_s};
    QTest::newRow("no such folder") << QStringList{u"nowhere"_s, u"--to"_s, u"har"_s};
    QTest::newRow("nothing in it") << QStringList{u"empty"_s, u"--to"_s, u"har"_s};
    QTest::newRow("two for one output")
        << QStringList{u"shop"_s, u"--to"_s, u"har"_s, u"--json"_s, u"--output"_s, u"-"_s};
}

void CtlExportTest::whatCannotBeDoneIsRefused()
{
    QFETCH(const QStringList, arguments);
    m_ctl->write(u"empty/nothing.txt"_s, {});
    const Ctl::Ran ran = m_ctl->run(QStringList(u"export"_s) + arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
}

PATLAS_CORE_TEST(CtlExportTest)
#include "tst_ctlexport.moc"
