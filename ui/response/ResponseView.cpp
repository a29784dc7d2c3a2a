// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ResponseView.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/diagnosis/ContentCodings.h"
#include "core/document/HeaderText.h"
#include "core/document/JsonPointer.h"
#include "core/document/ProposedFileName.h"
#include "ui/response/DiagnosisPanel.h"
#include "ui/response/ErrorPanel.h"
#include "ui/response/FilterBar.h"
#include "ui/response/MatchLine.h"
#include "ui/response/ResponseHeader.h"
#include "ui/response/ResponseTabs.h"
#include "ui/response/SaveBody.h"
#include "ui/response/SearchBar.h"
#include "ui/widgets/KeyAction.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
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
    , m_search(new SearchBar(this))
    , m_filter(new FilterBar(this))
    , m_header(new ResponseHeader({m_search, m_filter->field()}, this))
    , m_save(new QPushButton(tr("Save response…"), this))
    , m_progress(new QProgressBar(this))
    , m_why(new DiagnosisPanel(this))
    , m_match(new MatchLine(this))
    , m_note(new QLabel(this))
    , m_toError(new QPushButton(tr("Show the place"), this))
    , m_stack(new QStackedWidget(this))
    , m_message(new ErrorPanel(this))
    , m_tabs(new ResponseTabs(*m_save, this))
{
    layOut();
    connectParts();
    addSteps();
    showNothing();
}

void ResponseView::layOut()
{
    setProperty("card", true);
    m_save->setProperty("link", true);
    m_note->setProperty("caption", true);
    m_note->setAccessibleName(tr("Notes about the response"));
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_progress->setAccessibleName(tr("Receiving"));
    m_progress->setTextVisible(false);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_tabs);

    auto *whyPlace = new QVBoxLayout;
    whyPlace->setContentsMargins(12, 0, 12, 4);
    whyPlace->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_header);
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
}

void ResponseView::connectParts()
{
    const auto told = [this](const QString &said) { showOutcome(said); };
    connect(m_search, &SearchBar::needleChanged, m_tabs, &ResponseTabs::setNeedle);
    connect(m_search, &SearchBar::hitChosen, m_tabs, &ResponseTabs::showPlace);
    connect(m_match, &MatchLine::placeChosen, this, &ResponseView::showDifference);
    connect(m_toError, &QPushButton::clicked, m_tabs, &ResponseTabs::showFirstError);
    connect(m_filter, &FilterBar::chosen, this, &ResponseView::showDocument);
    connect(m_filter, &FilterBar::updated, this, &ResponseView::showPart);
    connect(m_tabs, &ResponseTabs::saveRequested, this,
            [this, told](qint64 from, qint64 to, const QString &name) {
                saveBody(this, BodyRange{m_tabs->shown()->path(), from, to}, name, told);
            });
    connect(m_tabs, &ResponseTabs::wholeSaveRequested, this, &ResponseView::save);
    connect(m_tabs, &ResponseTabs::said, this, told);
    connect(m_tabs, &ResponseTabs::cookiesRequested, this, &ResponseView::cookiesRequested);
    connect(m_tabs, &ResponseTabs::useRequested, this, [this](const ResponsePart &part) {
        // A part of something that is still arriving may be another thing in the end.
        if (m_document)
            Q_EMIT useRequested(part);
    });
    connect(m_save, &QPushButton::clicked, this, &ResponseView::save);
    connect(m_tabs, &ResponseTabs::linkRequested, this, &ResponseView::linkRequested);
    connect(m_header, &ResponseHeader::copyAsCurlRequested, this, &ResponseView::copyAsCurlRequested);
    connect(m_header, &ResponseHeader::followRedirectRequested, this, &ResponseView::followRedirectRequested);
    connect(m_header, &ResponseHeader::earlierChosen, this, &ResponseView::earlierChosen);
    connect(m_header, &ResponseHeader::failed, this, told);
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

void ResponseView::setHistory(HistoryRepository &history)
{
    m_header->setHistory(history);
}

void ResponseView::showNothing()
{
    m_opening.cancel();
    m_streaming.reset();
    m_document.reset();
    m_exchange = {};
    m_search->setDocument(nullptr);
    m_filter->setDocument(nullptr);
    m_tabs->showNothing();
    m_header->showNothing();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_save, m_progress})
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
    const bool isStream = m_tabs->followStream(part);
    if (isStream)
        m_stack->setCurrentWidget(m_tabs);
    if (!m_streaming || m_streaming->path() != part.bodyPath) {
        m_header->showStatus(part.status, part.reason);
        m_tabs->showHead(part.headers);
        m_streaming =
            std::make_unique<StreamingDocument>(part.bodyPath, bodyType(part.headers, part.contentType));
        connect(m_streaming.get(), &StreamingDocument::updated, this, &ResponseView::showPart);
        connect(m_streaming.get(), &StreamingDocument::finished, this, &ResponseView::open);
        connect(m_streaming.get(), &StreamingDocument::failed, m_tabs, &ResponseTabs::showError);
    }
    m_header->showReceived(part.bodySize, isStream);
    m_streaming->follow(part.bodySize);
}

