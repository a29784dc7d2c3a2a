// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RunFolderDialog.h"

#include "core/base/ExportedFile.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/session/RequestFiles.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "ui/requests/RunModel.h"
#include "ui/requests/ValuesDialog.h"
#include "ui/secret/CommandPermissionDialog.h"
#include "ui/widgets/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using RunState = FolderRun::State;

constexpr int maxOpened = 50; ///< failures that are opened by themselves

using SharedRows = std::shared_ptr<const DataRows>;

} // namespace

RunFolderDialog::RunFolderDialog(Workspace &workspace, RequestFiles &files,
                                 const CredentialPreferences &preferences, const QString &path,
                                 QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_files(files)
    , m_path(path)
    , m_run(workspace, files, preferences)
    , m_model(new RunModel(m_run, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_where(captionLabel({}, this))
    , m_unsaved(captionLabel({}, this))
    , m_order(new QComboBox(this))
    , m_stops(new QCheckBox(tr("&Stop at the first failure"), this))
    , m_data(new QPushButton(this))
    , m_noData(new QToolButton(this))
    , m_problem(problemLabel(this))
    , m_start(new QPushButton(tr("&Run"), this))
    , m_cancel(new QPushButton(tr("Cancel run"), this))
    , m_progress(new QProgressBar(this))
    , m_state(captionLabel({}, this))
    , m_failedOnly(new QCheckBox(tr("&Failures only"), this))
    , m_table(new QTreeView(this))
    , m_save(new QPushButton(tr("Save report…"), this))
{
    const QString name = path.isEmpty() ? QFileInfo(files.folder().path()).fileName() : path;
    setWindowTitle(tr("Run %1").arg(shownPath(name)));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_where->setAccessibleName(tr("Where it is sent"));
    m_state->setAccessibleName(tr("State of the run"));
    m_problem->setAccessibleName(tr("What is wrong with the data"));

    setUpTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(m_where);
    column->addWidget(m_unsaved);
    m_unsaved->hide();
    column->addLayout(makeOptions());
    column->addWidget(m_problem);
    column->addLayout(makeActions());
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(920, 620);

    connect(&m_run, &FolderRun::stateChanged, this, &RunFolderDialog::showState);
    connect(&m_run, &FolderRun::readingProgressed, this, [this](int read, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(read);
    });
    connect(&m_run, &FolderRun::resultAdded, this, [this] {
        m_model->takeResults();
        showProgress();
        follow();
    });
    connect(&m_run, &FolderRun::valuesNeeded, this, [this](const std::vector<AskedValue> &values) {
        auto *dialog = new ValuesDialog(m_files, m_run.context()->environment(), values, this);
        const auto goOn = [this] { m_run.start(FolderRun::Ask::Commands); };
        connect(dialog, &QDialog::accepted, this, goOn);
        connect(dialog, &ValuesDialog::sendAsIsRequested, this, goOn);
        dialog->open();
    });
    connect(&m_run, &FolderRun::commandsNotAllowed, this,
            [this](const std::vector<ProviderCommands::Unallowed> &commands) {
                askForCommands(
                    m_workspace.services().providerCommands, commands, this,
                    [this] { m_run.start(FolderRun::Ask::Commands); },
                    [this](const QString &sentence) { say(sentence); });
            });
    connect(&m_files, &RequestFiles::opened, this, [this] {
        m_run.cancel();
        QDialog::reject();
    });
    connect(&m_workspace, &Workspace::environmentChanged, this, &RunFolderDialog::showWhere);
    m_run.read(m_path);
}

RunFolderDialog::~RunFolderDialog()
{
    // A table that is hidden asks once more, and the run is gone by then.
    m_table->setModel(nullptr);
}

void RunFolderDialog::reject()
{
    if (m_run.state() == RunState::Running)
        m_run.cancel();
    else
        QDialog::reject();
}

void RunFolderDialog::setUnsaved(int count)
{
    m_unsaved->setText(
        tr("%n open request(s) hold edits that are not saved. What the files say is sent.", nullptr, count));
    m_unsaved->setVisible(count > 0);
}

void RunFolderDialog::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(RunModel::FailedRole);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Results"));
    m_table->setUniformRowHeights(true);
    m_table->setProperty("roomy", true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(RunModel::Result, QHeaderView::Stretch);
    m_table->setColumnWidth(RunModel::Request, 280);
    m_table->setColumnWidth(RunModel::Status, 70);
    m_table->setColumnWidth(RunModel::Duration, 90);
    const auto openRow = [this] {
        const QModelIndex row = m_table->currentIndex();
        if (row.isValid())
            Q_EMIT openRequested(row.data(RunModel::PathRole).toString(),
                                 row.data(RunModel::RequestRole).toInt());
    };
    connect(m_table, &QTreeView::doubleClicked, this, openRow);
    // The table would hand the key on to the button that runs everything.
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, openRow);
    }
    connect(m_failedOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_proxy->setFilterFixedString(isOn ? u"failed"_s : QString());
        if (isOn)
            m_table->expandAll();
    });
}

