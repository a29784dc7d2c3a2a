// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/DefaultStore.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SavedStage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Which credential a request of a file is sent with is not in the file.
class SavedCredentialsTest : public QObject, SavedStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(u"patlas-test"_s); }
    void init();
    void cleanup() { close(); }
    void theChoiceIsOfTheRequestAlone();
    void theChoiceOutlivesARestartAndARename();
    void theChoiceIsDroppedWithTheFile();
    void theChoiceComesAlongIntoAnotherFile();

private:
    /// A second one, which is not the default and outlives a restart.
    void addOther()
    {
        QVERIFY(waitFor(m_ground->services.vault.create(Secret::copyOf("correct horse"))));
        QVERIFY(waitFor(m_ground->tokens.defaultStore().choose(vaultStoreId)));
        Credential other = sampleContext(ApiDescription()).credentials[0];
        other.name = u"Other project"_s;
        other.storage = vaultStoreId;
        const auto added = waitFor(m_ground->tokens.add(
            other, Secret::copyOf("5f0000000000000000000002!0123456789abcdef0123456789abcdee")));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
        m_other = added->id;
    }
    QString chosen() const { return m_page->draft().credentials.value(projectSlot); }
    void choose(const QString &id) const
    {
        auto *projects = find<QComboBox>(u"Project"_s);
        const int index = id.isEmpty() ? 0 : projects->findData(id);
        QVERIFY(index >= 0);
        projects->setCurrentIndex(index);
        Q_EMIT projects->activated(index);
        QCOMPARE(chosen(), id);
    }
    void closeTab() const { QTest::keyClick(body(), Qt::Key_W, Qt::ControlModifier); }
    void openCreateTag() const
    {
        openFile(u"create-tag.http"_s);
        QTRY_COMPARE(tabTexts().at(tabs()->currentIndex()), u"Create a tag"_s);
    }
    QString m_usual;
    QString m_other;
};

void SavedCredentialsTest::init()
{
    openFolder();
    openCreateTag();
    m_usual = chosen();
    QVERIFY(!m_usual.isEmpty());
    addOther();
    QCOMPARE(chosen(), m_usual);
    choose(m_other);
}

void SavedCredentialsTest::theChoiceIsOfTheRequestAlone()
{
    const QByteArray before = content(u"tags/create-tag.http"_s);
    m_page->openOperation(u"tags.create"_s);
    QCOMPARE(chosen(), m_usual);
    tabs()->setCurrentIndex(0);
    QCOMPARE(chosen(), m_other);
    closeTab();
    openCreateTag();
    QCOMPARE(chosen(), m_other);
    QCOMPARE(content(u"tags/create-tag.http"_s), before);

    choose({}); // goes without
    closeTab();
    openCreateTag();
    QCOMPARE(chosen(), QString());
    m_page->openOperation(u"tags.create"_s);
    QCOMPARE(chosen(), m_usual);
}

void SavedCredentialsTest::theChoiceOutlivesARestartAndARename()
{
    closeTab();
    QVERIFY(QFile::rename(folder() + u"/tags/create-tag.http"_s, folder() + u"/tags/label.http"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"tags/label.http"_s), 15'000);
    m_page->openOperation(u"tags.list"_s); // what a start waits for
    startPage();
    QVERIFY(waitFor(m_ground->tokens.load())); // as the program does
    find<QTabBar>(u"Operations or requests"_s)->setCurrentIndex(1);
    QTRY_VERIFY(tree()->isVisible() && isListed(u"tags/label.http"_s));
    QTest::qWait(50); // the tree is laid out
    openFile(u"label.http"_s);
    QTRY_COMPARE(tabTexts().at(tabs()->currentIndex()), u"Create a tag"_s);
    QCOMPARE(chosen(), m_other);
}

void SavedCredentialsTest::theChoiceIsDroppedWithTheFile()
{
    closeTab();
    const auto isKept = [this] {
        const QStringList keys = m_preferences->keys();
        return std::any_of(keys.begin(), keys.end(),
                           [](const QString &key) { return key.startsWith("requests/credentials/"_L1); });
    };
    QVERIFY(isKept());
    QVERIFY(QFile::rename(folder() + u"/tags/create-tag.http"_s, m_directory->filePath(u"aside"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!isListed(u"tags/create-tag.http"_s), 15'000);
    QTRY_VERIFY(!isKept());
    QVERIFY(QFile::rename(m_directory->filePath(u"aside"_s), folder() + u"/tags/create-tag.http"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"tags/create-tag.http"_s), 15'000);
    openCreateTag();
    QCOMPARE(chosen(), m_other);
}

void SavedCredentialsTest::theChoiceComesAlongIntoAnotherFile()
{
    m_page->saveRequestAsNew();
    QTRY_VERIFY(named<QLineEdit>(u"Title"_s));
    named<QLineEdit>(u"Title"_s)->setText(u"Copy"_s);
    QTest::keyClick(named<QLineEdit>(u"Title"_s), Qt::Key_Return);
    QTRY_COMPARE(tabTexts().at(tabs()->currentIndex()), u"Copy"_s);
    closeTab();
    openFile(u"copy.http"_s);
    QTRY_COMPARE(tabTexts().at(tabs()->currentIndex()), u"Copy"_s);
    QCOMPARE(chosen(), m_other);
}

PATLAS_WIDGET_TEST(SavedCredentialsTest)
#include "tst_savedcredentials.moc"