void ResponseView::showPart(const Shared &document)
{
    const Shared before = m_tabs->shown();
    const bool isFirst = !m_tabs->isPart();
    if (isFirst || !before || before->path() != document->path())
        m_search->setDocument(nullptr);
    m_tabs->showPart(document, m_document != nullptr, isFirst && !m_document);
    if (isFirst && !m_document)
        m_stack->setCurrentWidget(m_tabs);
}

void ResponseView::showExchange(const Exchange &exchange, const std::vector<Finding> &why,
                                const Arrivals &arrivals)
{
    // Keep showing the part of it that arrived earlier.
    if (m_streaming && m_streaming->path() == exchange.bodyPath)
        m_progress->hide();
    else
        showNothing();
    m_exchange = exchange;
    m_header->showExchange(exchange);
    m_tabs->showExchange(exchange);
    m_tabs->finishStream(exchange, arrivals);
    m_filter->setOperation(exchange.request);
    if (exchange.status == 0) {
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
    m_stack->setCurrentWidget(m_tabs);
    if (m_streaming) {
        if (!m_tabs->shown())
            m_tabs->showReading();
        m_streaming->finish(m_exchange.bodySize);
        return;
    }
    m_tabs->showReading();
    m_opening = ResponseDocument::open(m_exchange.bodyPath,
                                       bodyType(m_exchange.responseHeaders, m_exchange.contentType));
    then(m_opening, this, [this, id = m_exchange.id](const Result<Shared> &document) {
        if (id != m_exchange.id)
            return; // another response is shown now
        if (document)
            open(*document);
        else
            m_tabs->showError(document.error());
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
    return m_header->sizeHint().height() + m_why->minimumHeight() + 4 + match + note + lowestBody + 2;
}

void ResponseView::open(const Shared &document)
{
    if (m_streaming)
        m_streaming.release()->deleteLater(); // it may be the caller
    m_chooses = !m_tabs->isPart(); // the user may have chosen a tab since
    m_document = document;
    m_filter->setDocument(document);
    showDocument(document);
    m_chooses = false;
    Q_EMIT documentOpened(
        document->bytes().first(std::min(document->bytes().size(), bodyStartBytes)).toByteArray());
}

void ResponseView::showDocument(const Shared &document)
{
    m_tabs->showDocument(document, document != m_document, m_chooses);
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
    const Shared &shown = m_tabs->shown();
    const JsonError *error = shown && shown->json().error() ? &*shown->json().error() : nullptr;
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

void ResponseView::showOutcome(const QString &outcome)
{
    m_outcome = outcome;
    setNotes();
}

void ResponseView::showDifference(const QString &pointer)
{
    if (!m_document || m_tabs->shown() != m_document) // a filter's output has other places
        return;
    if (const std::optional<JsonNode> node = nodeAt(m_document->json(), pointer))
        m_tabs->showInTree(*node);
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
