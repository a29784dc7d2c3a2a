// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/CookieOutlook.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <utility>
#include <vector>

namespace patlas {

class Database;
class EnvironmentRepository;

/// The cookie jar of each environment, in memory only: what a service sets is gone when the program ends.
/// What is switched off is in the database. Values that read like a secret are told to KnownSecrets. GUI
/// thread.
class CookieJars : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    CookieJars(Database &database, const EnvironmentRepository &environments, QObject *parent = nullptr);
    ~CookieJars() override;

    /// What is switched off. Again: takes over what another process changed, and announces only that.
    QFuture<Result<void>> load();

    /// Shared until something of it changes.
    std::shared_ptr<const CookieOutlook> outlook(const QString &environmentId) const;

    /// Those that go with a request that uses the jar. They count as used then.
    std::vector<Cookie> take(const QString &environmentId, const CookieQuestion &question);
    /// What the response to it sets: whole lines of Set-Cookie.
    std::vector<CookieOutcome> receive(const QString &environmentId, const CookieQuestion &question,
                                       const std::vector<Secret> &lines);

    std::vector<CookieFacts> cookies(const QString &environmentId) const;
    /// Empty: there is no such cookie, or its value is empty.
    Secret valueOf(const QString &environmentId, const CookieFacts &cookie) const;
    /// As a person wants it, in the place of one that is the same. Its times are set.
    void set(const QString &environmentId, Cookie cookie);
    /// What was removed before, as it was; where one that is the same came meanwhile, that one stays.
    void restore(const QString &environmentId, std::vector<Cookie> cookies);
    std::vector<Cookie> remove(const QString &environmentId, const std::vector<CookieFacts> &cookies);
    std::vector<Cookie> clear(const QString &environmentId);

    bool isKept(const QString &environmentId) const;
    QStringList offHosts(const QString &environmentId) const; ///< sorted
    /// Visible at once; the future tells whether it was written. Off: what is in the jar stays there.
    QFuture<Result<void>> setKept(const QString &environmentId, bool isKept);
    /// Also for hosts below it.
    QFuture<Result<void>> setOffFor(const QString &environmentId, const QString &host, bool isOff);

Q_SIGNALS:
    void changed(const QString &environmentId); ///< its cookies, or what is switched off

private:
    /// Hosts that are switched off, each after its environment.
    void take(const std::vector<std::pair<QString, QString>> &off);
    void dropRemoved();
    QFuture<Result<void>> write(const QString &environmentId, const QString &host, bool isOff);
    void say(const QString &environmentId);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
