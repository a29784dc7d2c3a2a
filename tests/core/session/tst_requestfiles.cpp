// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RequestFiles.h"

#include "core/request/ResolvedRequest.h"
#include "core/secret/TokenRedaction.h"
#include "core/storage/Preferences.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

class RequestFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void variablesComeFromTheFileThenTheEnvironments();
    void chosenEnvironmentsAreKeptForTheFolder();
    void valuesOfThePrivateFileAreMasked();
    void aRequestThatSomethingElseChangedIsNotWritten();
    void aRequestIsFoundAtAnotherPlaceInItsFile();
    void aSuccessorIsSureToBeIt_data();
    void aSuccessorIsSureToBeIt();
    void aSecretIsNotWritten();
    void aFolderThatIsGoneIsSaid();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const QString &name) const { return m_directory->filePath(u"requests/"_s + name); }
    void open()
    {
        m_files = std::make_unique<RequestFiles>(*m_preferences);
        QVERIFY(waitFor(m_files->open(m_directory->filePath(u"requests"_s))));
        QTRY_VERIFY(!m_files->environments().names().isEmpty());
    }
    QString valueOf(const QString &text, const QString &file = u"a.http"_s) const
    {
        Environment environment;
        environment.name = u"Sandbox"_s;
        environment.apiBase = QUrl(u"http://127.0.0.1:1/v1/"_s);
        return resolveText(text, m_files->variablesFor(path(file), environment), {}).text;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<RequestFiles> m_files;
};

void RequestFilesTest::init()
{
    m_files.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_directory->filePath(u"requests"_s)));
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    write(u"a.http"_s,
          "@own = of the file\n\n### A\nGET https://example.com/a\n\n### B\nGET https://example.com/b\n");
    write(u"http-client.env.json"_s,
          "{\"$shared\": {\"who\": \"shared\", \"own\": \"x\"}, \"dev\": {\"who\": \"dev\"}, \"prod\": "
          "{\"who\": \"prod\"}}");
    write(u"http-client.private.env.json"_s, "{\"dev\": {\"key\": \"correct-horse-battery-staple\"}}");
    write(u".env"_s, "OTHER_PASSWORD=another-long-passphrase\n");
    open();
}

void RequestFilesTest::variablesComeFromTheFileThenTheEnvironments()
{
    QVERIFY(waitFor(m_files->load(u"a.http"_s)));
    QCOMPARE(valueOf(u"{{own}} {{who}} {{baseUrl}}/x"_s), u"of the file shared http://127.0.0.1:1/v1/x"_s);
    m_files->setActiveEnvironments({u"prod"_s, u"dev"_s});
    QCOMPARE(valueOf(u"{{who}} {{$dotenv OTHER_PASSWORD}}"_s), u"dev another-long-passphrase"_s);
    QCOMPARE(valueOf(u"{{own}}"_s, u"other.http"_s), u"x"_s);
}

void RequestFilesTest::chosenEnvironmentsAreKeptForTheFolder()
{
    m_files->setActiveEnvironments({u"prod"_s});
    open();
    QCOMPARE(m_files->activeEnvironments(), QStringList(u"prod"_s));
    // One that is gone is not active.
    QSignalSpy changed(m_files.get(), &RequestFiles::variablesChanged);
    write(u"http-client.env.json"_s, "{\"dev\": {}}");
    QTRY_COMPARE_WITH_TIMEOUT(m_files->environments().names(), QStringList(u"dev"_s), 15'000);
    QCOMPARE(m_files->activeEnvironments(), QStringList());
}

void RequestFilesTest::valuesOfThePrivateFileAreMasked()
{
    const QString shown = redactTokens(u"correct-horse-battery-staple, another-long-passphrase, horse"_s);
    QVERIFY2(!shown.contains(u"battery"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"passphrase"_s), qPrintable(shown));
    QVERIFY2(shown.endsWith(u"horse"_s), qPrintable(shown));
}

void RequestFilesTest::aRequestThatSomethingElseChangedIsNotWritten()
{
    const Result<LoadedFile> loaded = waitFor(m_files->load(u"a.http"_s));
    QVERIFY(loaded);
    const SavedPlace place = placeOf(path(u"a.http"_s), loaded->file, 1);
    const QByteArray theirs = content(u"a.http"_s).replace("/b", "/theirs");
    write(u"a.http"_s, theirs);
    const auto edit = [](RequestDefinition definition) -> Result<RequestDefinition> {
        definition.url = u"https://example.com/mine"_s;
        return definition;
    };
    const Result<SavedPlace> saved = waitFor(m_files->save(place, edit));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QCOMPARE(content(u"a.http"_s), theirs);
}

void RequestFilesTest::aRequestIsFoundAtAnotherPlaceInItsFile()
{
    const Result<LoadedFile> loaded = waitFor(m_files->load(u"a.http"_s));
    QVERIFY(loaded);
    const SavedPlace place = placeOf(path(u"a.http"_s), loaded->file, 1);
    QCOMPARE(place.title, u"B"_s);
    write(u"a.http"_s, "### New\nGET https://example.com/new\n\n" + content(u"a.http"_s));
    const Result<SavedPlace> saved =
        waitFor(m_files->save(place, [](RequestDefinition definition) -> Result<RequestDefinition> {
            definition.url = u"https://example.com/mine"_s;
            return definition;
        }));
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message()));
    QCOMPARE(saved->index, 2);
    QVERIFY(content(u"a.http"_s).endsWith("### B\nGET https://example.com/mine\n"));
    QVERIFY(content(u"a.http"_s).startsWith("### New\nGET https://example.com/new\n\n@own = of the file\n"));
}

