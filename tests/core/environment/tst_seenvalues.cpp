// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/SeenValuesRepository.h"

#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SeenNames.h"
#include "core/openapi/OpenApiReader.h"
#include "core/secret/KnownSecrets.h"
#include "core/storage/Database.h"
#include "tests/core/environment/LibraryApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

Parameter parameterOf(const ApiDescription &api, const QString &operation, const QString &name)
{
    for (const Parameter &parameter : api.operation(operation)->parameters) {
        if (parameter.name == name)
            return parameter;
    }
    qFatal("no such parameter");
}

} // namespace

class SeenValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_api = std::make_shared<const ApiDescription>(*readOpenApi(library::document));
        m_wanted = wantedKeys(*m_api);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { close(); }

    void namesOfOneThingAreOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("camel") << u"tagId"_s << u"tagid"_s;
        QTest::newRow("snake") << u"tag_id"_s << u"tagid"_s;
        QTest::newRow("list") << u"tagIDs"_s << u"tagid"_s;
        QTest::newRow("uuid") << u"tag-uuid"_s << u"tagid"_s;
        QTest::newRow("id alone") << u"_id"_s << u"id"_s;
        QTest::newRow("ies") << u"Categories"_s << u"category"_s;
        QTest::newRow("es") << u"branches"_s << u"branch"_s;
        QTest::newRow("no plural") << u"status"_s << u"status"_s;
        QTest::newRow("abbreviation first") << u"HTTPMethod"_s << u"httpmethod"_s;
        QTest::newRow("none") << u"--"_s << QString();
    }
    void namesOfOneThingAreOne()
    {
        QFETCH(QString, name);
        QTEST(keyOfWords(wordsOfName(name)), "key");
    }

    void descriptionsSayWhatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("first words") << u"Branch id, for projects with branching."_s << u"branchid"_s;
        QTest::newRow("of") << u"The unique identifier of the tag"_s << u"tagid"_s;
        QTest::newRow("code") << u"Language code."_s << u"languagecode"_s;
        QTest::newRow("something else") << u"Only entries carrying this tag"_s << QString();
        QTest::newRow("nothing of what") << u"The id"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void descriptionsSayWhatIsMeant()
    {
        QFETCH(QString, text);
        QTEST(keyOfDescription(text), "key");
    }

    void idsOfAListFillTheParameter()
    {
        see(u"readers.list"_s, R"([{"id": 7, "displayName": "Ada"}, {"id": 9, "displayName": "Grace"}])");
        const std::vector<SeenValue> offers = offered(u"readers.get"_s, u"id"_s);
        QCOMPARE(valuesOf(offers), (QStringList{u"7"_s, u"9"_s}));
        QCOMPARE(offers[0].title, u"Ada"_s);
    }

    void aListInAWrapperIsAboutItsPath()
    {
        see(u"shelves.list"_s,
            R"({"data": [{"code": "A-1", "title": "Poetry", "key": "open sesame"}], "total": 1})");
        const std::vector<SeenValue> offers = offered(u"readers.list"_s, u"shelf"_s);
        QCOMPARE(valuesOf(offers), QStringList{u"A-1"_s});
        QCOMPARE(offers[0].title, u"Poetry"_s);
    }

    void linksOfTheDescriptionAreFollowed()
    {
        see(u"shelves.create"_s, R"({"made": [{"at": "row 3"}, {"at": "row 4"}]})", 201);
        QCOMPARE(valuesOf(offered(u"shelves.get"_s, u"place"_s)), (QStringList{u"row 3"_s, u"row 4"_s}));
        QCOMPARE(valuesOf(offered(u"readers.list"_s, u"near"_s)), (QStringList{u"row 3"_s, u"row 4"_s}));
    }

    void oneSchemaIsOneKindOfValue()
    {
        see(u"readers.list"_s, R"([{"id": 7, "ticket": "C-0042"}])");
        QCOMPARE(valuesOf(offered(u"readers.list"_s, u"card"_s)), QStringList{u"C-0042"_s});
        QVERIFY(offered(u"readers.list"_s, u"born"_s).empty());
    }

    void namesInAMapAreValues()
    {
        see(u"readers.list"_s, R"([{"id": 7, "texts": {"de": {}, "fr": {}}}])");
        QCOMPARE(valuesOf(offered(u"readers.list"_s, u"spoken"_s)), (QStringList{u"de"_s, u"fr"_s}));
    }

    void membersOfABodyAreOfferedToo()
    {
        see(u"readers.list"_s, R"([{"id": 7, "displayName": "Ada"}])");
        const DocumentJson number = DocumentJson::parse(R"({"type": "integer"})");
        const Operation &loans = *m_api->operation(u"loans.create");
        QCOMPARE(valuesOf(m_seen->offersFor(here, keysOfMember(loans, u"readerId"_s, number))),
                 QStringList{u"7"_s});
        QVERIFY(keysOfMember(loans, u"password"_s, number).isEmpty());
        BodyPart part{u"readerId"_s, false, false, {}, {}, {}};
        QCOMPARE(valuesOf(m_seen->offersFor(here, keysOf(*m_api, &loans, part))), QStringList{u"7"_s});
        part.file = true;
        QVERIFY(keysOf(*m_api, &loans, part).isEmpty());
    }

    void onlyNumbersAreOfferedForANumber()
    {
        see(u"readers.list"_s, R"([{"id": "seven"}, {"id": 18446744073709551615}, {"id": 1.5}])");
        QCOMPARE(valuesOf(offered(u"readers.get"_s, u"id"_s)), QStringList{u"18446744073709551615"_s});
    }

    void secretsAreNeverKept()
    {
        KnownSecrets::current().add(u"mine"_s, Secret::copyOf("correct-horse-battery"));
        see(u"readers.list"_s,
            R"([{"id": 1, "displayName": "Bearer abcdefgh12345678", "access_token": "q1w2e3r4t5z6u7i8"},)"
            R"({"readerId": "correct-horse-battery"}, {"card": "••••"},)"
            R"({"session": {"readerId": "12"}}, {"near": "ghp_0123456789abcdefghijABCDEFGHIJ012345"}])");
        QCOMPARE(valuesOf(offered(u"readers.get"_s, u"id"_s)), QStringList{u"1"_s});
        QCOMPARE(offered(u"readers.get"_s, u"id"_s)[0].title, QString());
        QVERIFY(keysOf(*m_api, m_api->operation(u"readers.list"),
                       parameterOf(*m_api, u"readers.list"_s, u"access_token"_s))
                    .isEmpty());
        for (const char *parameter : {"card", "near"})
            QVERIFY2(offered(u"readers.list"_s, QString::fromLatin1(parameter)).empty(), parameter);
        close();
        QVERIFY(!fileHolds("correct-horse-battery"));
        QVERIFY(!fileHolds("q1w2e3r4t5z6u7i8"));
        QVERIFY(!fileHolds("ghp_0123456789"));
    }

    void whatWouldBecomeSomethingElseIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &members) {
            QTest::newRow(name) << "{\"data\": [{" + members + "}]}";
        };
        row("a variable", "\"code\": \"{{$processEnv HOME}}\"");
        row("a password in an address", "\"code\": \"https://jane:hunter2@ci.example/h\"");
        row("a key in an address", "\"code\": \"https://ci.example/h?access_key=hunter22\"");
        row("named by its neighbour", "\"key\": \"DB_PASSWORD\", \"code\": \"S3cr3t!pass\"");
    }
    void whatWouldBecomeSomethingElseIsNotKept()
    {
        QFETCH(QByteArray, body);
        see(u"shelves.list"_s, body);
        QVERIFY(offered(u"readers.list"_s, u"shelf"_s).empty());
        close();
        for (const char *secret : {"hunter2", "S3cr3t", "processEnv"})
            QVERIFY(!fileHolds(secret));
    }

    void halfOfASecretIsNoTitle()
    {
        const QByteArray title = QByteArray(100, 'x') + " ghp_0123456789abcdefghijABCDEFGHIJ012345";
        see(u"shelves.list"_s, "{\"data\": [{\"code\": \"A-1\", \"title\": \"" + title + "\"}]}");
        QCOMPARE(offered(u"readers.list"_s, u"shelf"_s)[0].title, QString());
        close();
        QVERIFY(!fileHolds("ghp_0123"));
    }

    void aTitleThatBecomesASecretIsShownNoMore()
    {
        see(u"shelves.list"_s, R"({"data": [{"code": "A-1", "title": "swordfish-of-another"}]})");
        KnownSecrets::current().add(u"another"_s, Secret::copyOf("swordfish-of-another"));
        QCOMPARE(offered(u"readers.list"_s, u"shelf"_s)[0].title, QString());
    }

    void theBackupHoldsNoneOfThem()
    {
        see(u"shelves.list"_s, R"({"data": [{"code": "third shelf"}]})");
        close();
        reopen(); // makes the backup
        close();
        QVERIFY(fileHolds("third shelf"));
        QFile backup(m_folder->filePath(u"patlas.sqlite.backup"_s));
        QVERIFY(backup.open(QFile::ReadOnly));
        const QByteArray bytes = backup.readAll();
        QVERIFY(bytes.contains("meta") && !bytes.contains("third shelf"));
    }

    void whatBecomesASecretIsOfferedNoMore()
    {
        see(u"shelves.list"_s, R"({"data": [{"code": "swordfish-of-later"}]})");
        QCOMPARE(offered(u"readers.list"_s, u"shelf"_s).size(), 1U);
        KnownSecrets::current().add(u"later"_s, Secret::copyOf("swordfish-of-later"));
        QVERIFY(offered(u"readers.list"_s, u"shelf"_s).empty());
    }

    void nothingThatNoFieldTakesIsKept()
    {
        see(u"readers.list"_s, R"([{"id": 1, "street": "Elm Street 5"}])");
        close();
        QVERIFY(!fileHolds("Elm Street"));
    }

    void environmentsNeverCross()
    {
        const QString production = m_environments->all()[1].id;
        see(u"readers.list"_s, R"([{"id": 7}])");
        see(u"readers.list"_s, R"([{"id": 8}])", 200, 1, production);
        const SeenKeys keys =
            keysOf(*m_api, m_api->operation(u"readers.get"), parameterOf(*m_api, u"readers.get"_s, u"id"_s));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(valuesOf(m_seen->offersFor(here, keys)), QStringList{u"7"_s});
            QCOMPARE(valuesOf(m_seen->offersFor(production, keys)), QStringList{u"8"_s});
            QVERIFY(m_seen->offersFor(QString(), keys).empty());
            reopen();
        }
    }

    void theNewestComeFirst()
    {
        see(u"shelves.list"_s,
            R"({"data": [{"code": "old", "title": "Old"}, {"code": "both", "title": "Both"}]})", 200, 1);
        see(u"shelves.list"_s, R"({"data": [{"code": "new"}, {"code": "both"}]})", 200, 2);
        for (int i = 0; i < 2; ++i) {
            const std::vector<SeenValue> offers = offered(u"readers.list"_s, u"shelf"_s);
            QCOMPARE(valuesOf(offers), (QStringList{u"new"_s, u"both"_s, u"old"_s}));
            QCOMPARE(offers[1].title, u"Both"_s); // a response that names none takes none away
            reopen();
        }
    }

    void theirNumberIsBounded()
    {
        for (int day : {1, 2}) {
            QByteArray list = "{\"data\": [";
            for (int i = 0; i < 300; ++i)
                list += "{\"code\": \"" + QByteArray::number(day * 1000 + i) + "\"},";
            list.back() = ']';
            list += '}';
            see(u"shelves.list"_s, list, 200, day);
        }
        const QStringList values = valuesOf(offered(u"readers.list"_s, u"shelf"_s));
        QCOMPARE(values.size(), 200);
        QCOMPARE(values.first(), u"2000"_s);
        QCOMPARE(values.last(), u"2199"_s);
        reopen();
        QCOMPARE(valuesOf(offered(u"readers.list"_s, u"shelf"_s)), values);
    }

    void badBodiesShowNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("cut") << QByteArray(R"({"data": [{"code": "a"}, {"code")");
        QTest::newRow("too large") << "{\"data\": [{\"code\": \"a\"}]" + QByteArray(5'000'000, ' ') + '}';
        QTest::newRow("too deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("hidden characters") << QByteArray("{\"data\": [{\"code\": \"a\\u202eb\"}]}");
        QTest::newRow("too long") << "{\"data\": [{\"code\": \"" + QByteArray(500, 'x') + "\"}]}";
    }
    void badBodiesShowNothing()
    {
        QFETCH(QByteArray, body);
        see(u"shelves.list"_s, body);
        QVERIFY(offered(u"readers.list"_s, u"shelf"_s).empty());
    }

    void offNothingIsKeptOrOffered()
    {
        see(u"readers.list"_s, R"([{"id": 7}])");
        QVERIFY(waitFor(m_seen->setOn(false)));
        QVERIFY(offered(u"readers.get"_s, u"id"_s).empty());
        see(u"readers.list"_s, R"([{"id": 8}])");
        QVERIFY(waitFor(m_seen->setOn(true)));
        QVERIFY(offered(u"readers.get"_s, u"id"_s).empty());
        reopen();
        QVERIFY(offered(u"readers.get"_s, u"id"_s).empty());
    }

    void theyGoWithTheirEnvironment()
    {
        Environment own;
        own.id = u"own"_s;
        own.name = u"Own"_s;
        own.apiBase = QUrl(u"https://library.example.com"_s);
        QVERIFY(waitFor(m_environments->save(own)));
        see(u"readers.list"_s, R"([{"id": 7}])", 200, 1, own.id);
        const SeenKeys keys =
            keysOf(*m_api, m_api->operation(u"readers.get"), parameterOf(*m_api, u"readers.get"_s, u"id"_s));
        own.name = u"Renamed"_s;
        QVERIFY(waitFor(m_environments->save(own)));
        QCOMPARE(m_seen->offersFor(own.id, keys).size(), 1U);
        QVERIFY(waitFor(m_environments->remove(own.id)));
        QVERIFY(m_seen->offersFor(own.id, keys).empty());
        see(u"readers.list"_s, R"([{"id": 7}])", 200, 1, own.id); // a response that comes late
        QVERIFY(m_seen->offersFor(own.id, keys).empty());
        QVERIFY(waitFor(m_environments->save(own)));
        reopen();
        QVERIFY(m_seen->offersFor(own.id, keys).empty());
    }

    void clearingIsForGood()
    {
        see(u"shelves.list"_s, R"({"data": [{"code": "third shelf"}]})");
        see(u"readers.list"_s, R"([{"id": 7}])");
        const int before = m_seen->generation();
        QVERIFY(fileHolds("third shelf"));
        QVERIFY(waitFor(m_seen->clear()));
        QVERIFY(!fileHolds("third shelf"));
        QVERIFY(m_seen->generation() != before);
        QVERIFY(offered(u"readers.get"_s, u"id"_s).empty());
        reopen();
        QVERIFY(offered(u"readers.get"_s, u"id"_s).empty());
    }

