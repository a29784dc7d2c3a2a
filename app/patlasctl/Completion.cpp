// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/Completion.h"

#include "app/patlasctl/CommandLine.h"
#include "app/patlasctl/CommandSession.h"
#include "core/openapi/ApiDescription.h"
#include "core/openapi/BuiltIn.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// The verb that the words begin with, and how many they are.
const CommandLine::Entry *verbIn(const CommandLine &line, const QStringList &words, qsizetype &used)
{
    const CommandLine::Entry *found = nullptr;
    for (const CommandLine::Entry &entry : line.entries()) {
        const QStringList name = entry.verb->name().split(u' ');
        if (words.size() > name.size() && words.mid(0, name.size()) == name && name.size() >= used) {
            found = &entry;
            used = name.size();
        }
    }
    return found;
}

const DeclaredArgument *optionNamed(const std::vector<DeclaredArgument> &arguments, const QString &name)
{
    const auto found = std::ranges::find_if(arguments, [&name](const DeclaredArgument &argument) {
        return name.startsWith(u'-') && argument.names.split(u',').contains(name);
    });
    return found == arguments.end() ? nullptr : &*found;
}

bool isOption(const DeclaredArgument &argument)
{
    return argument.names.startsWith(u'-');
}

QString valueOf(const QStringList &words, const QString &option)
{
    const qsizetype at = words.indexOf(option);
    if (at >= 0)
        return words.value(at + 1);
    const QStringList joined = words.filter(QRegularExpression(u'^' + option + u'='));
    return joined.value(0).section(u'=', 1);
}

/// Its value is the next word.
bool takesNextWord(const DeclaredArgument &option)
{
    return !option.value.isEmpty() && !option.value.startsWith(u'[');
}

QStringList optionNames(const std::vector<DeclaredArgument> &arguments)
{
    QStringList names;
    for (const DeclaredArgument &argument : arguments) {
        if (isOption(argument))
            names.append(argument.names.split(u',').last());
    }
    return names;
}

/// Options of the program itself stand before the verb.
qsizetype countGlobalOptions(const std::vector<DeclaredArgument> &global, const QStringList &words)
{
    qsizetype count = 0;
    while (count + 1 < words.size() && words[count].startsWith(u'-')) {
        const DeclaredArgument *known = optionNamed(global, words[count]);
        if (known && takesNextWord(*known) && count + 2 >= words.size())
            break; // the cursor is at its value
        count += known && takesNextWord(*known) ? 2 : 1;
    }
    return count;
}

} // namespace

Completion::Completion(const CommandLine &line, Console &console)
    : m_line(line)
    , m_console(console)
{
}

QStringList Completion::candidates(const QStringList &allWords, bool &wantsFiles)
{
    const std::vector<DeclaredArgument> &global = m_line.globalOptions();
    const QStringList words = allWords.mid(countGlobalOptions(global, allWords));
    const QString typed = words.value(words.size() - 1);
    qsizetype used = 0;
    const CommandLine::Entry *entry = verbIn(m_line, words, used);
    QStringList all;
    if (!entry && typed.startsWith(u'-')) {
        all = optionNames(global);
    } else if (!entry && words.size() > 1 && words.front().startsWith(u'-')) {
        return {}; // the value of one of them
    } else if (!entry) {
        for (const CommandLine::Entry &each : m_line.entries()) {
            const QStringList name = each.verb->name().split(u' ');
            if (name.mid(0, words.size() - 1) == words.mid(0, words.size() - 1))
                all.append(name.value(words.size() - 1));
        }
    } else {
        const std::vector<DeclaredArgument> &arguments = entry->arguments->declared();
        const QString before = words.value(words.size() - 2);
        const DeclaredArgument *option = optionNamed(arguments, before);
        const qsizetype equals = typed.startsWith(u'-') ? typed.indexOf(u'=') : -1;
        const DeclaredArgument *joined = equals < 0 ? nullptr : optionNamed(arguments, typed.left(equals));
        if (option && takesNextWord(*option)) {
            all = valuesOf(*option, words, wantsFiles);
        } else if (joined && !joined->value.isEmpty()) {
            const QStringList values = valuesOf(*joined, words, wantsFiles);
            for (const QString &value : values)
                all.append(typed.left(equals + 1) + value);
        } else if (typed.startsWith(u'-')) {
            all = optionNames(arguments);
        } else {
            // The operand whose turn it is; the last one takes all that follow.
            qsizetype given = 0;
            for (qsizetype at = used; at + 1 < words.size(); ++at) {
                const DeclaredArgument *known = optionNamed(arguments, words[at]);
                if (known)
                    at += takesNextWord(*known) ? 1 : 0;
                else if (!words[at].startsWith(u'-') || !words[at].contains(u'='))
                    ++given;
            }
            const DeclaredArgument *operand = nullptr;
            for (const DeclaredArgument &argument : arguments) {
                if (isOption(argument))
                    continue;
                operand = &argument;
                if (given-- == 0)
                    break;
            }
            if (operand)
                all = valuesOf(*operand, words, wantsFiles);
        }
    }
    all.removeIf([&typed](const QString &each) { return !each.startsWith(typed, Qt::CaseInsensitive); });
    all.removeDuplicates();
    all.sort();
    return all;
}

QStringList Completion::valuesOf(const DeclaredArgument &argument, const QStringList &words,
                                 bool &wantsFiles) const
{
    wantsFiles = argument.completes == Completes::Files || argument.completes == Completes::Folders;
    if (!argument.values.isEmpty())
        return argument.values;
    if (wantsFiles || argument.completes == Completes::Nothing)
        return {};
    return stored(argument.completes, valueOf(words, u"--env"_s));
}

QStringList Completion::stored(Completes what, const QString &environmentName) const
{
    CommandSession session(m_console);
    if (!session.open())
        return {};
    QStringList names;
    const Result<Environment> environment = session.environment(environmentName);
    if (what == Completes::Environments) {
        for (const Environment &each : session.services().environments.all())
            names.append(each.name);
    } else if (what == Completes::Tokens) {
        for (const Credential &token : session.services().credentials.all()) {
            if (!environment || token.environmentId == environment->id)
                names.append(token.name);
        }
    } else if (what == Completes::Apis) {
        for (const BuiltInApi &api : builtInApis())
            names.append(api.id);
        for (const StoredApi &api : session.services().apis.all())
            names.append(api.title);
    } else if (what == Completes::Operations) {
        const QString api = environment ? environment->apiId : session.workspace().environment().apiId;
        if (session.readDescription(api)) {
            for (const Operation &operation : session.workspace().descriptions().of(api)->operations)
                names.append(operation.id);
        }
    }
    return names;
}

} // namespace patlas