QLayout *RunFolderDialog::makeOptions()
{
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("First what others take values of"), int(RunOptions::Order::Needs));
    m_order->addItem(tr("As in the list"), int(RunOptions::Order::Files));
    m_data->setAutoDefault(false);
    m_data->setToolTip(
        tr("CSV or JSON: everything is sent once for each row, with its values as variables."));
    m_noData->setText(tr("Without data"));
    m_noData->setAccessibleName(tr("Run without data"));
    m_noData->setFocusPolicy(Qt::StrongFocus);
    dropData();
    connect(m_order, &QComboBox::currentIndexChanged, this, &RunFolderDialog::takeOptions);
    connect(m_stops, &QCheckBox::toggled, this, &RunFolderDialog::takeOptions);
    connect(m_data, &QPushButton::clicked, this, &RunFolderDialog::chooseData);
    connect(m_noData, &QToolButton::clicked, this, &RunFolderDialog::dropData);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(fieldLabel(tr("&Order"), m_order, this));
    row->addWidget(m_order);
    row->addSpacing(8);
    row->addWidget(m_stops);
    row->addStretch(1);
    row->addWidget(m_data);
    row->addWidget(m_noData);
    return row;
}

QLayout *RunFolderDialog::makeActions()
{
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_save->setAutoDefault(false);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the run"));
    connect(m_start, &QPushButton::clicked, &m_run,
            [this] { m_run.start(FolderRun::Ask::ValuesAndCommands); });
    connect(m_cancel, &QPushButton::clicked, &m_run, &FolderRun::cancel);
    connect(m_save, &QPushButton::clicked, this, &RunFolderDialog::saveReport);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addWidget(m_state, 1);
    row->addWidget(m_failedOnly);
    row->addWidget(m_save);
    return row;
}

void RunFolderDialog::takeOptions()
{
    m_options.order = RunOptions::Order(m_order->currentData().toInt());
    m_options.stopsAtFailure = m_stops->isChecked();
    m_run.setOptions(m_options);
}

void RunFolderDialog::chooseData()
{
    auto *dialog = new QFileDialog(this, tr("Choose the data of the run"), m_files.folder().path(),
                                   tr("Data (*.csv *.tsv *.txt *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_isReadingData = true;
        showState();
        then(QtConcurrent::run(readDataFile, path), this,
             [this, path, reading = ++m_readings](const Result<SharedRows> &data) {
                 if (reading == m_readings)
                     takeData(path, data);
             });
    });
    dialog->open();
}

void RunFolderDialog::takeData(const QString &path, const Result<SharedRows> &data)
{
    m_isReadingData = false;
    showState();
    if (!data) {
        m_problem->setText(data.error().message());
        m_problem->show();
        announce(m_problem, m_problem->text());
        return;
    }
    m_problem->hide();
    m_options.dataName = QFileInfo(path).fileName();
    m_options.data = *data;
    m_data->setText(
        tr("%1: %n row(s)…", nullptr, int((*data)->rows.size())).arg(isolated(m_options.dataName)));
    m_noData->show();
    takeOptions();
}

void RunFolderDialog::dropData()
{
    ++m_readings;
    m_isReadingData = false;
    m_problem->hide();
    m_options.dataName.clear();
    m_options.data = {};
    m_data->setText(tr("Data…"));
    m_noData->hide();
    takeOptions();
}

void RunFolderDialog::showState()
{
    const RunState state = m_run.state();
    const bool isRunning = state == RunState::Running;
    const bool isIdle = state == RunState::Ready || state == RunState::Finished;
    // First: what follows may paint at once.
    if (state == RunState::Finished)
        m_model->takeResults();
    else if (!isRunning || m_run.report().requests.empty())
        m_model->reset();
    m_start->setEnabled(isIdle && !m_isReadingData && m_run.total() > 0
                        && m_run.total() <= FolderRun::maxSent);
    m_cancel->setVisible(isRunning);
    m_progress->setVisible(!isIdle);
    for (QWidget *option : std::initializer_list<QWidget *>{m_order, m_stops, m_data, m_noData})
        option->setEnabled(!isRunning);
    m_save->setVisible(state == RunState::Finished);
    showWhere();
    if (state == RunState::Reading || state == RunState::Checking)
        m_progress->setRange(0, 0);
    showProgress();
    if (state == RunState::Finished) {
        int opened = 0;
        for (int row = 0; row < m_proxy->rowCount() && opened < maxOpened; ++row) {
            const QModelIndex index = m_proxy->index(row, 0);
            if (index.data(RunModel::FailedRole).toString().isEmpty())
                continue;
            m_table->expand(index);
            ++opened;
        }
        announce(m_state, m_state->text());
    }
}

