// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/ProviderCommand.h"

#include "core/base/VisibleText.h"
#include "core/http/Origin.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(ProviderCommand)
};

constexpr qsizetype maxCommandLine = 4096; ///< UTF-16 units

Failure unreadableCommand(const QString &meaning)
{
    return failure(ErrorKind::InvalidInput, CommandText::tr("The command line cannot be read."), meaning,
                   CommandText::tr("Correct it where the variable gets its value."));
}

bool isControlInCommand(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t') || c.unicode() == 0x7f;
}

/// Within double quotes, as in a shell.
bool isEscapable(const QString &next)
{
    return next == u'"' || next == u'\\';
}

/// Whether the word reads the same with and without quotes around it.
bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || u"-_./:=@%+,"_s.contains(c);
    });
}

QString quotedWord(const QString &word)
{
    const QString shown = withMarks(word);
    if (isPlainWord(word) && shown == word)
        return word;
    return u'\'' + QString(shown).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

Result<QStringList> commandWords(const QString &line)
{
    const QString text = line.trimmed();
    if (text.size() > maxCommandLine)
        return unreadableCommand(CommandText::tr("It is longer than %1 characters.").arg(maxCommandLine));
    if (std::any_of(text.begin(), text.end(), isControlInCommand))
        return unreadableCommand(CommandText::tr("It has line breaks or other control characters."));
    if (redactTokens(text) != text)
        return unreadableCommand(
            CommandText::tr("It holds a secret itself, which other users of this machine could read."));
    QStringList words;
    QString word;
    QChar quote; // that is open; null: none
    bool isWithin = false; // a word
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull() && c == quote) {
            quote = {};
        } else if (c == u'\\' && (quote.isNull() || (quote == u'"' && isEscapable(text.mid(at + 1, 1))))) {
            if (++at == text.size())
                return unreadableCommand(CommandText::tr("A backslash at its end has nothing behind it."));
            word += text[at];
            isWithin = true;
        } else if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
            isWithin = true;
        } else if (quote.isNull() && (c == u' ' || c == u'\t')) {
            if (isWithin)
                words.append(std::exchange(word, {}));
            isWithin = false;
        } else {
            word += c;
            isWithin = true;
        }
    }
    if (!quote.isNull())
        return unreadableCommand(CommandText::tr("A quote is not closed."));
    if (isWithin)
        words.append(word);
    if (words.isEmpty() || words.front().isEmpty())
        return unreadableCommand(CommandText::tr("It names no program."));
    return words;
}

QString commandName(const QString &line)
{
    const Result<QStringList> words = commandWords(line);
    return words ? QFileInfo(words->front()).fileName() : redactTokens(line);
}

Result<ProviderCommand> findCommand(const QString &line)
{
    const Result<QStringList> words = commandWords(line);
    if (!words)
        return tl::make_unexpected(words.error());
    const QString &name = words->front();
    QString program;
    if (QDir::isAbsolutePath(name)) {
        const QFileInfo file(name);
        program = file.isFile() && file.isExecutable() ? QDir::cleanPath(name) : QString();
    } else if (!name.contains(u'/')) {
        // A relative directory would let a folder of requests bring its own "op".
        QStringList directories =
            qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
        directories.removeIf([](const QString &directory) { return !QDir::isAbsolutePath(directory); });
        // Without directories, all of PATH would be looked through.
        if (!directories.isEmpty())
            program = QStandardPaths::findExecutable(name, directories);
    }
    if (program.isEmpty())
        return failure(ErrorKind::NotFound,
                       CommandText::tr("The program %1 was not found.").arg(isolated(name)),
                       CommandText::tr("A value of the request comes from it. Nothing was sent."),
                       CommandText::tr("Install it, or write where it is: a path that begins with “/”."));
    return ProviderCommand{program, words->sliced(1)};
}

QString shownCommand(const ProviderCommand &command)
{
    QStringList words{quotedWord(command.program)};
    for (const QString &argument : command.arguments)
        words.append(quotedWord(argument));
    return words.join(u' ');
}

QString destinationOf(const QUrl &address)
{
    const QString host = address.host(QUrl::FullyEncoded);
    const QString name = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;
    const QString place = address.scheme() + u"://"_s + name;
    return isLoopback(address) || portOf(address) < 0
        ? place
        : QString(place + u':' + QString::number(portOf(address)));
}

bool AllowedCommand::isFor(const QStringList &words, const QString &to) const
{
    if (words.isEmpty() || destination != to || words.sliced(1) != command.arguments)
        return false;
    const QString &name = words.front();
    return QDir::isAbsolutePath(name) ? QDir::cleanPath(name) == command.program
                                      : command.program.endsWith(u'/' + name);
}

} // namespace patlas
