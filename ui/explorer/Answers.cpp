// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/Answers.h"

#include "core/diagnosis/Why.h"
#include "core/interchange/CodeSnippet.h"
#include "ui/response/ResponseView.h"

#include <QClipboard>
#include <QGuiApplication>

namespace patlas {

namespace {

QString keyOf(const RequestDraft &draft)
{
    return draft.environmentId + QLatin1Char('\n') + draft.operationId;
}

} // namespace

Answers::Answers(ResponseView &view, const Sending &sending, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_sending(sending)
{
    connect(&view, &ResponseView::documentOpened, this, &Answers::explainAgain);
    connect(&view, &ResponseView::copyAsCurlRequested, this, &Answers::copyAsCurl);
}

bool Answers::belongTogether(const RequestDraft &left, const RequestDraft &right)
{
    return left.environmentId == right.environmentId && left.operationId == right.operationId;
}

void Answers::keep(const Answer &answer)
{
    m_answers.insert(keyOf(answer.draft), answer);
}

void Answers::show(const Answer &answer)
{
    m_shown = answer;
    m_view.showExchange(answer.exchange, explain(answer.exchange, answer.report, {}));
}

void Answers::showFor(const RequestDraft &draft)
{
    if (m_sending.isRunning() && belongTogether(m_sending.draft(), draft)) {
        m_view.showSending();
        return;
    }
    const auto answer = m_answers.constFind(keyOf(draft));
    if (answer == m_answers.constEnd()) {
        m_shown = {};
        m_view.showNothing();
    } else if (answer->exchange.id != m_shown.exchange.id || m_shown.exchange.id.isEmpty()) {
        show(*answer);
    }
}

void Answers::explainAgain(const QByteArray &bodyStart)
{
    m_view.setWhy(explain(m_shown.exchange, m_shown.report, bodyStart));
}

void Answers::copyAsCurl() const
{
    QGuiApplication::clipboard()->setText(snippet(SnippetKind::Curl, m_shown.report, m_shown.draft));
}

} // namespace patlas

#include "moc_Answers.cpp"
