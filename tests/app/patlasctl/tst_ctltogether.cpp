// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"
#include "core/storage/Sql.h"
#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// Commands that a script starts at once, on the same data.
class CtlTogetherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<Ctl>(); }
    void theFirstCommandsAllSucceed();
    void commandsMigrateOnce();
    void oneVaultIsMade();
    void aNameIsGivenOnce();
    void writersWaitForEachOther();
    void aBrokenDescriptionConcernsItsApiAlone_data();
    void aBrokenDescriptionConcernsItsApiAlone();
    void anUnknownApiHasNoOperations();
    void descriptionsAreReplacedWhileTheyAreRead();
    void theSandboxServesThemAll_data();
    void theSandboxServesThemAll();
    void descriptionsNeedNoSandbox();

private:
    using Runs = std::vector<Ctl::Ran>;

    QString data(const QString &name) const { return m_ctl->file(u".local/share/patlas/"_s + name); }
    static int count(const Runs &runs, int code)
    {
        return int(std::count_if(runs.begin(), runs.end(),
                                 [code](const Ctl::Ran &ran) { return ran.code == code; }));
    }
    static QByteArray saidBy(const Runs &runs)
    {
        QByteArray said;
        for (const Ctl::Ran &ran : runs)
            said += QByteArray::number(ran.code) + ": " + ran.err;
        return said;
    }
    Runs manyTimes(int times, const QStringList &arguments) const
    {
        return m_ctl->runTogether(std::vector<QStringList>(std::size_t(times), arguments));
    }
    void takeEarlierData(const QString &name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(data(name)).path()));
        QVERIFY(QFile::copy(QStringLiteral(PATLAS_EARLIER_DATA "/") + name, data(name)));
        QVERIFY(QFile::setPermissions(data(name), QFile::ReadOwner | QFile::WriteOwner));
    }
    /// An API of this name with one operation, "list<name>".
    QString described(const QString &name, const QString &version = u"1"_s) const
    {
        const QString document =
            u"openapi: 3.0.3\ninfo: {title: %1, version: '%2'}\nservers: [{url: 'http://127.0.0.1:9'}]\n"
            "paths: {/all: {get: {operationId: list%1, responses: {'200': {description: ok}}}}}\n"_s.arg(
                name, version);
        return m_ctl->write(name + u".yaml"_s, document.toUtf8());
    }
    void addApi(const QString &name) const
    {
        const Ctl::Ran added = m_ctl->run({u"apis"_s, u"add"_s, described(name)});
        QVERIFY2(added.code == 0, added.err.constData());
    }
    Ctl::Ran operationsOf(const QString &environment) const
    {
        return m_ctl->run({u"apis"_s, u"operations"_s, u"--env"_s, environment});
    }

    std::unique_ptr<Ctl> m_ctl;
};

void CtlTogetherTest::theFirstCommandsAllSucceed()
{
    for (int round = 0; round < 3; ++round) {
        m_ctl = std::make_unique<Ctl>();
        const Runs runs = manyTimes(8, {u"environments"_s, u"list"_s});
        QVERIFY2(count(runs, 0) == 8, saidBy(runs).constData());
        QCOMPARE(QDir(data({})).entryList({u"*damaged*"_s}), QStringList());
    }
}

void CtlTogetherTest::commandsMigrateOnce()
{
    takeEarlierData(u"patlas.sqlite"_s);
    const Runs runs = manyTimes(8, {u"tokens"_s, u"list"_s, u"--json"_s});
    QVERIFY2(count(runs, 0) == 8, saidBy(runs).constData());
    QVERIFY(!runs.front().json()[u"tokens"_s].toArray().isEmpty());
    for (const Ctl::Ran &ran : runs)
        QCOMPARE(ran.out, runs.front().out);
}

