// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/Console.h"

#include "app/patlasctl/SignalPipe.h"
#include "app/patlasctl/WriteAll.h"
#include "core/base/VisibleText.h"
#include "core/credentials/ProviderRun.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxSecret = 64 << 10; ///< bytes
constexpr std::size_t maxInput = std::size_t(1) << 30;
/// Bytes of a line that a terminal passes on where it edits lines; the rest is dropped without a word.
constexpr ssize_t maxTerminalLine = 4095;

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

/// Typed characters are not shown while this lives, and come one by one: a terminal that edits lines cuts
/// them.
class Unseen {
public:
    explicit Unseen(int terminal)
        : m_terminal(terminal)
        , m_isSet(::tcgetattr(terminal, &m_before) == 0)
    {
        set();
    }
    ~Unseen() { restore(); }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

    void set() const
    {
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON);
        unseen.c_cc[VMIN] = 1;
        unseen.c_cc[VTIME] = 0;
        if (m_isSet)
            ::tcsetattr(m_terminal, TCSAFLUSH, &unseen);
    }
    void restore() const
    {
        if (m_isSet)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    /// Whether the key has this meaning in the line that a person edits.
    bool means(char key, int meaning) const
    {
        return m_isSet && key != _POSIX_VDISABLE && static_cast<cc_t>(key) == m_before.c_cc[meaning];
    }

private:
    int m_terminal;
    termios m_before{};
    bool m_isSet;
};

/// A line that is typed, edited as a terminal would. Wiped.
class TypedLine {
public:
    ~TypedLine() { wipe(m_bytes); }
    TypedLine() = default;
    TypedLine(const TypedLine &) = delete;
    TypedLine &operator=(const TypedLine &) = delete;

    bool isEmpty() const { return m_size == 0; }
    bool isTooLong() const { return m_size == maxSecret; }
    Secret secret() const { return Secret::copyOf({m_bytes.constData(), m_size}); }
    void clear() { m_size = 0; }
    void append(char byte) { m_bytes[qsizetype(m_size++)] = byte; }
    void removeLast() ///< a character of UTF-8
    {
        while (m_size > 0 && (static_cast<unsigned char>(m_bytes.at(qsizetype(--m_size))) & 0xc0) == 0x80) { }
    }

private:
    QByteArray m_bytes = QByteArray(qsizetype(maxSecret), Qt::Uninitialized);
    std::size_t m_size = 0;
};

/// False: there is none, since the terminal is at its end. Stops and ends with the signals of the terminal
/// (`ended`: the one that ended it), which shows what is typed again before.
bool readUnseen(const Terminal &terminal, const QString &prompt, TypedLine &line, int &ended)
{
    const SignalPipe signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    const Unseen unseen(terminal.descriptor());
    terminal.say(prompt); // not before: what was typed by then is discarded
    while (!line.isTooLong()) {
        std::array<pollfd, 2> wanted{pollfd{terminal.descriptor(), POLLIN, 0},
                                     {signals.descriptor(), POLLIN, 0}};
        ::poll(wanted.data(), wanted.size(), -1);
        if (const int signal = signals.next().signal; signal == SIGTSTP) {
            unseen.restore();
            signals.stopListening();
            ::raise(signal);
            signals.listen();
            unseen.set();
            line.clear();
            terminal.say(prompt);
            continue;
        } else if (signal != 0) {
            ended = signal;
            return false;
        }
        if (wanted[0].revents == 0)
            continue;
        char key = 0;
        const ssize_t size = ::read(terminal.descriptor(), &key, 1);
        if (size < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (size != 1 || (unseen.means(key, VEOF) && line.isEmpty()))
            return false;
        if (key == '\n' || key == '\r' || unseen.means(key, VEOF))
            return true;
        if (unseen.means(key, VERASE) || key == '\b' || key == '\x7f')
            line.removeLast();
        else if (unseen.means(key, VKILL))
            line.clear();
        else
            line.append(key);
    }
    return true;
}

Result<Secret> printedBy(const QString &command)
{
    const Result<ProviderCommand> found = findCommand(command);
    if (!found)
        return Failure(found.error());
    QEventLoop loop;
    Result<Secret> printed = Failure(cancelledError());
    ProviderRun run(*found, {}, [&](Result<Secret> result) {
        printed = std::move(result);
        loop.quit();
    });
    // It may have ended before anybody waits.
    QMetaObject::invokeMethod(&run, &ProviderRun::start, Qt::QueuedConnection);
    loop.exec();
    return printed;
}

QString tooLong()
{
    return QCoreApplication::translate("patlas::Console", "What was given is too long for a secret.");
}

} // namespace

