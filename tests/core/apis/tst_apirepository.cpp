// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/ApiRepository.h"

#include "core/apis/DescriptionFiles.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace patlas;

namespace {

DocumentSet severalDocuments()
{
    DocumentSet documents;
    documents.address = QUrl(u"https://example.com/api/openapi.yaml"_s);
    documents.root = "openapi: 3.1.0\r\ninfo: {title: Größe}\n";
    documents.others.insert(QUrl(u"https://example.com/api/a.yaml"_s), "a: 1");
    documents.others.insert(QUrl(u"https://example.com/api/b.yaml"_s), QByteArray("b\0c", 3));
    return documents;
}

DocumentSet described(const QByteArray &title)
{
    DocumentSet documents;
    documents.root = "openapi: 3.1.0\ninfo: {title: " + title + ", version: '1'}\npaths: {}\n";
    return documents;
}

StoredApi titled(const QString &title)
{
    StoredApi api;
    api.title = title;
    api.version = u"2.1"_s;
    api.read = utc(QDate(2026, 11, 29), QTime(5, 30));
    return api;
}

} // namespace

class ApiRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void descriptionComesBackAsItCame();
    void replacingKeepsTheIdAndLeavesNoFiles();
    void removingLeavesNoFiles();
    void filesAreForTheirOwnerAlone();
    void whatCannotBeWrittenChangesNothing();
    void aRowDoesNotSayWhichFileIsRead();
    void aDamagedFolderIsSaidAndLeavesTheRestAlone();
    void descriptionIsReadFromItsIndex();
    void indexThatDoesNotFitIsNotUsed();

