// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/FaultChild.h"
#include "core/credentials/DefaultStore.h"

#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/StoreMove.h"
#include "core/history/HistoryRepository.h"
#include "core/request/DraftRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/Credentials.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <dlfcn.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr VaultCost cheap{1, 8ULL * 1024 * 1024};
constexpr int draftKeys = 4;
constexpr int patienceMs = 150'000; // more than the keychain's timeout

using SetFaults = void (*)(const char *, int, int, int);

/// Writes one line in one call, so that nothing stays in a buffer when the process is killed.
void say(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) < 0)
        _exit(3); // the parent is gone
}

QString str(const char *text)
{
    return QLatin1String(text);
}

class Child {
public:
    explicit Child(const ChildOrder &order)
        : m_order(order)
        , m_random(order.seed * 1000003U + quint32(order.round) + quint32(order.beside) * 7919U)
        , database(order.directory + u"/patlas.sqlite"_s)
        , vault(order.directory + u"/patlas.vault"_s, cheap)
        , tokens(database, {&keychain, &vault, &session})
        , drafts(database)
        , history(database, order.directory)
    {
    }

    bool start();
    QJsonObject state();
    bool work();
    void clear();

private:
    int roll(int sides) { return int(m_random.bounded(sides)); }
    int journal();
    void announce(QJsonObject operation, const std::function<QFuture<Result<void>>()> &act);
    void operate();
    void addToken();
    void changeToken();
    void removeToken();
    void saveDraft();
    void record();
    void move();
    void vaultTurn();
    void diskTurn();
    const Credential *anyToken();
    QString numberOf(const Credential &token);
    static QString valueOf(const QString &name, const QStringList &scopes)
    {
        return name + QLatin1Char('|') + scopes.join(QLatin1Char(' '));
    }
    QString fresh() { return ours() + u"%1-%2"_s.arg(m_order.round).arg(++m_counter); }
    /// What the names of this process's items begin with: two processes change only their own.
    QString ours() const { return m_order.beside > 0 ? u"p%1-"_s.arg(m_order.beside) : QString(); }

    ChildOrder m_order;
    QRandomGenerator m_random;
    QString m_passphrase;
    QHash<QString, QString> m_numbers; ///< token id to the number in its secret
    QSet<QString> m_busy; ///< items with an operation in progress
    std::vector<std::pair<QString, QString>> m_failedAdds; ///< number and name, for a retry
    int m_counter = 0;
    int m_operation = 0;
    int m_pending = 0;

    Database database;
    KeychainStore keychain;
    SessionStore session;
    VaultStore vault;
    CredentialRepository tokens;
    DraftRepository drafts;
    HistoryRepository history;
};

