// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ExportDialog.h"

#include "core/base/VisibleText.h"
#include "core/session/RequestFiles.h"
#include "ui/imports/ExportTarget.h"
#include "ui/imports/ImportModel.h"
#include "ui/widgets/TickOnReturn.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// What the model of imports shows of an export.
SharedImport asImport(const ExportedCollection &collection, const Export &prepared)
{
    auto shown = std::make_shared<OpenedImport>();
    shown->collection.requests = collection.content.requests;
    shown->collection.notes = prepared.notes;
    for (std::size_t request = 0; request < collection.content.requests.size(); ++request)
        shown->files.files.push_back({{}, {}, int(request)});
    return shown;
}

} // namespace

ExportDialog::ExportDialog(RequestFiles &files, Environment environment, const ExportSelection &selection,
                           QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_environment(std::move(environment))
    , m_model(new ImportModel(this))
    , m_unsaved(captionLabel({}, this))
    , m_format(new QComboBox(this))
    , m_what(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_state(new QLabel(this))
    , m_problem(problemLabel(this))
    , m_page(makeRequests())
    , m_target(new ExportTarget(this))
    , m_start(new QPushButton(tr("&Export"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Export requests"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_state->setAccessibleName(tr("What is exported"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_problem->setAccessibleName(tr("What went wrong"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    m_close->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    offerSelections(selection);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(
        captionLabel(tr("For other tools, and for people who have no Patlas. No secret comes along: "
                        "credentials are variables without a value."),
                     this));
    column->addWidget(m_unsaved);
    column->addLayout(makeChoices());
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    column->addWidget(m_page, 1);
    column->addWidget(m_target);
    column->addWidget(buttons);
    resize(860, 620);

    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_model, &ImportModel::chosenChanged, this, &ExportDialog::refresh);
    connect(m_target, &ExportTarget::changed, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        proposeTarget();
        prepare();
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::read);
    connect(&m_files, &RequestFiles::opened, this, &QDialog::reject);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_progress->setRange(0, m_reading.progressMaximum());
        m_progress->setValue(value);
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
            return;
        if (const Result<SharedCollection> read = m_reading.result()) {
            m_collection = *read;
            prepare();
        } else {
            m_progress->hide();
            say(m_problem, read.error().message());
            refresh();
        }
    });
    connect(&m_preparing, &QFutureWatcherBase::finished, this, [this] {
        if (!m_preparing.isCanceled() && m_preparing.future().resultCount() > 0)
            takePrepared(m_preparing.result());
    });
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] {
        if (m_saving.future().resultCount() > 0)
            saved(m_saving.result());
        else
            say(m_problem, tr("The export was stopped. What is written already stays."));
    });
    QSizePolicy room = m_page->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_page->setSizePolicy(room);
    m_unsaved->hide();
    m_format->setFocus();
    read();
}

ExportDialog::~ExportDialog()
{
    m_reading.cancel();
    m_preparing.cancel();
    m_saving.cancel();
}

void ExportDialog::setUnsaved(int count)
{
    m_unsaved->setText(tr("%n open request(s) hold edits that are not saved. What the files say is exported.",
                          nullptr, count));
    m_unsaved->setVisible(count > 0);
}

/// From the smallest to the whole folder.
void ExportDialog::offerSelections(const ExportSelection &selection)
{
    const auto offer = [this](const QString &text, const ExportSelection &each) {
        m_selections.push_back(each);
        m_what->addItem(text);
    };
    QString path = selection.path;
    const FolderEntry *entry = m_files.folder().listing().find(path);
    if (!path.isEmpty() && entry && !entry->isFolder) {
        if (selection.request >= 0)
            offer(tr("The chosen request of %1").arg(isolated(path)), selection);
        offer(tr("The file %1").arg(isolated(path)), {path});
        path = path.left(std::max(qsizetype(0), path.lastIndexOf(u'/')));
    }
    for (; !path.isEmpty(); path = path.left(std::max(qsizetype(0), path.lastIndexOf(u'/'))))
        offer(tr("The folder %1").arg(isolated(path)), {path});
    offer(tr("All of %1").arg(isolated(QFileInfo(m_files.folder().path()).fileName())), {});
}

QLayout *ExportDialog::makeChoices()
{
    m_what->setAccessibleName(tr("What to export"));
    m_format->setAccessibleName(tr("Format"));
    const std::vector<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats)
        m_format->addItem(format.name, format.id);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(fieldLabel(tr("&What"), m_what, this));
    row->addWidget(m_what, 1);
    row->addWidget(fieldLabel(tr("&Format"), m_format, this));
    row->addWidget(m_format);
    return row;
}

QWidget *ExportDialog::makeRequests()
{
    auto *page = new QWidget(this);
    m_requests = new QTreeView(page);
    m_requests->setModel(m_model);
    m_requests->setAccessibleName(tr("Requests to export"));
    m_requests->setUniformRowHeights(true);
    m_requests->setProperty("roomy", true);
    tickOnReturn(*m_requests);
    m_requests->header()->setStretchLastSection(true);
    m_requests->setColumnWidth(ImportModel::Request, 300);
    m_requests->setColumnWidth(ImportModel::Folder, 150);
    auto *all = new QPushButton(tr("&All"), page);
    auto *none = new QPushButton(tr("&None"), page);
    all->setAccessibleName(tr("Choose all requests"));
    none->setAccessibleName(tr("Choose no request"));
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->setAllChosen(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->setAllChosen(false); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_requests, 1);
    return page;
}

