// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/TokenUse.h"

#include "core/history/HistoryRepository.h"
#include "core/storage/Database.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

class TokenUseTest : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now = utc(QDate(2026, 5, 1), QTime(12, 0));
    QTemporaryDir m_directory;
    Database m_database{m_directory.filePath(u"patlas.sqlite"_s)};
    HistoryRepository m_history{m_database, m_directory.path()};

    void record(const QString &token, const QString &operationId, int status, int daysAgo)
    {
        Exchange exchange;
        exchange.id = u"%1 %2 %3"_s.arg(token, operationId).arg(daysAgo);
        exchange.started = m_now.addDays(-daysAgo);
        exchange.status = status;
        exchange.request.operationId = operationId;
        choose(exchange.request.credentials, personalSlot, token);
        QVERIFY(waitFor(m_history.record(exchange, {}, token)));
    }

private Q_SLOTS:
    void onlyRecentSuccessfulCallsCount()
    {
        record(u"t-ci"_s, u"tags.create"_s, 201, 40);
        record(u"t-ci"_s, u"tags.create"_s, 201, 3);
        record(u"t-ci"_s, u"tags.create"_s, 201, 5);
        record(u"t-ci"_s, u"tags.delete"_s, 204, 31);
        record(u"t-ci"_s, u"orders.create"_s, 403, 1);
        record(u"t-other"_s, u"projects.list"_s, 200, 1);
        const auto use = waitFor(m_history.useOfToken(u"t-ci"_s, m_now.addDays(-idleDays)));
        QVERIFY(use);
        QCOMPARE(use->size(), 1);
        QCOMPARE(use->value(u"tags.create"_s), m_now.addDays(-3));
    }

    void usedAndUnusedScopesAreSeparated()
    {
        const ApiDescription api = smallApi();
        const Credential token = personalCredentials(sandboxContext(api).credentials).front();
        const ScopeUse use = scopeUse(token, {{u"tags.create"_s, m_now}, {u"gone.operation"_s, m_now}}, api);
        QCOMPARE(use.used, QStringList(u"can_create_tags"_s));
        QCOMPARE(use.idle, (QStringList{u"can_create_orders"_s, u"can_read_projects"_s}));
        QCOMPARE(scopeUse(token, {}, api).idle, token.scopes);
    }
};

PATLAS_CORE_TEST(TokenUseTest)
#include "tst_tokenuse.moc"
