// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "core/base/ProcessPrivacy.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/history/HistoryRepository.h"
#include "ui/history/CompareDialog.h"
#include "ui/history/HistoryModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListTable.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int listedAtOnce = 1'000; // rows loaded at first, and more each time the user scrolls to the end

/// Writes the file atomically. Returns an error text; empty on success.
QString writeFile(const QString &path, const QByteArray &bytes)
{
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || (isNew && !file.setPermissions(exportPermissions())) || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

HistoryPage::HistoryPage(HistoryRepository &history, const EnvironmentRepository &environments,
                         QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_environments(environments)
    , m_model(new HistoryModel(this))
    , m_filter(new QLineEdit(this))
    , m_place(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_note(new QLabel(this))
    , m_sendAgain(new QPushButton(tr("Send again"), this))
    , m_open(new QPushButton(tr("Open in Explorer"), this))
    , m_compare(new QPushButton(tr("Compare"), this))
    , m_export(new QPushButton(tr("Export as HAR…"), this))
    , m_clear(new QPushButton(tr("Clear history…"), this))
{
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    setUpListTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false); // the path column stretches
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Path, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {27, 10, 40, 12, 13, 17, 22, 18};
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * character);
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
    connect(m_compare, &QPushButton::clicked, this, &HistoryPage::compareChosen);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportHar);
    connect(m_clear, &QPushButton::clicked, this, &HistoryPage::clear);
    m_model->setEnvironments(environments.all());
    find();
}

QWidget *HistoryPage::makeToolRow()
{
    auto *tools = new QWidget(this);
    m_filter->setAccessibleName(tr("Filter history"));
    m_filter->setPlaceholderText(tr("Filter by time, address, method, status, token or environment"));
    m_filter->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    for (QPushButton *button : {m_sendAgain, m_open, m_compare, m_export, m_clear})
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
    });
}

void HistoryPage::takeSelection()
{
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
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

void HistoryPage::compareChosen()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 2)
        return;
    std::sort(rows.begin(), rows.end()); // the newest is first
    const qint64 newerRow = m_model->entry(rows[0])->rowId;
    const qint64 olderRow = m_model->entry(rows[1])->rowId;
    then(m_history.exchange(olderRow), this, [this, newerRow](const Result<Exchange> &older) {
        then(m_history.exchange(newerRow), this, [this, older](const Result<Exchange> &newer) {
            if (!older || !newer) {
                m_note->setText((older ? newer : older).error().message());
                return;
            }
            then(compare(*older, *newer, this), this,
                 [this, older, newer](const std::vector<ComparedPart> &parts) {
                     (new CompareDialog(*older, *newer, parts, this))->open();
                 });
        });
    });
}

void HistoryPage::exportHar()
{
    std::vector<qint64> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->entry(index)->rowId);
    auto *dialog = new QFileDialog(this, tr("Export as HAR"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // others take no box of one's own
    dialog->selectFile(u"patlas.har"_s);
    auto *withBodies = new QCheckBox(tr("With the bodies of responses"), dialog);
    withBodies->setToolTip(
        tr("They may hold what the service knows about people. Tokens in them are masked."));
    dialog->layout()->addWidget(withBodies);
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows, withBodies](const QString &path) {
        const auto bodies = withBodies->isChecked() ? HistoryRepository::HarBodies::Included
                                                    : HistoryRepository::HarBodies::LeftOut;
        then(m_history.exportHar(rows, bodies), this, [this, path](const Result<QByteArray> &har) {
            if (har)
                write(path, *har);
            else
                m_note->setText(har.error().message());
        });
    });
    dialog->open();
}

void HistoryPage::write(const QString &path, const QByteArray &har)
{
    then(QtConcurrent::run(writeFile, path, har), this, [this, path](const QString &problem) {
        m_note->setText(problem.isEmpty() ? tr("Exported as %1, without secrets.").arg(isolated(path))
                                          : tr("The history could not be exported. %1").arg(problem));
    });
}

void HistoryPage::clear()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Clear history"),
                        tr("Remove every request and response from the history?"), QMessageBox::Cancel, this);
    question->setInformativeText(tr("Drafts and tokens stay."));
    auto *clear = new QPushButton(tr("Clear history"), question);
    clear->setProperty("danger", true); // before the style first polishes it
    question->addButton(clear, QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(clear, &QPushButton::clicked, this, [this] {
        then(m_history.clear(), this, [this](const Result<void> &cleared) {
            m_note->setText(cleared ? tr("The history is empty.") : cleared.error().message());
        });
    });
    question->open();
}

} // namespace patlas

#include "moc_HistoryPage.cpp"
