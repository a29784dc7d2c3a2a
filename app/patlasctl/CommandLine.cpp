// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/CommandLine.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <string>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(patlas::CommandLine)
};

} // namespace

struct CommandLine::Private {
    CLI::App app{"Tokens and API requests in scripts: the same as in the window of Patlas.", "patlasctl"};
    QHash<QString, CLI::App *> groups;
    QHash<QString, QString> summaries;
    Verb *chosen = nullptr;
    std::optional<int> passphraseDescriptor;
    std::string passphraseCommand;
};

CommandLine::CommandLine()
    : d(std::make_unique<Private>())
{
    d->app.require_subcommand(1);
    const auto declare = [this](const char *names, const char *value, const QString &text) {
        m_globalOptions.push_back({QString::fromLatin1(names), QString::fromLatin1(value), text});
        return text.toStdString();
    };
    d->app.set_help_flag("-h,--help", declare("-h,--help", "", CommandLineText::tr("Says this and ends")));
    d->app.set_version_flag("--version", "patlasctl " PATLAS_VERSION,
                            declare("--version", "", CommandLineText::tr("Says its version and ends")));
    d->app
        .add_option("--passphrase-fd", d->passphraseDescriptor,
                    declare("--passphrase-fd", "N",
                            CommandLineText::tr("Reads the passphrase of the vault from this descriptor")))
        ->type_name("N");
    d->app
        .add_option(
            "--passphrase-command", d->passphraseCommand,
            declare("--passphrase-command", "COMMAND",
                    CommandLineText::tr("Runs this program, without a shell, and takes what it prints "
                                        "for the passphrase of the vault")))
        ->type_name("COMMAND")
        ->excludes("--passphrase-fd");
    d->app.footer("patlasctl VERB --help says more of each.");
}

CommandLine::~CommandLine() = default;

void CommandLine::addGroup(const QString &name, const QString &summary)
{
    CLI::App *group = d->app.add_subcommand(name.toStdString(), summary.toStdString());
    group->require_subcommand(1);
    group->fallthrough();
    d->groups.insert(name, group);
    d->summaries.insert(name, summary);
}

std::optional<int> CommandLine::passphraseDescriptor() const
{
    return d->passphraseDescriptor;
}

QString CommandLine::passphraseCommand() const
{
    return QString::fromStdString(d->passphraseCommand);
}

QString CommandLine::summaryOf(const QString &group) const
{
    return d->summaries.value(group);
}

void CommandLine::add(std::unique_ptr<Verb> verb)
{
    const QString name = verb->name();
    const qsizetype blank = name.indexOf(u' ');
    CLI::App *parent = blank < 0 ? &d->app : d->groups.value(name.left(blank));
    CLI::App *app = parent->add_subcommand(name.mid(blank + 1).toStdString(), verb->summary().toStdString());
    if (const QString more = verb->description(); !more.isEmpty())
        app->footer('\n' + more.toStdString());
    app->fallthrough();
    auto arguments = std::make_unique<Arguments>(*app);
    verb->declare(*arguments);
    app->final_callback([this, chosen = verb.get()] { d->chosen = chosen; });
    m_entries.push_back({std::move(verb), std::move(arguments)});
}

Verb *CommandLine::read(int argc, char **argv, ExitCode &code)
{
    try {
        std::vector<std::string> words(argv + 1, argv + std::max(argc, 1));
        for (std::string &word : words) {
            if (word.starts_with('['))
                word.insert(0, 1, bracketMark);
        }
        std::reverse(words.begin(), words.end()); // as the reader takes them
        d->app.parse(std::move(words));
        return d->chosen;
    } catch (const CLI::CallForHelp &) {
        const std::string help = d->app.help();
        std::fwrite(help.data(), 1, help.size(), stdout);
    } catch (const CLI::CallForVersion &version) {
        std::printf("%s\n", version.what());
    } catch (const CLI::ParseError &error) {
        std::fprintf(stderr, "patlasctl: %s\n%s\n", error.what(),
                     qPrintable(QCoreApplication::translate("main", "Try: patlasctl --help")));
        code = ExitCode::Usage;
        return nullptr;
    }
    code = ExitCode::Done;
    return nullptr;
}

} // namespace patlas
