// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/EnvironmentBinding.h"

#include "core/http/Origin.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

void addTerm(SecretBinding &binding, const QLatin1String &term, const QString &value)
{
    if (!value.isEmpty()) // absent where it is the default, so that a later version can add terms
        binding.insert(term, value);
}

QString originOf(const Environment &environment)
{
    if (environment.builtIn && environment.id == QLatin1String(sandboxEnvironmentId))
        return u"sandbox"_s;
    const QUrl &url = environment.apiBase;
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    return u"%1://%2:%3"_s.arg(url.scheme().toLower(), host, QString::number(portOf(url)));
}

QString proxyOf(const Connection &connection)
{
    if (connection.proxyUse == ProxyUse::System && connection.proxyUser.isEmpty())
        return {};
    return proxyInWords(connection);
}

} // namespace

QString proxyInWords(const Connection &connection)
{
    const QString user = connection.proxyUser.isEmpty() ? QString() : connection.proxyUser + QLatin1Char('@');
    const auto named = [&](QLatin1String scheme) {
        return u"%1://%2%3:%4"_s.arg(scheme, user, connection.proxyHost,
                                     QString::number(connection.proxyPort));
    };
    switch (connection.proxyUse) {
    case ProxyUse::System:
        return user + "system"_L1;
    case ProxyUse::None:
        return u"direct"_s;
    case ProxyUse::Http:
        return named("http"_L1);
    case ProxyUse::Socks5:
        return named("socks5h"_L1);
    case ProxyUse::Socks5LocalNames:
        return named("socks5"_L1);
    case ProxyUse::Socks4a:
        return named("socks4a"_L1);
    }
    return {};
}

SecretBinding environmentBinding(const Environment &environment, const Connection &connection)
{
    SecretBinding binding;
    addTerm(binding, bindingterm::environment, environment.id);
    addTerm(binding, bindingterm::origin, originOf(environment));
    addTerm(binding, bindingterm::address, connection.connectTo);
    if (!connection.authorities.isEmpty())
        addTerm(binding, bindingterm::authorities,
                QString::fromLatin1(
                    QCryptographicHash::hash(connection.authorities, QCryptographicHash::Sha256).toHex()));
    addTerm(binding, bindingterm::certificate, connection.certificateFile);
    addTerm(binding, bindingterm::key, connection.keyFile);
    addTerm(binding, bindingterm::proxy, proxyOf(connection));
    return binding;
}

SecretBinding passphraseBinding(const QString &environmentId, const Connection &connection)
{
    SecretBinding binding;
    addTerm(binding, bindingterm::environment, environmentId);
    addTerm(binding, bindingterm::certificate, connection.certificateFile);
    addTerm(binding, bindingterm::key, connection.keyFile);
    return binding;
}

SecretBinding proxyBinding(const QString &environmentId, const Connection &connection)
{
    SecretBinding binding;
    addTerm(binding, bindingterm::environment, environmentId);
    addTerm(binding, bindingterm::proxy, proxyInWords(connection));
    return binding;
}

} // namespace patlas
