// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FileCredentials.h"

#include "core/session/CredentialPreferences.h"
#include "core/storage/Preferences.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

class FileCredentialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choicesAreKeptByFileRequestAndEnvironment();
    void theyFollowAFile();
    void aRemovedFileHasThemAgainWhenItIsThereAgain();
    void whatWasRemovedMeanwhileIsForgotten();
    void aReplacedCredentialIsReplaced();
    void noSecretOfATitleIsKept();
    void theWayToAuthoriseIsKeptBeside();

private:
    static SavedPlace place(const QString &file, const QString &title, const QString &name = {})
    {
        SavedPlace place;
        place.file = file;
        place.title = title;
        place.name = name;
        return place;
    }
    CredentialSelection chosen(const SavedPlace &place) const { return m_files->of(u"sandbox"_s, place); }
    /// As at the next start.
    void restart()
    {
        m_files.reset();
        m_preferences.reset();
        m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
        m_files = std::make_unique<FileCredentials>(*m_preferences);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<FileCredentials> m_files;
    const QString m_file = u"/home/me/a folder/größe%2F.http"_s;
};

void FileCredentialsTest::init()
{
    m_files.reset();
    m_preferences.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    restart();
}

void FileCredentialsTest::choicesAreKeptByFileRequestAndEnvironment()
{
    m_files->remember(u"sandbox"_s, place(m_file, u"A"_s), personalSlot, u"a"_s);
    m_files->remember(u"sandbox"_s, place(m_file, u"A"_s), projectSlot, {});
    m_files->remember(u"sandbox"_s, place(m_file, u"B"_s, u"named"_s), personalSlot, u"b"_s);
    m_files->remember(u"other"_s, place(m_file, u"A"_s), personalSlot, u"o"_s);
    restart();
    QCOMPARE(chosen(place(m_file, u"A"_s)), (CredentialSelection{{personalSlot, u"a"_s}, {projectSlot, {}}}));
    QCOMPARE(chosen(place(m_file, u"Another title"_s, u"named"_s)),
             (CredentialSelection{{personalSlot, u"b"_s}}));
    QCOMPARE(m_files->of(u"other"_s, place(m_file, u"A"_s)), (CredentialSelection{{personalSlot, u"o"_s}}));
    QCOMPARE(chosen(place(m_file, u"C"_s)), CredentialSelection());
    QCOMPARE(chosen(place(u"/home/me/other.http"_s, u"A"_s)), CredentialSelection());
    QCOMPARE(chosen({}), CredentialSelection());
}

void FileCredentialsTest::theyFollowAFile()
{
    const SavedPlace before = place(m_file, u"A"_s);
    m_files->remember(u"sandbox"_s, before, personalSlot, u"a"_s);
    FolderChanges renamed;
    renamed.renamed = {{m_file.sliced(9), u"b.http"_s}};
    m_files->follow(u"/home/me"_s, renamed);
    const SavedPlace after = place(u"/home/me/b.http"_s, u"A"_s);
    QCOMPARE(chosen(before), CredentialSelection());
    QCOMPARE(chosen(after), (CredentialSelection{{personalSlot, u"a"_s}}));
    // A request that got another title keeps them, and so does a copy of it.
    m_files->copy(after, place(u"/home/me/c.http"_s, u"C"_s));
    QCOMPARE(chosen(place(u"/home/me/c.http"_s, u"C"_s)), (CredentialSelection{{personalSlot, u"a"_s}}));
    QCOMPARE(chosen(after), (CredentialSelection{{personalSlot, u"a"_s}}));
}

void FileCredentialsTest::aRemovedFileHasThemAgainWhenItIsThereAgain()
{
    const SavedPlace of = place(m_file, u"A"_s);
    FolderChanges gone;
    gone.removed = {m_file.sliced(9)};
    FolderChanges back;
    back.added = gone.removed;
    m_files->remember(u"sandbox"_s, of, personalSlot, u"a"_s);
    m_files->follow(u"/home/me"_s, gone);
    QCOMPARE(chosen(of), CredentialSelection());
    m_files->follow(u"/home/me"_s, back);
    QCOMPARE(chosen(of), (CredentialSelection{{personalSlot, u"a"_s}}));
    m_files->follow(u"/home/me"_s, gone);
    restart();
    m_files->follow(u"/home/me"_s, back);
    QCOMPARE(chosen(of), CredentialSelection());
    QVERIFY(m_preferences->keys().isEmpty());
}

