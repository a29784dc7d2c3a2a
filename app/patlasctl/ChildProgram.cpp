// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/ChildProgram.h"

#include "app/patlasctl/MaskedTerminal.h"
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

Failure notStarted(const QString &program, int reason)
{
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
    ExecWords(const QStringList &command, const std::vector<GivenSecret> &secrets)
    {
        for (const QString &word : command)
            m_words.push_back(QFile::encodeName(word));
        for (QByteArray &word : m_words)
            m_arguments.push_back(word.data());
        m_arguments.push_back(nullptr);
        for (char **each = environ; *each; ++each) {
            const std::string_view entry(*each);
            const bool isReplaced =
                std::any_of(secrets.begin(), secrets.end(), [&entry](const GivenSecret &given) {
                    return !given.variable.isEmpty() && entry.starts_with(given.variable.toStdString() + '=');
                });
            if (!isReplaced)
                m_environment.push_back(*each);
        }
        m_entries.reserve(secrets.size());
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

    void exec() const { ::execvpe(m_arguments.front(), m_arguments.data(), m_environment.data()); }

private:
    std::vector<QByteArray> m_words;
    std::vector<char *> m_arguments;
    std::vector<QByteArray> m_entries;
    std::vector<char *> m_environment;
};

/// Memory that is no file, and that no other program can open by name once this one has become another. -1:
/// errno.
int secretsAsFile(const std::vector<GivenSecret> &secrets)
{
    const int file = ::memfd_create("secrets", MFD_CLOEXEC);
    for (const GivenSecret &given : secrets) {
        if (file < 0 || !given.variable.isEmpty())
            continue;
        const std::string_view bytes = given.secret.view();
        if (::write(file, bytes.data(), bytes.size()) != ssize_t(bytes.size())
            || ::write(file, "\n", 1) != 1) {
            ::close(file);
            return -1;
        }
    }
    if (file >= 0)
        ::lseek(file, 0, SEEK_SET);
    return file;
}

/// Puts the file where the program looks for it. False: errno.
bool offer(int file, const std::optional<int> &descriptor)
{
    if (!descriptor)
        return true;
    if (file == *descriptor)
        return ::fcntl(file, F_SETFD, 0) == 0;
    return ::dup2(file, *descriptor) == *descriptor;
}

} // namespace

Failure ChildProgram::become() &&
{
    const int file = descriptor ? secretsAsFile(secrets) : -1;
    if ((descriptor && file < 0) || !offer(file, descriptor))
        return notStarted(command.front(), errno);
    const ExecWords words(command, secrets);
    secrets.clear();
    restoreFileModes();
    std::signal(SIGPIPE, SIG_DFL);
    words.exec();
    return notStarted(command.front(), errno);
}

Result<int> ChildProgram::runMasked() &&
{
    const int file = descriptor ? secretsAsFile(secrets) : -1;
    if (descriptor && file < 0)
        return notStarted(command.front(), errno);
    const ExecWords words(command, secrets);
    MaskedTerminal terminal(secrets);
    const auto ended = terminal.run([&] {
        if (!offer(file, descriptor))
            return;
        restoreFileModes();
        std::signal(SIGPIPE, SIG_DFL);
        words.exec();
    });
    if (file >= 0)
        ::close(file);
    if (ended.failedToStart)
        return notStarted(command.front(), ended.reason);
    return ended.code;
}

} // namespace patlas
