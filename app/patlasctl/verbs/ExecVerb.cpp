// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/ExecVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/Console.h"
#include "core/base/VisibleText.h"
#include "core/openapi/ApiDescription.h"
#include "core/preflight/CredentialChoice.h"
#include "core/preflight/Preflight.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// A variable and the credential that it gets.
struct ProgramVariable {
    QByteArray name;
    QString credentialId;
};

bool isVariableName(const QString &name)
{
    return !name.isEmpty() && !name[0].isDigit() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
}

/// The one that was chosen before, or the first of the environment.
QString usualCredential(const CredentialSlot &slot, const PreflightContext &context, const QString &preferred)
{
    for (const Credential &credential : context.credentials) {
        if (credential.id == preferred && credential.environmentId == context.environment.id)
            return preferred;
    }
    const std::vector<Credential> suitable = suitableCredentials({slot.id, {}}, context);
    return suitable.empty() ? QString() : suitable.front().id;
}

QString nameOfProgram(const QByteArray &word)
{
    return QFileInfo(QFile::decodeName(word)).fileName();
}

} // namespace

QString ExecVerb::name() const
{
    return u"exec"_s;
}

QString ExecVerb::summary() const
{
    return tr("Runs a program that gets secrets in its environment");
}

QString ExecVerb::description() const
{
    return tr(
        "The program, and only it, gets the secrets; its terminal, signals and exit code are its own. "
        "Without --as, the description of the API says which variable a program reads, or how the variable "
        "of a credential is called, and in which variable a program finds the address of the server: one "
        "that "
        "is set already stays as it is. The server of the sandbox runs as long as the program. --fd gives "
        "the secrets through a descriptor instead, a line each, for "
        "those who distrust environments.\n\n"
        "Example: patlasctl exec --env Staging --token CI -- make publish");
}

void ExecVerb::declare(Arguments &arguments)
{
    m_credentials.declare(arguments);
    arguments.option("--as", "VARIABLE=NAME", &m_variables,
                     tr("This variable gets the credential with this name; several may be given"));
    arguments.option("--fd", "N", &m_descriptor,
                     tr("The program reads the secrets from this descriptor, 3 to 255"));
    arguments.flag("--mask", &m_isMasked, tr("Shows dots where the program writes a secret"));
    arguments.command(&m_command, tr("The program and its arguments, behind --"));
}

Result<std::vector<GivenSecret>> ExecVerb::secrets(CommandSession &session,
                                                   const std::vector<QByteArray> &command) const
{
    const PreflightContext context = session.workspace().preflightContext();
    const ApiDescription &api = *context.api;
    const Result<CredentialSelection> chosen = m_credentials.chosen(context);
    if (!chosen)
        return Failure(chosen.error());
    std::vector<ProgramVariable> wanted;
    const auto isWanted = [&wanted](const QByteArray &name) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&name](const ProgramVariable &each) { return each.name == name; });
    };
    for (const QString &pair : m_variables) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0 || !isVariableName(pair.left(equals)))
            return failure(ErrorKind::InvalidInput, tr("%1 is not VARIABLE=NAME.").arg(isolated(pair)));
        const Result<Credential> credential =
            credentialNamed(pair.mid(equals + 1), context, [](const Credential &) { return true; });
        if (!credential)
            return Failure(credential.error());
        const QByteArray variable = pair.left(equals).toLatin1();
        if (isWanted(variable))
            return failure(ErrorKind::InvalidInput,
                           tr("--as names the variable %1 more than once.").arg(isolated(pair.left(equals))));
        wanted.push_back({variable, credential->id});
    }
    if (m_variables.isEmpty()) {
        const QString program = nameOfProgram(command.front());
        for (const SecurityScheme &scheme : api.schemes) {
            for (const ProgramVariables &known : scheme.programs) {
                const CredentialSlot *slot = api.credentialSlot(scheme.slotId);
                if (known.program != program || !slot || isWanted(known.token))
                    continue;
                const QString id = chosen->value(slot->id,
                                                 usualCredential(*slot, context,
                                                                 session.credentialPreferences().preferred(
                                                                     context.environment.id, slot->id)));
                if (!id.isEmpty())
                    wanted.push_back({known.token, id});
            }
        }
    }
    for (auto each = chosen->cbegin(); each != chosen->cend(); ++each) {
        const bool isThere =
            std::any_of(wanted.begin(), wanted.end(), [&each](const ProgramVariable &variable) {
                return variable.credentialId == each.value();
            });
        const auto scheme =
            std::find_if(api.schemes.begin(), api.schemes.end(),
                         [&each](const SecurityScheme &one) { return one.slotId == each.key(); });
        if (!isThere && scheme != api.schemes.end() && !isWanted(scheme->variable))
            wanted.push_back({scheme->variable, each.value()});
    }
    if (wanted.empty())
        return failure(ErrorKind::InvalidInput, tr("No credential is chosen."), {},
                       tr("Name one with --project, --token, --use or --as."));
    std::vector<GivenSecret> given;
    for (const ProgramVariable &variable : wanted) {
        Result<Secret> secret = await(session.services().freshCredentials.secretOf(variable.credentialId));
        if (!secret)
            return Failure(secret.error());
        given.push_back({m_descriptor ? QByteArray() : variable.name, std::move(*secret)});
    }
    return given;
}

