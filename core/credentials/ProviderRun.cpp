// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/ProviderRun.h"

#include "core/base/VisibleText.h"
#include "core/secret/TokenRedaction.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>
#include <array>
#include <csignal>
#include <string_view>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxProviderErrors = 4096; ///< bytes that are kept
constexpr qsizetype maxToldErrors = 200; ///< characters that a person reads

constexpr std::array handedOnNames{
    "HOME"_L1,
    "USER"_L1,
    "LOGNAME"_L1,
    "PATH"_L1,
    "TMPDIR"_L1,
    "LANG"_L1,
    "LANGUAGE"_L1,
    "TZ"_L1,
    // To ask for a passphrase or a touch, and to reach the agents that have the keys.
    "DISPLAY"_L1,
    "WAYLAND_DISPLAY"_L1,
    "XAUTHORITY"_L1,
    "DBUS_SESSION_BUS_ADDRESS"_L1,
    "SSH_AUTH_SOCK"_L1,
    "SSH_AGENT_PID"_L1,
    "GNUPGHOME"_L1,
    "GPG_AGENT_INFO"_L1,
    // To reach a provider over the network.
    "HTTP_PROXY"_L1,
    "HTTPS_PROXY"_L1,
    "ALL_PROXY"_L1,
    "NO_PROXY"_L1,
    "http_proxy"_L1,
    "https_proxy"_L1,
    "all_proxy"_L1,
    "no_proxy"_L1,
    "SSL_CERT_FILE"_L1,
    "SSL_CERT_DIR"_L1,
    "NODE_EXTRA_CA_CERTS"_L1,
};

/// Sessions and settings of 1Password, Bitwarden, pass and Vault.
constexpr std::array handedOnPrefixes{
    "LC_"_L1, "XDG_"_L1, "OP_"_L1, "BW_"_L1, "BITWARDENCLI_"_L1, "PASSWORD_STORE_"_L1, "VAULT_"_L1};

QProcessEnvironment providerEnvironment()
{
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment handedOn;
    const QStringList names = all.keys();
    for (const QString &name : names) {
        const bool isWanted = std::any_of(handedOnNames.begin(), handedOnNames.end(),
                                          [&name](QLatin1String each) { return name == each; })
            || std::any_of(handedOnPrefixes.begin(), handedOnPrefixes.end(),
                           [&name](QLatin1String prefix) { return name.startsWith(prefix); });
        if (isWanted)
            handedOn.insert(name, all.value(name));
    }
    // Names none at all: an empty QProcessEnvironment would stand for all of them.
    if (handedOn.isEmpty())
        handedOn.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return handedOn;
}

/// Between fork and exec: only what may be called there.
void leaveTheProcess()
{
#ifdef Q_OS_UNIX
    ::setsid(); // no terminal to ask on, and a group that can be ended as a whole
#endif
#if defined(Q_OS_LINUX) && defined(SYS_close_range)
    constexpr unsigned closeOnExec = 4; // CLOSE_RANGE_CLOEXEC, Linux 5.11
    ::syscall(SYS_close_range, 3U, ~0U, closeOnExec);
#endif
}

} // namespace

ProviderRun::ProviderRun(const ProviderCommand &command, const ProviderLimits &limits, Done done,
                         QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_name(isolated(QFileInfo(command.program).fileName()))
    , m_done(std::move(done))
{
    m_process.setProgram(command.program);
    m_process.setArguments(command.arguments);
    m_process.setProcessEnvironment(providerEnvironment());
    m_process.setWorkingDirectory(QDir::rootPath()); // and not where files of others are
    m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier(leaveTheProcess);
#endif
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_limits.patience);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProviderRun::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProviderRun::readErrors);
    connect(&m_process, &QProcess::finished, this, &ProviderRun::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // else `finished` follows
            give(failed(tr("It could not be started: %1").arg(isolated(m_process.errorString()))));
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        kill();
        give(failure(ErrorKind::Timeout, tr("%1 gave no value in time.").arg(m_name),
                     tr("It was ended after %n second(s). The request was not sent.", nullptr,
                        int(std::chrono::duration_cast<std::chrono::seconds>(m_limits.patience).count())),
                     tr("If it asks for a password or a key, answer it sooner; run it in a terminal to see "
                        "what it does.")));
    });
}

ProviderRun::~ProviderRun()
{
    stop();
    m_process.disconnect(this);
    m_process.waitForFinished();
}

void ProviderRun::start()
{
    m_output.reserve(m_limits.output + 1); // an array that grows leaves copies behind
    m_patience.start();
    m_process.start(QIODevice::ReadOnly);
}

void ProviderRun::stop()
{
    m_done = {};
    kill();
}

void ProviderRun::kill()
{
    m_patience.stop();
    wipe(m_output);
    m_output.clear();
    if (m_process.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    // What it has started goes with it.
    if (const qint64 id = m_process.processId(); id > 1)
        ::kill(pid_t(-id), SIGKILL);
#endif
    m_process.kill();
}

void ProviderRun::readOutput()
{
    QByteArray read = m_process.readAllStandardOutput();
    const bool isTooMuch = m_output.size() + read.size() > m_limits.output;
    if (m_done && !isTooMuch)
        m_output += read;
    wipe(read);
    if (m_done && isTooMuch) {
        kill();
        give(failed(tr("It printed more than %1 KiB and was ended.").arg(m_limits.output / 1024)));
    }
}

void ProviderRun::readErrors()
{
    const QByteArray read = m_process.readAllStandardError();
    m_errors += read.left(maxProviderErrors - m_errors.size());
}

void ProviderRun::takeEnd()
{
    if (!m_done)
        return;
    readOutput();
    readErrors();
    if (!m_done)
        return;
    Result<Secret> result = value();
    wipe(m_output);
    m_output.clear();
    give(std::move(result));
}

Result<Secret> ProviderRun::value()
{
    if (m_process.exitStatus() != QProcess::NormalExit)
        return failed(tr("It was ended before it was done."));
    if (m_process.exitCode() != 0)
        return failed(tr("It ended with the code %1.").arg(m_process.exitCode()));
    std::string_view printed(m_output.constData(), std::size_t(m_output.size()));
    if (printed.ends_with('\n'))
        printed.remove_suffix(1);
    if (printed.ends_with('\r'))
        printed.remove_suffix(1);
    if (printed.empty())
        return failed(tr("It printed nothing."));
    if (printed.find('\0') != std::string_view::npos)
        return failed(tr("It printed a NUL character, which no value has."));
    if (printed.find_first_of("\r\n") != std::string_view::npos)
        return failed(tr("It printed several lines. A command is needed that prints the value alone."));
    return Secret::copyOf(printed);
}

Failure ProviderRun::failed(const QString &meaning) const
{
    // Redacted before it is cut, so that no part of a token is left at the end.
    const QString said = redactTokens(QString::fromUtf8(m_errors)).simplified();
    const QString shown = said.size() > maxToldErrors ? said.left(maxToldErrors) + u'…' : said;
    const QString words = shown.isEmpty() ? QString() : u' ' + tr("It says: %1").arg(isolated(shown));
    return failure(ErrorKind::NotFound, tr("%1 gave no value.").arg(m_name),
                   meaning + words + u' ' + tr("The request was not sent."),
                   tr("Run the command in a terminal to see what it lacks."));
}

void ProviderRun::give(Result<Secret> result)
{
    m_patience.stop();
    if (const Done done = std::exchange(m_done, {}))
        done(std::move(result));
}

} // namespace patlas

#include "moc_ProviderRun.cpp"