private:
    struct Run {
        explicit Run(const QString &directory)
            : database(directory + u"/patlas.sqlite"_s)
            , apis(database, directory + u"/apis"_s)
        {
            QVERIFY(waitFor(database.open()));
            QVERIFY(waitFor(apis.load()));
        }
        Database database;
        ApiRepository apis;
    };

    QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_directory->filePath(u"apis"_s), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }

    DescriptionFiles descriptions() const { return DescriptionFiles(m_directory->filePath(u"apis"_s)); }
    QByteArray keyOf(const StoredApi &stored) const
    {
        return descriptions().indexKey(stored.revision, stored.address);
    }
    QString indexedTitle(const StoredApi &stored) const
    {
        const std::optional<ApiDescription> api = descriptions().readIndex(stored.revision, keyOf(stored));
        return api ? api->title : QString();
    }
    /// An index that says something else than its documents shows which of them was read.
    void keepOther(const StoredApi &stored) const
    {
        ApiDescription other;
        other.title = u"From the index"_s;
        descriptions().writeIndex(stored.revision, keyOf(stored), other);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void ApiRepositoryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void ApiRepositoryTest::descriptionComesBackAsItCame()
{
    StoredApi stored;
    {
        Run run(m_directory->path());
        QSignalSpy changed(&run.apis, &ApiRepository::changed);
        const auto saved = waitFor(run.apis.save(titled(u"Zebra"_s), severalDocuments()));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
        stored = *saved;
        QVERIFY(!stored.id.isEmpty());
        QCOMPARE(changed.count(), 1);
        QVERIFY(waitFor(run.apis.save(titled(u"apple"_s), severalDocuments())));
    }
    Run run(m_directory->path());
    QCOMPARE(run.apis.all().size(), std::size_t(2));
    QCOMPARE(run.apis.all().front().title, u"apple"_s);
    QVERIFY(run.apis.find(stored.id));
    QCOMPARE(*run.apis.find(stored.id), stored);
    const auto documents = waitFor(run.apis.documents(stored.id));
    QVERIFY(documents);
    QCOMPARE(documents->address, severalDocuments().address);
    QCOMPARE(documents->root, severalDocuments().root);
    QCOMPARE(documents->others, severalDocuments().others);
}

void ApiRepositoryTest::replacingKeepsTheIdAndLeavesNoFiles()
{
    Run run(m_directory->path());
    const auto first = waitFor(run.apis.save(titled(u"A"_s), severalDocuments()));
    QVERIFY(first);
    DocumentSet newer;
    newer.root = "{}";
    StoredApi again = *first;
    again.version = u"3"_s;
    const auto second = waitFor(run.apis.save(again, newer));
    QVERIFY(second);
    QCOMPARE(second->id, first->id);
    QVERIFY(second->revision != first->revision);
    QCOMPARE(run.apis.all().size(), std::size_t(1));
    QCOMPARE(run.apis.all().front().version, u"3"_s);
    QVERIFY(run.apis.all().front().address.isEmpty());
    QCOMPARE(waitFor(run.apis.documents(first->id))->root, QByteArray("{}"));
    QTRY_COMPARE(files().size(), 2); // the description and the list of the others
}

void ApiRepositoryTest::removingLeavesNoFiles()
{
    Run run(m_directory->path());
    const auto stored = waitFor(run.apis.save(titled(u"A"_s), severalDocuments()));
    QVERIFY(stored);
    QCOMPARE(files().size(), 4);
    QVERIFY(waitFor(run.apis.remove(stored->id)));
    QVERIFY(run.apis.all().empty());
    QTRY_COMPARE(files(), QStringList());
    QCOMPARE(waitFor(run.apis.documents(stored->id)).error().kind, ErrorKind::NotFound);
}

void ApiRepositoryTest::filesAreForTheirOwnerAlone()
{
    Run run(m_directory->path());
    QVERIFY(waitFor(run.apis.save(titled(u"A"_s), severalDocuments())));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeGroup | QFile::ExeOther;
    QStringList all = files();
    all.append(m_directory->filePath(u"apis"_s));
    for (const QString &path : std::as_const(all))
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

void ApiRepositoryTest::whatCannotBeWrittenChangesNothing()
{
    QFile inTheWay(m_directory->filePath(u"apis"_s)); // where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Run run(m_directory->path());
    const auto refused = waitFor(run.apis.save(titled(u"A"_s), severalDocuments()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(run.apis.all().empty());
}

void ApiRepositoryTest::aRowDoesNotSayWhichFileIsRead()
{
    {
        Run run(m_directory->path());
        QVERIFY(waitFor(run.apis.save(titled(u"A"_s), severalDocuments())));
        const auto written = waitFor(run.database.run<void>([](QSqlDatabase &database) -> Result<void> {
            const Result<QSqlQuery> done = execute(database, "UPDATE api SET revision = '../../../../etc'");
            if (!done)
                return tl::make_unexpected(done.error());
            return {};
        }));
        QVERIFY(written);
    }
    Run run(m_directory->path());
    QVERIFY(run.apis.all().empty());
}

void ApiRepositoryTest::aDamagedFolderIsSaidAndLeavesTheRestAlone()
{
    Run run(m_directory->path());
    const auto damaged = waitFor(run.apis.save(titled(u"A"_s), severalDocuments()));
    const auto whole = waitFor(run.apis.save(titled(u"B"_s), severalDocuments()));
    QVERIFY(damaged && whole);
    QVERIFY(QFile::remove(m_directory->filePath(u"apis/%1/description"_s.arg(damaged->revision))));
    const auto documents = waitFor(run.apis.documents(damaged->id));
    QVERIFY(!documents);
    QCOMPARE(documents.error().kind, ErrorKind::Storage);
    QVERIFY(waitFor(run.apis.documents(whole->id)));
}

void ApiRepositoryTest::descriptionIsReadFromItsIndex()
{
    StoredApi stored;
    {
        Run run(m_directory->path());
        const auto saved = waitFor(run.apis.save(titled(u"A"_s), described("As it came")));
        QVERIFY(saved);
        stored = *saved;
        const auto read = waitFor(run.apis.description(stored.id));
        QVERIFY(read);
        QCOMPARE((*read)->title, u"As it came"_s);
        QTRY_COMPARE(indexedTitle(stored), u"As it came"_s); // made by reading
        keepOther(stored);
    }
    Run run(m_directory->path());
    QCOMPARE((*waitFor(run.apis.description(stored.id)))->title, u"From the index"_s);
    QVERIFY(waitFor(run.apis.remove(stored.id)));
    QTRY_COMPARE(files(), QStringList());
    QCOMPARE(waitFor(run.apis.description(stored.id)).error().kind, ErrorKind::NotFound);
}

void ApiRepositoryTest::indexThatDoesNotFitIsNotUsed()
{
    Run run(m_directory->path());
    const auto stored = waitFor(run.apis.save(titled(u"A"_s), described("As it came")));
    QVERIFY(stored);
    keepOther(*stored);
    QCOMPARE((*waitFor(run.apis.description(stored->id)))->title, u"From the index"_s);
    QFile index(m_directory->filePath(u"apis/%1/index"_s.arg(stored->revision)));
    QVERIFY(index.open(QIODevice::ReadWrite));
    QVERIFY(index.seek(index.size() - 1) && index.write("x") == 1);
    index.close();
    QCOMPARE((*waitFor(run.apis.description(stored->id)))->title, u"As it came"_s);

    QTRY_COMPARE(indexedTitle(*stored), u"As it came"_s); // made anew
    keepOther(*stored);
    QFile document(m_directory->filePath(u"apis/%1/description"_s.arg(stored->revision)));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(described("Changed by hand").root);
    document.close();
    QCOMPARE((*waitFor(run.apis.description(stored->id)))->title, u"Changed by hand"_s);
}

PATLAS_CORE_TEST(ApiRepositoryTest)
#include "tst_apirepository.moc"
