// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/DefaultStore.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/session/Services.h"
#include "core/storage/Sql.h"

#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/WaitFor.h"

#include <QJsonArray>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// The command works on the data of a window that is open: here its services, in this process.
class CtlBesideWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowSeesWhatTheCommandDoes();
    void theWindowSeesRequestsAndApis();
    void theCommandSeesWhatTheWindowDoes();
    void vaultOfTheCommandIsSeen();
    void whatIsBeingWrittenIsNotUndone();
    void nothingIsLostWhenTheCommandIsKilled();

private:
    QString data(const char *name) const
    {
        return m_ctl->file(u".local/share/patlas/"_s + QLatin1String(name));
    }
    void open();
    void openWithVault();
    Ctl::Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_ctl->run(arguments, input, Ctl::passphrase);
    }
    static QStringList adding(const QString &name)
    {
        return {u"tokens"_s,     u"add"_s,      name,         u"--env"_s,
                u"GL Strings"_s, u"--scheme"_s, personalSlot, u"--stdin"_s};
    }
    QFuture<Result<Credential>> add(const QString &name)
    {
        Credential token = newPersonalToken();
        token.environmentId = productionEnvironmentId;
        token.name = name;
        return m_window->credentials.add(token, Secret::copyOf(secretOf(name).toStdString()));
    }
    /// No shape: what every token of the real service is to Patlas.
    static QByteArray secretOf(const QString &name)
    {
        return "Zq81kdPw0LmVx7TnB3yR5uCe9sAh2j-" + name.toUtf8();
    }
    const Credential *named(const QString &name) const
    {
        const auto &all = m_window->credentials.all();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&name](const Credential &each) { return each.name == name; });
        return found == all.end() ? nullptr : &*found;
    }
    bool hasEnvironment(const QString &name) const { return m_window->environments.isNameTaken(name); }
    int count(const char *statement) const
    {
        return waitFor(m_window->database.run<int>([statement](QSqlDatabase &connection) -> Result<int> {
                   Result<QSqlQuery> rows = execute(connection, statement);
                   return rows && rows->next() ? rows->value(0).toInt() : -1;
               }))
            .value_or(-1);
    }
    void checkAll(const QStringList &acknowledged);

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<Services> m_window;
};

void CtlBesideWindowTest::init()
{
    m_ctl = std::make_unique<Ctl>();
    openWithVault();
}

void CtlBesideWindowTest::cleanup()
{
    m_window.reset();
}

void CtlBesideWindowTest::open()
{
    m_window = std::make_unique<Services>(
        DataPaths{data("patlas.sqlite"), data("patlas.vault"), m_ctl->file(u".cache/patlas/bodies"_s)});
    QVERIFY(waitFor(m_window->open()));
    m_window->followOtherProcesses();
}

void CtlBesideWindowTest::openWithVault()
{
    {
        // What a guess costs is in the file: here it is little.
        VaultStore cheap(data("patlas.vault"), VaultCost{1, 8ULL * 1024 * 1024});
        if (cheap.state() == VaultState::Absent)
            QVERIFY(waitFor(cheap.create(Secret::copyOf(Ctl::passphrase))));
    }
    open();
    QVERIFY(waitFor(m_window->vault.unlock(Secret::copyOf(Ctl::passphrase))));
    QVERIFY(waitFor(m_window->credentials.defaultStore().choose(vaultStoreId)));
}

void CtlBesideWindowTest::theWindowSeesWhatTheCommandDoes()
{
    const Ctl::Ran added = run(adding(u"CI"_s), secretOf(u"CI"_s));
    QVERIFY2(added.code == 0, added.err.constData());
    QTRY_VERIFY(named(u"CI"_s));
    const QString id = named(u"CI"_s)->id;
    QCOMPARE(QByteArray::fromStdString(std::string(waitFor(m_window->credentials.secretOf(id))->view())),
             secretOf(u"CI"_s));
    QVERIFY(m_window->credentials.unreferenced().all().empty());
    // Its name is taken here, too.
    QCOMPARE(waitFor(add(u"ci"_s)).error().kind, ErrorKind::Conflict);

    QSignalSpy environments(&m_window->environments, &EnvironmentRepository::changed);
    const QSignalSpy credentials(&m_window->credentials, &CredentialRepository::changed);
    QCOMPARE(run({u"environments"_s, u"add"_s, u"Staging"_s, u"--api"_s, u"gl-strings"_s, u"--server"_s,
                  u"https://staging.example.com/v1/api"_s})
                 .code,
             0);
    QTRY_VERIFY(hasEnvironment(u"Staging"_s));
    QCOMPARE(environments.size(), 1);
    QCOMPARE(credentials.size(), 0);
    QCOMPARE(run({u"tokens"_s, u"revoke"_s, u"CI"_s, u"--done"_s}).code, 0);
    QTRY_VERIFY(named(u"CI"_s)->revoked.isValid());
    QCOMPARE(run({u"environments"_s, u"remove"_s, u"Staging"_s}).code, 0);
    QTRY_VERIFY(!hasEnvironment(u"Staging"_s));
    QCOMPARE(run({u"tokens"_s, u"remove"_s, u"CI"_s}).code, 0);
    QTRY_VERIFY(!named(u"CI"_s));
    QCOMPARE(waitFor(m_window->vault.keys()).value(), QStringList());
    QCOMPARE(m_window->vault.state(), VaultState::Unlocked);
}

