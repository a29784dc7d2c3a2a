// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas::test {

namespace {

constexpr int patienceMs = 120'000;

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/../bin/patlasctl"_s;
}

} // namespace

Ctl::Ctl()
    : m_folder(m_home.path())
{
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"PATH"_s,
                         QFileInfo(program()).canonicalPath() + u':' + qEnvironmentVariable("PATH"));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_home.filePath(u"no-bus"_s));
    for (const char *name :
         {"LSAN_OPTIONS", "ASAN_OPTIONS", "TSAN_OPTIONS", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"}) {
        if (qEnvironmentVariableIsSet(name))
            m_environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    }
}

void Ctl::prepare(QProcess &process) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder);
}

Ctl::Ran Ctl::finished(QProcess &process, const QByteArray &input) const
{
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        qFatal("patlasctl did not end: %s", process.readAllStandardError().constData());
    if (process.exitStatus() != QProcess::NormalExit)
        qFatal("patlasctl crashed: %s", process.readAllStandardError().constData());
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ctl::Ran Ctl::run(const QStringList &arguments, const QByteArray &input, const QByteArray &passphrase) const
{
    QProcess process;
    launch(process, arguments, passphrase);
    return finished(process, input);
}

std::vector<Ctl::Ran> Ctl::runTogether(const std::vector<QStringList> &commands,
                                       const QByteArray &passphrase) const
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QStringList &arguments : commands) {
        processes.push_back(std::make_unique<QProcess>());
        start(*processes.back(), arguments, passphrase);
    }
    std::vector<Ran> ran;
    for (const std::unique_ptr<QProcess> &process : processes)
        ran.push_back(finished(*process, {}));
    return ran;
}

void Ctl::launch(QProcess &process, const QStringList &arguments, const QByteArray &passphrase) const
{
    prepare(process);
    if (passphrase.isEmpty()) {
        process.start(program(), arguments);
    } else {
        QFile kept(file(u".passphrase"_s));
        // Others that are being started read it.
        if (!kept.open(QIODevice::ReadOnly) || kept.readAll() != passphrase + '\n')
            write(u".passphrase"_s, passphrase + '\n');
        process.start(
            u"sh"_s,
            QStringList{u"-c"_s, uR"(exec "$0" --passphrase-fd 9 "$@" 9<"$HOME/.passphrase")"_s, program()}
                + arguments);
    }
}

Ctl::Ran Ctl::shell(const QString &command, const QByteArray &input) const
{
    QProcess process;
    prepare(process);
    process.start(u"bash"_s, {u"-c"_s, command});
    return finished(process, input);
}

void Ctl::start(QProcess &process, const QStringList &arguments, const QByteArray &passphrase) const
{
    launch(process, arguments, passphrase);
    if (!process.waitForStarted(patienceMs))
        qFatal("patlasctl did not start");
}

QString Ctl::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = file(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void Ctl::makeVault() const
{
    const Ran made = run({u"vault"_s, u"create"_s}, {}, passphrase);
    if (made.code != 0)
        qFatal("no vault: %s", made.err.constData());
}

void Ctl::unlockVault() const
{
    run({u"vault"_s, u"unlock"_s}, {}, passphrase);
}

void Ctl::lockVault() const
{
    run({u"vault"_s, u"lock"_s});
}

QJsonObject Ctl::Ran::json() const
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("no JSON (%s): %s%s", qPrintable(error.errorString()), out.constData(), err.constData());
    return document.object();
}

} // namespace patlas::test
