// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/EventsPane.h"

#include "core/base/Then.h"
#include "ui/response/EventsFilter.h"
#include "ui/response/EventsModel.h"
#include "ui/response/JsonTreeView.h"
#include "ui/response/MarkedLines.h"
#include "ui/response/TextView.h"
#include "ui/theme/DataFont.h"
#include "ui/widgets/ListTable.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int aroundCell = 20; ///< pixels
constexpr int widthOfName = 16; ///< characters
constexpr int widthOfId = 12;

} // namespace

EventsPane::EventsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new EventsModel(this))
    , m_filtered(new EventsFilter(*m_model, this))
    , m_words(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTableView(this))
    , m_dataHeading(new QLabel(this))
    , m_data(new QStackedWidget(this))
    , m_tree(new JsonTreeView(JsonTreeView::Use::OfPart, this))
    , m_text(new TextView(this))
{
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setText(text);
        sayCount();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventsPane::showCurrent);
    auto *copy = new QAction(tr("Copy data"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    connect(copy, &QAction::triggered, this, &EventsPane::copyCurrent);
    showNothing();
}

EventsPane::~EventsPane() = default;

void EventsPane::layOut()
{
    m_words->setAccessibleName(tr("About the events"));
    m_words->setProperty("caption", true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setPlaceholderText(tr("Filter events"));
    m_filter->setToolTip(tr("Looks at name, id and the first %1 characters of the data.")
                             .arg(QLocale().toString(qint64(StreamEvent::longestStart))));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Events"));
    m_list->setModel(m_filtered);
    setUpListTable(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setProperty("flat", true);
    useDataFont(*m_list);
    fitColumns();
    m_tree->setAccessibleName(tr("Event data"));
    m_text->setAccessibleName(tr("Event data"));
    m_data->addWidget(m_text);
    m_data->addWidget(m_tree);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 4, 12, 4);
    bar->addWidget(m_words, 2);
    bar->addWidget(m_filter, 1);
    m_dataHeading->setProperty("caption", true);
    m_dataHeading->setWordWrap(true);
    auto *below = new QWidget(this);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    auto *headingPlace = new QHBoxLayout; // a caption has no margins of its own
    headingPlace->setContentsMargins(14, 6, 12, 4);
    headingPlace->addWidget(m_dataHeading);
    belowColumn->addLayout(headingPlace);
    belowColumn->addWidget(m_data, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(below);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(parts, 1);
    setFocusProxy(m_list);
}

void EventsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void EventsPane::fitColumns()
{
    fitListRows(*m_list);
    const QFontMetrics metrics(m_list->font());
    QHeaderView &header = *m_list->horizontalHeader();
    header.resizeSection(EventsModel::Time, metrics.horizontalAdvance(u"00:00:00.000"_s) + aroundCell);
    header.resizeSection(EventsModel::Name, metrics.averageCharWidth() * widthOfName + aroundCell);
    header.resizeSection(EventsModel::Id, metrics.averageCharWidth() * widthOfId + aroundCell);
}

void EventsPane::showNothing()
{
    m_log.reset();
    m_isRunning = false;
    m_model->clear();
    clearData();
    sayCount();
}

void EventsPane::start(const QString &path, StreamForm form)
{
    if (m_log && m_log->path() == path)
        return;
    showNothing();
    m_log = std::make_unique<EventLog>(path, form);
    connect(m_log.get(), &EventLog::read, this, &EventsPane::take);
    for (const int column : {EventsModel::Name, EventsModel::Id})
        m_list->setColumnHidden(column, form == StreamForm::JsonLines);
}

void EventsPane::follow(const QString &path, StreamForm form, qint64 size, const Arrivals &arrivals)
{
    start(path, form);
    m_isRunning = true;
    m_log->follow(size, arrivals);
    sayCount();
}

void EventsPane::finish(const Exchange &exchange, StreamForm form, const Arrivals &arrivals)
{
    start(exchange.bodyPath, form);
    m_isRunning = false;
    m_log->finish(exchange.bodySize, arrivals, exchange.error ? StreamEnd::Cut : StreamEnd::Complete);
    sayCount();
}

void EventsPane::take(const ReadEvents &read)
{
    // Who looks at an earlier event stays there.
    const QScrollBar &bar = *m_list->verticalScrollBar();
    const bool follows = bar.value() == bar.maximum();
    m_model->add(read);
    if (follows)
        m_list->scrollToBottom();
    sayCount();
}

void EventsPane::sayCount()
{
    const QLocale locale;
    QStringList words;
    words.append(m_isRunning ? tr("Receiving, events so far: %1").arg(locale.toString(m_model->count()))
                             : tr("Events: %1").arg(locale.toString(m_model->count())));
    if (!m_filter->text().isEmpty())
        words.append(tr("shown: %1").arg(locale.toString(m_filtered->rowCount())));
    if (m_model->comments() > 0)
        words.append(tr("comments: %1").arg(locale.toString(m_model->comments())));
    if (m_model->dropped() > 0)
        words.append(tr("the first %1 are not listed any more; Text has them")
                         .arg(locale.toString(m_model->dropped())));
    m_words->setText(words.join(u" · "_s));
    m_words->setToolTip(Qt::convertFromPlainText(m_words->text()));
    m_words->setAccessibleDescription(m_words->text()); // the name hides the text from assistive clients
}

void EventsPane::clearData()
{
    m_reading.cancel();
    m_shownFrom = -1;
    m_dataHeading->setText(tr("Data of the selected event"));
    m_tree->setDocument(nullptr);
    m_text->showText({});
    m_data->setCurrentWidget(m_text);
}

void EventsPane::showCurrent()
{
    const QModelIndex current = m_filtered->mapToSource(m_list->currentIndex());
    if (!current.isValid() || !m_log) {
        clearData();
        return;
    }
    const StreamEvent &event = m_model->eventAt(current.row());
    if (event.from == m_shownFrom)
        return;
    m_reading.cancel();
    m_shownFrom = event.from;
    m_dataHeading->setText(tr("Data of the selected event"));
    m_reading = m_log->data(event);
    then(m_reading, this, [this, from = event.from](const Result<EventData> &data) {
        if (from != m_shownFrom)
            return; // another one was chosen
        if (data)
            showData(*data);
        else
            m_text->showText(data.error().message());
    });
}

void EventsPane::showData(const EventData &data)
{
    if (data.isCut)
        m_dataHeading->setText(tr("The first %1 of the data, also when it is copied. Text has all of it.")
                                   .arg(QLocale().formattedDataSize(EventLog::longestData)));
    then(ResponseDocument::ofBytes(data.bytes, {}), this,
         [this, from = m_shownFrom](const ResponseDocument::Shared &document) {
             if (from != m_shownFrom)
                 return;
             const bool isJson = document->kind() == MediaKind::Json;
             m_tree->setDocument(isJson ? document : nullptr);
             m_text->showText(isJson ? QString() : markedLines(QString::fromUtf8(document->bytes())));
             m_data->setCurrentWidget(isJson ? static_cast<QWidget *>(m_tree) : m_text);
         });
}

void EventsPane::copyCurrent()
{
    const QModelIndex current = m_filtered->mapToSource(m_list->currentIndex());
    if (!current.isValid() || !m_log)
        return;
    then(m_log->data(m_model->eventAt(current.row())), this, [](const Result<EventData> &data) {
        if (data)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(data->bytes));
    });
}

} // namespace patlas

#include "moc_EventsPane.cpp"