bool Console::write(const QByteArray &bytes)
{
    if (m_isOutputOpen && !writeAll(STDOUT_FILENO, bytes)) {
        m_isOutputOpen = false;
        m_isOutputLost = errno != EPIPE; // nobody wants the rest: that is no fault
    }
    return m_isOutputOpen;
}

void Console::print(const QString &line)
{
    write(sentenceWithMarks(line).toUtf8() + '\n');
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
    terminal.say(question + " [y/N] "_L1);
    std::array<char, 256> answer{};
    const ssize_t size = ::read(terminal.descriptor(), answer.data(), answer.size());
    return size > 0 && (answer.front() == 'y' || answer.front() == 'Y');
}

void Console::setPassphraseDescriptor(int descriptor)
{
    m_passphraseDescriptor = descriptor;
    // Another program finds the first three open, whatever they are.
    if (m_inherited.contains(descriptor) && descriptor > STDERR_FILENO)
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

Result<Secret> Console::askPassphrase(const QString &prompt)
{
    const auto none = [] {
        return failure(ErrorKind::Cancelled,
                       QCoreApplication::translate("patlas::Console", "No passphrase was given."));
    };
    if (!m_passphraseCommand.isEmpty())
        return std::exchange(m_isPassphraseRead, true) ? none() : printedBy(m_passphraseCommand);
    if (!m_passphraseDescriptor) {
        std::optional<Secret> typed = askSecret(prompt);
        return typed && !typed->isEmpty() ? Result<Secret>(std::move(*typed)) : none();
    }
    if (std::exchange(m_isPassphraseRead, true))
        return none();
    const int descriptor = *m_passphraseDescriptor;
    const auto unreadable = [descriptor](const QString &reason) {
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("patlas::Console", "--passphrase-fd %1 cannot be read: %2")
                           .arg(QString::number(descriptor), reason));
    };
    // What was opened since under this number is something else.
    if (!m_inherited.contains(descriptor))
        return unreadable(QString::fromLocal8Bit(std::strerror(EBADF)));
    Result<Secret> passphrase = readSecret(descriptor);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
    if (!passphrase) {
        const Error &error = passphrase.error();
        return unreadable(error.meaning.isEmpty() ? error.what : error.meaning);
    }
    return passphrase;
}

std::optional<Secret> Console::askSecret(const QString &prompt)
{
    const Terminal terminal;
    if (!terminal.isThere())
        return std::nullopt;
    std::optional<Secret> secret;
    int ended = 0;
    {
        TypedLine line;
        if (readUnseen(terminal, prompt, line, ended) && !line.isTooLong())
            secret = line.secret();
        terminal.endLine();
        if (line.isTooLong())
            note(tooLong());
    }
    if (ended != 0)
        ::raise(ended);
    return secret;
}

Result<Secret> Console::readSecret(int descriptor)
{
    QByteArray read(qsizetype(maxSecret), Qt::Uninitialized);
    std::size_t size = 0;
    ssize_t got = 0;
    bool isCut = false;
    while (size < maxSecret && (got = ::read(descriptor, read.data() + size, maxSecret - size)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            break;
        size += std::size_t(got);
        isCut = isCut || (got >= maxTerminalLine && ::isatty(descriptor) == 1);
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
    if (secret.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("patlas::Console", "No secret was given."));
    if (size == maxSecret || isCut)
        return failure(ErrorKind::InvalidInput, tooLong());
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
