// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/RequestVariables.h"

#include "core/base/VisibleText.h"
#include "core/collection/ReferenceText.h"
#include "core/credentials/ProviderCommand.h"
#include "core/preflight/SchemeVariables.h"
#include "core/request/CredentialReference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxDefineFixes = 2; ///< more would take the room of the request

constexpr qsizetype maxRememberedUses = 10'000;

/// The text's variables with what is told of each; `shift` is added to their places.
void appendMarks(std::vector<VariableMark> &marks, const QString &text, const Variables &variables,
                 VariablePlace::Kind kind, qsizetype shift)
{
    if (!text.contains("{{"_L1))
        return;
    QHash<QString, VariableUseReport> told; // each once, however often it is used
    const ResolvedText resolved = resolveText(text, variables, {kind});
    for (const VariableUseReport &use : resolved.uses)
        told.insert(use.name, use);
    for (const VariableUse &use : variablesIn(QStringView(text)))
        marks.push_back({use.start + shift, use.size, told.value(use.expression)});
}

} // namespace

void RequestVariables::set(const Variables &variables, std::vector<VariableName> requests, bool canDefine)
{
    const quint64 seed = m_given.seed;
    m_given = variables;
    m_given.seed = seed;
    m_requests = std::move(requests);
    m_canDefine = canDefine;
    layOut();
}

void RequestVariables::setNow(const QDateTime &now, quint64 seed)
{
    for (Variables *variables : {&m_given, &m_variables}) {
        variables->now = now;
        variables->seed = seed;
    }
    m_inBody.clear();
}

void RequestVariables::follow(const PreflightContext &context, const CredentialSelection &chosen)
{
    VariableLayer schemes = schemeVariables(context, chosen);
    std::vector<VariableName> credentials;
    for (const Credential &credential : context.credentials) {
        if (credential.environmentId == context.environment.id)
            credentials.push_back({u"patlas:credential/"_s + credential.name,
                                   {},
                                   tr("a stored credential"),
                                   false,
                                   true,
                                   false});
    }
    if (schemes == m_schemes && credentials == m_credentials)
        return;
    m_schemes = std::move(schemes);
    m_credentials = std::move(credentials);
    layOut();
}

void RequestVariables::layOut()
{
    m_variables = m_given.withOuter(m_schemes);
    m_inBody.clear();

    m_names = variableNames(m_variables);
    const auto isFunction = [](const VariableName &name) { return name.isFunction; };
    for (const std::vector<VariableName> *others : {&m_requests, &m_credentials})
        m_names.insert(std::ranges::find_if(m_names, isFunction), others->begin(), others->end());
    Q_EMIT changed();
}

std::vector<VariableMark> RequestVariables::marksIn(const QString &text, VariablePlace::Kind kind) const
{
    std::vector<VariableMark> marks;
    appendMarks(marks, text, m_variables, kind, 0);
    return marks;
}

std::vector<VariableMark> RequestVariables::marksInUrl(const QString &url) const
{
    const qsizetype query = url.indexOf(u'?');
    std::vector<VariableMark> marks = marksIn(query < 0 ? url : url.first(query), VariablePlace::Kind::Url);
    for (qsizetype at = query; at >= 0 && at < url.size();) {
        qsizetype end = url.indexOf(u'&', at + 1);
        end = end < 0 ? url.size() : end;
        const qsizetype equals = url.indexOf(u'=', at + 1);
        const qsizetype value = equals < 0 || equals > end ? end : equals + 1;
        appendMarks(marks, url.sliced(at, value - at), m_variables, VariablePlace::Kind::Url, at);
        appendMarks(marks, url.sliced(value, end - value), m_variables, VariablePlace::Kind::Query, value);
        at = end;
    }
    return marks;
}

const VariableUseReport &RequestVariables::inBody(const QString &expression) const
{
    const auto known = m_inBody.constFind(expression);
    if (known != m_inBody.cend())
        return *known;
    if (m_inBody.size() >= maxRememberedUses)
        m_inBody.clear();
    std::vector<VariableUseReport> uses =
        resolveText(u"{{"_s + expression + u"}}"_s, m_variables, {VariablePlace::Kind::Body}).uses;
    return *m_inBody.insert(expression, uses.empty() ? VariableUseReport() : std::move(uses.front()));
}

QString RequestVariables::wordsFor(const VariableUseReport &use) const
{
    switch (use.state) {
    case VariableState::Hole:
        if (use.isSecret)
            return tr("A secret that was typed in this session. It is filled in when the request is sent.");
        if (use.value.contains("{{patlas:command/"_L1)) {
            // Of a long one only the beginning is there.
            const std::optional<CredentialReference> hole = referenceIn(use.value);
            const QString program = hole ? isolated(commandName(hole->name)) : tr("a command");
            return use.origin.isEmpty()
                ? tr("What %1 prints. It is asked for when the request is sent.").arg(program)
                : tr("What %1 prints, named by %2. It is asked for when the request is sent.")
                      .arg(program, isolated(use.origin));
        }
        return use.origin.isEmpty()
            ? tr("A stored credential. It is filled in when the request is sent.")
            : tr("A stored credential, named by %1. It is filled in when the request is sent.")
                  .arg(isolated(use.origin));
    case VariableState::Known:
        break;
    default: {
        QStringList words{use.sentence};
        if (const QString name = definableName(use); !name.isEmpty())
            words.append(
                tr("The menu of the field has “Define %1…”, which gives it a value.").arg(isolated(name)));
        else if (use.state == VariableState::Missing && !m_canDefine)
            words.append(tr("Variables are kept beside saved requests: open a folder of them first."));
        return words.join(u' ');
    }
    }
    if (expressionOf(use.name).kind == VariableExpression::Kind::Dynamic)
        return tr("New for each request, such as %1.").arg(isolated(use.value));
    const QString value = use.value.isEmpty() ? tr("(empty)") : isolated(use.value);
    return use.origin.isEmpty() ? value : tr("%1\nfrom %2").arg(value, isolated(use.origin));
}

QString RequestVariables::definableName(const VariableUseReport &use) const
{
    if (!m_canDefine || use.state != VariableState::Missing)
        return {};
    const QString name = use.cause.isEmpty() ? use.name : use.cause;
    // "create_tag.id" is missing because that request was not sent.
    return expressionOf(name).kind == VariableExpression::Kind::Name && isVariableName(name) ? name
                                                                                             : QString();
}

std::vector<Fix> RequestVariables::fixesFor(const ResolvedRequest &request) const
{
    std::vector<Fix> fixes;
    QStringList names;
    for (const VariableUseReport &use : request.uses) {
        const QString name = definableName(use);
        if (name.isEmpty() || names.contains(name))
            continue;
        names.append(name);
        Fix fix;
        fix.kind = Fix::Kind::DefineVariable;
        fix.text = tr("Define “%1”…").arg(isolated(name));
        fix.name = name;
        fixes.push_back(fix);
        if (fixes.size() == maxDefineFixes)
            break;
    }
    return fixes;
}

std::vector<VariableName> referencesTo(const QStringList &requests, HttpDialect dialect)
{
    std::vector<VariableName> names;
    for (const QString &request : requests) {
        if (const Result<QString> text = bodyReferenceText(request, dialect))
            names.push_back({*text,
                             {},
                             RequestVariables::tr("the response of %1").arg(isolated(request)),
                             false,
                             false,
                             false});
    }
    return names;
}

} // namespace patlas

#include "moc_RequestVariables.cpp"