void RequestFilesTest::aSuccessorIsSureToBeIt_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("successor");
    const QByteArray two = "### A\nGET /a\n\n### B\nPOST /b\n\n1\n";
    QTest::newRow("its body changed")
        << two << 1 << QByteArray("### A\nGET /a\n\n### B\nPOST /b\n\n2\n") << 1;
    QTest::newRow("another put before it, too")
        << two << 1 << QByteArray("### X\nGET /x\n\n### A\nGET /a\n\n### B\nPOST /b\n\n2\n") << 2;
    QTest::newRow("its title changed, and another put before it")
        << two << 1 << QByteArray("### X\nGET /x\n\n### A\nGET /a\n\n### C\nPOST /b\n\n2\n") << -1;
    QTest::newRow("removed") << two << 0 << QByteArray("### B\nPOST /b\n\n1\n\n### C\nGET /c\n") << -1;
    QTest::newRow("found by its name") << QByteArray("### A\n# @name it\nGET /a\n") << 0
                                       << QByteArray("### X\nGET /x\n\n### B\n# @name it\nGET /b\n") << 1;
    QTest::newRow("all that the file has") << QByteArray("GET /a\n") << 0 << QByteArray("GET /b\n") << 0;
    QTest::newRow("two of its title") << QByteArray("### A\nGET /a\n\n### A\nGET /b\n") << 1
                                      << QByteArray("### A\nGET /c\n\n### A\nGET /d\n") << -1;
}

void RequestFilesTest::aSuccessorIsSureToBeIt()
{
    QFETCH(QByteArray, before);
    QFETCH(int, index);
    QFETCH(QByteArray, after);
    const SavedPlace place = placeOf(u"/a.http"_s, HttpFile::read(before), index);
    const HttpFile now = HttpFile::read(after);
    QCOMPARE(placeInFile(now, place), -1);
    QTEST(int(successorInFile(now, place)), "successor");
}

void RequestFilesTest::aSecretIsNotWritten()
{
    RequestDefinition definition;
    definition.title = u"With a secret"_s;
    definition.method = u"GET"_s;
    definition.url = u"https://example.com/"_s;
    definition.headers = {{u"X-Key"_s, u"correct-horse-battery-staple"_s}};
    const Result<SavedPlace> saved = waitFor(m_files->saveNew({}, {definition}));
    QVERIFY(!saved);
    QVERIFY2(!saved.error().message().contains(u"battery"_s), qPrintable(saved.error().message()));
    QVERIFY(!QFile::exists(path(u"with-a-secret.http"_s)));
    definition.headers = {{u"X-Key"_s, u"{{key}}"_s}};
    QVERIFY(waitFor(m_files->saveNew({}, {definition})));
    QVERIFY(content(u"with-a-secret.http"_s).contains("X-Key: {{key}}"));
}

void RequestFilesTest::aFolderThatIsGoneIsSaid()
{
    m_files.reset();
    QVERIFY(QDir(m_directory->filePath(u"requests"_s)).removeRecursively());
    m_files = std::make_unique<RequestFiles>(*m_preferences);
    QSignalSpy failed(m_files.get(), &RequestFiles::failed);
    m_files->reopen();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_files->isOpen());
}

PATLAS_CORE_TEST(RequestFilesTest)
#include "tst_requestfiles.moc"
