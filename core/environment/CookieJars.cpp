// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/CookieJars.h"

#include "core/environment/EnvironmentRepository.h"
#include "core/secret/KnownSecrets.h"
#include "core/secret/SecretNames.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// A value that a program made, and that is not meant to be repeated elsewhere, as one against forged
/// requests is. A service chooses the values: one that reads like a word would be dots wherever the word is.
bool isSecretCookie(const CookieFacts &cookie, const Secret &value)
{
    constexpr std::size_t shortest = 16;
    if (value.size() < shortest || isPassingToken(QString::fromLatin1(cookie.name)))
        return false;
    QString text = QString::fromLatin1(value.view().data(), qsizetype(value.size()));
    const bool isMade = isMadeByMachine(text);
    wipe(text);
    return isMade;
}

using OffRows = std::vector<std::pair<QString, QString>>;

Result<OffRows> readOffRows(QSqlDatabase &database)
{
    Result<QSqlQuery> query = execute(database, "SELECT environment, host FROM cookies_off");
    if (!query)
        return tl::make_unexpected(query.error());
    OffRows rows;
    while (query->next())
        rows.emplace_back(query->value(0).toString(), query->value(1).toString());
    return rows;
}

} // namespace

struct CookieJars::Private {
    Database &database;
    const EnvironmentRepository &environments;
    std::map<QString, CookieJar> jars; ///< by environment
    QMap<QString, QSet<QString>> off; ///< hosts by environment; an empty one: all of it
    std::map<QString, std::shared_ptr<const CookieOutlook>> outlooks;
    int known = 0; ///< values that KnownSecrets was told

    /// It forgets nothing, and a service may set a new one with every response.
    static constexpr int maxKnown = 2000;

    CookieJar *find(const QString &environmentId)
    {
        const auto jar = jars.find(environmentId);
        return jar == jars.end() ? nullptr : &jar->second;
    }

    void tell(const QString &environmentId, const CookieFacts &cookie)
    {
        const CookieJar *jar = find(environmentId);
        const Secret value = jar ? jar->valueOf(cookie) : Secret();
        if (known >= maxKnown || !isSecretCookie(cookie, value))
            return;
        ++known;
        KnownSecrets::current().add(
            u"cookie/%1/%2/%3%4"_s.arg(environmentId, QString::fromLatin1(cookie.domain),
                                       QString::fromLatin1(cookie.path), QString::fromLatin1(cookie.name)),
            value);
    }
};

CookieJars::CookieJars(Database &database, const EnvironmentRepository &environments, QObject *parent)
    : QObject(parent)
    , d(new Private{database, environments, {}, {}, {}})
{
    connect(&environments, &EnvironmentRepository::changed, this, &CookieJars::dropRemoved);
}

CookieJars::~CookieJars() = default;

QFuture<Result<void>> CookieJars::load()
{
    return d->database.load<OffRows>(this, readOffRows, [this](const OffRows &off) { take(off); });
}

void CookieJars::take(const OffRows &off)
{
    const QMap<QString, QSet<QString>> before = std::exchange(d->off, {});
    QSet<QString> mentioned;
    for (auto each = before.cbegin(); each != before.cend(); ++each)
        mentioned.insert(each.key());
    for (const auto &[environmentId, host] : off) {
        d->off[environmentId].insert(host);
        mentioned.insert(environmentId);
    }
    for (const QString &environmentId : std::as_const(mentioned)) {
        if (before.value(environmentId) != d->off.value(environmentId))
            say(environmentId);
    }
}

/// An environment that is gone takes its cookies along; where another has moved, the jar may go elsewhere.
void CookieJars::dropRemoved()
{
    d->outlooks.clear();
    std::erase_if(d->jars, [this](const auto &each) { return !d->environments.find(each.first); });
}

void CookieJars::say(const QString &environmentId)
{
    d->outlooks.erase(environmentId);
    Q_EMIT changed(environmentId);
}

std::shared_ptr<const CookieOutlook> CookieJars::outlook(const QString &environmentId) const
{
    auto &shared = d->outlooks[environmentId];
    if (shared)
        return shared;
    auto made = std::make_shared<CookieOutlook>();
    for (const Environment &each : d->environments.all()) {
        if (each.id == environmentId)
            made->home = each.apiBase;
        else
            made->otherHomes.push_back(each.apiBase);
    }
    made->isKept = isKept(environmentId);
    const QStringList hosts = offHosts(environmentId);
    for (const QString &host : hosts)
        made->offHosts.push_back(host.toLatin1());
    made->cookies = cookies(environmentId);
    shared = std::move(made);
    return shared;
}

