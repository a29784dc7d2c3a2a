// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/CurlImport.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/interchange/CurlRequest.h"
#include "core/interchange/Import.h"
#include "core/request/DraftRepository.h"
#include "core/request/OperationDraft.h"
#include "core/session/DraftAutosave.h"
#include "core/session/RecognisedToken.h"
#include "core/session/Workspace.h"
#include "ui/explorer/CurlNotice.h"
#include "ui/explorer/CurlPaste.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/explorer/ResponseCache.h"

namespace patlas {

namespace {

constexpr std::size_t maxSteps = 20;

} // namespace

CurlImport::CurlImport(Workspace &workspace, DraftAutosave &keeper, RequestBuilder &builder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeper(keeper)
    , m_builder(builder)
{
    connect(&builder, &RequestBuilder::commandPasted, this, &CurlImport::take);
    connect(&builder.curlNotice(), &CurlNotice::undoRequested, this, &CurlImport::undo);
    connect(&builder.curlNotice(), &CurlNotice::nextRequested, this, &CurlImport::takeNext);
    connect(&builder.curlNotice(), &CurlNotice::closed, this, [this] { m_steps.clear(); });
}

void CurlImport::takeClipboard()
{
    take(clipboardText());
}

void CurlImport::take(const Secret &command)
{
    const std::string_view text = command.view();
    const auto size = qsizetype(text.size());
    if (!looksLikeCurl(text) && looksLikeImport({{}, QByteArray::fromRawData(text.data(), size)})) {
        Q_EMIT collectionPasted(QByteArray(text.data(), size));
        return;
    }
    read(command, 0);
}

void CurlImport::takeNext()
{
    if (m_steps.empty() || !m_steps.back().rest)
        return;
    const std::shared_ptr<const Secret> text = m_steps.back().rest;
    read(*text, m_steps.back().number + 1, text);
}

void CurlImport::read(const Secret &text, int number, std::shared_ptr<const Secret> kept)
{
    CurlContext context;
    context.api = &m_workspace.api();
    context.environment = m_workspace.environment();
    context.environments = m_workspace.environments().all();
    context.recognise = [this](const Secret &secret) { return recognised(m_workspace.tokens(), secret); };
    Result<CurlRequest> read = readCurl(text.view(), context, number);
    if (!read) {
        m_builder.curlNotice().showRefused(read.error().message(), !m_steps.empty());
        return;
    }
    Step step;
    step.taken = std::move(read->draft);
    step.notes = std::move(read->notes);
    step.environment = context.environment;
    step.number = number;
    step.others = read->others;
    if (read->others > 0)
        step.rest = kept ? std::move(kept) : std::make_shared<const Secret>(text.duplicate());
    const RequestDraft &shown = m_builder.draft();
    const bool isShown =
        shown.environmentId == step.taken.environmentId && shown.operationId == step.taken.operationId;
    step.draftBefore =
        isShown ? shown : m_keeper.remembered(step.taken.environmentId, step.taken.operationId);
    if (step.draftBefore) {
        apply(std::move(step));
        return;
    }
    // Load this operation's stored draft first, so that Undo can restore it.
    then(m_workspace.drafts().draft(step.taken.environmentId, step.taken.operationId), this,
         [this, step](const Result<std::optional<RequestDraft>> &stored) {
             Step whole = step;
             if (stored)
                 whole.draftBefore = *stored;
             apply(std::move(whole));
         });
}

void CurlImport::apply(Step step)
{
    step.shownBefore = m_builder.draft();
    if (m_steps.size() >= maxSteps)
        m_steps.erase(m_steps.begin());
    const RequestDraft taken = step.taken;
    m_steps.push_back(std::move(step));
    Q_EMIT draftReady(taken);
    present();
}

void CurlImport::undo()
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    const Environment &environment = step.environment;
    if (step.draftBefore) {
        m_keeper.keep(*step.draftBefore, environment);
    } else if (const Operation *operation = m_workspace.api().operation(step.taken.operationId)) {
        m_keeper.keep(draftFor(*operation, environment), environment);
    }
    Q_EMIT draftReady(step.shownBefore);
    present();
}

void CurlImport::present()
{
    CurlNotice &notice = m_builder.curlNotice();
    // The notes belong to one request: beside another they would mislead, and Undo would match neither.
    if (m_steps.empty() || !ResponseCache::belongTogether(m_steps.back().taken, m_builder.draft())) {
        notice.hide();
        return;
    }
    const Step &step = m_steps.back();
    const Operation *operation = m_workspace.api().operation(step.taken.operationId);
    notice.showTaken(operation
                         ? tr("Taken from a curl command: %1").arg(isolated(operation->title))
                         : tr("Taken from a curl command: a %1 request").arg(isolated(step.taken.method)),
                     step.notes, step.others);
}

} // namespace patlas

#include "moc_CurlImport.cpp"
