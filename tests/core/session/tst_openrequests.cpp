// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/OpenRequests.h"

#include "core/environment/Environment.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

class OpenRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewOneComesBehindTheCurrentOne();
    void closingGoesToANeighbour();
    void theOneThatWasClosedLastIsOpenedAgain();
    void theyComeBackAtTheNextStart();
    void whatIsOpenedBeforeTheyAreLoadedStays();
    void noSecretIsWritten();
    void aFailedWriteIsTriedAgain();
    void filesThatAreRenamedAreFollowed();
    void aReplacedOneLeavesNothingBehind();

private:
    static RequestDraft draft(const QString &operation)
    {
        RequestDraft made;
        made.environmentId = u"sandbox"_s;
        made.operationId = operation;
        made.method = u"GET"_s;
        made.url = u"/v1/api/"_s + operation;
        return made;
    }
    QString order() const
    {
        QString text;
        for (int i = 0; i < m_open->count(); ++i)
            text += (i == m_open->current() ? u"*"_s : QString()) + m_open->at(i).draft.operationId;
        return text;
    }
    /// The program ends and starts again.
    void restart()
    {
        m_open.reset();
        m_database.reset();
        start();
        QSignalSpy loaded(m_open.get(), &OpenRequests::loaded);
        m_open->load();
        QTRY_COMPARE(loaded.count(), 1);
    }
    void start()
    {
        m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
        m_repository = std::make_unique<OpenRequestRepository>(*m_database);
        m_open = std::make_unique<OpenRequests>(*m_repository);
    }
    bool run(const char *statement)
    {
        return waitFor(m_database->run<void>([statement](QSqlDatabase &connection) -> Result<void> {
                   const Result<QSqlQuery> done = execute(connection, statement);
                   if (!done)
                       return tl::make_unexpected(done.error());
                   return {};
               }))
            .has_value();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OpenRequestRepository> m_repository;
    std::unique_ptr<OpenRequests> m_open;
};

void OpenRequestsTest::init()
{
    m_open.reset();
    m_database.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    start();
    QSignalSpy loaded(m_open.get(), &OpenRequests::loaded);
    m_open->load();
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m_open->count(), 0);
}

void OpenRequestsTest::aNewOneComesBehindTheCurrentOne()
{
    m_open->open(draft(u"a"_s));
    m_open->open(draft(u"b"_s));
    QCOMPARE(order(), u"a*b"_s);
    m_open->setCurrent(0);
    m_open->open(draft(u"c"_s));
    QCOMPARE(order(), u"a*cb"_s);
    m_open->move(1, 2);
    QCOMPARE(order(), u"ab*c"_s);
    m_open->move(0, 2);
    QCOMPARE(order(), u"b*ca"_s);
}

void OpenRequestsTest::closingGoesToANeighbour()
{
    for (const QString &each : {u"a"_s, u"b"_s, u"c"_s})
        m_open->open(draft(each));
    QSignalSpy current(m_open.get(), &OpenRequests::currentChanged);
    m_open->setCurrent(1);
    current.clear();
    m_open->close(1);
    QCOMPARE(order(), u"a*c"_s);
    QCOMPARE(current.count(), 1);
    m_open->close(0); // another than the current one
    QCOMPARE(order(), u"*c"_s);
    QCOMPARE(current.count(), 1);
    m_open->close(0);
    QCOMPARE(m_open->current(), -1);
    QVERIFY(!m_open->currentRequest());
    QCOMPARE(current.takeLast().at(0).toInt(), -1);
}

void OpenRequestsTest::theOneThatWasClosedLastIsOpenedAgain()
{
    for (const QString &each : {u"a"_s, u"b"_s, u"c"_s})
        m_open->open(draft(each));
    m_open->close(1);
    m_open->close(0);
    QCOMPARE(order(), u"*c"_s);
    m_open->reopen();
    QCOMPARE(order(), u"*ac"_s);
    m_open->reopen();
    QCOMPARE(order(), u"a*bc"_s);
    QVERIFY(!m_open->canReopen());
    m_open->reopen();
    QCOMPARE(m_open->count(), 3);
}