void CtlTogetherTest::oneVaultIsMade()
{
    // Each says whether it made the vault; they look for one before they have made their keys.
    const Ctl::Ran ran = m_ctl->shell(u"for word in one two three; do ( echo $word > word.$word; "
                                      "patlasctl --passphrase-fd 9 vault create 9<word.$word 2>said.$word; "
                                      "echo $? $word ) & done; wait"_s);
    QList<QByteArray> lines = ran.out.trimmed().split('\n');
    std::sort(lines.begin(), lines.end());
    QVERIFY2(lines.size() == 3 && lines[0].startsWith("0 ") && lines[1].startsWith("2 ")
                 && lines[2].startsWith("2 "),
             ran.out.constData());
    const QStringList adding{
        u"tokens"_s, u"add"_s, u"CI"_s, u"--env"_s, u"GL Strings"_s, u"--scheme"_s, u"personalAccessToken"_s,
        u"--stdin"_s};
    const QByteArray secret("Zq81kdPw0LmVx7TnB3yR5uCe9sAh2jGf");
    QCOMPARE(m_ctl->run(adding, secret, lines[1].mid(2)).code, 6);
    const Ctl::Ran added = m_ctl->run(adding, secret, lines[0].mid(2));
    QVERIFY2(added.code == 0, added.err.constData());
    // Nothing else is left of the others.
    QCOMPARE(QDir(data({})).entryList({u"patlas.vault*"_s}, QDir::Files), QStringList{u"patlas.vault"_s});
}

void CtlTogetherTest::aNameIsGivenOnce()
{
    const Runs runs =
        manyTimes(10, {u"environments"_s, u"add"_s, u"Same"_s, u"--server"_s, u"https://same.example.com"_s});
    QVERIFY2(count(runs, 0) == 1 && count(runs, 2) == 9, saidBy(runs).constData());
    const QJsonArray all =
        m_ctl->run({u"environments"_s, u"list"_s, u"--json"_s}).json()[u"environments"_s].toArray();
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [](const QJsonValue &each) { return each[u"name"_s].toString() == u"Same"_s; }),
             1);
}

void CtlTogetherTest::writersWaitForEachOther()
{
    std::vector<QStringList> commands;
    for (int i = 0; i < 6; ++i)
        commands.push_back({u"environments"_s, u"add"_s, u"Server %1"_s.arg(i), u"--server"_s,
                            u"https://%1.example.com"_s.arg(i)});
    const Runs runs = m_ctl->runTogether(commands);
    QVERIFY2(count(runs, 0) == 6, saidBy(runs).constData());
    commands.clear();
    for (int i = 0; i < 6; ++i)
        commands.push_back({u"environments"_s, u"remove"_s, u"Server %1"_s.arg(i)});
    const Runs removed = m_ctl->runTogether(commands);
    QVERIFY2(count(removed, 0) == 6, saidBy(removed).constData());
}

void CtlTogetherTest::aBrokenDescriptionConcernsItsApiAlone_data()
{
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("no description any more") << false;
    QTest::newRow("deleted") << true;
}

