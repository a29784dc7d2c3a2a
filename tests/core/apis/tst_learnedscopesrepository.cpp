// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/LearnedScopesRepository.h"
#include "core/storage/Database.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

LearnedScopes learntOf(const QString &path, std::vector<QStringList> alternatives, int day = 1)
{
    return {u"GET"_s,   path,
            u"token"_s, std::move(alternatives),
            "X-Needed", utc(QDate(2026, 1, day), QTime(3, 4, 5, 678))};
}

} // namespace

class LearnedScopesRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void cleanup()
    {
        m_learned.reset();
        m_database.reset();
    }

    void whatIsLearntIsThereAfterARestart()
    {
        QVERIFY(waitFor(m_learned->learn(
            u"a"_s, {learntOf(u"/one"_s, {{u"x"_s, u"y"_s}, {u"z"_s}}), learntOf(u"/two"_s, {{}})})));
        reopen();
        const std::vector<LearnedScopes> &all = m_learned->of(u"a"_s);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].path, u"/one"_s);
        QCOMPARE(all[0].alternatives, (std::vector<QStringList>{{u"x"_s, u"y"_s}, {u"z"_s}}));
        QCOMPARE(all[0].source, "X-Needed");
        QCOMPARE(all[0].seen, utc(QDate(2026, 1, 1), QTime(3, 4, 5, 678)));
        QCOMPARE(all[1].alternatives, std::vector<QStringList>{{}});
        QVERIFY(m_learned->of(u"b"_s).empty());
    }

    void onlyNewsAreAnnounced()
    {
        QSignalSpy changed(m_learned.get(), &LearnedScopesRepository::changed);
        QVERIFY(waitFor(m_learned->learn(u"a"_s, {learntOf(u"/one"_s, {{u"x"_s}})})));
        QVERIFY(waitFor(m_learned->learn(u"a"_s, {learntOf(u"/one"_s, {{u"x"_s}}, 2)})));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_learned->of(u"a"_s).front().seen.date().day(), 1);
        QVERIFY(waitFor(m_learned->learn(u"a"_s, {learntOf(u"/one"_s, {{u"y"_s}}, 3)})));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_learned->of(u"a"_s).size(), std::size_t(1));
        reopen();
        QCOMPARE(m_learned->of(u"a"_s).front().alternatives, std::vector<QStringList>{{u"y"_s}});
        QCOMPARE(m_learned->of(u"a"_s).front().seen.date().day(), 3);
    }

    void whatIsForgottenStaysSo()
    {
        QVERIFY(waitFor(
            m_learned->learn(u"a"_s, {learntOf(u"/one"_s, {{u"x"_s}}), learntOf(u"/two"_s, {{u"x"_s}})})));
        QVERIFY(waitFor(m_learned->learn(u"b"_s, {learntOf(u"/one"_s, {{u"x"_s}})})));
        QVERIFY(waitFor(m_learned->forget(u"a"_s, u"GET"_s, u"/one"_s)));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(m_learned->of(u"a"_s).size(), std::size_t(1));
            QCOMPARE(m_learned->of(u"a"_s).front().path, u"/two"_s);
            QCOMPARE(m_learned->of(u"b"_s).size(), std::size_t(1));
            reopen();
        }
    }

    void whatIsLearntWhileReadingIsNewer()
    {
        QVERIFY(waitFor(m_learned->learn(u"a"_s, {learntOf(u"/one"_s, {{u"old"_s}})})));
        reopen(false);
        const auto loading = m_learned->load();
        m_learned->learn(u"a"_s, {learntOf(u"/one"_s, {{u"new"_s}}, 2)});
        QVERIFY(waitFor(loading));
        QCOMPARE(m_learned->of(u"a"_s).front().alternatives, std::vector<QStringList>{{u"new"_s}});
    }

private:
    void reopen(bool load = true)
    {
        m_learned.reset();
        m_database.reset();
        m_database = std::make_unique<Database>(m_folder->filePath(u"patlas.sqlite"_s));
        QVERIFY(waitFor(m_database->open()));
        m_learned = std::make_unique<LearnedScopesRepository>(*m_database);
        if (load)
            QVERIFY(waitFor(m_learned->load()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<LearnedScopesRepository> m_learned;
};

PATLAS_CORE_TEST(LearnedScopesRepositoryTest)
#include "tst_learnedscopesrepository.moc"
