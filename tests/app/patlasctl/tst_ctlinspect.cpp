// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// `patlasctl apis inspect`.
class CtlInspectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<Ctl>(); }

    void everythingIsSaid()
    {
        const QByteArray document =
            "openapi: 3.0.3\n"
            "info: {title: Orders, version: \"2\"}\n"
            "servers: [{url: \"https://orders.example.com/v2\"}, {url: /relative}]\n"
            "security: [{key: []}]\n"
            "components:\n"
            "  securitySchemes:\n"
            "    key: {type: apiKey, in: query, name: api_key}\n"
            "    basic: {type: http, scheme: basic}\n"
            "    hoba: {type: http, scheme: hoba}\n"
            "    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: \"https://x.example.com/t\", "
            "scopes: {\"read:x\": Reads, \"write:x\": Writes}}}}\n"
            "paths:\n"
            "  /orders/{id}:\n"
            "    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]\n"
            "    get: {operationId: getOrder, responses: {\"200\": {description: ok}}}\n"
            "    delete:\n"
            "      operationId: removeOrder\n"
            "      security: [{oauth: [\"write:x\"], key: []}, {basic: []}, {}]\n"
            "      parameters: [{name: why, in: header, schema: {type: string}}]\n"
            "      responses: {\"204\": {description: gone}}\n"
            "  /health:\n"
            "    get: {security: [], responses: {\"200\": {description: ok}}}\n"
            "  /broken: 7\n";
        const Ctl::Ran ran =
            m_ctl->run({u"apis"_s, u"inspect"_s, u"--json"_s, m_ctl->write(u"orders.yaml"_s, document)});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QJsonObject api = ran.json();
        QCOMPARE(api[u"title"_s].toString(), u"Orders"_s);
        QCOMPARE(api[u"version"_s].toString(), u"2"_s);
        QCOMPARE(api[u"servers"_s].toArray(),
                 (QJsonArray{u"https://orders.example.com/v2"_s, u"/relative"_s}));
        const QJsonArray schemes = api[u"schemes"_s].toArray();
        QCOMPARE(schemes.size(), 4);
        QCOMPARE(schemes[0].toObject(),
                 (QJsonObject{{u"id"_s, u"key"_s},
                              {u"type"_s, u"apiKey"_s},
                              {u"in"_s, u"query"_s},
                              {u"name"_s, u"api_key"_s}}));
        QCOMPARE(schemes[2].toObject(),
                 (QJsonObject{{u"id"_s, u"hoba"_s},
                              {u"type"_s, u"http"_s},
                              {u"in"_s, QJsonValue()},
                              {u"name"_s, QJsonValue()}}));
        QCOMPARE(schemes[3][u"scopes"_s].toArray(), (QJsonArray{u"read:x"_s, u"write:x"_s}));
        const QJsonArray operations = api[u"operations"_s].toArray();
        QCOMPARE(operations.size(), 3);
        const auto use = [](const QString &scheme, const QJsonArray &scopes) {
            return QJsonObject{{u"scheme"_s, scheme}, {u"scopes"_s, scopes}};
        };
        QCOMPARE(operations[0][u"security"_s].toArray(), (QJsonArray{QJsonArray{use(u"key"_s, {})}}));
        QCOMPARE(operations[1][u"id"_s].toString(), u"removeOrder"_s);
        QCOMPARE(operations[1][u"method"_s].toString(), u"DELETE"_s);
        QCOMPARE(operations[1][u"path"_s].toString(), u"/orders/{id}"_s);
        const QJsonArray alternatives = operations[1][u"security"_s].toArray();
        QCOMPARE(alternatives.size(), 3);
        QCOMPARE(alternatives[0].toArray().size(), 2);
        QVERIFY(alternatives[0].toArray().contains(use(u"oauth"_s, {u"write:x"_s})));
        QVERIFY(alternatives[0].toArray().contains(use(u"key"_s, {})));
        QCOMPARE(alternatives[1].toArray(), QJsonArray{use(u"basic"_s, {})});
        QCOMPARE(alternatives[2].toArray(), QJsonArray());
        QCOMPARE(operations[2][u"security"_s].toArray(), QJsonArray());
        const QJsonArray parameters = operations[1][u"parameters"_s].toArray();
        QCOMPARE(parameters.size(), 2);
        QVERIFY(parameters.contains(QJsonObject{
            {u"name"_s, u"id"_s}, {u"in"_s, u"path"_s}, {u"required"_s, true}, {u"type"_s, u"integer"_s}}));
        QVERIFY(parameters.contains(QJsonObject{{u"name"_s, u"why"_s},
                                                {u"in"_s, u"header"_s},
                                                {u"required"_s, false},
                                                {u"type"_s, u"string"_s}}));
        const QJsonArray problems = api[u"problems"_s].toArray();
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems[0][u"pointer"_s].toString(), u"/paths/~1broken"_s);
        QCOMPARE(problems[0][u"line"_s].toInt(), 22);
        QVERIFY(!problems[0][u"message"_s].toString().isEmpty());
    }

    void swaggerAndInputAreRead()
    {
        const QByteArray document =
            "{\"swagger\": \"2.0\", \"info\": {\"title\": \"Old\", \"version\": \"1\"}, \"host\": "
            "\"old.example.com\",\n"
            " \"securityDefinitions\": {\"k\": {\"type\": \"apiKey\", \"in\": \"header\", \"name\": "
            "\"X-Key\"}}, \"security\": [{\"k\": []}],\n"
            " \"paths\": {\"/a\": {\"get\": {\"responses\": {\"200\": {\"description\": \"ok\"}}}}}}";
        const Ctl::Ran ran = m_ctl->run({u"apis"_s, u"inspect"_s, u"-"_s, u"--json"_s}, document);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.json()[u"operations"_s][0][u"security"_s][0][0][u"scheme"_s].toString(), u"k"_s);
        const Ctl::Ran text = m_ctl->run({u"apis"_s, u"inspect"_s, u"-"_s}, document);
        QVERIFY2(text.out.contains("GET     /a  k"), text.out.constData());
    }

    void nothingIsKept()
    {
        const QString document =
            m_ctl->write(u"a.yaml"_s, "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n");
        QCOMPARE(m_ctl->run({u"apis"_s, u"inspect"_s, document}).code, 0);
        QCOMPARE(QDir(m_ctl->home().path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList(u"a.yaml"_s));
    }

    void whatIsNoDescriptionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("text") << QByteArray("hello") << 8;
        QTest::newRow("html") << QByteArray("<html><body>no</body></html>") << 2;
        QTest::newRow("json") << QByteArray("{\"a\": 1}") << 8;
        QTest::newRow("empty") << QByteArray(" ") << 8;
    }
    void whatIsNoDescriptionIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        const Ctl::Ran ran = m_ctl->run({u"apis"_s, u"inspect"_s, m_ctl->write(u"x"_s, bytes), u"--json"_s});
        QCOMPARE(ran.code, code);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.err.startsWith("patlasctl: "));
    }

    void aFileThatIsNotThere()
    {
        const Ctl::Ran ran = m_ctl->run({u"apis"_s, u"inspect"_s, u"gone.yaml"_s});
        QCOMPARE(ran.code, 2);
    }

private:
    std::unique_ptr<Ctl> m_ctl;
};

PATLAS_CORE_TEST(CtlInspectTest)
#include "tst_ctlinspect.moc"