private:
    const QString here = QLatin1String(sandboxEnvironmentId);

    void close()
    {
        m_seen.reset();
        m_environments.reset();
        m_database.reset();
    }
    void reopen()
    {
        close();
        m_database = std::make_unique<Database>(m_folder->filePath(u"patlas.sqlite"_s));
        m_environments = std::make_unique<EnvironmentRepository>(*m_database);
        m_seen = std::make_unique<SeenValuesRepository>(*m_database, *m_environments);
        QVERIFY(waitFor(m_environments->load()));
        QVERIFY(waitFor(m_seen->load()));
        QVERIFY(waitFor(m_seen->setOn(true)));
    }
    void see(const QString &operation, const QByteArray &body, int status = 200, int day = 1,
             const QString &environment = QLatin1String(sandboxEnvironmentId))
    {
        const Operation *of = m_api->operation(operation);
        QVERIFY(waitFor(m_seen->learn(environment, valuesIn({body, of, of->path, status}, m_wanted),
                                      utc(QDate(2026, 1, day), QTime(3, 4, 5)))));
    }
    std::vector<SeenValue> offered(const QString &operation, const QString &parameter) const
    {
        return m_seen->offersFor(
            here, keysOf(*m_api, m_api->operation(operation), parameterOf(*m_api, operation, parameter)));
    }
    static QStringList valuesOf(const std::vector<SeenValue> &offers)
    {
        QStringList values;
        for (const SeenValue &offer : offers)
            values.append(offer.value);
        return values;
    }
    bool fileHolds(const QByteArray &text) const
    {
        for (const QString &name : {u"patlas.sqlite"_s, u"patlas.sqlite-wal"_s}) {
            QFile file(m_folder->filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    std::shared_ptr<const ApiDescription> m_api;
    QSet<QString> m_wanted;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EnvironmentRepository> m_environments;
    std::unique_ptr<SeenValuesRepository> m_seen;
};

PATLAS_CORE_TEST(SeenValuesTest)

#include "tst_seenvalues.moc"