/// Of a run that is over, where it was sent.
void RunFolderDialog::showWhere()
{
    const RunContext *context = m_run.context();
    if (!context)
        return;
    const QString environment = isolated(context->environment().name);
    m_where->setText(context->user().isEmpty()
                         ? tr("Sent to %1.").arg(environment)
                         : tr("Sent to %1, as %2.").arg(environment, isolated(context->user())));
    const Environment now = m_workspace.environment();
    m_start->setText(m_run.state() != RunState::Finished ? tr("&Run")
                         : now.id == context->environment().id
                         ? tr("&Run again")
                         : tr("&Run again in %1").arg(isolated(now.name)));
}

void RunFolderDialog::showProgress()
{
    if (m_run.state() == RunState::Running) {
        m_progress->setRange(0, m_run.total());
        m_progress->setValue(int(m_run.report().requests.size()));
    }
    m_state->setText(stateInWords());
}

QString RunFolderDialog::stateInWords() const
{
    const QLocale locale;
    const std::vector<PlannedRequest> &requests = m_run.plan().requests;
    switch (m_run.state()) {
    case RunState::Reading:
        return tr("Reading the requests…");
    case RunState::Checking:
        return tr("Checking what can be sent…");
    case RunState::Ready: {
        if (requests.empty())
            return tr("There is no request in it.");
        const auto bad = std::ranges::count_if(requests, [](const PlannedRequest &request) {
            return request.verdict >= Verdict::ProbablyRefused;
        });
        const QString all = tr("%n request(s).", nullptr, m_run.total());
        if (m_run.total() > FolderRun::maxSent)
            return all + u' '
                + tr("At most %1 are sent in one run.").arg(locale.toString(FolderRun::maxSent));
        return bad == 0 ? all + u' ' + tr("All of them can be sent.")
                        : all + u' ' + tr("%n of them will not work: the list says why.", nullptr, int(bad));
    }
    case RunState::Running:
        return tr("%1 of %2 sent.")
            .arg(locale.toString(qlonglong(m_run.report().requests.size())), locale.toString(m_run.total()));
    case RunState::Finished: {
        const RunReport &report = m_run.report();
        const auto failed = std::ranges::count_if(
            report.requests, [](const RequestResult &result) { return result.hasFailed(); });
        const auto skipped = std::ranges::count_if(
            report.requests, [](const RequestResult &result) { return result.isSkipped; });
        QStringList parts{tr("%n went well", nullptr, int(std::ssize(report.requests) - failed - skipped)),
                          tr("%n failed", nullptr, int(failed))};
        if (skipped > 0)
            parts.append(tr("%n not sent", nullptr, int(skipped)));
        return tr("%1; %2 of %3 checks passed.")
            .arg(parts.join(u", "_s), locale.toString(report.passed()),
                 locale.toString(report.passed() + report.failedChecks()));
    }
    }
    return {};
}

/// Keeps the request in sight that was sent last, unless something in the list is chosen.
void RunFolderDialog::follow()
{
    if (m_table->currentIndex().isValid())
        return;
    const QModelIndex last =
        m_proxy->mapFromSource(m_model->index(int(m_run.report().requests.size()) - 1, 0));
    if (last.isValid())
        m_table->scrollTo(last);
}

void RunFolderDialog::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JUnit XML, for CI (*.xml)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"xml"_s);
    dialog->selectFile(u"patlas-run.xml"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"xml"_s);
        const QString chosen = dialog->selectedFiles().value(0);
        if (const qsizetype dot = chosen.lastIndexOf(u'.'); dot > chosen.lastIndexOf(u'/'))
            dialog->selectFile(chosen.left(dot + 1) + dialog->defaultSuffix());
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto write = [report = m_run.report(), path] {
            const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
            return writeExportedFile(path, isJson ? toJson(report) : toJUnitXml(report));
        };
        then(QtConcurrent::run(write), this, [this, path](const QString &problem) {
            const QString shown = isolated(QDir::toNativeSeparators(path));
            say(problem.isEmpty() ? tr("The report was saved as %1.").arg(shown)
                                  : tr("The report could not be saved as %1. %2").arg(shown, problem));
        });
    });
    dialog->open();
}

void RunFolderDialog::say(const QString &sentence)
{
    m_state->setText(sentence);
    announce(m_state, sentence);
}

} // namespace patlas

#include "moc_RunFolderDialog.cpp"
