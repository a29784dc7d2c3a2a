// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

using namespace patlas;

/// Screenshots, orders and sibling projects: the parts of a project other than its texts.
class SandboxScreenshotsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_demo;
    QByteArray m_pat;
    const QByteArray m_image = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray("\0\r\n--x\r\n\xff", 9);

    HttpResponse get(const QString &path) { return m_client->call("GET", path, m_demo); }
    HttpResponse post(const QString &path, const QByteArray &body)
    {
        return m_client->call("POST", path, m_demo, m_pat, body);
    }
    HttpResponse upload(const QByteArray &data, const QByteArray &image)
    {
        return m_client->upload(u"/v1/api/screenshots"_s, m_demo, m_pat, image, "home.png", "file", data);
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_demo = m_client->projectToken(0);
        m_pat = m_client->token(u"owner"_s,
                                {u"can_upload_screenshots"_s, u"can_create_orders"_s,
                                 u"can_create_projects"_s, u"can_read_projects"_s});
    }

    void aScreenshotIsStoredListedAndLinkedByItsTexts()
    {
        const HttpResponse made =
            upload(R"({"screenTag": "home", "deviceLanguageLong": "de-DE", "stringPositions": [
            {"text": "Startseite", "x": 1, "y": 2.5, "width": 30, "height": 4},
            {"text": "Nirgends", "x": 0, "y": 0, "width": 1, "height": 1}]})",
                   m_image);
        QVERIFY2(made.status == 200, made.body.constData());
        const QJsonObject shot = made.json().object();
        QCOMPARE(shot.value("name"_L1).toString(), u"home"_s);
        QCOMPARE(shot.value("entryIds"_L1).toArray().size(), 1);
        QCOMPARE(shot["positions"_L1][0]["entryId"_L1], shot["entryIds"_L1][0]);
        QVERIFY(shot["positions"_L1][1]["entryId"_L1].isUndefined());
        const QJsonArray all =
            get(u"/v1/api/screenshots"_s).json().object().value("screenshots"_L1).toArray();
        QCOMPARE(all, QJsonArray{shot});
        QCOMPARE(get(u"/v1/api/screenshots?branch=5f0a3c7e9b1d4a0012e4c8b2"_s)
                     .json()
                     .object()
                     .value("screenshots"_L1)
                     .toArray()
                     .size(),
                 0);
        m_client->start();
        QCOMPARE(m_client->call("GET", shot.value("url"_L1).toString(), {}).body, m_image);
    }

    void fuzzyMatchingIsOptional()
    {
        const auto linked = [this](const QByteArray &fuzzy) {
            return upload(
                       R"({"deviceLanguageLong": "de", "useFuzzyMatching": )" + fuzzy
                           + R"(, "stringPositions": [{"text": " STARTSEITE", "x": 1, "y": 2, "width": 3, "height": 4}]})",
                       m_image)
                .json()
                .object()
                .value("entryIds"_L1)
                .toArray()
                .size();
        };
        QCOMPARE(linked("false"), 0);
        QCOMPARE(linked("true"), 1);
    }

    void brokenUploadsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("image");
        QTest::newRow("no data") << QByteArray() << m_image;
        QTest::newRow("no object") << QByteArray("[]") << m_image;
        QTest::newRow("no image") << QByteArray("{}") << QByteArray("GIFT");
        QTest::newRow("positions") << QByteArray(R"({"stringPositions": {}})") << m_image;
        QTest::newRow("position") << QByteArray(R"({"stringPositions": [{"text": "x", "x": "1"}]})")
                                  << m_image;
        QTest::newRow("name") << QByteArray(R"({"screenTag": 1})") << m_image;
    }
    void brokenUploadsAreRefused()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, image);
        const HttpResponse response = upload(data, image);
        QCOMPARE(response.status, 400);
        QVERIFY(!response.message().isEmpty());
        QVERIFY(!get(u"/v1/api/screenshots"_s).body.contains("_id"));
    }

    void anOrderHoldsEachTextOnce()
    {
        const HttpResponse made =
            post(u"/v1/api/orders"_s, R"({"name": "Sprint 12", "languages": ["de", "fr"]})");
        QVERIFY2(made.status == 201, made.body.constData());
        const QJsonObject order = made.json().object();
        QCOMPARE(order.value("status"_L1).toString(), u"open"_s);
        QVERIFY(order.value("texts"_L1).toInt() > 2);
        QCOMPARE(get(u"/v1/api/orders/"_s + order.value("_id"_L1).toString()).json().object(), order);
        QCOMPARE(get(u"/v1/api/orders"_s).json().array(), QJsonArray{order});
        QCOMPARE(post(u"/v1/api/orders"_s, R"({"languages": ["de"]})").status, 409);
        QCOMPARE(post(u"/v1/api/orders"_s, R"({"languages": ["de"], "scope": "all"})").status, 201);
        QCOMPARE(get(u"/v1/api/orders/5f0000000000000000000009"_s).status, 404);
    }

    void brokenOrdersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"", "{}", R"({"languages": []})", R"({"languages": "de"})", R"({"languages": ["xx"]})",
              R"({"languages": ["en"]})", R"({"languages": [1]})",
              R"({"languages": ["de"], "scope": "some"})", R"({"languages": ["de"], "name": 1})"})
            QTest::newRow(body) << QByteArray(body);
    }
    void brokenOrdersAreRefused()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(post(u"/v1/api/orders"_s, body).status, 400);
        QCOMPARE(get(u"/v1/api/orders"_s).body, QByteArray("[]"));
    }

    void aSiblingHasTheSameMembersAndNoContent()
    {
        const HttpResponse made = post(u"/v1/api/projects"_s, R"({"name": "Copy"})");
        QVERIFY2(made.status == 201, made.body.constData());
        QCOMPARE(made.json().object().value("baseLanguage"_L1).toString(), u"en"_s);
        QVERIFY(m_client->call("GET", u"/v1/api/projects"_s, m_pat)
                    .json()
                    .array()
                    .contains(made.json().object()));
        QCOMPARE(post(u"/v1/api/projects"_s, R"({"name": " "})").status, 400);
        QCOMPARE(post(u"/v1/api/projects"_s, "{\"name\": \"" + QByteArray(201, 'x') + "\"}").status, 400);
    }
};

PATLAS_CORE_TEST(SandboxScreenshotsTest)
#include "tst_sandboxscreenshots.moc"
