// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;

using namespace patlas;

/// Reading and posting texts with each of their options.
class SandboxTranslationsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_demo;
    QByteArray m_pat;

    HttpResponse get(const QString &query = {})
    {
        return m_client->call("GET", u"/v1/api?"_s + query, m_demo);
    }
    HttpResponse post(const QByteArray &body, const QString &query = {})
    {
        return m_client->call("POST", u"/v1/api?"_s + query, m_demo, m_pat, body);
    }
    /// Posts one German entry in the group main.
    HttpResponse postEntry(const QByteArray &entry, const QByteArray &options = "{}",
                           const char *key = "home.title")
    {
        return post("{\"options\":" + options + ",\"data\":{\"de\":{\"main\":{\"entries\":{\"" + key
                    + "\":" + entry + "}}}}}");
    }
    QJsonObject data(const QString &query = {})
    {
        return get(query).json().object().value("data"_L1).toObject();
    }
    QJsonObject entry(const QString &query, const char *key = "home.title", const char *language = "de")
    {
        return data(query)[QLatin1String(language)]["main"_L1]["entries"_L1][QLatin1String(key)].toObject();
    }
    int version() { return get().json().object().value("__v"_L1).toInt(); }
    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_demo = m_client->projectToken(0);
        m_pat = m_client->token(
            u"owner"_s, {u"can_create_translations"_s, u"can_edit_translations"_s, u"can_create_tags"_s});
    }

    void languagesAndGroupsCanBeSelected()
    {
        const QJsonObject some = data(u"requestedLanguages=[\"de\",\"ja\"]&requestedGroups=[\"legal\"]"_s);
        QCOMPARE(some.keys(), QStringList({u"de"_s, u"ja"_s}));
        QCOMPARE(some.value("de"_L1).toObject().keys(), QStringList(u"legal"_s));
        QCOMPARE(data(u"requestedLanguages=[]"_s), QJsonObject());
        QCOMPARE(data(u"requestedGroups=[\"nowhere\"]"_s), QJsonObject());
        QCOMPARE(data(u"requestedGroups=[\"nowhere\"]&keepEmptyDataEntries=true"_s).size(), 5);
    }

    void entryHasTheRequestedFields_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("fields");
        const auto add = [](const char *query, const QStringList &fields) {
            QTest::newRow(query) << QString::fromLatin1(query) << fields;
        };
        const QString v = u"v"_s;
        add("", {v});
        add("includeValue=false", {});
        add("includeValue=true", {v});
        add("includeDraft=true", {u"draft"_s, v});
        add("includeDraft=false", {v});
        add("includeSrc=true", {u"src"_s, v});
        add("includeStatus=True", {u"status"_s, v}); // as Python writes it
        add("includeDescription=true", {u"description"_s, u"id"_s, u"tagIds"_s, v});
        add("includeValue=false&includeStatus=true", {u"status"_s});
    }
    void entryHasTheRequestedFields()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, fields);
        QCOMPARE(postEntry(R"({"draft": "Entwurf"})").status, 200);
        QCOMPARE(entry(query).keys(), fields);
    }

    void emptyTextsAreReturnedOnRequest()
    {
        QCOMPARE(postEntry(R"({"v": "neu"})", R"({"onlyAsDraft": true})", "only.draft").status, 200);
        QVERIFY(entry({}, "only.draft").isEmpty());
        QCOMPARE(entry(u"includeDraft=true"_s, "only.draft"), json(R"({"v": null, "draft": "neu"})"));
        QCOMPARE(entry(u"keepEmptyDataEntries=true"_s, "only.draft"), json(R"({"v": null})"));
        // Japanese has no record of it at all.
        const QString all = u"includeSrc=true&includeStatus=true"_s;
        QVERIFY(entry(all, "home.empty", "ja").isEmpty());
        QCOMPARE(entry(all + u"&keepEmptyDataEntries=true"_s, "home.empty", "ja"),
                 json(R"({"v": null, "src": "No trips yet. Plan your first one.", "status": 0})"));
    }

    void idsWorkInOtherOperations()
    {
        const QString id = entry(u"includeDescription=true"_s).value("id"_L1).toString();
        QCOMPARE(id.size(), 24);
        const HttpResponse tag =
            m_client->call("POST", u"/v1/api/tags"_s, m_demo, m_pat,
                           "{\"name\": \"by id\", \"entryIds\": [\"" + id.toLatin1() + "\"]}");
        QCOMPARE(tag.status, 201);
        QVERIFY(entry(u"includeDescription=true"_s)
                    .value("tagIds"_L1)
                    .toArray()
                    .contains(tag.json().object().value("_id"_L1)));
        QCOMPARE(entry(u"includeDescription=true"_s, "home.title", "fr").value("id"_L1), QJsonValue(id));
    }

    void branchesAreSeparate()
    {
        const QString release = u"branch=5f0a3c7e9b1d4a0012e4c8b2"_s;
        QCOMPARE(postEntry(R"({"v": "Nur hier"})").status, 200);
        QCOMPARE(entry({}), json(R"({"v": "Nur hier"})"));
        QCOMPARE(entry(release), json(R"({"v": "Startseite"})"));
        QCOMPARE(post(R"({"data": {}})", release).status, 403); // read-only
        QCOMPARE(get(u"branch=nowhere"_s).status, 404);
    }

    void publishingRemovesTheDraft()
    {
        QCOMPARE(postEntry(R"({"draft": "Entwurf", "status": 2})").status, 200);
        const QString all = u"includeDraft=true&includeStatus=true"_s;
        QCOMPARE(entry(all), json(R"({"v": "Startseite", "draft": "Entwurf", "status": 2})"));
        QCOMPARE(postEntry(R"({"v": "Anfang"})", R"({"setStatus": 1})").status, 200);
        QCOMPARE(entry(all), json(R"({"v": "Anfang", "status": 1})"));
    }

    void entryStatusOverridesTheCommonStatus()
    {
        QCOMPARE(postEntry(R"({"status": 3})", R"({"setStatus": 1})").status, 200);
        QCOMPARE(entry(u"includeStatus=true"_s), json(R"({"v": "Startseite", "status": 3})"));
    }

    void descriptionsAreChangedOrKept()
    {
        const auto description = [this] {
            return entry(u"includeDescription=true"_s).value("description"_L1).toString();
        };
        QCOMPARE(description(), u"Heading of the start page"_s);
        QCOMPARE(postEntry(R"({"v": "x"})").status, 200);
        QCOMPARE(description(), u"Heading of the start page"_s);
        QCOMPARE(postEntry(R"({"description": ""})").status, 200);
        QCOMPARE(description(), QString());
    }

    void existingTextsCanBeKept()
    {
        const QByteArray keep = R"({"onlyIfTextEmpty": true})";
        QCOMPARE(postEntry(R"({"v": "Neu"})", keep).body, QByteArray(R"({"total":1,"added":0,"updated":0})"));
        QCOMPARE(entry({}), json(R"({"v": "Startseite"})"));
        QCOMPARE(postEntry(R"({"v": "Neu"})", keep, "search.none").body,
                 QByteArray(R"({"total":1,"added":0,"updated":1})"));
        QCOMPARE(entry({}, "search.none"), json(R"({"v": "Neu"})"));
    }

    void postingAResponseBackChangesNothing()
    {
        const QString everything = u"includeDraft=true&includeSrc=true&includeDescription=true&"
                                   "includeStatus=true&keepEmptyDataEntries=true"_s;
        QCOMPARE(postEntry(R"({"draft": "Entwurf"})").status, 200);
        const QJsonObject before = get(everything).json().object();
        const QJsonObject counts =
            post(QJsonDocument(QJsonObject{{u"data"_s, before.value("data"_L1)}}).toJson()).json().object();
        QVERIFY(counts.value("total"_L1).toInt() > 100);
        QCOMPARE(counts.value("added"_L1).toInt(-1), 0);
        QCOMPARE(counts.value("updated"_L1).toInt(-1), 0);
        QCOMPARE(get(everything).json().object(), before);
    }

    void versionGrowsOnlyWithAChange()
    {
        const int before = version();
        QCOMPARE(postEntry(R"({"v": "Startseite"})").body,
                 QByteArray(R"({"total":1,"added":0,"updated":0})"));
        QCOMPARE(version(), before);
        QCOMPARE(postEntry(R"({"v": "Anfang"})").body, QByteArray(R"({"total":1,"added":0,"updated":1})"));
        QCOMPARE(version(), before + 1);
        QCOMPARE(postEntry(R"({"v": "neu"})", "{}", "new.key").body,
                 QByteArray(R"({"total":1,"added":1,"updated":0})"));
        QCOMPARE(version(), before + 2);
    }

    void manyTextsAreReadAndWrittenAtOnce()
    {
        constexpr int count = 10'000;
        QByteArray body = R"({"data": {"de": {"many": {"entries": {)";
        for (int i = 0; i < count; ++i)
            body += (i == 0 ? "\"k" : ",\"k") + QByteArray::number(i) + "\": {\"v\": \"x\"}";
        QCOMPARE(post(body + "}}}}}").body, QByteArray(R"({"total":10000,"added":10000,"updated":0})"));
        const QJsonObject back = data(u"requestedGroups=[\"many\"]"_s);
        QCOMPARE(back["de"_L1]["many"_L1]["entries"_L1].toObject().size(), count);
    }

    void newGroupsAreCreated()
    {
        QCOMPARE(post(R"({"data": {"de": {"mail": {"entries": {"subject": {"v": "Betreff"}}}}}})").status,
                 200);
        QVERIFY(data(u"requestedGroups=[\"mail\"]"_s).contains("de"_L1));
    }

    void invalidBodiesAreRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *body, const char *reason) {
            QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(reason);
        };
        add("", "empty");
        add("[]", "JSON object");
        add(R"({"data": {}} x)", "not valid JSON");
        add(R"({"data": {"de": {"main": {"entries": {"a": {"v": "x"}, "a": {"v": "y"}}}}}})",
            "key a is there twice");
        add(R"({"data": []})", "data is missing");
        add(R"({"options": 1, "data": {}})", "options has to be an object");
        add(R"({"options": {"onlyAsDraft": "yes"}, "data": {}})", "onlyAsDraft has to be true or false");
        add(R"({"options": {"onlyIfTextEmpty": 1}, "data": {}})", "onlyIfTextEmpty has to be true or false");
        add(R"({"options": {"setStatus": 1000}, "data": {}})", "1000 is no status");
        add(R"({"options": {"setStatus": "done"}, "data": {}})", "no status");
        add(R"({"data": {"xx": {}}})", "no language xx");
        add(R"({"data": {"de": 1}})", "object of groups");
        add(R"({"data": {"de": {"main": {}}}})", "has no entries");
        add(R"({"data": {"de": {"main": {"entries": {"a": "text"}}}}})", "has to be an object");
        add(R"({"data": {"de": {"main": {"entries": {"": {"v": "x"}}}}}})", "is empty");
        add(R"({"data": {"de": {"": {"entries": {"a": {"v": "x"}}}}}})", "is empty");
        add(R"({"data": {"de": {"main": {"entries": {"a": {"v": 1}}}}}})", "field v");
        add(R"({"data": {"de": {"main": {"entries": {"a": {"draft": []}}}}}})", "field draft");
        add(R"({"data": {"de": {"main": {"entries": {"a": {"description": 1}}}}}})", "field description");
        add(R"({"data": {"de": {"main": {"entries": {"a": {"v": "x"}, "b": {"status": -1}}}}}})",
            "-1 is no status");
    }
    void invalidBodiesAreRefusedAndChangeNothing()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);
        const QByteArray before = get().body;
        const HttpResponse response = post(body);
        QCOMPARE(response.status, 400);
        QVERIFY2(response.message().contains(reason), qPrintable(response.message()));
        QCOMPARE(get().body, before);
    }

    void wrongParametersAreNamed_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"requestedLanguages=de", "requestedLanguages=[1]", "requestedLanguages=[\"xx\"]",
              "requestedGroups={}", "includeDraft=maybe", "keepEmptyDataEntries=1"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void wrongParametersAreNamed()
    {
        QFETCH(QString, query);
        const HttpResponse response = get(query);
        QCOMPARE(response.status, 400);
        const QString name = query.section(QLatin1Char('='), 0, 0);
        QVERIFY2(response.message().contains(name) || response.message().contains("xx"_L1),
                 qPrintable(response.message()));
    }
};

PATLAS_CORE_TEST(SandboxTranslationsTest)
#include "tst_sandboxtranslations.moc"
