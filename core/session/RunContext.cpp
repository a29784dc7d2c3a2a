// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RunContext.h"

#include "core/base/VisibleText.h"
#include "core/collection/DefinitionDraft.h"
#include "core/collection/DraftDefinition.h"
#include "core/preflight/SchemeVariables.h"
#include "core/session/ChosenCredentials.h"
#include "core/session/RequestFiles.h"
#include "core/session/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct RunContextText {
    Q_DECLARE_TR_FUNCTIONS(patlas::FolderRun)
};

} // namespace

RunContext::RunContext(const Workspace &workspace, const RequestFiles &files,
                       const CredentialPreferences &preferences, RunOptions options)
    : m_preferences(preferences)
    , m_options(std::move(options))
    , m_preflight(workspace.preflightContext())
    , m_user(workspace.user())
    , m_folder(files.folder().path())
    , m_outer(files.variablesBehind({}, m_preflight.environment))
{
}

PreparedRequest RunContext::prepared(const PlannedRequest &request, int row, Variables::RequestLookup lookUp)
{
    PreparedRequest prepared;
    prepared.variables = variablesFor(request, row);
    prepared.variables.request = std::move(lookUp);
    prepared.variables.prompted = promptsOf(request.definition);
    const QString folder = QFileInfo(m_folder + u'/' + request.file).path();
    OpenedDefinition opened =
        draftOf(request.definition, {*m_preflight.api, m_preflight.environment, prepared.variables, folder});
    if (!opened.isBodyWhole)
        prepared.problem = opened.notes.join(u' ');
    SavedPlace place{m_folder + u'/' + request.file, request.index};
    place.title = titleOf(request.definition);
    place.name = request.definition.name;
    chooseCredentials(opened.draft, m_preflight, m_preferences, m_user, place);
    prepared.variables = prepared.variables.withOuter(schemeVariables(m_preflight, opened.draft.credentials));
    prepared.resolved = resolve(std::move(opened.draft), prepared.variables);
    if (const VariableUseReport *missing = prepared.resolved.problem(); missing && prepared.problem.isEmpty())
        prepared.problem = missing->sentence;
    m_preflight.now = QDateTime::currentDateTimeUtc();
    prepared.report = preflight(prepared.resolved, m_preflight);
    return prepared;
}

Variables RunContext::variablesFor(const PlannedRequest &request, int row)
{
    // Most requests have those of the one before.
    const auto *own = request.variables && !request.variables->empty() ? request.variables.get() : nullptr;
    if (!m_last || m_last->ofFile != own || m_last->row != row) {
        std::vector<VariableLayer> layers;
        if (row > 0)
            layers.push_back(
                {RunContextText::tr("row %1 of %2").arg(QString::number(row), isolated(m_options.dataName)),
                 m_options.data->rows[std::size_t(row) - 1], true});
        if (own) {
            VariableLayer ofFile{request.file.section(u'/', -1), {}};
            for (const HttpFileVariable &variable : *own)
                ofFile.variables.push_back({variable.name, variable.value});
            layers.push_back(std::move(ofFile));
        }
        m_last = LastVariables{own, row, m_outer.withInner(std::move(layers))};
    }
    Variables variables = m_last->variables;
    variables.now = QDateTime::currentDateTime();
    variables.seed = QRandomGenerator::system()->generate64();
    return variables;
}

} // namespace patlas
