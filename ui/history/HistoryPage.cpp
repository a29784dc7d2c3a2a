// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/history/HistoryRepository.h"
#include "ui/history/HarExport.h"
#include "ui/history/HistoryActions.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/RemovalNotice.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int listedAtOnce = 1'000; // rows loaded at first, and more each time the user scrolls to the end

} // namespace

HistoryPage::HistoryPage(HistoryRepository &history, const EnvironmentRepository &environments,
                         Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_environments(environments)
    , m_model(new HistoryModel(this))
    , m_filter(new QLineEdit(this))
    , m_place(new QStackedWidget(this))
    , m_table(new HistoryTable(*m_model, this))
    , m_empty(new QLabel(this))
    , m_note(new QLabel(this))
    , m_sendAgain(new QPushButton(tr("Send again"), this))
    , m_open(new QPushButton(tr("Open in Explorer"), this))
    , m_compare(new QPushButton(tr("Compare"), this))
    , m_export(new QPushButton(tr("Export as HAR…"), this))
    , m_clear(new QPushButton(tr("Clear history…"), this))
    , m_more(new QPushButton(tr("More"), this))
    , m_removed(new RemovalNotice(this))
    , m_actions(new HistoryActions(history, preferences, *m_table, *m_removed, this))
{
    m_table->setAccessibleName(tr("History"));
    m_table->horizontalHeader()->setStretchLastSection(false); // the path column stretches
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Path, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {27, 10, 40, 12, 13, 17, 22, 18, 24};
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * character);
    fitListTitles(*m_table);
    m_table->setColumnHidden(HistoryModel::Note, true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("caption", true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("caption", true);
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);

    auto *heading = new QLabel(tr("History"), this);
    heading->setFont(Theme::headingFont());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(makeToolRow());
    column->addWidget(m_removed);
    column->addWidget(m_place, 1);
    column->addWidget(m_note);

    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &HistoryPage::find);
    connect(m_filter, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&history, &HistoryRepository::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&environments, &EnvironmentRepository::changed, this, &HistoryPage::takeEnvironments);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::takeSelection);
    QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value == bar->maximum())
            findOlder();
    });
    connect(m_table, &QTableView::activated, this, &HistoryPage::open);
    connect(m_open, &QPushButton::clicked, this, &HistoryPage::open);
    connect(m_sendAgain, &QPushButton::clicked, this, &HistoryPage::sendAgain);
    connect(m_compare, &QPushButton::clicked, m_actions, &HistoryActions::compareChosen);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportHar);
    connect(m_clear, &QPushButton::clicked, m_actions, &HistoryActions::clear);
    connect(m_actions, &HistoryActions::said, m_note, &QLabel::setText);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_removed, &RemovalNotice::undo);
    m_model->setEnvironments(environments.all());
    find();
}

QWidget *HistoryPage::makeToolRow()
{
    auto *tools = new QWidget(this);
    m_filter->setAccessibleName(tr("Filter history"));
    m_filter->setPlaceholderText(tr("Filter by time, address, headers, body, note, status, token, …"));
    m_filter->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setMenu(m_actions->menu());
    for (QPushButton *button : {m_sendAgain, m_open, m_compare, m_export, m_clear, m_more})
        row->addWidget(button);
    return tools;
}

void HistoryPage::takeEnvironments()
{
    m_model->setEnvironments(m_environments.all());
    m_pause.start();
}

HistoryFilter HistoryPage::filterFor(const QString &text) const
{
    HistoryFilter filter;
    filter.text = text;
    filter.noResponse = HistoryModel::noResponse();
    filter.pinnedFirst = true;
    for (const Environment &environment : m_environments.all())
        filter.environmentNames.insert(environment.id, environment.name);
    return filter;
}

