// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ResponseHeader.h"

#include "core/base/VisibleText.h"
#include "core/document/HeaderText.h"
#include "core/pipeline/Redirect.h"
#include "ui/response/EarlierResponses.h"
#include "ui/response/StatusBadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace patlas {

ResponseHeader::ResponseHeader(const QList<QWidget *> &fields, QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusBadge(this))
    , m_facts(new QLabel(this))
    , m_earlier(new QPushButton(tr("Earlier"), this))
    , m_copyCurl(new QPushButton(tr("Copy as curl"), this))
    , m_follow(new QPushButton(tr("Follow redirect"), this))
{
    m_facts->setProperty("caption", true);
    m_facts->setAccessibleName(tr("Response time and size"));
    m_earlier->setProperty("link", true);
    m_earlier->setAccessibleName(tr("Earlier responses"));
    m_earlier->setToolTip(tr("Earlier responses to this request, and what differs"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addWidget(m_facts);
    row->addWidget(m_earlier);
    row->addStretch();
    for (QWidget *field : fields)
        row->addWidget(field, 1);
    row->addWidget(m_follow);
    row->addWidget(m_copyCurl);
    connect(m_copyCurl, &QPushButton::clicked, this, &ResponseHeader::copyAsCurlRequested);
    connect(m_follow, &QPushButton::clicked, this, &ResponseHeader::followRedirectRequested);
}

void ResponseHeader::setHistory(HistoryRepository &history)
{
    m_responses = new EarlierResponses(history, *this);
    m_earlier->setMenu(m_responses->menu());
    connect(m_responses, &EarlierResponses::chosen, this, &ResponseHeader::earlierChosen);
    connect(m_responses, &EarlierResponses::failed, this, &ResponseHeader::failed);
}

void ResponseHeader::showNothing()
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_status, m_facts, m_earlier, m_copyCurl, m_follow})
        widget->hide();
}

void ResponseHeader::showStatus(int status, const QByteArray &reason)
{
    const QString text =
        status != 0 ? u"%1 %2"_s.arg(status).arg(isolated(headerText(reason))).trimmed() : tr("No response");
    m_status->showStatus(status, text);
    m_status->show();
}

void ResponseHeader::showReceived(qint64 size, bool isStream)
{
    m_facts->setText(isStream && size == 0 ? tr("Connected, nothing came yet")
                                           : tr("Receiving…   %1").arg(QLocale().formattedDataSize(size)));
    m_facts->show();
}

void ResponseHeader::showExchange(const Exchange &exchange)
{
    showStatus(exchange.status, exchange.reason);
    const QLocale locale;
    const QString time =
        locale.toString(exchange.timings.totalMs, 'f', exchange.timings.totalMs < 10 ? 1 : 0);
    m_facts->setText(exchange.status != 0 ? tr("%1 ms   %2   %3")
                                                .arg(time, locale.formattedDataSize(exchange.bodySize),
                                                     QString::fromLatin1(exchange.protocol))
                                                .trimmed()
                                          : tr("%1 ms").arg(time));
    m_facts->show();
    m_copyCurl->show();
    m_follow->setVisible(isRedirect(exchange));
    m_follow->setToolTip(redirectTarget(exchange).toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    if (m_responses)
        m_responses->setShown(exchange);
    m_earlier->setVisible(m_responses != nullptr);
}

} // namespace patlas

#include "moc_ResponseHeader.cpp"
