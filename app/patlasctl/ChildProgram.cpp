// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/ChildProgram.h"

#include "app/patlasctl/AttendedProgram.h"
#include "app/patlasctl/MaskedTerminal.h"
#include "app/patlasctl/OpenDescriptors.h"
#include "app/patlasctl/OwnDescriptor.h"
#include "core/base/ProcessPrivacy.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ChildProgramText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ChildProgram)
};

/// What this program found when it was started.
struct ProgramStart {
    std::vector<char *> words; ///< behind "--"
    std::vector<char *> environment;
    OpenDescriptors descriptors;
    void (*onBrokenPipe)(int) = SIG_DFL;
};

ProgramStart &programStart()
{
    static ProgramStart found;
    return found;
}

Failure notStarted(const QByteArray &word, int reason)
{
    const QString program = QFile::decodeName(word);
    const bool isMissing = reason == ENOENT;
    return failure(isMissing ? ErrorKind::NotFound : ErrorKind::InvalidInput,
                   isMissing ? ChildProgramText::tr("There is no program %1.").arg(isolated(program))
                             : ChildProgramText::tr("%1 cannot be started.").arg(isolated(program)),
                   isMissing ? QString() : QString::fromLocal8Bit(std::strerror(reason)));
}

/// The lists that exec takes. Whoever becomes another program leaves nothing behind; whoever only forks has
/// them wiped.
class ExecWords {
public:
    explicit ExecWords(const ChildProgram &program)
        : m_words(program.command)
    {
        const std::vector<GivenSecret> &secrets = program.secrets;
        for (QByteArray &word : m_words)
            m_arguments.push_back(word.data());
        m_arguments.push_back(nullptr);
        for (char *each : programStart().environment) {
            const std::string_view entry(each);
            const bool isReplaced =
                std::any_of(secrets.begin(), secrets.end(), [&entry](const GivenSecret &given) {
                    return !given.variable.isEmpty() && entry.starts_with(given.variable.toStdString() + '=');
                });
            if (!isReplaced)
                m_environment.push_back(each);
        }
        m_entries.reserve(secrets.size() + program.usualVariables.size());
        for (const auto &[variable, value] : program.usualVariables) {
            if (ChildProgram::isSet(variable))
                continue;
            m_entries.push_back(variable + '=' + value);
            m_environment.push_back(m_entries.back().data());
        }
        for (const GivenSecret &given : secrets) {
            if (given.variable.isEmpty())
                continue;
            QByteArray entry;
            entry.reserve(given.variable.size() + 1 + qsizetype(given.secret.size()));
            entry.append(given.variable).append('=');
            entry.append(given.secret.view().data(), qsizetype(given.secret.size()));
            m_entries.push_back(std::move(entry));
            m_environment.push_back(m_entries.back().data());
        }
        m_environment.push_back(nullptr);
    }
    ~ExecWords()
    {
        for (QByteArray &entry : m_entries)
            wipe(entry);
    }
    ExecWords(const ExecWords &) = delete;
    ExecWords &operator=(const ExecWords &) = delete;

    /// Returns if the program cannot be started: errno.
    void exec() const
    {
        restoreFileModes();
        restoreCoreLimit();
        std::signal(SIGPIPE, programStart().onBrokenPipe);
        ::execvpe(m_arguments.front(), m_arguments.data(), m_environment.data());
    }

private:
    std::vector<QByteArray> m_words;
    std::vector<char *> m_arguments;
    std::vector<QByteArray> m_entries;
    std::vector<char *> m_environment;
};

/// Memory that is no file, and that no other program can open by name once this one has become another. Not
/// open: errno.
OwnDescriptor secretsAsFile(const std::vector<GivenSecret> &secrets, int lowest)
{
    OwnDescriptor file = OwnDescriptor::moved(::memfd_create("secrets", MFD_CLOEXEC), lowest);
    for (const GivenSecret &given : secrets) {
        if (!file.isOpen() || !given.variable.isEmpty())
            continue;
        const std::string_view bytes = given.secret.view();
        if (::write(file.number(), bytes.data(), bytes.size()) != ssize_t(bytes.size())
            || ::write(file.number(), "\n", 1) != 1)
            return {};
    }
    if (file.isOpen())
        ::lseek(file.number(), 0, SEEK_SET);
    return file;
}

/// Puts the file where the program looks for it, and keeps what this program opened itself. False: errno.
bool offer(const OwnDescriptor &file, const std::optional<int> &descriptor)
{
    programStart().descriptors.closeOthersOnExec();
    return !descriptor || ::dup2(file.number(), *descriptor) == *descriptor;
}

/// What is this program's has a number above the one that the other looks at.
int lowestOwn(const std::optional<int> &descriptor)
{
    return descriptor.value_or(STDERR_FILENO) + 1;
}

} // namespace

void ChildProgram::rememberStart(int argc, char **argv)
{
    ProgramStart &found = programStart();
    const auto dashes =
        std::find_if(argv, argv + argc, [](const char *word) { return std::strcmp(word, "--") == 0; });
    if (dashes != argv + argc)
        found.words.assign(dashes + 1, argv + argc);
    for (char **each = environ; *each; ++each)
        found.environment.push_back(*each);
    found.descriptors = OpenDescriptors::now();
    struct sigaction action { };
    ::sigaction(SIGPIPE, nullptr, &action);
    found.onBrokenPipe = action.sa_handler;
}

std::vector<QByteArray> ChildProgram::wordsBehindDashes()
{
    return {programStart().words.begin(), programStart().words.end()};
}

Failure ChildProgram::become() &&
{
    const OwnDescriptor file = descriptor ? secretsAsFile(secrets, lowestOwn(descriptor)) : OwnDescriptor();
    if ((descriptor && !file.isOpen()) || !offer(file, descriptor))
        return notStarted(command.front(), errno);
    const ExecWords words(*this);
    secrets.clear();
    words.exec();
    return notStarted(command.front(), errno);
}

bool ChildProgram::isSet(const QByteArray &variable)
{
    const auto &environment = programStart().environment;
    return std::any_of(environment.begin(), environment.end(), [start = variable + '='](const char *entry) {
        return std::string_view(entry).starts_with(start.constData());
    });
}

Result<int> ChildProgram::runBy(const Runs &runs)
{
    const OwnDescriptor file = descriptor ? secretsAsFile(secrets, lowestOwn(descriptor)) : OwnDescriptor();
    if (descriptor && !file.isOpen())
        return notStarted(command.front(), errno);
    const ExecWords words(*this);
    const ProgramEnd end = runs([&] {
        if (offer(file, descriptor))
            words.exec();
    });
    if (end.failedToStart)
        return notStarted(command.front(), end.reason);
    return end.code;
}

Result<int> ChildProgram::runAttended() &&
{
    return runBy([this](const std::function<void()> &become) {
        return patlas::runAttended(lowestOwn(descriptor), become);
    });
}

Result<int> ChildProgram::runMasked() &&
{
    MaskedTerminal terminal(secrets, lowestOwn(descriptor));
    return runBy([&terminal](const std::function<void()> &become) { return terminal.run(become); });
}

} // namespace patlas