bool Child::start()
{
    const Result<void> loaded = waitFor(tokens.load());
    if (!loaded) {
        qWarning("load: %s %s", qPrintable(loaded.error().what), qPrintable(loaded.error().detail));
        return false;
    }
    if (!database.notice().isEmpty())
        qWarning("notice: %s", qPrintable(database.notice()));
    for (const QString &passphrase : std::as_const(m_order.passphrases)) {
        if (vault.state() != VaultState::Locked)
            break;
        if (waitFor(vault.unlock(Secret::copyOf(passphrase.toStdString()))))
            m_passphrase = passphrase;
    }
    if (vault.state() == VaultState::Locked) {
        qWarning("no passphrase opens the vault");
        return false;
    }
    keychain.check();
    if (m_order.beside > 0) {
        // In the middle of its own work it takes over what the other one does.
        QObject::connect(&database, &Database::changedElsewhere, &tokens, &CredentialRepository::load);
        return true; // the journal is never empty while another process works
    }
    // Finish interrupted work of the last run before reporting the state.
    if (!QTest::qWaitFor([this] { return keychain.state() == KeychainState::Unlocked; }, 30'000)) {
        qWarning("the keychain stays locked");
        return false;
    }
    if (!QTest::qWaitFor([this] { return journal() == 0; }, 30'000)) {
        qWarning("interrupted work is not finished: %d rows", journal());
        return false;
    }
    return true;
}

int Child::journal()
{
    return waitFor(database.run<int>([](QSqlDatabase &connection) -> Result<int> {
               Result<QSqlQuery> rows =
                   execute(connection,
                           "SELECT (SELECT count(*) FROM leftover) + (SELECT count(*) FROM credential WHERE "
                           "adding)");
               if (!rows || !rows->next())
                   return -1;
               return rows->value(0).toInt();
           }))
        .value_or(-1);
}

QString Child::numberOf(const Credential &token)
{
    const Result<Secret> secret = waitFor(tokens.secretOf(token.id));
    if (!secret)
        return u"(no secret: %1)"_s.arg(secret.error().what);
    const std::string_view text = secret->view();
    return QString::fromUtf8(text.data(), qsizetype(text.size())).mid(int(sizeof("glspat_fault-")) - 1);
}

QJsonObject Child::state()
{
    QJsonArray items;
    const auto item = [&items](const QString &name, const QString &value) {
        items.append(QJsonObject{{str("item"), name}, {str("value"), value}});
    };
    QSet<QString> ids;
    const std::vector<Credential> all = personalCredentials(tokens.all());
    for (const Credential &token : all) {
        const QString number = numberOf(token);
        m_numbers.insert(token.id, number);
        ids.insert(token.id);
        item(u"token/"_s + number, valueOf(token.name, token.scopes));
    }
    for (const char *process : {"", "p1-", "p2-"}) {
        for (int i = 0; i < draftKeys; ++i) {
            const QString key = str(process) + QString::number(i);
            const auto draft = waitFor(drafts.draft(str("sandbox"), key));
            if (draft && *draft)
                item(u"draft/"_s + key, QString::fromUtf8((*draft)->body));
        }
    }
    HistoryFilter everything;
    everything.limit = 100'000;
    for (const HistoryEntry &entry : waitFor(history.find(everything)).value_or(std::vector<HistoryEntry>()))
        item(u"exchange/"_s + entry.exchangeId, str("recorded"));

    // Every secret in a store must belong to one token, which must name that store.
    QJsonArray unknownTokens;
    const auto evaluate = [&](const QStringList &keys, const StoreId &storage) {
        for (const QString &key : keys) {
            const Credential *token = tokens.find(key);
            if (!token || token->storage != storage)
                unknownTokens.append(
                    u"%1 in %2"_s.arg(key, storage == vaultStoreId ? str("vault") : str("keychain")));
        }
    };
    evaluate(waitFor(keychain.keys()).value_or(QStringList()), keychainStoreId);
    if (vault.state() == VaultState::Unlocked)
        evaluate(waitFor(vault.keys()).value_or(QStringList()), vaultStoreId);
    return {{str("items"), items}, {str("strays"), unknownTokens}, {str("passphrase"), m_passphrase}};
}

void Child::announce(QJsonObject operation, const std::function<QFuture<Result<void>>()> &act)
{
    const int id = ++m_operation;
    const QString item = operation.value(str("item")).toString();
    if (m_busy.contains(item))
        return;
    operation.insert(str("id"), id);
    patlas::say({{str("announced"), operation}});
    if (!item.isEmpty())
        m_busy.insert(item);
    ++m_pending;
    then(act(), &tokens, [this, id, item](const Result<void> &done) {
        patlas::say({{str("done"), id}, {str("ok"), done.has_value()}});
        m_busy.remove(item);
        --m_pending;
    });
}

const Credential *Child::anyToken()
{
    const auto &all = tokens.all();
    if (all.empty())
        return nullptr;
    const Credential &token = all[size_t(roll(int(all.size())))];
    // Not before its addition is acknowledged.
    return m_numbers.contains(token.id) && m_numbers.value(token.id).startsWith(ours()) ? &token : nullptr;
}

void Child::addToken()
{
    std::pair<QString, QString> what{fresh(), {}};
    what.second = u"token "_s + what.first;
    if (!m_failedAdds.empty() && roll(2) == 0) {
        what = m_failedAdds.back();
        m_failedAdds.pop_back();
    }
    Credential token = newPersonalToken();
    token.environmentId = str("sandbox");
    token.name = what.second;
    announce({{str("item"), u"token/"_s + what.first}, {str("value"), valueOf(token.name, {})}},
             [this, token, what]() -> QFuture<Result<void>> {
                 const Secret secret = Secret::copyOf("glspat_fault-" + what.first.toStdString());
                 return then(tokens.add(token, secret), &tokens,
                             [this, what](const Result<Credential> &added) -> Result<void> {
                                 if (!added) {
                                     m_failedAdds.push_back(what);
                                     return tl::make_unexpected(added.error());
                                 }
                                 m_numbers.insert(added->id, what.first);
                                 return {};
                             });
             });
}

void Child::changeToken()
{
    const Credential *token = anyToken();
    if (!token)
        return;
    const QString item = u"token/"_s + m_numbers.value(token->id);
    if (roll(2) == 0) {
        const QString name = u"renamed "_s + fresh();
        announce({{str("item"), item}, {str("value"), valueOf(name, token->scopes)}},
                 [this, id = token->id, name] { return tokens.rename(id, name); });
    } else {
        const QStringList scopes{u"s"_s + fresh()};
        announce({{str("item"), item}, {str("value"), valueOf(token->name, scopes)}},
                 [this, id = token->id, scopes] { return tokens.setScopes(id, scopes); });
    }
}

void Child::removeToken()
{
    if (const Credential *token = anyToken())
        announce({{str("item"), u"token/"_s + m_numbers.value(token->id)}},
                 [this, id = token->id] { return tokens.remove(id); });
}

void Child::saveDraft()
{
    RequestDraft draft;
    draft.environmentId = str("sandbox");
    draft.operationId = ours() + QString::number(roll(draftKeys));
    draft.bodyKind = BodyKind::Text;
    draft.body = QByteArray("typed ") + fresh().toUtf8();
    announce({{str("item"), u"draft/"_s + draft.operationId}, {str("value"), QString::fromUtf8(draft.body)}},
             [this, draft] { return drafts.save(draft); });
}

void Child::record()
{
    Exchange exchange;
    exchange.id = fresh();
    // Simulates a clock that jumps.
    exchange.started = utcFromMSecs(qint64(m_random.bounded(2'000'000'000)) * 1000);
    exchange.request.method = "GET";
    exchange.request.url = QUrl(u"http://127.0.0.1/v1/api/projects"_s);
    exchange.status = 200;
    announce({{str("item"), u"exchange/"_s + exchange.id}, {str("value"), str("recorded")}},
             [this, exchange]() -> QFuture<Result<void>> {
                 return then(history.record(exchange, RequestDraft(), {}), &tokens,
                             [](const Result<qint64> &row) -> Result<void> {
                                 if (!row)
                                     return tl::make_unexpected(row.error());
                                 return {};
                             });
             });
}

void Child::move()
{
    const bool toVault = vault.state() == VaultState::Unlocked && roll(2) == 0;
    announce({{str("move"), toVault ? str("vault") : str("keychain")}},
             [this, toVault]() -> QFuture<Result<void>> {
                 auto promise = std::make_shared<QPromise<Result<void>>>();
                 promise->start();
                 auto *all = new StoreMove(tokens.defaultStore(), &tokens);
                 QObject::connect(all, &StoreMove::finished, all, [all, promise](const MoveReport &report) {
                     promise->addResult(report.firstProblem
                                            ? Result<void>(tl::make_unexpected(*report.firstProblem))
                                            : Result<void>());
                     promise->finish();
                     all->deleteLater();
                 });
                 all->start(toVault ? vaultStoreId : keychainStoreId, false);
                 return promise->future();
             });
}

void Child::vaultTurn()
{
    const QString next = u"passphrase "_s + fresh();
    const auto word = [](const QString &text) { return Secret::copyOf(text.toStdString()); };
    switch (vault.state()) {
    case VaultState::Absent:
        announce({{str("passphrase"), next}}, [=, this]() -> QFuture<Result<void>> {
            m_passphrase = next;
            return vault.create(word(next));
        });
        break;
    case VaultState::Locked:
        announce({{str("unlock"), true}}, [=, this] { return vault.unlock(word(m_passphrase)); });
        break;
    case VaultState::Unlocked:
        if (roll(2) == 0) {
            vault.lock();
            break;
        }
        announce({{str("passphrase"), next}}, [=, this] {
            return then(vault.changePassphrase(word(m_passphrase), word(next)), &tokens,
                        [this, next](const Result<void> &changed) {
                            if (changed)
                                m_passphrase = next;
                            return changed;
                        });
        });
        break;
    case VaultState::Opening:
        break;
    }
}

void Child::diskTurn()
{
    const auto setFaults = reinterpret_cast<SetFaults>(dlsym(RTLD_DEFAULT, "patlas_disk_faults"));
    if (!setFaults)
        return;
    // Sometimes the disk fails for a while; otherwise it has space again.
    const bool fails = roll(3) == 0;
    const int error = roll(2) == 0 ? ENOSPC : EIO;
    setFaults(m_order.directory.toUtf8().constData(), roll(6), fails ? 1 + roll(4) : 0, error);
    if (fails)
        patlas::say({{str("disk"), error}});
}

void Child::operate()
{
    switch (roll(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
        addToken();
        break;
    case 4:
    case 5:
        changeToken();
        break;
    case 6:
    case 7:
        removeToken();
        break;
    case 8:
    case 9:
        saveDraft();
        break;
    case 10:
    case 11:
        record();
        break;
    case 12:
        if (!m_order.vaultOnly)
            move();
        break;
    case 13:
        // A passphrase that one changes is not known to the other.
        if (m_order.beside == 0 || vault.state() == VaultState::Absent)
            vaultTurn();
        break;
    default:
        diskTurn();
        break;
    }
}

bool Child::work()
{
    if (m_order.vaultOnly && vault.state() == VaultState::Absent) {
        vaultTurn();
        if (!QTest::qWaitFor([this] { return m_pending == 0; }, patienceMs)
            || !waitFor(tokens.defaultStore().choose(vaultStoreId)))
            return false;
    }
    for (int i = 0; i < m_order.operations; ++i) {
        operate();
        const int atOnce = roll(3);
        if (!QTest::qWaitFor([this, atOnce] { return m_pending <= atOnce; }, patienceMs))
            return false;
    }
    return QTest::qWaitFor([this] { return m_pending == 0; }, patienceMs);
}

void Child::clear()
{
    const std::vector<Credential> all = personalCredentials(tokens.all());
    for (const Credential &token : all)
        waitFor(tokens.remove(token.id));
}

} // namespace

int runFaultChild(const ChildOrder &order)
{
    Child child(order);
    if (!child.start())
        return 1;
    // Beside another process it is not the state of a moment, but it says which tokens are there to work
    // with.
    const QJsonObject state = child.state();
    patlas::say(order.beside > 0 ? QJsonObject{{str("begins"), order.beside}}
                                 : QJsonObject{{str("state"), state}});
    if (order.last)
        child.clear();
    else if (order.operations > 0 && !child.work())
        return 2;
    return 0;
}

} // namespace patlas
