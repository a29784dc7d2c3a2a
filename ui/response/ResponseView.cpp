// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ResponseView.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/diagnosis/ContentCodings.h"
#include "core/document/HeaderText.h"
#include "core/document/JsonPointer.h"
#include "core/document/ProposedFileName.h"
#include "core/http/SentAddress.h"
#include "core/pipeline/Redirect.h"
#include "ui/response/BodyTree.h"
#include "ui/response/CookiesView.h"
#include "ui/response/DiagnosisPanel.h"
#include "ui/response/ErrorPanel.h"
#include "ui/response/FilterBar.h"
#include "ui/response/HeadersView.h"
#include "ui/response/MarkedLines.h"
#include "ui/response/MatchLine.h"
#include "ui/response/SaveBody.h"
#include "ui/response/SearchBar.h"
#include "ui/response/StatusBadge.h"
#include "ui/response/TextPane.h"
#include "ui/response/TextView.h"
#include "ui/response/TimingView.h"
#include "ui/widgets/KeyAction.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int lowestBody = 72; ///< beneath reasons, in pixels: the tabs and some lines

constexpr qsizetype bodyStartBytes = 64 * 1024;

using Shared = ResponseDocument::Shared;

Finding asFinding(const Error &error)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.sentence = error.what;
    finding.detail = QStringList{error.meaning, error.remedy}.join(QLatin1Char(' ')).trimmed();
    return finding;
}

/// The type of the bytes: what a coded body is, the type of what it was made of does not say.
QByteArray bodyType(const HeaderList &headers, const QByteArray &contentType)
{
    if (unknownCodings(headers).isEmpty())
        return contentType;
    const qsizetype parameters = contentType.indexOf(';');
    return "application/octet-stream" + (parameters < 0 ? QByteArray() : contentType.sliced(parameters));
}

} // namespace

ResponseView::ResponseView(QWidget *parent)
    : QFrame(parent)
    , m_status(new StatusBadge(this))
    , m_facts(new QLabel(this))
    , m_search(new SearchBar(this))
    , m_filter(new FilterBar(this))
    , m_save(new QPushButton(tr("Save response…"), this))
    , m_copyCurl(new QPushButton(tr("Copy as curl"), this))
    , m_follow(new QPushButton(tr("Follow redirect"), this))
    , m_progress(new QProgressBar(this))
    , m_why(new DiagnosisPanel(this))
    , m_match(new MatchLine(this))
    , m_note(new QLabel(this))
    , m_toError(new QPushButton(tr("Show the place"), this))
    , m_stack(new QStackedWidget(this))
    , m_message(new ErrorPanel(this))
    , m_responsePage(new QWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new BodyTree(this))
    , m_text(new TextPane(this))
    , m_headers(new HeadersView(this))
    , m_cookies(new CookiesView(this))
    , m_timing(new TimingView(this))
    , m_sent(new TextView(this))
{
    setProperty("card", true);
    makeTabs();
    m_note->setProperty("caption", true);
    m_note->setAccessibleName(tr("Notes about the response"));
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_progress->setAccessibleName(tr("Receiving"));
    m_progress->setTextVisible(false);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_responsePage);

    auto *whyPlace = new QVBoxLayout;
    whyPlace->setContentsMargins(12, 0, 12, 4);
    whyPlace->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_progress);
    column->addLayout(whyPlace);
    column->addWidget(m_match);
    auto *notePlace = new QHBoxLayout;
    notePlace->setContentsMargins(14, 0, 14, 4);
    notePlace->addWidget(m_note, 1);
    notePlace->addWidget(m_toError, 0, Qt::AlignTop);
    column->addLayout(notePlace);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);

    connect(m_search, &SearchBar::needleChanged, m_text, &TextPane::setNeedle);
    connect(m_search, &SearchBar::hitChosen, this, &ResponseView::showPlace);
    connect(m_match, &MatchLine::placeChosen, this, &ResponseView::showDifference);
    connect(m_toError, &QPushButton::clicked, this, &ResponseView::showFirstError);
    connect(m_filter, &FilterBar::chosen, this, &ResponseView::showDocument);
    connect(m_filter, &FilterBar::updated, this, &ResponseView::showPart);
    connect(m_tree, &BodyTree::saveRequested, this, [this](qint64 from, qint64 to, const QString &name) {
        saveBody(this, BodyRange{m_shown->path(), from, to}, name,
                 [this](const QString &said) { showOutcome(said); });
    });
    connectUses();
    connect(m_save, &QPushButton::clicked, this, &ResponseView::save);
    connect(m_copyCurl, &QPushButton::clicked, this, &ResponseView::copyAsCurlRequested);
    connect(m_follow, &QPushButton::clicked, this, &ResponseView::followRedirectRequested);
    connect(m_cookies, &CookiesView::jarRequested, this, &ResponseView::cookiesRequested);
    addSteps();
    showNothing();
}

