// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/ConnectionRepository.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/environment/EnvironmentBinding.h"
#include "core/http/TlsSettings.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr const char *proxyNames[] = {"system", "none", "http", "socks5", "socks5-local-names", "socks4a"};

QByteArray toJson(const Connection &connection)
{
    const QJsonObject object{{u"connectTo"_s, connection.connectTo},
                             {u"http2"_s, connection.useHttp2},
                             {u"authorities"_s, QString::fromLatin1(connection.authorities)},
                             {u"certificateFile"_s, connection.certificateFile},
                             {u"keyFile"_s, connection.keyFile},
                             {u"passphraseKey"_s, connection.passphraseKey},
                             {u"proxyUse"_s, QLatin1String(proxyNames[int(connection.proxyUse)])},
                             {u"proxyHost"_s, connection.proxyHost},
                             {u"proxyPort"_s, connection.proxyPort},
                             {u"proxyUser"_s, connection.proxyUser},
                             {u"proxyPasswordKey"_s, connection.proxyPasswordKey},
                             {u"limits"_s, toJson(connection.limits)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Connection connectionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const char *name) { return object[QLatin1String(name)].toString(); };
    Connection connection;
    connection.connectTo = text("connectTo");
    connection.useHttp2 = object["http2"_L1].toBool(true);
    connection.authorities = text("authorities").toLatin1();
    connection.certificateFile = text("certificateFile");
    connection.keyFile = text("keyFile");
    connection.passphraseKey = text("passphraseKey");
    const auto use = std::find_if(std::begin(proxyNames), std::end(proxyNames),
                                  [&](const char *name) { return text("proxyUse") == QLatin1String(name); });
    if (use != std::end(proxyNames))
        connection.proxyUse = ProxyUse(use - std::begin(proxyNames));
    connection.proxyHost = text("proxyHost");
    connection.proxyPort = quint16(object["proxyPort"_L1].toInt());
    connection.proxyUser = text("proxyUser");
    connection.proxyPasswordKey = text("proxyPasswordKey");
    connection.limits = limitsFromJson(object["limits"_L1].toObject());
    return connection;
}

using Connections = QHash<QString, Connection>;

Result<Connections> readConnections(QSqlDatabase &database)
{
    Result<QSqlQuery> rows = execute(database, "SELECT environment, content FROM connection");
    if (!rows)
        return tl::make_unexpected(rows.error());
    Connections found;
    while (rows->next())
        found.insert(rows->value(0).toString(), connectionFromJson(rows->value(1).toByteArray()));
    return found;
}

Result<void> checkProxy(const Connection &connection)
{
    const bool named = isNamed(connection.proxyUse);
    QUrl address;
    address.setHost(connection.proxyHost);
    if (named && (address.host().isEmpty() || connection.proxyPort == 0))
        return failure(ErrorKind::InvalidInput, ConnectionRepository::tr("The proxy has no address."), {},
                       ConnectionRepository::tr("Enter its host name and port, or use the system's proxy."));
    return {};
}

Result<void> checkAddress(const Connection &connection)
{
    const QString &address = connection.connectTo;
    if (address.isEmpty() || address.startsWith(QLatin1Char('/')) || !QHostAddress(address).isNull())
        return {};
    return failure(
        ErrorKind::InvalidInput,
        ConnectionRepository::tr("%1 is neither an IP address nor the path of a socket.")
            .arg(isolated(address)),
        {},
        ConnectionRepository::tr("Type an address such as 192.0.2.7, or a path that begins with /; or "
                                 "leave it empty."));
}

} // namespace

ConnectionRepository::ConnectionRepository(Database &database, SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_secrets(keychain)
{
}

QFuture<Result<void>> ConnectionRepository::load()
{
    return m_database.load<Connections>(this, readConnections,
                                        [this](const Connections &stored) { take(stored); });
}

void ConnectionRepository::take(const Connections &stored)
{
    const Connections before = std::exchange(m_connections, stored);
    QSet<QString> differing;
    for (auto each = stored.cbegin(); each != stored.cend(); ++each) {
        if (!before.contains(each.key()) || before.value(each.key()) != each.value())
            differing.insert(each.key());
    }
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        if (!stored.contains(each.key()))
            differing.insert(each.key());
    }
    for (const QString &environmentId : std::as_const(differing))
        Q_EMIT changed(environmentId);
}