void OpenRequestsTest::theyComeBackAtTheNextStart()
{
    m_open->open(draft(u"a"_s));
    m_open->open(draft(u"a"_s), {u"/home/me/a.http"_s, 2, "fingerprint", u"A request"_s, u"a"_s});
    m_open->markEdited();
    m_open->open(draft(u"b"_s));
    m_open->setCurrent(1);
    restart();
    QCOMPARE(order(), u"a*ab"_s);
    QCOMPARE(m_open->at(1).saved,
             (SavedPlace{u"/home/me/a.http"_s, 2, "fingerprint", u"A request"_s, u"a"_s}));
    QVERIFY(m_open->at(1).isEdited);
    QVERIFY(!m_open->at(1).isFresh);
    QVERIFY(m_open->at(2).isFresh);
    QCOMPARE(m_open->at(0).draft, draft(u"a"_s));
}

void OpenRequestsTest::whatIsOpenedBeforeTheyAreLoadedStays()
{
    m_open->open(draft(u"a"_s));
    m_open.reset();
    start();
    m_open->open(draft(u"new"_s));
    m_open->load();
    m_open->load();
    QTRY_COMPARE(m_open->count(), 2);
    QCOMPARE(order(), u"a*new"_s);
    restart();
    QCOMPARE(order(), u"a*new"_s);
}

void OpenRequestsTest::noSecretIsWritten()
{
    const QString token = u"ghp_0123456789abcdefghijklmnopqrstuvwxyz"_s;
    RequestDraft typed = draft(u"a"_s);
    typed.headers = {{u"X-Note"_s, token}};
    typed.body = token.toUtf8();
    typed.bodyKind = BodyKind::Text;
    m_open->open(typed, {u"/r/a.http"_s, 0, {}, token, token});
    m_open->flush();
    QVERIFY(run("SELECT 1"));
    m_open.reset();
    m_database.reset();
    const QDir directory(m_directory->path());
    const QStringList files = directory.entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("0123456789abcdefghijklmnop"), qPrintable(name));
    }
    start();
}

void OpenRequestsTest::aFailedWriteIsTriedAgain()
{
    QSignalSpy failed(m_open.get(), &OpenRequests::failed);
    QVERIFY(run("CREATE TRIGGER full BEFORE INSERT ON open_request BEGIN SELECT RAISE(FAIL, 'full'); END"));
    m_open->open(draft(u"a"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
    QVERIFY(run("DROP TRIGGER full"));
    const auto stored = [this] { return waitFor(m_repository->load())->requests.size(); };
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 1U, 30'000);
    QCOMPARE(failed.count(), 1);
}

void OpenRequestsTest::filesThatAreRenamedAreFollowed()
{
    m_open->open(draft(u"a"_s), {u"/r/tags/a.http"_s, 0, {}});
    m_open->open(draft(u"b"_s), {u"/r/tagsx/b.http"_s, 0, {}});
    m_open->renameFiles(u"/r/tags"_s, u"/r/labels"_s);
    QCOMPARE(m_open->at(0).saved.file, u"/r/labels/a.http"_s);
    QCOMPARE(m_open->at(1).saved.file, u"/r/tagsx/b.http"_s);
    m_open->renameFiles(u"/r/tagsx/b.http"_s, u"/r/c.http"_s);
    QCOMPARE(m_open->at(1).saved.file, u"/r/c.http"_s);
}

void OpenRequestsTest::aReplacedOneLeavesNothingBehind()
{
    m_open->open(draft(u"a"_s), {u"/r/a.http"_s, 0, "x", u"A"_s});
    const QString id = m_open->currentRequest()->id;
    m_open->replaceCurrent(draft(u"b"_s));
    QCOMPARE(order(), u"*b"_s);
    QCOMPARE(m_open->currentRequest()->id, id);
    QVERIFY(!m_open->currentRequest()->saved.isInFile());
    QCOMPARE(m_open->currentRequest()->saved.title, QString());
    QVERIFY(m_open->currentRequest()->isFresh);
    m_open->markUsed();
    QVERIFY(!m_open->currentRequest()->isFresh);
    QVERIFY(!m_open->currentRequest()->isEdited);
}

PATLAS_CORE_TEST(OpenRequestsTest)
#include "tst_openrequests.moc"
