// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ResponseView.h"

#include "core/request/Redirect.h"
#include "core/result/WhenDone.h"
#include "ui/response/ErrorPanel.h"
#include "ui/response/JsonTreeView.h"
#include "ui/response/StatusBadge.h"
#include "ui/response/TextView.h"
#include "ui/response/TimingView.h"
#include "ui/response/WhyPanel.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace patlas {

namespace {

constexpr int mostHits = 10'000;
constexpr qsizetype bodyStartBytes = 64 * 1024;

using Shared = std::shared_ptr<const ResponseDocument>;

Finding asFinding(const Error &error)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.sentence = error.what;
    finding.detail = QStringList{error.meaning, error.remedy}.join(QLatin1Char(' ')).trimmed();
    return finding;
}

} // namespace

ResponseView::ResponseView(QWidget *parent)
    : QFrame(parent)
    , m_status(new StatusBadge(this))
    , m_facts(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_hitCount(new QLabel(this))
    , m_save(new QPushButton(tr("Save response…"), this))
    , m_copyCurl(new QPushButton(tr("Copy as curl"), this))
    , m_follow(new QPushButton(tr("Follow redirect"), this))
    , m_progress(new QProgressBar(this))
    , m_why(new WhyPanel(this))
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new ErrorPanel(this))
    , m_tabs(new QTabWidget(this))
    , m_treePlace(new QStackedWidget(this))
    , m_tree(new JsonTreeView(this))
    , m_noTree(new ErrorPanel(this))
    , m_image(new QLabel(this))
    , m_text(new TextView(this))
    , m_headers(new QTableWidget(0, 2, this))
    , m_timing(new TimingView(this))
    , m_sent(new TextView(this))
{
    setProperty("card", true);
    makeTabs();
    m_note->setProperty("caption", true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(14, 0, 14, 4);
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
    column->addWidget(makeHeader());
    column->addWidget(m_progress);
    column->addLayout(whyPlace);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ResponseView::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { goToHit(false); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResponseView::search);
    connect(m_save, &QPushButton::clicked, this, &ResponseView::save);
    connect(m_copyCurl, &QPushButton::clicked, this, &ResponseView::copyAsCurlRequested);
    connect(m_follow, &QPushButton::clicked, this, &ResponseView::followRedirectRequested);
    const std::pair<QKeySequence, bool> steps[] = {{QKeySequence(Qt::Key_F3), false},
                                                   {QKeySequence(Qt::SHIFT | Qt::Key_F3), true}};
    for (const auto &[keys, backwards] : steps)
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, back = backwards] { goToHit(back); });
    showNothing();
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
    m_search->setAccessibleName(tr("Search response"));
    m_search->setPlaceholderText(tr("Search response"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    m_search->setToolTip(tr("Return or F3: next, Shift+F3: previous"));
    m_hitCount->setProperty("caption", true);
    m_hitCount->setAccessibleName(tr("Hits"));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addWidget(m_facts);
    row->addStretch();
    row->addWidget(m_hitCount);
    row->addWidget(m_search, 1);
    row->addWidget(m_follow);
    row->addWidget(m_save);
    row->addWidget(m_copyCurl);
    return header;
}

void ResponseView::makeTabs()
{
    m_tabs->setAccessibleName(tr("Response"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_text->setAccessibleName(tr("Text"));
    m_sent->setAccessibleName(tr("Sent"));
    m_headers->setAccessibleName(tr("Response headers"));
    m_headers->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_headers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_headers->setShowGrid(false);
    m_headers->setProperty("flat", true);
    m_headers->verticalHeader()->hide();
    m_headers->horizontalHeader()->setStretchLastSection(true);
    m_headers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_headers->setFont(Theme::fixedFont());
    auto *imageScroll = new QScrollArea(this);
    imageScroll->setWidget(m_image);
    imageScroll->setAlignment(Qt::AlignCenter);
    imageScroll->setFrameShape(QFrame::NoFrame);
    m_image->setAccessibleName(tr("Image"));
    m_treePlace->addWidget(m_tree);
    m_treePlace->addWidget(m_noTree);
    m_treePlace->addWidget(imageScroll);

    m_tabs->addTab(m_treePlace, tr("Tree"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_timing, tr("Timing"));
    m_tabs->addTab(m_sent, tr("Sent"));
}

void ResponseView::showNothing()
{
    m_opening.cancel();
    m_document.reset();
    m_exchange = {};
    for (QWidget *widget : std::initializer_list<QWidget *>{m_status, m_facts, m_search, m_hitCount, m_save,
                                                            m_copyCurl, m_follow, m_progress})
        widget->hide();
    m_why->showReasons({});
    showNote({});
    m_message->showHint(tr("No answer yet"),
                        tr("Pick an operation, see what it needs, and press Send. The answer appears here."));
    m_stack->setCurrentWidget(m_message);
}

void ResponseView::showSending()
{
    showNothing();
    m_message->showHint(tr("Sending…"), tr("Esc or Cancel ends it."));
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

void ResponseView::showExchange(const Exchange &exchange, const std::vector<Finding> &why)
{
    showNothing();
    m_exchange = exchange;
    const bool answered = exchange.status != 0;
    const QString status = answered
        ? QStringLiteral("%1 %2").arg(exchange.status).arg(QString::fromLatin1(exchange.reason)).trimmed()
        : tr("No answer");
    m_status->showStatus(exchange.status, status);
    m_status->show();
    const QString time =
        QLocale().toString(exchange.timings.totalMs, 'f', exchange.timings.totalMs < 10 ? 1 : 0);
    m_facts->setText(answered ? tr("%1 ms   %2").arg(time, QLocale().formattedDataSize(exchange.bodySize))
                              : tr("%1 ms").arg(time));
    m_facts->show();
    m_copyCurl->show();
    m_follow->setVisible(isRedirect(exchange));
    m_follow->setToolTip(redirectTarget(exchange).toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    showSent(exchange.request);
    m_timing->showTimings(exchange.timings);
    showHeaders(exchange.responseHeaders);
    if (!answered) {
        m_message->showError(exchange.error.value_or(Error{}));
        m_stack->setCurrentWidget(m_message);
        return;
    }
    m_save->setVisible(!exchange.bodyPath.isEmpty());
    m_search->show();
    setWhy(why);
    m_stack->setCurrentWidget(m_tabs);
    m_noTree->showHint(tr("Reading…"), {});
    m_treePlace->setCurrentWidget(m_noTree);
    m_text->showText({});

    m_opening = ResponseDocument::open(exchange.bodyPath, exchange.contentType);
    whenDone(m_opening, this, [this, id = exchange.id](const Result<Shared> &document) {
        if (id != m_exchange.id)
            return; // another answer is shown by now
        if (document)
            showDocument(*document);
        else
            m_noTree->showError(document.error());
    });
}

void ResponseView::setWhy(const std::vector<Finding> &why)
{
    std::vector<Finding> reasons = why;
    if (m_exchange.status != 0 && m_exchange.error)
        reasons.insert(reasons.begin(), asFinding(*m_exchange.error)); // an answer that broke off
    m_why->showReasons(reasons);
}

void ResponseView::showDocument(const Shared &document)
{
    m_document = document;
    m_text->showText(document->text());
    QString note;
    if (document->isTextCut())
        note = tr("The Text tab shows the first part; Save response… has all of it.");
    switch (document->kind()) {
    case MediaKind::Json:
        m_tree->setDocument(document);
        m_treePlace->setCurrentWidget(m_tree);
        if (const auto &error = document->json().error()) {
            note = tr("This JSON is broken in line %1, column %2: %3 The tree shows what stands before that.")
                       .arg(error->line)
                       .arg(error->column)
                       .arg(error->sentence);
        }
        break;
    case MediaKind::Image:
        showImage();
        break;
    case MediaKind::Empty:
        m_noTree->showHint(tr("The answer has no body"), {});
        break;
    case MediaKind::Text:
        m_noTree->showHint(tr("This answer is no JSON"), tr("The Text tab shows it as it is."));
        m_tabs->setCurrentWidget(m_text);
        break;
    case MediaKind::Binary:
        m_noTree->showHint(tr("This answer is binary"),
                           tr("The Text tab shows its first bytes; Save response… keeps it."));
        break;
    }
    if (document->kind() == MediaKind::Json && m_tabs->currentWidget() == m_text
        && m_search->text().isEmpty())
        m_tabs->setCurrentWidget(m_treePlace);
    showNote(note);
    search();
    Q_EMIT documentOpened(
        document->bytes().first(std::min(document->bytes().size(), bodyStartBytes)).toByteArray());
}

void ResponseView::showImage()
{
    QByteArray bytes = QByteArray::fromRawData(m_document->bytes().data(), m_document->bytes().size());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QImage image = reader.read(); // Qt's allocation limit bounds what a hostile picture can ask for
    if (image.isNull()) {
        m_noTree->showHint(tr("This picture cannot be shown"), reader.errorString());
        m_treePlace->setCurrentWidget(m_noTree);
        return;
    }
    m_image->setPixmap(QPixmap::fromImage(image));
    m_image->adjustSize();
    m_treePlace->setCurrentIndex(2);
}

void ResponseView::showHeaders(const HeaderList &headers)
{
    m_headers->setRowCount(int(headers.size()));
    int row = 0;
    for (const auto &[name, value] : headers) {
        m_headers->setItem(row, 0, new QTableWidgetItem(QString::fromLatin1(name)));
        m_headers->setItem(row, 1, new QTableWidgetItem(QString::fromUtf8(value)));
        ++row;
    }
    m_headers->resizeColumnToContents(0);
}

void ResponseView::showSent(const SentRequest &sent)
{
    QString text = QStringLiteral("%1 %2 HTTP/1.1\n")
                       .arg(QString::fromLatin1(sent.method),
                            sent.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    for (const auto &[name, value] : sent.headers)
        text += QStringLiteral("%1: %2\n").arg(QString::fromLatin1(name), QString::fromUtf8(value));
    text += QLatin1Char('\n') + QString::fromUtf8(sent.bodyPreview);
    if (sent.bodySize > sent.bodyPreview.size())
        text += QLatin1Char('\n') + tr("(%1 in all)").arg(QLocale().formattedDataSize(sent.bodySize));
    m_sent->showText(text);
}

void ResponseView::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ResponseView::search()
{
    const QString needle = m_search->text();
    m_hits.clear();
    m_hit = -1;
    m_hitCount->setVisible(!needle.isEmpty());
    m_hitCount->clear();
    m_text->mark({});
    if (needle.isEmpty() || !m_document)
        return;
    if (m_tabs->currentWidget() == m_treePlace && m_document->kind() == MediaKind::Json) {
        whenDone(ResponseDocument::find(m_document, needle, mostHits), this,
                 [this, needle](const std::vector<JsonIndex::Node> &hits) {
                     if (needle != m_search->text())
                         return;
                     m_hits = hits;
                     m_hitCount->setText(tr("%n hit(s)", nullptr, int(hits.size())));
                 });
    } else if (m_tabs->currentWidget() == m_text) {
        m_hitCount->setText(tr("%n hit(s)", nullptr, m_text->mark(needle)));
    }
}

void ResponseView::goToHit(bool backwards)
{
    if (m_tabs->currentWidget() == m_text) {
        if (const int hit = m_text->goToHit(m_search->text(), backwards))
            m_hitCount->setText(tr("%1 of %2").arg(hit).arg(m_text->mark(m_search->text())));
        return;
    }
    const int count = int(m_hits.size());
    if (count == 0)
        return;
    m_hit = backwards ? (m_hit <= 0 ? count - 1 : m_hit - 1) : (m_hit + 1) % count;
    m_tree->goTo(m_hits[std::size_t(m_hit)]);
    m_hitCount->setText(tr("%1 of %2").arg(m_hit + 1).arg(count));
}

void ResponseView::save()
{
    auto *dialog = new QFileDialog(this, tr("Save response"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const bool isJson = m_document && m_document->kind() == MediaKind::Json;
    dialog->selectFile(isJson ? QStringLiteral("response.json") : QStringLiteral("response.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, from = m_exchange.bodyPath](const QString &to) {
        // Copied beside the target first: what is there is only replaced by a whole copy.
        whenDone(
            QtConcurrent::run([from, to]() -> QString {
                const QString part = to + QStringLiteral(".part");
                QFile::remove(part);
                QFile source(from);
                if (!source.copy(part))
                    return source.errorString();
                QFile::remove(to);
                return QFile::rename(part, to) ? QString() : ResponseView::tr("The file cannot be replaced.");
            }),
            this, [this, to](const QString &problem) {
                showNote(problem.isEmpty() ? tr("Saved as %1.").arg(to)
                                           : tr("The answer could not be saved as %1. %2").arg(to, problem));
            });
    });
    dialog->open();
}

} // namespace patlas