Connection ConnectionRepository::connection(const QString &environmentId) const
{
    return m_connections.value(environmentId);
}

QFuture<Result<void>> ConnectionRepository::save(const QString &environmentId, Connection connection,
                                                 ConnectionSecrets secrets)
{
    if (Result<void> address = checkAddress(connection); !address)
        return makeReadyResult(address);
    if (Result<void> proxy = checkProxy(connection); !proxy)
        return makeReadyResult(proxy);
    const Connection old = this->connection(environmentId);
    connection.passphraseKey = old.passphraseKey;
    connection.proxyPasswordKey = old.proxyPasswordKey;
    const auto shared = std::make_shared<ConnectionSecrets>(std::move(secrets));
    return then(carryOver(environmentId, connection, shared), this,
                [this, environmentId, connection, shared](const Result<void> &carried) {
                    return carried ? saveWith(environmentId, connection, *shared) : makeReadyResult(carried);
                });
}

/// A stored secret is for one proxy or one key. Where the person keeps it for another one, it is stored anew.
QFuture<Result<void>> ConnectionRepository::carryOver(const QString &environmentId,
                                                      const Connection &connection,
                                                      const std::shared_ptr<ConnectionSecrets> &secrets)
{
    const Connection old = this->connection(environmentId);
    const auto carry = [this](std::optional<Secret> ConnectionSecrets::*secret, const QString &key,
                              const SecretBinding &was, const SecretBinding &is,
                              const std::shared_ptr<ConnectionSecrets> &to) {
        if (((*to).*secret).has_value() || key.isEmpty() || was == is)
            return makeReadyResult<void>({});
        return then(m_secrets.read(key, was), this, [to, secret](Result<Secret> read) -> Result<void> {
            if (!read)
                return tl::make_unexpected(read.error());
            (*to).*secret = std::move(*read);
            return {};
        });
    };
    const auto passphrase =
        carry(&ConnectionSecrets::passphrase, old.passphraseKey, passphraseBinding(environmentId, old),
              passphraseBinding(environmentId, connection), secrets);
    return then(passphrase, this, [=](const Result<void> &carried) {
        return carried
            ? carry(&ConnectionSecrets::proxyPassword, old.proxyPasswordKey, proxyBinding(environmentId, old),
                    proxyBinding(environmentId, connection), secrets)
            : makeReadyResult(carried);
    });
}

