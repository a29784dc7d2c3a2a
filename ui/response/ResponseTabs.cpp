// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ResponseTabs.h"

#include "core/base/VisibleText.h"
#include "core/document/HeaderText.h"
#include "core/document/JsonPointer.h"
#include "core/document/JsonTable.h"
#include "core/http/SentAddress.h"
#include "ui/response/BodyTree.h"
#include "ui/response/CookiesView.h"
#include "ui/response/EventsPane.h"
#include "ui/response/HeadersView.h"
#include "ui/response/JsonTablePane.h"
#include "ui/response/MarkedLines.h"
#include "ui/response/PreviewPane.h"
#include "ui/response/TextPane.h"
#include "ui/response/TextView.h"
#include "ui/response/TimingView.h"

#include <QAction>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

ResponseTabs::ResponseTabs(QPushButton &beside, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_tree(new BodyTree(this))
    , m_table(new JsonTablePane(this))
    , m_events(new EventsPane(this))
    , m_preview(new PreviewPane(this))
    , m_text(new TextPane(this))
    , m_headers(new HeadersView(this))
    , m_cookies(new CookiesView(this))
    , m_timing(new TimingView(this))
    , m_sent(new TextView(this))
{
    layOut(beside);
    for (QWidget *page : std::initializer_list<QWidget *>{m_table, m_events, m_preview})
        page->hide(); // until there is something for it
    connectParts();
    offerTable();
}

void ResponseTabs::layOut(QPushButton &beside)
{
    m_tabs->setAccessibleName(tr("Response"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_sent->setAccessibleName(tr("Sent"));
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_cookies, tr("Cookies"));
    m_tabs->addTab(m_timing, tr("Timing"));
    m_tabs->addTab(m_sent, tr("Sent"));

    // Overlays the free space beside the tabs. As a corner widget of the tab bar it would get a line above.
    auto *layers = new QGridLayout(this);
    layers->setContentsMargins(0, 0, 0, 0);
    layers->addWidget(m_tabs, 0, 0);
    layers->addWidget(&beside, 0, 0, Qt::AlignTop | Qt::AlignRight);
    beside.raise();
}

/// Behind Text: tabs that are there only if a response has something for them.
void ResponseTabs::setTabThere(QWidget &page, const QString &title, bool isThere)
{
    const int place = m_tabs->indexOf(&page);
    if (isThere && place < 0)
        m_tabs->insertTab(m_tabs->indexOf(m_text) + 1, &page, title);
    if (isThere || place < 0)
        return;
    if (m_tabs->currentIndex() == place)
        m_tabs->setCurrentWidget(m_tree); // rather than the one that happens to be beside it
    m_tabs->removeTab(place);
}

void ResponseTabs::connectParts()
{
    connect(m_tree, &BodyTree::saveRequested, this, &ResponseTabs::saveRequested);
    connect(m_tree, &BodyTree::said, this, &ResponseTabs::said);
    connect(m_tree, &BodyTree::linkRequested, this, &ResponseTabs::linkRequested);
    connect(m_tree, &BodyTree::tableRequested, this, &ResponseTabs::showTable);
    connect(m_table, &JsonTablePane::nodeChosen, this, &ResponseTabs::showInTree);
    connect(m_table, &JsonTablePane::said, this, &ResponseTabs::said);
    connect(m_preview, &PreviewPane::saveRequested, this, &ResponseTabs::wholeSaveRequested);
    connect(m_cookies, &CookiesView::jarRequested, this, &ResponseTabs::cookiesRequested);
    connect(m_tree, &BodyTree::useRequested, this, [this](const JsonNode &node) {
        Q_EMIT useRequested({ResponsePart::Kind::Value, node, {}, m_isFiltered});
    });
    connect(m_headers, &HeadersView::useRequested, this, [this](const QString &header) {
        Q_EMIT useRequested({ResponsePart::Kind::Header, {}, header});
    });
    auto *whole = new QAction(tr("Use the whole body in a request…"), this);
    m_text->addBodyAction(whole);
    connect(whole, &QAction::triggered, this, [this] {
        Q_EMIT useRequested({ResponsePart::Kind::Body, {}, {}, m_isFiltered});
    });
}

void ResponseTabs::showNothing()
{
    m_isPart = false;
    m_shown.reset();
    m_tree->showNothing();
    m_text->showNothing();
    m_events->showNothing();
    setTabThere(*m_events, tr("Events"), false);
    offerTable();
    offerPreview(false);
}

void ResponseTabs::showHead(const HeaderList &headers)
{
    m_headers->showHeaders(headers);
}

bool ResponseTabs::followStream(const PartialResponse &part)
{
    const std::optional<StreamForm> form = streamFormOf(part.contentType);
    if (!form)
        return false;
    const bool isFirst = m_tabs->indexOf(m_events) < 0;
    setTabThere(*m_events, tr("Events"), true);
    m_events->follow(part.bodyPath, *form, part.bodySize, part.arrivals);
    if (isFirst && *form == StreamForm::Events)
        m_tabs->setCurrentWidget(m_events);
    return *form == StreamForm::Events;
}

void ResponseTabs::finishStream(const Exchange &exchange, const Arrivals &arrivals)
{
    const std::optional<StreamForm> form = streamFormOf(exchange.contentType);
    const bool isThere = form && exchange.status != 0 && !exchange.bodyPath.isEmpty();
    const bool isFirst = isThere && m_tabs->indexOf(m_events) < 0;
    setTabThere(*m_events, tr("Events"), isThere);
    if (!isThere) {
        m_events->showNothing();
        return;
    }
    m_events->finish(exchange, *form, arrivals);
    if (isFirst && *form == StreamForm::Events)
        m_tabs->setCurrentWidget(m_events);
}

void ResponseTabs::showExchange(const Exchange &exchange)
{
    m_contentType = exchange.contentType;
    showSent(exchange);
    m_timing->showTimings(exchange);
    m_headers->showHeaders(exchange.responseHeaders, exchange.trailers);
    m_cookies->showCookies(exchange);
}

void ResponseTabs::showSent(const Exchange &exchange)
{
    const SentRequest &sent = exchange.request;
    const QString protocol =
        exchange.protocol.isEmpty() ? u"HTTP/1.1"_s : QString::fromLatin1(exchange.protocol);
    QString text =
        QString::fromLatin1(sent.method) + u' ' + isolated(sentAddress(sent)) + u' ' + protocol + u'\n';
    for (const auto &[name, value] : sent.headers)
        text += isolated(headerText(name)) + u": "_s + isolated(headerText(value)) + u'\n';
    text += u'\n' + markedLines(QString::fromUtf8(sent.bodyPreview));
    if (sent.bodySize > sent.bodyPreview.size())
        text += QLatin1Char('\n') + tr("(%1 in all)").arg(QLocale().formattedDataSize(sent.bodySize));
    m_sent->showText(text);
}

void ResponseTabs::showReading()
{
    m_tree->showHint(tr("Reading…"));
}

void ResponseTabs::showError(const Error &error)
{
    m_tree->showError(error);
}

void ResponseTabs::showBody(const ResponseDocument::Shared &document, bool isPart, bool isFiltered)
{
    const bool goesOn = m_isPart && m_shown && m_shown->path() == document->path();
    m_isPart = isPart;
    m_isFiltered = isFiltered;
    m_shown = document;
    if (goesOn) {
        m_text->extendDocument(document);
        m_tree->extendDocument(document);
    } else {
        m_text->showDocument(document);
        if (isFiltered && document->kind() == MediaKind::Empty)
            m_tree->showHint(tr("The filter has no output"));
        else
            m_tree->showDocument(document);
    }
    offerTable();
}

void ResponseTabs::showDocument(const ResponseDocument::Shared &document, bool isFiltered, bool chooses)
{
    showBody(document, false, isFiltered);
    if (document->kind() == MediaKind::Text && chooses && m_tabs->currentWidget() != m_events)
        m_tabs->setCurrentWidget(m_text);
    if (document->kind() == MediaKind::Json && chooses && m_tabs->currentWidget() == m_text
        && m_needle.isEmpty())
        m_tabs->setCurrentWidget(m_tree);
    offerPreview(chooses);
}

void ResponseTabs::showPart(const ResponseDocument::Shared &document, bool isFiltered, bool chooses)
{
    showBody(document, true, isFiltered);
    if (chooses && m_tabs->currentWidget() != m_events)
        m_tabs->setCurrentWidget(document->kind() == MediaKind::Json ? static_cast<QWidget *>(m_tree)
                                                                     : m_text);
}

/// A table of the whole response if it is a list, else of what was chosen in the one before, if it is there
/// again. Of a part, nobody knows yet what it will be.
void ResponseTabs::offerTable()
{
    const bool isJson = m_shown && !m_isPart && m_shown->kind() == MediaKind::Json;
    const auto listAt = [this, isJson](const QString &pointer) {
        const std::optional<JsonNode> node = isJson ? nodeAt(m_shown->json(), pointer) : std::nullopt;
        return node && JsonTable::fits(m_shown->json(), *node) ? node : std::nullopt;
    };
    std::optional<JsonNode> list = listAt({});
    if (!list && !m_tablePointer.isEmpty())
        list = listAt(m_tablePointer);
    setTabThere(*m_table, tr("Table"), list.has_value());
    if (list)
        m_table->showArray(m_shown, *list);
    else
        m_table->showNothing();
}

void ResponseTabs::offerPreview(bool chooses)
{
    const PreviewKind kind =
        m_shown && !m_isFiltered ? previewKindOf(*m_shown, m_contentType) : PreviewKind::None;
    setTabThere(*m_preview, tr("Preview"), kind != PreviewKind::None);
    if (kind == PreviewKind::None) {
        m_preview->showNothing();
        return;
    }
    m_preview->showDocument(m_shown, kind);
    if (chooses)
        m_tabs->setCurrentWidget(m_preview);
}

void ResponseTabs::showTable(const JsonNode &array)
{
    m_tablePointer = m_isFiltered ? QString() : pointerTo(m_shown->json(), array);
    setTabThere(*m_table, tr("Table"), true);
    m_table->showArray(m_shown, array);
    m_tabs->setCurrentWidget(m_table);
    m_table->setFocus();
}

void ResponseTabs::setNeedle(const QString &needle)
{
    m_needle = needle;
    m_text->setNeedle(needle);
    m_tree->setNeedle(needle);
}

void ResponseTabs::showPlace(qint64 from, qint64 to)
{
    if (m_tabs->currentWidget() == m_table && m_table->goTo(from))
        return;
    const bool isInTree = m_tabs->currentWidget() == m_tree || m_tabs->currentWidget() == m_table;
    const std::optional<JsonNode> node = isInTree && m_shown ? m_shown->json().at(from) : std::nullopt;
    if (node && from < m_shown->json().end()) {
        showInTree(*node);
        return;
    }
    m_tabs->setCurrentWidget(m_text);
    m_text->select(from, to);
}

void ResponseTabs::showInTree(const JsonNode &node)
{
    m_tabs->setCurrentWidget(m_tree);
    m_tree->goTo(node);
}

void ResponseTabs::showFirstError()
{
    const std::optional<JsonError> &error = m_shown->json().error();
    m_tabs->setCurrentWidget(m_text);
    m_text->showAsItCame();
    const qint64 end = m_shown->bytes().size();
    m_text->select(std::min(error->offset, std::max<qint64>(0, end - 1)), std::min(error->offset + 1, end));
    m_text->setFocus();
}

} // namespace patlas

#include "moc_ResponseTabs.cpp"