void ResponseView::addSteps()
{
    QAction *next = addKeyAction(*this, u"nextHit"_s, tr("Next hit in the response"), tr("Explorer"),
                                 {QKeySequence(Qt::Key_F3)});
    QAction *previous = addKeyAction(*this, u"previousHit"_s, tr("Previous hit in the response"),
                                     tr("Explorer"), {Qt::SHIFT | Qt::Key_F3});
    for (QAction *step : {next, previous})
        step->setShortcutContext(Qt::WindowShortcut);
    connect(next, &QAction::triggered, this, [this] { m_search->step(false); });
    connect(previous, &QAction::triggered, this, [this] { m_search->step(true); });
    m_search->setStepActions(*next, *previous);
}

void ResponseView::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

ResponseView::~ResponseView()
{
    m_opening.cancel();
}

QWidget *ResponseView::makeHeader()
{
    auto *header = new QWidget(this);
    m_facts->setProperty("caption", true);
    m_facts->setAccessibleName(tr("Response time and size"));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addWidget(m_facts);
    row->addStretch();
    row->addWidget(m_search, 1);
    row->addWidget(m_filter->field(), 1);
    row->addWidget(m_follow);
    row->addWidget(m_copyCurl);
    return header;
}

void ResponseView::makeTabs()
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
    m_save->setProperty("link", true);
    auto *layers = new QGridLayout(m_responsePage);
    layers->setContentsMargins(0, 0, 0, 0);
    layers->addWidget(m_tabs, 0, 0);
    layers->addWidget(m_save, 0, 0, Qt::AlignTop | Qt::AlignRight);
    m_save->raise();
}

void ResponseView::connectUses()
{
    // A part of something that is still arriving may be another thing in the end.
    connect(m_tree, &BodyTree::useRequested, this, [this](const JsonNode &node) {
        if (m_document)
            Q_EMIT useRequested({ResponsePart::Kind::Value, node, {}, m_shown != m_document});
    });
    connect(m_headers, &HeadersView::useRequested, this, [this](const QString &header) {
        if (m_document)
            Q_EMIT useRequested({ResponsePart::Kind::Header, {}, header});
    });
    auto *whole = new QAction(tr("Use the whole body in a request…"), this);
    m_text->addBodyAction(whole);
    connect(whole, &QAction::triggered, this, [this] {
        if (m_document)
            Q_EMIT useRequested({ResponsePart::Kind::Body, {}, {}, m_shown != m_document});
    });
}

void ResponseView::showNothing()
{
    m_opening.cancel();
    m_streaming.reset();
    m_isPart = false;
    m_document.reset();
    m_shown.reset();
    m_exchange = {};
    m_search->setDocument(nullptr);
    m_filter->setDocument(nullptr);
    m_tree->showNothing();
    m_text->showNothing();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_status, m_facts, m_search, m_save, m_copyCurl,
                                                            m_follow, m_progress})
        widget->hide();
    setDiagnosis({});
    m_match->showNothing();
    m_outcome.clear();
    setNotes();
    m_message->showHint(
        tr("No response yet"),
        tr("Pick an operation, see what it needs, and press Send. The response appears here."));
    m_stack->setCurrentWidget(m_message);
}

void ResponseView::showSending(const QString &waiting)
{
    showNothing();
    m_message->showHint(waiting.isEmpty() ? tr("Sending…") : waiting, tr("Esc or Cancel ends it."));
    m_progress->setRange(0, 0);
    m_progress->show();
}

void ResponseView::setProgress(qint64 receivedKiB, qint64 totalKiB)
{
    m_progress->setRange(0, int(std::min<qint64>(totalKiB, INT_MAX)));
    m_progress->setValue(int(std::min<qint64>(receivedKiB, INT_MAX)));
    m_message->showHint(
        tr("Receiving…"),
        tr("%1 so far. Esc or Cancel ends it.").arg(QLocale().formattedDataSize(receivedKiB * 1024)));
}

