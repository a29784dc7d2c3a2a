// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/Console.h"

#include "app/patlasctl/WriteAll.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxSecret = 64 << 10; ///< bytes
constexpr std::size_t maxInput = std::size_t(1) << 30;

/// The terminal of the session, whatever standard input and output are.
class Terminal {
public:
    Terminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
    }
    ~Terminal()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isThere() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    void say(const QString &text) const
    {
        const QByteArray bytes = sentenceWithMarks(text).toUtf8();
        writeAll(m_descriptor, bytes);
    }
    void endLine() const { writeAll(m_descriptor, "\n"); }

private:
    int m_descriptor;
};

/// Typed characters are not shown while this lives.
class Unseen {
public:
    explicit Unseen(int terminal)
        : m_terminal(terminal)
    {
        m_isSet = ::tcgetattr(terminal, &m_before) == 0;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        if (m_isSet)
            ::tcsetattr(terminal, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        if (m_isSet)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_isSet = false;
};

} // namespace

bool Console::write(const QByteArray &bytes)
{
    m_isOutputOpen = m_isOutputOpen && writeAll(STDOUT_FILENO, bytes);
    return m_isOutputOpen;
}

void Console::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Console::print(const QJsonDocument &json)
{
    write(json.toJson(QJsonDocument::Indented));
}

void Console::note(const QString &line)
{
    const QByteArray bytes = sentenceWithMarks(line).toUtf8() + '\n';
    writeAll(STDERR_FILENO, bytes);
}

ExitCode Console::fail(const Error &error)
{
    const ExitCode code = refuse(exitCodeOf(error.kind), error.message());
    if (error.kind == ErrorKind::KeychainUnavailable)
        note(QCoreApplication::translate(
            "patlas::Console",
            "Where there is no keychain: patlasctl vault create makes an encrypted file for secrets."));
    return code;
}

ExitCode Console::refuse(ExitCode code, const QString &sentence)
{
    note(u"patlasctl: "_s + sentence);
    return code;
}

bool Console::isTerminal() const
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool Console::canAsk() const
{
    return Terminal().isThere();
}

bool Console::asks(const QString &question)
{
    const Terminal terminal;
    if (!terminal.isThere())
        return false;
    terminal.say(question + QCoreApplication::translate("patlas::Console", " [y/N] "));
    std::array<char, 256> answer{};
    const ssize_t size = ::read(terminal.descriptor(), answer.data(), answer.size());
    return size > 0 && (answer.front() == 'y' || answer.front() == 'Y');
}

std::optional<Secret> Console::askSecret(const QString &prompt)
{
    if (m_secretDescriptor >= 0) {
        Result<Secret> secret = readSecret(m_secretDescriptor);
        return secret ? std::optional(std::move(*secret)) : std::nullopt;
    }
    const Terminal terminal;
    if (!terminal.isThere())
        return std::nullopt;
    terminal.say(prompt);
    QByteArray typed(qsizetype(maxSecret), Qt::Uninitialized);
    ssize_t size = 0;
    {
        const Unseen unseen(terminal.descriptor());
        size = ::read(terminal.descriptor(), typed.data(), maxSecret);
    }
    terminal.endLine();
    std::optional<Secret> secret;
    if (size > 0) {
        const std::string_view line(typed.constData(), std::size_t(size));
        secret = Secret::copyOf(line.substr(0, line.find('\n')));
    }
    wipe(typed);
    return secret;
}

Result<Secret> Console::readSecret(int descriptor)
{
    QByteArray read(qsizetype(maxSecret), Qt::Uninitialized);
    std::size_t size = 0;
    ssize_t got = 0;
    while (size < maxSecret && (got = ::read(descriptor, read.data() + size, maxSecret - size)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            break;
        size += std::size_t(got);
    }
    const int reason = errno;
    std::string_view text(read.constData(), size);
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    Secret secret = Secret::copyOf(text);
    wipe(read);
    if (got < 0)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("patlas::Console", "The secret cannot be read."),
                       QString::fromLocal8Bit(std::strerror(reason)));
    if (secret.isEmpty() || size == maxSecret)
        return failure(ErrorKind::InvalidInput,
                       size == 0 ? QCoreApplication::translate("patlas::Console", "No secret was given.")
                                 : QCoreApplication::translate("patlas::Console",
                                                               "What was given is too long for a secret."));
    return secret;
}

Result<QByteArray> Console::readInput()
{
    QByteArray read;
    std::array<char, 1 << 16> block{};
    while (true) {
        const ssize_t got = ::read(STDIN_FILENO, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorKind::Storage,
                           QCoreApplication::translate("patlas::Console", "Standard input cannot be read."),
                           QString::fromLocal8Bit(std::strerror(errno)));
        if (got == 0)
            return read;
        read.append(block.data(), qsizetype(got));
        if (std::size_t(read.size()) > maxInput)
            return failure(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("patlas::Console", "Standard input is longer than 1 GiB."));
    }
}

} // namespace patlas