void CtlTogetherTest::aBrokenDescriptionConcernsItsApiAlone()
{
    QFETCH(const bool, isDeleted);
    addApi(u"Orders"_s);
    const QString folder = QDir(data(u"apis"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    const QString description = data(u"apis/"_s + folder + u"/description"_s);
    addApi(u"Invoices"_s);
    QVERIFY(QFile::exists(description));
    if (isDeleted)
        QVERIFY(QFile::remove(description));
    else
        m_ctl->write(QDir(m_ctl->home().path()).relativeFilePath(description), "\x01 no description at all");

    const Ctl::Ran called = m_ctl->run({u"call"_s, u"listOrders"_s, u"--env"_s, u"Orders"_s});
    QCOMPARE(called.code, 8);
    QVERIFY2(called.err.contains("Orders"), called.err.constData());
    const Ctl::Ran invoices = operationsOf(u"Invoices"_s);
    QVERIFY2(invoices.code == 0 && invoices.out.contains("listInvoices"), invoices.err.constData());
    QCOMPARE(operationsOf(u"GL Strings"_s).code, 0);
    QCOMPARE(m_ctl->run({u"apis"_s, u"list"_s}).code, 0);

    const Ctl::Ran dry = m_ctl->run({u"apis"_s, u"update"_s, u"Orders"_s, u"--dry-run"_s});
    QVERIFY2(dry.code == 0, dry.err.constData());
    QCOMPARE(operationsOf(u"Orders"_s).code, 8);
    const Ctl::Ran updated = m_ctl->run({u"apis"_s, u"update"_s, u"Orders"_s});
    QVERIFY2(updated.code == 0, updated.err.constData());
    const Ctl::Ran orders = operationsOf(u"Orders"_s);
    QVERIFY2(orders.code == 0 && orders.out.contains("listOrders"), orders.err.constData());
}

void CtlTogetherTest::anUnknownApiHasNoOperations()
{
    addApi(u"Orders"_s);
    {
        Database database(data(u"patlas.sqlite"_s));
        const auto removed = waitFor(database.run<void>([](QSqlDatabase &connection) -> Result<void> {
            const Result<QSqlQuery> done = execute(connection, "DELETE FROM api");
            return done ? Result<void>() : Result<void>(Failure(done.error()));
        }));
        QVERIFY(removed);
    }
    const Ctl::Ran listed = operationsOf(u"Orders"_s);
    QVERIFY2(listed.code == 0 && !listed.out.contains("listOrders"), listed.err.constData());
    QCOMPARE(m_ctl->run({u"call"_s, u"listOrders"_s, u"--env"_s, u"Orders"_s}).code, 2);
    // Requests without an operation go out as before, here to nobody.
    QCOMPARE(m_ctl->run({u"request"_s, u"GET"_s, u"/all"_s, u"--env"_s, u"Orders"_s}).code, 5);
}

void CtlTogetherTest::descriptionsAreReplacedWhileTheyAreRead()
{
    addApi(u"Orders"_s);
    const QStringList updating{u"apis"_s, u"update"_s, u"Orders"_s};
    const QStringList reading{u"apis"_s, u"operations"_s, u"--env"_s, u"Orders"_s};
    for (int round = 0; round < 5; ++round) {
        described(u"Orders"_s, QString::number(round + 2));
        const Runs runs = m_ctl->runTogether({updating, reading, reading, reading});
        QVERIFY2(count(runs, 0) == 4, saidBy(runs).constData());
        for (std::size_t i = 1; i < runs.size(); ++i)
            QVERIFY(runs[i].out.contains("listOrders"));
    }
}

void CtlTogetherTest::theSandboxServesThemAll_data()
{
    QTest::addColumn<bool>("isOfEarlierVersion");
    QTest::newRow("new") << false;
    QTest::newRow("of an earlier version") << true;
}

void CtlTogetherTest::theSandboxServesThemAll()
{
    QFETCH(const bool, isOfEarlierVersion);
    m_ctl->makeVault();
    if (isOfEarlierVersion)
        takeEarlierData(u"sandbox/sandbox.sqlite"_s);
    const QStringList reading{u"request"_s, u"GET"_s, u"/tags"_s, u"--env"_s, u"Sandbox"_s, u"--fail"_s};
    for (int round = 0; round < 3; ++round) {
        const Runs runs = manyTimes(6, reading);
        QVERIFY2(count(runs, 0) == 6, saidBy(runs).constData());
        for (const Ctl::Ran &ran : runs)
            QCOMPARE(ran.err, QByteArray()); // "constraint failed", "database is locked"
    }
    // Those that write do so both in the sandbox and in the data of Patlas.
    std::vector<QStringList> commands;
    for (int i = 0; i < 6; ++i)
        commands.push_back({u"tokens"_s, u"create"_s, u"CI %1"_s.arg(i), u"--env"_s, u"Sandbox"_s, u"--for"_s,
                            u"tags.create"_s});
    const Runs made = m_ctl->runTogether(commands, Ctl::passphrase);
    QVERIFY2(count(made, 0) == 6, saidBy(made).constData());
    commands.clear();
    for (int i = 0; i < 6; ++i)
        commands.push_back({u"call"_s, u"tags.create"_s, u"name=tag-%1"_s.arg(i), u"--env"_s, u"Sandbox"_s,
                            u"--token"_s, u"CI %1"_s.arg(i), u"--fail"_s});
    const Runs written = m_ctl->runTogether(commands, Ctl::passphrase);
    QVERIFY2(count(written, 0) == 6, saidBy(written).constData());
    const QByteArray tags = m_ctl->run(reading).out;
    for (int i = 0; i < 6; ++i)
        QVERIFY2(tags.contains("tag-" + QByteArray::number(i)), tags.constData());
}

void CtlTogetherTest::descriptionsNeedNoSandbox()
{
    QCOMPARE(operationsOf(u"Sandbox"_s).code, 0);
    QCOMPARE(m_ctl->run({u"apis"_s, u"scopes"_s, u"--env"_s, u"Sandbox"_s}).code, 0);
    QCOMPARE(m_ctl->run({u"tokens"_s, u"list"_s, u"--env"_s, u"Sandbox"_s}).code, 0);
    QVERIFY(!QFile::exists(data(u"sandbox"_s)));
}

PATLAS_CORE_TEST(CtlTogetherTest)
#include "tst_ctltogether.moc"