std::vector<Cookie> CookieJars::take(const QString &environmentId, const CookieQuestion &question)
{
    CookieJar *jar = d->find(environmentId);
    return jar ? jar->take(cookieRequestOf(question), QDateTime::currentDateTimeUtc())
               : std::vector<Cookie>();
}

std::vector<CookieOutcome> CookieJars::receive(const QString &environmentId, const CookieQuestion &question,
                                               const std::vector<Secret> &lines)
{
    std::vector<CookieOutcome> outcomes;
    if (lines.empty() || !d->environments.find(environmentId))
        return outcomes;
    CookieJar &jar = d->jars[environmentId];
    const CookieRequest request = cookieRequestOf(question);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool isChanged = false;
    for (const Secret &line : lines) {
        outcomes.push_back(
            jar.receive(QByteArrayView(line.view().data(), qsizetype(line.size())), request, now));
        const CookieOutcome &outcome = outcomes.back();
        isChanged = isChanged || outcome.what != CookieOutcome::What::Refused;
        if (outcome.what == CookieOutcome::What::Added || outcome.what == CookieOutcome::What::Replaced)
            d->tell(environmentId, outcome.facts);
    }
    if (isChanged)
        say(environmentId);
    return outcomes;
}

std::vector<CookieFacts> CookieJars::cookies(const QString &environmentId) const
{
    const CookieJar *jar = d->find(environmentId);
    return jar ? jar->all(QDateTime::currentDateTimeUtc()) : std::vector<CookieFacts>();
}

Secret CookieJars::valueOf(const QString &environmentId, const CookieFacts &cookie) const
{
    const CookieJar *jar = d->find(environmentId);
    return jar ? jar->valueOf(cookie) : Secret();
}

void CookieJars::set(const QString &environmentId, Cookie cookie)
{
    if (!d->environments.find(environmentId))
        return;
    cookie.facts.created = QDateTime::currentDateTimeUtc();
    cookie.facts.used = cookie.facts.created;
    const CookieFacts facts = cookie.facts;
    d->jars[environmentId].set(std::move(cookie));
    d->tell(environmentId, facts);
    say(environmentId);
}

void CookieJars::restore(const QString &environmentId, std::vector<Cookie> cookies)
{
    if (!d->environments.find(environmentId))
        return;
    CookieJar &jar = d->jars[environmentId];
    const std::vector<CookieFacts> now = jar.all(QDateTime::currentDateTimeUtc());
    for (Cookie &cookie : cookies) {
        const bool isThere = std::ranges::any_of(
            now, [&cookie](const CookieFacts &each) { return each.isSameAs(cookie.facts); });
        if (!isThere)
            jar.set(std::move(cookie));
    }
    say(environmentId);
}

std::vector<Cookie> CookieJars::remove(const QString &environmentId, const std::vector<CookieFacts> &cookies)
{
    CookieJar *jar = d->find(environmentId);
    std::vector<Cookie> removed = jar ? jar->remove(cookies) : std::vector<Cookie>();
    say(environmentId);
    return removed;
}

std::vector<Cookie> CookieJars::clear(const QString &environmentId)
{
    CookieJar *jar = d->find(environmentId);
    std::vector<Cookie> removed = jar ? jar->clear() : std::vector<Cookie>();
    say(environmentId);
    return removed;
}

bool CookieJars::isKept(const QString &environmentId) const
{
    return !d->off.value(environmentId).contains(QString());
}

QStringList CookieJars::offHosts(const QString &environmentId) const
{
    QStringList hosts = d->off.value(environmentId).values();
    hosts.removeAll(QString());
    hosts.sort();
    return hosts;
}

QFuture<Result<void>> CookieJars::setKept(const QString &environmentId, bool isKept)
{
    return write(environmentId, {}, !isKept);
}

QFuture<Result<void>> CookieJars::setOffFor(const QString &environmentId, const QString &host, bool isOff)
{
    return write(environmentId, host, isOff);
}

QFuture<Result<void>> CookieJars::write(const QString &environmentId, const QString &host, bool isOff)
{
    if (isOff)
        d->off[environmentId].insert(host);
    else
        d->off[environmentId].remove(host);
    say(environmentId);
    // An empty text and none are two things to SQLite.
    const QString key = host.isNull() ? u""_s : host;
    return d->database.run<void>([environmentId, key, isOff](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> done = isOff
            ? execute(database, "INSERT OR IGNORE INTO cookies_off (environment, host) VALUES (?, ?)",
                      {environmentId, key})
            : execute(database, "DELETE FROM cookies_off WHERE environment = ? AND host = ?",
                      {environmentId, key});
        if (!done)
            return tl::make_unexpected(done.error());
        return {};
    });
}

} // namespace patlas

#include "moc_CookieJars.cpp"