std::vector<std::pair<QByteArray, QByteArray>> ExecVerb::addresses(const Workspace &workspace,
                                                                   const QByteArray &program)
{
    const QUrl server = workspace.environment().apiBase;
    const QUrl origin = server.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    std::vector<std::pair<QByteArray, QByteArray>> addresses;
    for (const SecurityScheme &scheme : workspace.api().schemes) {
        for (const ProgramVariables &known : scheme.programs) {
            if (known.program != nameOfProgram(program))
                continue;
            for (const auto &[variable, address] :
                 {std::pair(known.origin, origin), std::pair(known.server, server)}) {
                if (!variable.isEmpty())
                    addresses.emplace_back(variable, address.toEncoded());
            }
        }
    }
    return addresses;
}

ExitCode ExecVerb::run(Console &console)
{
    // As bytes; `m_command` has but the first, which is text.
    const std::vector<QByteArray> command = ChildProgram::wordsBehindDashes();
    if (command.empty() || command.front().isEmpty())
        return console.refuse(ExitCode::Usage, tr("Name a program behind --."));
    if (m_command.size() > 1)
        return console.refuse(ExitCode::Usage, tr("The whole command stands behind --."));
    if (m_descriptor
        && (*m_descriptor < ChildProgram::minDescriptor || *m_descriptor > ChildProgram::maxDescriptor))
        return console.refuse(ExitCode::Usage,
                              tr("--fd needs a number from 3 to 255: those before are the terminal's."));
    ChildProgram child;
    child.command = command;
    child.descriptor = m_descriptor;
    auto session = std::make_unique<CommandSession>(console);
    if (const Result<void> opened = session->open(); !opened)
        return console.fail(opened.error());
    if (const Result<void> chosen = session->choose(m_credentials.environment); !chosen)
        return console.fail(chosen.error());
    Result<std::vector<GivenSecret>> given = secrets(*session, command);
    if (!given)
        return console.fail(given.error());
    child.secrets = std::move(*given);
    child.usualVariables = addresses(session->workspace(), command.front());
    for (const auto &[variable, address] : child.usualVariables) {
        if (ChildProgram::isSet(variable))
            console.note(tr("%1 is set already, and stays as it is.").arg(QString::fromLatin1(variable)));
    }
    // The server of the sandbox lives as long as this program. Else all of it is closed before.
    const bool isServed = session->workspace().isSandbox();
    if (!isServed)
        session.reset();
    if (!isServed && !m_isMasked)
        return console.fail(std::move(child).become().value());
    const Result<int> code = m_isMasked ? std::move(child).runMasked() : std::move(child).runAttended();
    return code ? ExitCode(*code) : console.fail(code.error());
}

} // namespace patlas
