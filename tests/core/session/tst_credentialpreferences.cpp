// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/CredentialPreferences.h"

#include "core/storage/Preferences.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class CredentialPreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choiceIsKeptByEnvironmentAndSlot();
    void goingWithoutIsKeptByOperation();
    void replacementIsChosenEverywhere();
    void choicesOfEarlierVersionsAreCarriedOver();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Preferences> m_preferences;
};

void CredentialPreferencesTest::init()
{
    m_preferences.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
}

void CredentialPreferencesTest::choiceIsKeptByEnvironmentAndSlot()
{
    CredentialPreferences preferences(*m_preferences);
    preferences.remember(u"sandbox"_s, u"tags.create"_s, personalSlot, u"a"_s);
    preferences.remember(u"sandbox"_s, u"tags.create"_s, projectSlot, u"p"_s);
    QCOMPARE(preferences.preferred(u"sandbox"_s, personalSlot), u"a"_s);
    QCOMPARE(preferences.preferred(u"sandbox"_s, projectSlot), u"p"_s);
    QVERIFY(preferences.preferred(u"elsewhere"_s, personalSlot).isEmpty());
}

void CredentialPreferencesTest::goingWithoutIsKeptByOperation()
{
    CredentialPreferences preferences(*m_preferences);
    preferences.remember(u"sandbox"_s, u"tags.create"_s, personalSlot, u"a"_s);
    preferences.remember(u"sandbox"_s, u"tags.create"_s, personalSlot, {});
    QVERIFY(preferences.goesWithout(u"sandbox"_s, u"tags.create"_s, personalSlot));
    QVERIFY(!preferences.goesWithout(u"sandbox"_s, u"tags.create"_s, projectSlot));
    QVERIFY(!preferences.goesWithout(u"sandbox"_s, u"tags.list"_s, personalSlot));
    QCOMPARE(preferences.preferred(u"sandbox"_s, personalSlot), u"a"_s); // for the other operations
    preferences.remember(u"sandbox"_s, u"tags.create"_s, personalSlot, u"b"_s);
    QVERIFY(!preferences.goesWithout(u"sandbox"_s, u"tags.create"_s, personalSlot));
}

void CredentialPreferencesTest::replacementIsChosenEverywhere()
{
    CredentialPreferences preferences(*m_preferences);
    preferences.remember(u"sandbox"_s, u"x"_s, personalSlot, u"old"_s);
    preferences.remember(u"elsewhere"_s, u"x"_s, personalSlot, u"old"_s);
    preferences.remember(u"sandbox"_s, u"x"_s, projectSlot, u"p"_s);
    preferences.replace(u"old"_s, u"new"_s);
    QCOMPARE(preferences.preferred(u"sandbox"_s, personalSlot), u"new"_s);
    QCOMPARE(preferences.preferred(u"elsewhere"_s, personalSlot), u"new"_s);
    QCOMPARE(preferences.preferred(u"sandbox"_s, projectSlot), u"p"_s);
}

void CredentialPreferencesTest::choicesOfEarlierVersionsAreCarriedOver()
{
    m_preferences->setValue(u"explorer/project/sandbox"_s, u"p"_s);
    m_preferences->setValue(u"explorer/token/sandbox"_s, u"a"_s);
    m_preferences->setValue(u"explorer/withoutToken/sandbox"_s, QStringList{u"tags.list"_s});
    for (int start = 0; start < 2; ++start) {
        const CredentialPreferences preferences(*m_preferences);
        QCOMPARE(preferences.preferred(u"sandbox"_s, projectSlot), u"p"_s);
        QCOMPARE(preferences.preferred(u"sandbox"_s, personalSlot), u"a"_s);
        QVERIFY(preferences.goesWithout(u"sandbox"_s, u"tags.list"_s, personalSlot));
    }
    QVERIFY(!m_preferences->contains(u"explorer/project/sandbox"_s));
}

PATLAS_CORE_TEST(CredentialPreferencesTest)
#include "tst_credentialpreferences.moc"
