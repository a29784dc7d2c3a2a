// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ResponseCache.h"

#include "core/base/Then.h"
#include "core/diagnosis/Diagnosis.h"
#include "core/interchange/CodeSnippet.h"
#include "ui/response/ResponseView.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString keyOf(const RequestDraft &draft)
{
    if (!draft.operationId.isEmpty())
        return draft.environmentId + u'\n' + draft.operationId;
    return draft.environmentId + u"\n\n"_s + draft.method + u' ' + draft.url.section(u'?', 0, 0);
}

} // namespace

ResponseCache::ResponseCache(ResponseView &view, const RequestRunner &runner, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_runner(runner)
{
    connect(&view, &ResponseView::documentOpened, this, &ResponseCache::diagnoseAgain);
    connect(&view, &ResponseView::documentOpened, this, &ResponseCache::compare);
    connect(&view, &ResponseView::copyAsCurlRequested, this, &ResponseCache::copyAsCurl);
}

ResponseCache::~ResponseCache()
{
    m_comparing.cancel();
}

bool ResponseCache::belongTogether(const RequestDraft &left, const RequestDraft &right)
{
    return keyOf(left) == keyOf(right);
}

void ResponseCache::keep(const ResponseRecord &record, const QString &requestId)
{
    m_responses.insert(requestId + u'\n' + keyOf(record.draft), record);
}

void ResponseCache::show(const ResponseRecord &record)
{
    m_isShowingSending = false;
    m_shown = record;
    m_view.showExchange(record.exchange, diagnose(record.exchange, record.report, {}), record.arrivals);
}

void ResponseCache::showFor(const RequestDraft &draft)
{
    if (m_runner.isRunning() && m_sendingRequest == m_request && belongTogether(m_runner.draft(), draft)) {
        showSending();
        return;
    }
    m_isShowingSending = false;
    const auto record = m_responses.constFind(m_request + u'\n' + keyOf(draft));
    if (record == m_responses.constEnd()) {
        m_shown = {};
        m_view.showNothing();
    } else if (record->exchange.id != m_shown.exchange.id || m_shown.exchange.id.isEmpty()) {
        show(*record);
    }
}

void ResponseCache::showSending()
{
    m_isShowingSending = true;
    m_sendingRequest = m_request;
    m_shown = {};
    m_view.showSending(m_runner.waiting());
}

void ResponseCache::diagnoseAgain(const QByteArray &bodyStart)
{
    m_view.setDiagnosis(diagnose(m_shown.exchange, m_shown.report, bodyStart));
}

void ResponseCache::compare()
{
    m_comparing.cancel();
    const PreflightReport &report = m_shown.report;
    if (!report.api || !report.operation || !m_view.document())
        return;
    m_comparing = matchExchange(report.api, report.operation, m_shown.exchange, m_view.document());
    then(m_comparing, this, [this, id = m_shown.exchange.id](const DescriptionMatch &match) {
        if (id == m_shown.exchange.id)
            m_view.setMatch(match);
    });
}

void ResponseCache::copyAsCurl() const
{
    QGuiApplication::clipboard()->setText(snippet(SnippetKind::Curl, m_shown.report, m_shown.sent));
}

} // namespace patlas

#include "moc_ResponseCache.cpp"
