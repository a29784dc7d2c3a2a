// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ManualVerb.h"

#include "app/patlasctl/CommandLine.h"
#include "app/patlasctl/Console.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// For roff: no line begins with a command, hyphens are such.
QString escaped(QString text)
{
    text.replace(u'\\', "\\e"_L1).replace(u'-', "\\-"_L1);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend("\\&"_L1);
    return text;
}

QString bold(const QString &text)
{
    return "\\fB"_L1 + escaped(text) + "\\fR"_L1;
}

QString italic(const QString &text)
{
    return "\\fI"_L1 + escaped(text) + "\\fR"_L1;
}

QString title(const DeclaredArgument &argument)
{
    if (!argument.names.startsWith(u'-'))
        return italic(argument.names);
    QStringList names = argument.names.split(u',');
    for (QString &name : names)
        name = bold(name);
    return names.join(u", "_s) + (argument.value.isEmpty() ? QString() : u' ' + italic(argument.value));
}

QString synopsis(const CommandLine::Entry &entry)
{
    QString line = bold(u"patlasctl "_s + entry.verb->name());
    bool hasOptions = false;
    QString operands;
    for (const DeclaredArgument &argument : entry.arguments->declared()) {
        if (argument.names.startsWith(u'-')) {
            hasOptions = true;
            continue;
        }
        const QString operand = italic(argument.names) + (argument.isRepeatable ? u"…"_s : QString());
        operands += argument.isRequired ? u' ' + operand : u" ["_s + operand + u']';
    }
    return line + (hasOptions ? u" [OPTION]…"_s : QString()) + operands;
}

QString paragraphs(const QString &text)
{
    QString roff;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        roff += u".PP\n"_s + escaped(paragraph) + u'\n';
    return roff;
}

} // namespace

QString ManualVerb::name() const
{
    return u"manual"_s;
}

QString ManualVerb::summary() const
{
    return tr("Writes the page of the manual: patlasctl manual | man -l -");
}

void ManualVerb::declare(Arguments &) { }

ExitCode ManualVerb::run(Console &console)
{
    QString page = u".TH PATLASCTL 1 \"\" \"Patlas "_s + QStringLiteral(PATLAS_VERSION) + u"\"\n"_s;
    page += u".SH "_s + tr("NAME") + u"\npatlasctl \\- "_s + escaped(tr("tokens and API requests in scripts"))
        + u"\n.SH "_s + tr("SYNOPSIS") + u"\n"_s;
    for (const CommandLine::Entry &entry : m_line.entries())
        page += synopsis(entry) + u"\n.br\n"_s;
    page += u".SH "_s + tr("DESCRIPTION") + u'\n'
        + paragraphs(tr(
            "patlasctl works on the same environments, tokens and request files as the window of Patlas. "
            "Secrets are in the keychain or the vault; no verb but token get prints one, and none is ever "
            "an argument.\n\n"
            "What was asked for goes to standard output, all else to standard error. What is written with "
            "--json has a JSON Schema, which patlasctl schema VERB writes."));
    page += u".SH "_s + tr("VERBS") + u'\n';
    for (const CommandLine::Entry &entry : m_line.entries()) {
        page += u".SS "_s + escaped(entry.verb->name()) + u'\n' + synopsis(entry) + u"\n.PP\n"_s
            + escaped(entry.verb->summary()) + u".\n"_s + paragraphs(entry.verb->description());
        for (const DeclaredArgument &argument : entry.arguments->declared()) {
            QString text = argument.text;
            if (!argument.values.isEmpty() && argument.names.startsWith(u'-'))
                text += tr(" (one of: %1)").arg(argument.values.join(u", "_s));
            page += u".TP\n"_s + title(argument) + u'\n' + escaped(text) + u'\n';
        }
    }
    page += u".SH "_s + tr("OPTIONS") + u'\n' + paragraphs(tr("These stand before the verb."));
    for (const DeclaredArgument &argument : m_line.globalOptions())
        page += u".TP\n"_s + title(argument) + u'\n' + escaped(argument.text) + u'\n';
    page += u".SH "_s + tr("EXIT STATUS") + u'\n';
    for (const auto &[code, text] : exitCodeTexts())
        page += u".TP\n"_s + bold(QString::number(int(code))) + u'\n' + escaped(text) + u'\n';
    page += u".SH "_s + tr("ENVIRONMENT") + u"\n.TP\n"_s + bold(u"PATLAS_ENVIRONMENT"_s) + u'\n'
        + escaped(tr("The environment where --env names none.")) + u'\n';
    console.write(page.toUtf8());
    return ExitCode::Done;
}

} // namespace patlas
