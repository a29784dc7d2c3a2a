// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/CookiesView.h"

#include "core/base/VisibleText.h"
#include "core/cookies/CookieWording.h"
#include "core/cookies/SetCookie.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

enum CookieColumn {
    CookieEvent,
    CookieNamed,
    CookieHost,
    CookiePath,
    CookieEnd,
    CookieFlags,
    CookieColumnCount
};

QString whatHappened(const CookieOutcome &outcome)
{
    switch (outcome.what) {
    case CookieOutcome::What::Added:
        return CookiesView::tr("Set");
    case CookieOutcome::What::Replaced:
        return CookiesView::tr("Replaced");
    case CookieOutcome::What::Removed:
        return CookiesView::tr("Removed");
    case CookieOutcome::What::Refused:
        return CookiesView::tr("Refused");
    }
    return {};
}

/// Names in the Cookie header, where nothing else is known of them.
std::vector<CookieFacts> sentIn(const HeaderList &headers)
{
    std::vector<CookieFacts> sent;
    for (const auto &[name, value] : headers) {
        if (name.compare("Cookie", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> items = value.split(';');
        for (const QByteArray &item : items) {
            if (item.contains('='))
                sent.push_back(CookieFacts{item.left(item.indexOf('=')).trimmed(), {}, {}});
        }
    }
    return sent;
}

/// What the headers say where no jar decided: of an exchange of the history.
std::vector<CookieFacts> setIn(const Exchange &exchange)
{
    std::vector<CookieFacts> set;
    for (const auto &[name, value] : exchange.responseHeaders) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        const auto read = readSetCookie(value, exchange.started);
        if (!read)
            continue;
        CookieFacts facts{read->name,     read->domain,     read->path,     read->domain.isEmpty(),
                          read->isSecure, read->isHttpOnly, read->sameSite, read->expires};
        if (facts.domain.isEmpty())
            facts.domain = exchange.request.url.host().toLatin1();
        set.push_back(std::move(facts));
    }
    return set;
}

} // namespace

CookiesView::CookiesView(QWidget *parent)
    : QWidget(parent)
    , m_note(captionLabel({}, this))
    , m_table(new QTableWidget(0, CookieColumnCount, this))
{
    m_note->setAccessibleName(tr("Notes about cookies"));
    m_table->setAccessibleName(tr("Cookies of the response"));
    m_table->setHorizontalHeaderLabels(
        {tr("What"), tr("Name"), tr("Host"), tr("Path"), tr("Expires"), tr("Flags")});
    m_table->setProperty("flat", true);
    setUpListTable(*m_table);
    auto *jar = new QPushButton(tr("Cookies…"), this);
    jar->setProperty("link", true);
    jar->setToolTip(tr("All cookies of this environment"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 8, 0);
    row->addWidget(m_note, 1);
    row->addWidget(jar, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(jar, &QPushButton::clicked, this, &CookiesView::jarRequested);
}

void CookiesView::showCookies(const Exchange &exchange)
{
    m_table->setRowCount(0);
    const CookieRecord &record = exchange.cookies;
    for (const CookieOutcome &outcome : record.received)
        add(whatHappened(outcome), outcome.facts,
            outcome.refusal ? wording::cookieRefused(*outcome.refusal) : QString());
    if (record.received.empty()) {
        for (const CookieFacts &cookie : setIn(exchange))
            add(record.use == CookieUse::NoJar ? tr("Set") : tr("Not kept"), cookie, {});
    }
    const std::vector<CookieFacts> sent =
        record.sent.empty() ? sentIn(exchange.request.headers) : record.sent;
    for (const CookieFacts &cookie : sent)
        add(tr("Sent"), cookie, {});

    QStringList notes;
    if (const QString why = wording::jarNotUsed(record.use); !why.isEmpty())
        notes.append(why);
    if (m_table->rowCount() == 0)
        notes.append(tr("No cookie was sent, and the response sets none."));
    for (const CookieOutcome &outcome : record.received) {
        if (outcome.refusal)
            notes.append(tr("%1: %2").arg(wording::cookieName(outcome.facts.name),
                                          wording::cookieRefused(*outcome.refusal)));
    }
    m_note->setText(notes.join(u'\n'));
    m_note->setAccessibleDescription(m_note->text());
    m_table->resizeColumnsToContents();
}

void CookiesView::add(const QString &what, const CookieFacts &cookie, const QString &note)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString expires =
        cookie.expires ? QLocale().toString(cookie.expires->toLocalTime(), QLocale::ShortFormat) : QString();
    const bool isKnown = !cookie.domain.isEmpty();
    const QString texts[] = {what,
                             wording::cookieName(cookie.name),
                             isKnown ? wording::cookieHosts(cookie) : QString(),
                             isolated(QString::fromUtf8(cookie.path)),
                             isKnown && note.isEmpty() && !cookie.expires ? tr("When Patlas is quit")
                                                                          : expires,
                             wording::cookieFlags(cookie)};
    for (int column = 0; column < CookieColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(note);
        item->setData(Qt::AccessibleDescriptionRole, note);
        if (column == CookieEvent && !note.isEmpty())
            item->setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this));
        m_table->setItem(row, column, item);
    }
}

} // namespace patlas

#include "moc_CookiesView.cpp"
