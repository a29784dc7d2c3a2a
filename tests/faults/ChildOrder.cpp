// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ChildOrder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>

#include <string_view>

namespace patlas {

void ChildOrder::addOptions(QCommandLineParser &parser)
{
    for (const char *option : {"child", "round", "operations", "passphrase"})
        parser.addOption({QLatin1String(option), {}, QStringLiteral("value")});
    for (const char *option : {"vault-only", "last"})
        parser.addOption(QCommandLineOption(QLatin1String(option)));
}

bool ChildOrder::isIn(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--child")
            return true;
    }
    return false;
}

ChildOrder ChildOrder::from(const QCommandLineParser &parser)
{
    ChildOrder order;
    order.directory = parser.value(QStringLiteral("child"));
    order.seed = parser.value(QStringLiteral("seed")).toUInt();
    order.round = parser.value(QStringLiteral("round")).toInt();
    order.operations = parser.value(QStringLiteral("operations")).toInt();
    order.passphrases = parser.values(QStringLiteral("passphrase"));
    order.vaultOnly = parser.isSet(QStringLiteral("vault-only"));
    order.last = parser.isSet(QStringLiteral("last"));
    return order;
}

void ChildOrder::start(QProcess &child, const QStringList &preloaded) const
{
    QStringList arguments{QStringLiteral("--child"),      directory,
                          QStringLiteral("--seed"),       QString::number(seed),
                          QStringLiteral("--round"),      QString::number(round),
                          QStringLiteral("--operations"), QString::number(operations)};
    for (const QString &passphrase : passphrases)
        arguments += {QStringLiteral("--passphrase"), passphrase};
    if (vaultOnly)
        arguments.append(QStringLiteral("--vault-only"));
    if (last)
        arguments.append(QStringLiteral("--last"));

    QProcessEnvironment environment = child.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), preloaded.join(QLatin1Char(':')));
    // Preloaded before it, and not there when the child is killed.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace patlas