QFuture<Result<void>> ConnectionRepository::saveWith(const QString &environmentId, Connection connection,
                                                     ConnectionSecrets &secrets)
{
    const Connection old = this->connection(environmentId);
    // A replaced secret gets a new key, so that the old one stays valid until the values are written.
    const auto changes = std::make_shared<std::vector<ConnectionSecretStore::Entry>>();
    const auto plan = [&changes](std::optional<Secret> &secret, QString &key, const SecretBinding &binding) {
        if (!secret)
            return;
        key = secret->isEmpty() ? QString() : ConnectionSecretStore::newKey();
        if (!secret->isEmpty())
            changes->push_back({key, std::move(*secret), binding});
    };
    // The files are tested with the typed passphrase only; a stored passphrase is not read for this.
    const bool canBeTried = secrets.passphrase.has_value() || old.passphraseKey.isEmpty();
    auto passphrase =
        std::make_shared<Secret>(secrets.passphrase ? secrets.passphrase->duplicate() : Secret());
    plan(secrets.passphrase, connection.passphraseKey, passphraseBinding(environmentId, connection));
    plan(secrets.proxyPassword, connection.proxyPasswordKey, proxyBinding(environmentId, connection));

    const auto trying = QtConcurrent::run([connection, passphrase, canBeTried]() -> Result<void> {
        Connection tried = connection;
        if (!canBeTried)
            tried.certificateFile.clear();
        const auto configuration = tlsMaterial(tried, *passphrase, true);
        return configuration ? Result<void>() : Result<void>(tl::make_unexpected(configuration.error()));
    });
    const auto writeSecrets = [this, changes](auto self, std::size_t next) -> QFuture<Result<void>> {
        if (next == changes->size())
            return makeReadyResult<void>({});
        return then(m_secrets.write((*changes)[next]), this, [self, next](const Result<void> &written) {
            return written ? self(self, next + 1) : makeReadyResult(written);
        });
    };
    return then(trying, this, [=, this](const Result<void> &usable) {
        if (!usable)
            return makeReadyResult(usable);
        return then(writeSecrets(writeSecrets, 0), this, [=, this](const Result<void> &kept) {
            if (!kept) {
                for (const ConnectionSecretStore::Entry &change : *changes)
                    m_secrets.forget(change.key);
                return makeReadyResult(kept);
            }
            return then(write(environmentId, connection), this, [=, this](const Result<void> &written) {
                const Connection &unused = written ? old : connection;
                const Connection &used = written ? connection : old;
                for (const auto &[was, is] : {std::pair(unused.passphraseKey, used.passphraseKey),
                                              std::pair(unused.proxyPasswordKey, used.proxyPasswordKey)}) {
                    if (was != is)
                        m_secrets.forget(was);
                }
                if (written) {
                    m_connections.insert(environmentId, connection);
                    Q_EMIT changed(environmentId);
                }
                return written;
            });
        });
    });
}

QFuture<Result<void>> ConnectionRepository::write(const QString &environmentId, const Connection &connection)
{
    return m_database.run<void>([environmentId, connection](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> written =
            execute(database, "INSERT OR REPLACE INTO connection (environment, content) VALUES (?, ?)",
                    {environmentId, QString::fromUtf8(toJson(connection))});
        if (!written)
            return tl::make_unexpected(written.error());
        return {};
    });
}

QFuture<Result<void>> ConnectionRepository::remove(const QString &environmentId)
{
    const auto removing = m_database.run<void>([environmentId](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> removed =
            execute(database, "DELETE FROM connection WHERE environment = ?", {environmentId});
        if (!removed)
            return tl::make_unexpected(removed.error());
        return {};
    });
    return then(removing, this, [this, environmentId](const Result<void> &removed) {
        if (!removed)
            return makeReadyResult(removed);
        const Connection old = m_connections.take(environmentId);
        return then(m_secrets.forget(old.passphraseKey), this, [this, old](const Result<void> &forgotten) {
            const auto last = m_secrets.forget(old.proxyPasswordKey);
            return forgotten ? last : makeReadyResult(forgotten);
        });
    });
}

QFuture<Result<std::shared_ptr<Transport>>> ConnectionRepository::transportFor(const QString &environmentId)
{
    using Shared = std::shared_ptr<Transport>;
    const auto transport = std::make_shared<Transport>();
    transport->connection = connection(environmentId);
    const auto passphrase = m_secrets.read(transport->connection.passphraseKey,
                                           passphraseBinding(environmentId, transport->connection));
    return then(passphrase, this, [this, environmentId, transport](Result<Secret> read) {
        if (!read)
            return makeReadyResult<Shared>(tl::make_unexpected(read.error()));
        transport->passphrase = std::move(*read);
        const auto password = m_secrets.read(transport->connection.proxyPasswordKey,
                                             proxyBinding(environmentId, transport->connection));
        return then(password, this, [transport](Result<Secret> proxy) -> Result<Shared> {
            if (!proxy)
                return tl::make_unexpected(proxy.error());
            transport->proxyPassword = std::move(*proxy);
            return transport;
        });
    });
}

} // namespace patlas

#include "moc_ConnectionRepository.cpp"