void HistoryPage::find()
{
    HistoryFilter filter = filterFor(m_filter->text());
    // After a new request, list as many rows as were loaded before.
    filter.limit = filter.text == m_shown ? std::max(listedAtOnce, m_model->rowCount()) : listedAtOnce;
    then(m_history.find(filter), this,
         [this, asked = filter.text, limit = filter.limit](const Result<std::vector<HistoryEntry>> &found) {
             if (asked != m_filter->text())
                 return;
             if (!found) {
                 m_empty->setText(found.error().message());
                 m_place->setCurrentWidget(m_empty);
                 return;
             }
             m_shown = asked;
             m_isWhole = int(found->size()) < limit;
             const qint64 before = current() ? current()->rowId : 0;
             m_model->setEntries(*found);
             m_table->setColumnHidden(HistoryModel::Note, !m_model->hasNotes());
             for (int row = 0; before > 0 && row < m_model->rowCount(); ++row) {
                 if (m_model->entry(m_model->index(row, 0))->rowId == before)
                     m_table->selectRow(row);
             }
             m_empty->setText(asked.isEmpty()
                                  ? tr("Requests you send are listed here, without their "
                                       "secrets.\nOpen the Explorer and press Send.")
                                  : tr("Nothing in the history matches “%1”.").arg(isolated(asked)));
             m_place->setCurrentWidget(found->empty() ? static_cast<QWidget *>(m_empty) : m_table);
             takeSelection();
         });
}

void HistoryPage::findOlder()
{
    if (m_isWhole || m_isFindingOlder)
        return;
    m_isFindingOlder = true;
    HistoryFilter filter = filterFor(m_shown);
    filter.limit = listedAtOnce;
    filter.offset = m_model->rowCount();
    then(m_history.find(filter), this, [this, filter](Result<std::vector<HistoryEntry>> found) {
        m_isFindingOlder = false;
        if (!found || filter.text != m_shown || filter.offset != m_model->rowCount())
            return; // the list has changed in the meantime
        m_isWhole = int(found->size()) < listedAtOnce;
        m_model->appendEntries(std::move(*found));
        m_table->setColumnHidden(HistoryModel::Note, !m_model->hasNotes());
    });
}

void HistoryPage::takeSelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<HistoryEntry> entries;
    for (const QModelIndex &row : std::as_const(rows))
        entries.push_back(*m_model->entry(row));
    m_actions->take(entries);
    const qsizetype chosen = rows.size();
    m_sendAgain->setEnabled(chosen == 1);
    m_open->setEnabled(chosen == 1);
    m_compare->setEnabled(chosen == 2);
    m_compare->setToolTip(chosen == 2 ? QString() : tr("Select two rows to compare them (Ctrl+click)."));
    m_export->setEnabled(m_model->rowCount() > 0);
    m_clear->setEnabled(m_model->rowCount() > 0);
}

const HistoryEntry *HistoryPage::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->entry(rows.constFirst());
}

void HistoryPage::open()
{
    if (!current())
        return;
    const qint64 row = current()->rowId;
    then(m_history.draft(row), this, [this, row](const Result<RequestDraft> &draft) {
        if (!draft) {
            m_note->setText(draft.error().message());
            return;
        }
        Q_EMIT openRequested(*draft);
        then(m_history.exchange(row), this, [this](const Result<Exchange> &exchange) {
            if (exchange)
                Q_EMIT showExchangeRequested(*exchange);
        });
    });
}

void HistoryPage::sendAgain()
{
    if (!current())
        return;
    then(m_history.draft(current()->rowId), this, [this](const Result<RequestDraft> &draft) {
        if (draft)
            Q_EMIT sendAgainRequested(*draft);
        else
            m_note->setText(draft.error().message());
    });
}

void HistoryPage::exportHar()
{
    std::vector<qint64> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->entry(index)->rowId);
    exportAsHar(m_history, rows, this, [this](const QString &sentence) { m_note->setText(sentence); });
}

} // namespace patlas

#include "moc_HistoryPage.cpp"