void ResponseView::showPartial(const PartialResponse &part)
{
    if (!m_streaming || m_streaming->path() != part.bodyPath) {
        showStatus(part.status, part.reason);
        m_headers->showHeaders(part.headers);
        m_streaming =
            std::make_unique<StreamingDocument>(part.bodyPath, bodyType(part.headers, part.contentType));
        connect(m_streaming.get(), &StreamingDocument::updated, this, &ResponseView::showPart);
        connect(m_streaming.get(), &StreamingDocument::finished, this, &ResponseView::open);
        connect(m_streaming.get(), &StreamingDocument::failed, m_tree, &BodyTree::showError);
    }
    m_facts->setText(tr("Receiving…   %1").arg(QLocale().formattedDataSize(part.bodySize)));
    m_facts->show();
    m_streaming->follow(part.bodySize);
}

void ResponseView::showPart(const Shared &document)
{
    const bool isFirst = !m_isPart;
    showBody(document, true);
    if (!isFirst || m_document)
        return;
    m_tabs->setCurrentWidget(document->kind() == MediaKind::Json ? static_cast<QWidget *>(m_tree) : m_text);
    m_stack->setCurrentWidget(m_responsePage);
}

void ResponseView::showStatus(int status, const QByteArray &reason)
{
    const QString text =
        status != 0 ? u"%1 %2"_s.arg(status).arg(isolated(headerText(reason))).trimmed() : tr("No response");
    m_status->showStatus(status, text);
    m_status->show();
}