QString ExportDialog::formatId() const
{
    return m_format->currentData().toString();
}

void ExportDialog::read()
{
    if (m_isStarted || m_what->currentIndex() < 0)
        return;
    m_reading.cancel();
    m_preparing.cancel();
    m_isDone = false;
    m_collection.reset();
    m_prepared.reset();
    m_model->setImport({});
    m_page->hide();
    m_state->hide();
    m_problem->hide();
    m_target->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_reading.setFuture(
        openExport(m_files, m_environment, m_selections[std::size_t(m_what->currentIndex())]));
    refresh();
}

void ExportDialog::prepare()
{
    if (!m_collection || m_isStarted)
        return;
    m_isDone = false;
    m_prepared.reset();
    m_problem->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_preparing.setFuture(prepareExport(m_collection, formatId()));
    refresh();
}

void ExportDialog::takePrepared(const Result<SharedExport> &prepared)
{
    if (m_isStarted && prepared) {
        save(*prepared);
        return;
    }
    m_isStarted = false;
    m_progress->hide();
    if (prepared) {
        m_prepared = *prepared;
        showPrepared();
    } else {
        say(m_problem, prepared.error().message());
    }
    refresh();
}

void ExportDialog::showPrepared()
{
    const std::vector<bool> chosen = m_model->chosen();
    m_model->setImport(asImport(*m_collection, *m_prepared));
    if (!chosen.empty())
        m_model->setChosen(chosen);
    const auto &requests = m_collection->content.requests;
    std::vector<bool> isTold(requests.size());
    for (const ImportNote &note : m_prepared->notes) {
        if (note.request >= 0)
            isTold[std::size_t(note.request)] = true;
    }
    const int told = int(std::count(isTold.begin(), isTold.end(), true));
    const QString count = tr("%n request(s)", nullptr, int(requests.size()));
    say(m_state,
        told == 0 ? tr("%1, all as they are.").arg(count)
                  : tr("%1; %2.").arg(count, tr("%n with something changed or left out", nullptr, told)));
    m_page->show();
    if (!m_model->index(0, 0).data(Qt::CheckStateRole).isValid())
        m_requests->expand(m_model->index(0, 0));
    if (m_target->path().isEmpty())
        proposeTarget();
}

/// The name stays when the format changes.
void ExportDialog::proposeTarget()
{
    const std::vector<ExportFormat> formats = exportFormats();
    const auto format =
        std::ranges::find_if(formats, [this](const ExportFormat &each) { return each.id == formatId(); });
    if (m_collection && format != formats.end())
        m_target->propose(m_collection->content.title, format->suffix);
}

void ExportDialog::refresh()
{
    const bool isBusy = m_isStarted || m_reading.isRunning() || m_preparing.isRunning();
    m_target->showNotes(m_prepared ? int(m_prepared->companions.size()) : 0, m_prepared && !m_isDone);
    m_what->setEnabled(!m_isStarted);
    m_format->setEnabled(!m_isStarted && m_collection);
    m_page->setEnabled(!isBusy);
    m_target->setEnabled(m_prepared && !isBusy);
    const int chosen = m_prepared ? m_model->chosenCount() : 0;
    m_start->setEnabled(m_prepared && !isBusy && m_target->canBeFile() && chosen > 0);
    m_start->setText(m_prepared ? tr("&Export %n request(s)", nullptr, chosen) : tr("&Export"));
    m_start->setVisible(!m_isDone);
    m_close->setText(m_isDone ? tr("Close") : tr("Cancel"));
}

void ExportDialog::start()
{
    m_isStarted = true;
    m_problem->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    if (m_model->chosenCount() == int(m_model->chosen().size()))
        save(m_prepared);
    else
        m_preparing.setFuture(prepareExport(m_collection, formatId(), m_model->chosen()));
    refresh();
}

void ExportDialog::save(const SharedExport &prepared)
{
    m_saving.setFuture(saveExport(prepared, m_target->path()));
}

void ExportDialog::saved(const Result<QStringList> &paths)
{
    m_isStarted = false;
    m_progress->hide();
    if (!paths) {
        say(m_problem, paths.error().message());
        refresh();
        return;
    }
    m_isDone = true;
    QStringList done{tr("%n request(s) exported as %1.", nullptr, m_model->chosenCount())
                         .arg(isolated(QDir::toNativeSeparators(paths->first())))};
    if (paths->size() > 1)
        done.append(tr("Beside it: %1.").arg([&paths] {
            QStringList names;
            for (const QString &path : paths->mid(1))
                names.append(isolated(QFileInfo(path).fileName()));
            return names.join(u", "_s);
        }()));
    say(m_state, done.join(u' '));
    refresh();
    m_close->setFocus();
}

void ExportDialog::reject()
{
    if (m_isStarted) {
        m_isStarted = false;
        m_preparing.cancel();
        m_saving.cancel();
        m_progress->hide();
        refresh();
        return;
    }
    QDialog::reject();
}

void ExportDialog::say(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->show();
    announce(label, sentence);
}

} // namespace patlas

#include "moc_ExportDialog.cpp"