void FileCredentialsTest::whatWasRemovedMeanwhileIsForgotten()
{
    const SavedPlace inside = place(u"/home/me/requests/a.http"_s, u"A"_s);
    const SavedPlace gone = place(u"/home/me/requests/b.http"_s, u"A"_s);
    const SavedPlace outside = place(u"/home/me/requests-2/a.http"_s, u"A"_s);
    for (const SavedPlace &each : {inside, gone, outside})
        m_files->remember(u"sandbox"_s, each, personalSlot, u"a"_s);
    FolderEntry root;
    root.isFolder = true;
    root.children = 1;
    root.firstChild = 1;
    FolderEntry file;
    file.path = u"a.http"_s;
    file.parent = 0;
    FolderListing listing;
    listing.entries = {root, file};
    listing.index();
    FolderListing cut = listing;
    cut.isWhole = false;
    m_files->removeMissing(u"/home/me/requests"_s, cut);
    QVERIFY(!chosen(gone).isEmpty());
    m_files->removeMissing(u"/home/me/requests"_s, listing);
    QVERIFY(!chosen(inside).isEmpty());
    QVERIFY(chosen(gone).isEmpty());
    QVERIFY(!chosen(outside).isEmpty());
}

void FileCredentialsTest::aReplacedCredentialIsReplaced()
{
    const SavedPlace of = place(m_file, u"A"_s);
    CredentialPreferences preferences(*m_preferences);
    preferences.files().remember(u"sandbox"_s, of, personalSlot, u"a"_s);
    preferences.files().remember(u"sandbox"_s, of, projectSlot, {});
    preferences.files().remember(u"other"_s, of, personalSlot, u"b"_s);
    preferences.replace(u"a"_s, u"new"_s);
    QCOMPARE(chosen(of), (CredentialSelection{{personalSlot, u"new"_s}, {projectSlot, {}}}));
    QCOMPARE(m_files->of(u"other"_s, of), (CredentialSelection{{personalSlot, u"b"_s}}));
}

void FileCredentialsTest::noSecretOfATitleIsKept()
{
    const QString token = u"ghp_"_s + u"a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"_s;
    const SavedPlace of = place(m_file, u"GET https://x.example/?token="_s + token);
    m_files->remember(u"sandbox"_s, of, personalSlot, u"a"_s);
    QVERIFY(!chosen(of).isEmpty());
    const QStringList keys = m_preferences->keys();
    QCOMPARE(keys.size(), 1);
    QVERIFY(!m_preferences->value(keys.first()).toString().contains(token));
}

void FileCredentialsTest::theWayToAuthoriseIsKeptBeside()
{
    const SavedPlace of = place(m_file, u"A"_s);
    QVERIFY(!m_files->authorisationOf(u"sandbox"_s, of));
    m_files->rememberAuthorisation(u"sandbox"_s, of, QStringList{u"a"_s, u"b"_s});
    m_files->remember(u"sandbox"_s, of, personalSlot, u"x"_s);
    restart();
    QCOMPARE(m_files->authorisationOf(u"sandbox"_s, of), std::optional(QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(chosen(of), (CredentialSelection{{personalSlot, u"x"_s}}));
    m_files->rememberAuthorisation(u"sandbox"_s, of, QStringList()); // the one that needs none
    QCOMPARE(m_files->authorisationOf(u"sandbox"_s, of), std::optional(QStringList()));
    m_files->rememberAuthorisation(u"sandbox"_s, of, std::nullopt);
    QVERIFY(!m_files->authorisationOf(u"sandbox"_s, of));
    QCOMPARE(chosen(of), (CredentialSelection{{personalSlot, u"x"_s}}));
    // What is chosen for nothing is not kept.
    const SavedPlace other = place(u"/home/me/other.http"_s, u"A"_s);
    m_files->rememberAuthorisation(u"sandbox"_s, other, std::nullopt);
    QCOMPARE(m_preferences->keys().size(), 1);
}

PATLAS_CORE_TEST(FileCredentialsTest)
#include "tst_filecredentials.moc"