void ResponseView::showExchange(const Exchange &exchange, const std::vector<Finding> &why)
{
    // Keep showing the part of it that arrived earlier.
    if (m_streaming && m_streaming->path() == exchange.bodyPath)
        m_progress->hide();
    else
        showNothing();
    m_exchange = exchange;
    const bool hasResponse = exchange.status != 0;
    showStatus(exchange.status, exchange.reason);
    const QString time =
        QLocale().toString(exchange.timings.totalMs, 'f', exchange.timings.totalMs < 10 ? 1 : 0);
    m_facts->setText(hasResponse ? tr("%1 ms   %2   %3")
                                       .arg(time, QLocale().formattedDataSize(exchange.bodySize),
                                            QString::fromLatin1(exchange.protocol))
                                       .trimmed()
                                 : tr("%1 ms").arg(time));
    m_facts->show();
    m_copyCurl->show();
    m_follow->setVisible(isRedirect(exchange));
    m_follow->setToolTip(redirectTarget(exchange).toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    showSent(exchange);
    m_timing->showTimings(exchange);
    m_headers->showHeaders(exchange.responseHeaders, exchange.trailers);
    m_cookies->showCookies(exchange);
    if (!hasResponse) {
        m_message->showError(exchange.error.value_or(Error{}));
        m_stack->setCurrentWidget(m_message);
        return;
    }
    m_save->setVisible(!exchange.bodyPath.isEmpty());
    m_search->show();
    setDiagnosis(why);
    openBody();
}

void ResponseView::openBody()
{
    m_stack->setCurrentWidget(m_responsePage);
    if (m_streaming) {
        if (!m_shown)
            m_tree->showHint(tr("Reading…"));
        m_streaming->finish(m_exchange.bodySize);
        return;
    }
    m_tree->showHint(tr("Reading…"));
    m_opening = ResponseDocument::open(m_exchange.bodyPath,
                                       bodyType(m_exchange.responseHeaders, m_exchange.contentType));
    then(m_opening, this, [this, id = m_exchange.id](const Result<Shared> &document) {
        if (id != m_exchange.id)
            return; // another response is shown now
        if (document)
            open(*document);
        else
            m_tree->showError(document.error());
    });
}

void ResponseView::setDiagnosis(const std::vector<Finding> &why)
{
    std::vector<Finding> reasons = why;
    if (m_exchange.status != 0 && m_exchange.error)
        reasons.insert(reasons.begin(), asFinding(*m_exchange.error)); // an incomplete response
    m_why->showReasons(reasons);
    // What is short of room is the body: it scrolls, the reasons do not.
    m_stack->setMinimumHeight(reasons.empty() ? 0 : lowestBody);
}

void ResponseView::setMatch(const DescriptionMatch &match)
{
    m_match->showMatch(match);
}

int ResponseView::heightWithReasons() const
{
    if (m_why->isHidden())
        return 0;
    const int note = m_note->isHidden() ? 0 : m_note->heightForWidth(m_note->width()) + 4;
    const int match = m_match->isHidden() ? 0 : m_match->sizeHint().height();
    return m_status->parentWidget()->sizeHint().height() + m_why->minimumHeight() + 4 + match + note
        + lowestBody + 2;
}

void ResponseView::open(const Shared &document)
{
    if (m_streaming)
        m_streaming.release()->deleteLater(); // it may be the caller
    const bool goesOn = m_isPart; // the user may have chosen a tab since
    m_document = document;
    m_filter->setDocument(document);
    showDocument(document);
    if (document->kind() == MediaKind::Text && !goesOn)
        m_tabs->setCurrentWidget(m_text);
    if (document->kind() == MediaKind::Json && !goesOn && m_tabs->currentWidget() == m_text
        && m_search->needle().isEmpty())
        m_tabs->setCurrentWidget(m_tree);
    Q_EMIT documentOpened(
        document->bytes().first(std::min(document->bytes().size(), bodyStartBytes)).toByteArray());
}

/// If `document` continues the part shown, expanded rows, selection and scroll position stay.
void ResponseView::showBody(const Shared &document, bool isPart)
{
    const bool goesOn = m_isPart && m_shown && m_shown->path() == document->path();
    m_isPart = isPart;
    m_shown = document;
    if (isPart && !goesOn)
        m_search->setDocument(nullptr);
    if (goesOn) {
        m_text->extendDocument(document);
        m_tree->extendDocument(document);
        return;
    }
    m_text->showDocument(document);
    if (document != m_document && document->kind() == MediaKind::Empty)
        m_tree->showHint(tr("The filter has no output"));
    else
        m_tree->showDocument(document);
}

void ResponseView::showDocument(const Shared &document)
{
    showBody(document, false);
    m_outcome.clear();
    setNotes();
    m_search->setDocument(document);
}

QByteArray ResponseView::headerValue(QByteArrayView name) const
{
    const HeaderList &headers = m_exchange.responseHeaders;
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) {
        return name.compare(header.first, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

void ResponseView::setNotes()
{
    QStringList notes;
    const QList<QByteArray> codings = unknownCodings(m_exchange.responseHeaders);
    if (!codings.isEmpty() && m_exchange.bodySize > 0)
        notes.append(
            tr("The response is coded as “%1”, which is not decoded here: the bytes are shown as they came.")
                .arg(isolated(headerText(codings.join(", ")))));
    if (m_document && m_document->charsetError())
        notes.append(m_document->charsetError()->message());
    const JsonError *error = m_shown && m_shown->json().error() ? &*m_shown->json().error() : nullptr;
    if (error)
        notes.append(tr("This JSON is invalid at line %1, column %2: %3 The tree shows the part before that.")
                         .arg(error->line)
                         .arg(error->column)
                         .arg(error->sentence));
    if (!m_outcome.isEmpty())
        notes.append(m_outcome);
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setAccessibleDescription(m_note->text()); // the name hides the text from assistive clients
    m_note->setVisible(!notes.isEmpty());
    m_toError->setVisible(error != nullptr);
}

void ResponseView::showSent(const Exchange &exchange)
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

void ResponseView::showOutcome(const QString &outcome)
{
    m_outcome = outcome;
    setNotes();
}

void ResponseView::showPlace(qint64 from, qint64 to)
{
    const std::optional<JsonNode> node =
        m_tabs->currentWidget() == m_tree && m_shown ? m_shown->json().at(from) : std::nullopt;
    if (node && from < m_shown->json().end()) {
        m_tree->goTo(*node);
        return;
    }
    m_tabs->setCurrentWidget(m_text);
    m_text->select(from, to);
}

void ResponseView::showFirstError()
{
    const std::optional<JsonError> &error = m_shown->json().error();
    m_tabs->setCurrentWidget(m_text);
    m_text->showAsItCame();
    const qint64 end = m_shown->bytes().size();
    m_text->select(std::min(error->offset, std::max<qint64>(0, end - 1)), std::min(error->offset + 1, end));
    m_text->setFocus();
}

void ResponseView::showDifference(const QString &pointer)
{
    if (!m_document || m_shown != m_document) // a filter's output has other places
        return;
    if (const std::optional<JsonNode> node = nodeAt(m_document->json(), pointer)) {
        m_tabs->setCurrentWidget(m_tree);
        m_tree->goTo(*node);
    }
}

void ResponseView::save()
{
    const bool isJson = m_document && m_document->kind() == MediaKind::Json;
    const QString name =
        proposedFileName(headerValue("Content-Disposition"), m_exchange.request.url,
                         bodyType(m_exchange.responseHeaders, m_exchange.contentType), isJson);
    saveBody(this, BodyRange{m_exchange.bodyPath, 0, -1}, name,
             [this](const QString &said) { showOutcome(said); });
}

} // namespace patlas

#include "moc_ResponseView.cpp"
