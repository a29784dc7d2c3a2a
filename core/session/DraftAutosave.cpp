// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/DraftAutosave.h"

#include "core/base/Then.h"
#include "core/request/DraftRepository.h"
#include "core/request/OperationDraft.h"

namespace patlas {

namespace {

constexpr int pauseBeforeWriting = 400; // milliseconds
constexpr int pauseBeforeTryingAgain = 3'000;

QString keyOf(const QString &environmentId, const QString &operationId)
{
    return environmentId + QLatin1Char('\n') + operationId;
}

} // namespace

DraftAutosave::DraftAutosave(DraftRepository &drafts, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DraftAutosave::flush);
}

DraftAutosave::~DraftAutosave()
{
    if (m_pending)
        m_drafts.save(*m_pending);
}

std::optional<RequestDraft> DraftAutosave::remembered(const QString &environmentId,
                                                      const QString &operationId) const
{
    const auto found = m_remembered.constFind(keyOf(environmentId, operationId));
    return found == m_remembered.constEnd() ? std::nullopt : std::optional(*found);
}

void DraftAutosave::load(const QString &environmentId, const QString &operationId)
{
    then(m_drafts.draft(environmentId, operationId), this,
         [this, environmentId, operationId](const Result<std::optional<RequestDraft>> &draft) {
             if (!draft)
                 report(draft.error());
             if (draft && *draft)
                 Q_EMIT loaded(**draft);
             else
                 Q_EMIT notStored(environmentId, operationId);
         });
}

void DraftAutosave::loadLatest()
{
    then(m_drafts.latest(), this, [this](const Result<std::optional<RequestDraft>> &draft) {
        if (!draft)
            report(draft.error());
        if (draft && *draft)
            Q_EMIT latestLoaded(**draft);
        else
            Q_EMIT noLatest();
    });
}

void DraftAutosave::keep(const RequestDraft &draft, const Environment &environment)
{
    m_remembered.insert(keyOf(draft.environmentId, draft.operationId), draft);
    // A pending draft of another operation must be written before this one replaces it.
    if (m_pending
        && keyOf(m_pending->environmentId, m_pending->operationId)
            != keyOf(draft.environmentId, draft.operationId))
        flush();
    m_pending = draft;
    m_pending->url = withoutHost(draft.url, environment);
    m_pause.start(pauseBeforeWriting);
}

void DraftAutosave::flush()
{
    m_pause.stop();
    if (!m_pending)
        return;
    const RequestDraft draft = *m_pending;
    m_pending.reset();
    then(m_drafts.save(draft), this, [this, draft](const Result<void> &saved) {
        if (saved)
            return;
        report(saved.error());
        if (m_pending)
            return; // a newer draft is pending
        // Keep the draft pending: the write may succeed later, for example when a full disk has room again.
        m_pending = draft;
        m_pause.start(pauseBeforeTryingAgain);
    });
}

void DraftAutosave::replaceCredential(const QString &from, const QString &to)
{
    for (RequestDraft &draft : m_remembered) {
        replace(draft.credentials, from, to);
    }
    if (m_pending)
        replace(m_pending->credentials, from, to);
    flush();
}

void DraftAutosave::report(const Error &error)
{
    if (m_reported)
        return;
    m_reported = true;
    Q_EMIT failed(error);
}

} // namespace patlas

#include "moc_DraftAutosave.cpp"
