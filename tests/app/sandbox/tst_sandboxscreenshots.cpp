// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

using namespace patlas;

/// Screenshots, orders and sibling projects: what hangs on a project beside its texts.
class SandboxScreenshotsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_demo;
    QByteArray m_pat;
    const QByteArray m_image = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray("\0\r\n--x\r\n\xff", 9);

    HttpAnswer get(const QString &path) { return m_client->call("GET", path, m_demo); }
    HttpAnswer post(const QString &path, const QByteArray &body)
    {
        return m_client->call("POST", path, m_demo, m_pat, body);
    }
    HttpAnswer upload(const QByteArray &data, const QByteArray &image)
    {
        return m_client->upload(QStringLiteral("/v1/api/screenshots"), m_demo, m_pat, image, "home.png",
                                "file", data);
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_demo = m_client->projectToken(0);
        m_pat =
            m_client->token(QStringLiteral("owner"),
                            {QStringLiteral("can_upload_screenshots"), QStringLiteral("can_create_orders"),
                             QStringLiteral("can_create_projects"), QStringLiteral("can_read_projects")});
    }

    void aScreenshotIsStoredListedAndLinkedByItsTexts()
    {
        const HttpAnswer made =
            upload(R"({"screenTag": "home", "deviceLanguageLong": "de-DE", "stringPositions": [
            {"text": "Startseite", "x": 1, "y": 2.5, "width": 30, "height": 4},
            {"text": "Nirgends", "x": 0, "y": 0, "width": 1, "height": 1}]})",
                   m_image);
        QVERIFY2(made.status == 200, made.body.constData());
        const QJsonObject shot = made.json().object();
        QCOMPARE(shot.value(QLatin1String("name")).toString(), QStringLiteral("home"));
        QCOMPARE(shot.value(QLatin1String("entryIds")).toArray().size(), 1);
        QCOMPARE(shot[QLatin1String("positions")][0][QLatin1String("entryId")],
                 shot[QLatin1String("entryIds")][0]);
        QVERIFY(shot[QLatin1String("positions")][1][QLatin1String("entryId")].isUndefined());
        const QJsonArray all = get(QStringLiteral("/v1/api/screenshots"))
                                   .json()
                                   .object()
                                   .value(QLatin1String("screenshots"))
                                   .toArray();
        QCOMPARE(all, QJsonArray{shot});
        QCOMPARE(get(QStringLiteral("/v1/api/screenshots?branch=5f0a3c7e9b1d4a0012e4c8b2"))
                     .json()
                     .object()
                     .value(QLatin1String("screenshots"))
                     .toArray()
                     .size(),
                 0);
        m_client->start();
        QCOMPARE(m_client->call("GET", shot.value(QLatin1String("url")).toString(), {}).body, m_image);
    }

    void looseMatchingIsAskedFor()
    {
        const auto linked = [this](const QByteArray &fuzzy) {
            return upload(
                       R"({"deviceLanguageLong": "de", "useFuzzyMatching": )" + fuzzy
                           + R"(, "stringPositions": [{"text": " STARTSEITE", "x": 1, "y": 2, "width": 3, "height": 4}]})",
                       m_image)
                .json()
                .object()
                .value(QLatin1String("entryIds"))
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
        const HttpAnswer answer = upload(data, image);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.message().isEmpty());
        QVERIFY(!get(QStringLiteral("/v1/api/screenshots")).body.contains("_id"));
    }

    void anOrderHoldsEachTextOnce()
    {
        const HttpAnswer made =
            post(QStringLiteral("/v1/api/orders"), R"({"name": "Sprint 12", "languages": ["de", "fr"]})");
        QVERIFY2(made.status == 201, made.body.constData());
        const QJsonObject order = made.json().object();
        QCOMPARE(order.value(QLatin1String("status")).toString(), QStringLiteral("open"));
        QVERIFY(order.value(QLatin1String("texts")).toInt() > 2);
        QCOMPARE(get(QStringLiteral("/v1/api/orders/") + order.value(QLatin1String("_id")).toString())
                     .json()
                     .object(),
                 order);
        QCOMPARE(get(QStringLiteral("/v1/api/orders")).json().array(), QJsonArray{order});
        QCOMPARE(post(QStringLiteral("/v1/api/orders"), R"({"languages": ["de"]})").status, 409);
        QCOMPARE(post(QStringLiteral("/v1/api/orders"), R"({"languages": ["de"], "scope": "all"})").status,
                 201);
        QCOMPARE(get(QStringLiteral("/v1/api/orders/5f0000000000000000000009")).status, 404);
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
        QCOMPARE(post(QStringLiteral("/v1/api/orders"), body).status, 400);
        QCOMPARE(get(QStringLiteral("/v1/api/orders")).body, QByteArray("[]"));
    }

    void aSiblingHasTheSameMembersAndNoContent()
    {
        const HttpAnswer made = post(QStringLiteral("/v1/api/projects"), R"({"name": "Copy"})");
        QVERIFY2(made.status == 201, made.body.constData());
        QCOMPARE(made.json().object().value(QLatin1String("baseLanguage")).toString(), QStringLiteral("en"));
        QVERIFY(m_client->call("GET", QStringLiteral("/v1/api/projects"), m_pat)
                    .json()
                    .array()
                    .contains(made.json().object()));
        QCOMPARE(post(QStringLiteral("/v1/api/projects"), R"({"name": " "})").status, 400);
        QCOMPARE(
            post(QStringLiteral("/v1/api/projects"), "{\"name\": \"" + QByteArray(201, 'x') + "\"}").status,
            400);
    }
};

PATLAS_CORE_TEST(SandboxScreenshotsTest)
#include "tst_sandboxscreenshots.moc"