void CtlBesideWindowTest::theWindowSeesRequestsAndApis()
{
    const QString document =
        m_ctl->write(u"orders.yaml"_s,
                     "openapi: 3.0.3\ninfo: {title: Orders, version: '2'}\nservers: [{url: "
                     "'http://127.0.0.1:9/v2'}]\npaths: {/orders: {get: {operationId: listOrders, "
                     "responses: {'200': {description: ok}}}}}\n");
    const Ctl::Ran added = run({u"apis"_s, u"add"_s, document});
    QVERIFY2(added.code == 0, added.err.constData());
    QTRY_COMPARE(m_window->apis.all().size(), 1U);
    QTRY_VERIFY(hasEnvironment(u"Orders"_s));
    const StoredApi api = m_window->apis.all().front();
    QVERIFY((*waitFor(m_window->apis.description(api.id)))->operation(u"listOrders"_s));

    const QSignalSpy history(&m_window->history, &HistoryRepository::changed);
    // Nobody listens there: a failure is in the history as well.
    const Ctl::Ran sent = run({u"request"_s, u"GET"_s, u"/orders"_s, u"--env"_s, u"Orders"_s});
    QCOMPARE(sent.code, 5);
    QTRY_COMPARE(history.size(), 1);
    QCOMPARE(waitFor(m_window->history.find({})).value().size(), 1U);
}

void CtlBesideWindowTest::theCommandSeesWhatTheWindowDoes()
{
    const Result<Credential> kept = waitFor(add(u"CI"_s));
    QVERIFY(kept);
    QVERIFY(waitFor(m_window->credentials.rename(kept->id, u"Deploy"_s)));
    const auto tokens = [this] {
        return run({u"tokens"_s, u"list"_s, u"--json"_s}).json()[u"tokens"_s].toArray();
    };
    QCOMPARE(tokens().size(), 1);
    QCOMPARE(tokens()[0][u"name"_s].toString(), u"Deploy"_s);
    const Ctl::Ran got = run({u"token"_s, u"get"_s, u"Deploy"_s, u"--reveal"_s});
    QCOMPARE(got.out.trimmed(), secretOf(u"CI"_s));
    QVERIFY(waitFor(m_window->credentials.markRevoked(kept->id, QDateTime::currentDateTimeUtc())));
    QCOMPARE(tokens()[0][u"status"_s].toString(), u"revoked"_s);
    Environment staging;
    staging.name = u"Staging"_s;
    staging.apiBase = QUrl(u"https://staging.example.com"_s);
    QVERIFY(waitFor(m_window->environments.save(staging)));
    const QJsonArray environments =
        run({u"environments"_s, u"list"_s, u"--json"_s}).json()[u"environments"_s].toArray();
    QCOMPARE(environments.last()[u"name"_s].toString(), u"Staging"_s);
    QVERIFY(waitFor(m_window->credentials.remove(kept->id)));
    QCOMPARE(tokens().size(), 0);
}

void CtlBesideWindowTest::vaultOfTheCommandIsSeen()
{
    m_window.reset();
    m_ctl = std::make_unique<Ctl>();
    open();
    QCOMPARE(m_window->vault.state(), VaultState::Absent);
    const QSignalSpy store(&m_window->credentials.defaultStore(), &DefaultStore::changed);
    m_ctl->makeVault();
    QTRY_COMPARE(m_window->vault.state(), VaultState::Locked);
    QTRY_COMPARE(m_window->credentials.defaultStore().id(), StoreId(vaultStoreId));
    QCOMPARE(store.size(), 1);
    QVERIFY(waitFor(m_window->vault.unlock(Secret::copyOf(Ctl::passphrase))));
    QVERIFY(waitFor(add(u"CI"_s)));
}

