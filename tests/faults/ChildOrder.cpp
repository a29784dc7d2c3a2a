// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ChildOrder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>

#include <string_view>

using namespace Qt::StringLiterals;

namespace patlas {

void ChildOrder::addOptions(QCommandLineParser &parser)
{
    for (const char *option : {"child", "round", "operations", "passphrase", "beside"})
        parser.addOption({QLatin1String(option), {}, u"value"_s});
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
    order.directory = parser.value(u"child"_s);
    order.seed = parser.value(u"seed"_s).toUInt();
    order.round = parser.value(u"round"_s).toInt();
    order.operations = parser.value(u"operations"_s).toInt();
    order.passphrases = parser.values(u"passphrase"_s);
    order.vaultOnly = parser.isSet(u"vault-only"_s);
    order.last = parser.isSet(u"last"_s);
    order.beside = parser.value(u"beside"_s).toInt();
    return order;
}

void ChildOrder::start(QProcess &child, const QStringList &preloaded) const
{
    QStringList arguments{u"--child"_s,      directory,
                          u"--seed"_s,       QString::number(seed),
                          u"--round"_s,      QString::number(round),
                          u"--operations"_s, QString::number(operations),
                          u"--beside"_s,     QString::number(beside)};
    for (const QString &passphrase : passphrases)
        arguments += {u"--passphrase"_s, passphrase};
    if (vaultOnly)
        arguments.append(u"--vault-only"_s);
    if (last)
        arguments.append(u"--last"_s);

    QProcessEnvironment environment = child.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, preloaded.join(QLatin1Char(':')));
    // Libraries are preloaded before ASan; a killed child cannot run the leak check.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace patlas