void CtlBesideWindowTest::whatIsBeingWrittenIsNotUndone()
{
    QVERIFY(waitFor(add(u"CI"_s)));
    const QString id = named(u"CI"_s)->id;
    // What the command writes makes this one read again and again, in the middle of changes of its own.
    QProcess command;
    m_ctl->start(command, adding(u"Other"_s), Ctl::passphrase);
    command.write(secretOf(u"Other"_s));
    command.closeWriteChannel();
    QStringList seen;
    const QObject context;
    connect(&m_window->credentials, &CredentialRepository::changed, &context,
            [&] { seen.append(m_window->credentials.find(id)->name); });
    QStringList given;
    for (int i = 0; command.state() != QProcess::NotRunning || !named(u"Other"_s); ++i) {
        given.append(u"Name %1"_s.arg(i));
        static_cast<void>(m_window->credentials.rename(id, given.last()));
        static_cast<void>(m_window->read());
        QTest::qWait(5);
        QCOMPARE(m_window->credentials.find(id)->name, given.last());
    }
    QCOMPARE(command.exitCode(), 0);
    seen.removeDuplicates();
    QCOMPARE(seen, given);
    QCOMPARE(count("SELECT count(*) FROM credential WHERE adding = 0"), 2);
}

void CtlBesideWindowTest::nothingIsLostWhenTheCommandIsKilled()
{
    // For hours by hand: PATLAS_ROUNDS=5000 PATLAS_SEED=7
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("PATLAS_ROUNDS", &isGiven);
    const int rounds = isGiven ? given : 8;
    QRandomGenerator random(quint32(std::max(1, qEnvironmentVariableIntValue("PATLAS_SEED"))));
    QStringList acknowledged;
    int kills = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString theirs = u"command-%1"_s.arg(round);
        QProcess command;
        m_ctl->start(command, adding(theirs), Ctl::passphrase);
        command.write(secretOf(theirs));
        command.closeWriteChannel();
        QMap<QString, QFuture<Result<Credential>>> ours;
        const auto addOne = [&] {
            const QString name = u"window-%1-%2"_s.arg(round).arg(ours.size());
            ours.insert(name, add(name));
        };
        const auto isRunning = [&command] { return command.state() != QProcess::NotRunning; };
        const QByteArray halfMade =
            "SELECT count(*) FROM credential WHERE adding AND name = '" + theirs.toUtf8() + '\'';
        const int kind = int(random.bounded(4));
        if (kind == 0) { // anywhere
            addOne();
            QTest::qWait(int(random.bounded(400)));
        } else { // in the middle of adding, or not at all
            while (isRunning() && count(halfMade.constData()) == 0) {
                if (ours.size() < 5)
                    addOne();
                QTest::qWait(1);
            }
            QThread::usleep(random.bounded(20'000));
        }
        if (kind < 3)
            command.kill();
        QTRY_VERIFY(!isRunning());
        addOne();
        if (command.exitStatus() == QProcess::NormalExit) {
            QVERIFY2(command.exitCode() == 0, command.readAllStandardError().constData());
            acknowledged.append(theirs);
        } else {
            ++kills;
        }
        for (auto each = ours.cbegin(); each != ours.cend(); ++each) {
            const Result<Credential> kept = waitFor(each.value());
            QVERIFY2(kept, qPrintable(each.key()));
            acknowledged.append(each.key());
        }
    }
    QVERIFY(kills > 0);
    // The open window has them, and finishes what was killed.
    QTRY_COMPARE(count("SELECT count(*) FROM credential WHERE adding"), 0);
    QTRY_COMPARE(int(m_window->credentials.all().size()), count("SELECT count(*) FROM credential"));
    checkAll(acknowledged);
    m_window.reset();
    openWithVault();
    checkAll(acknowledged);
}

/// Those that were acknowledged are there, none is half made, and no secret is left without its token.
void CtlBesideWindowTest::checkAll(const QStringList &acknowledged)
{
    QStringList names;
    const std::vector<Credential> all = m_window->credentials.all();
    for (const Credential &token : all) {
        const Result<Secret> secret = waitFor(m_window->credentials.secretOf(token.id));
        QVERIFY2(secret, qPrintable(token.name));
        QCOMPARE(QByteArray::fromStdString(std::string(secret->view())), secretOf(token.name));
        names.append(token.name);
    }
    for (const QString &name : acknowledged)
        QCOMPARE(names.count(name), 1);
    names.removeDuplicates();
    QCOMPARE(names.size(), qsizetype(all.size()));
    QCOMPARE(waitFor(m_window->vault.keys()).value().size(), qsizetype(all.size()));
    QCOMPARE(m_window->vault.state(), VaultState::Unlocked);
    QVERIFY(m_window->credentials.unreferenced().all().empty());
    QCOMPARE(count("SELECT count(*) FROM leftover"), 0);
    const Ctl::Ran listed = run({u"tokens"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.json()[u"tokens"_s].toArray().size(), qsizetype(all.size()));
}

PATLAS_SESSION_TEST(CtlBesideWindowTest, Keyring::None)
#include "tst_ctlbesidewindow.moc"
