// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportDialog.h"

#include "core/base/FreeName.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/collection/RequestFileName.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/secret/SecretStore.h"
#include "core/session/RequestFiles.h"
#include "core/session/Workspace.h"
#include "ui/imports/FoundSecretsModel.h"
#include "ui/imports/ImportModel.h"
#include "ui/widgets/AcceptCopy.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/TickOnReturn.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

ImportDialog::ImportDialog(Workspace &workspace, RequestFiles &files, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_files(files)
    , m_model(new ImportModel(this))
    , m_secrets(new FoundSecretsModel(this))
    , m_source(captionLabel({}, this))
    , m_chooseFiles(new QPushButton(tr("Choose &files…"), this))
    , m_chooseFolder(new QPushButton(tr("Choose f&older…"), this))
    , m_state(new QLabel(this))
    , m_problem(problemLabel(this))
    , m_progress(new QProgressBar(this))
    , m_tabs(new QTabWidget(this))
    , m_requests(new QTreeView(this))
    , m_environment(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_folderProblem(problemLabel(this))
    , m_start(new QPushButton(tr("&Import"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Import requests"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setAcceptDrops(true);
    m_state->setAccessibleName(tr("What was found"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_problem->setAccessibleName(tr("What went wrong"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setTextVisible(false);
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    m_close->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);

    m_tabs->addTab(makeRequests(), tr("Requests"));
    m_tabs->addTab(makeSecrets(), tr("Secrets"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(
        captionLabel(tr("What Postman, Insomnia, Bruno, OpenCollection, Hoppscotch, Thunder "
                        "Client or a browser (HAR) exported. Nothing in it is run, and no secret is "
                        "written into a file."),
                     this));
    column->addLayout(makeSource());
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    column->addWidget(m_tabs, 1);
    column->addLayout(makeTarget());
    column->addWidget(m_folderProblem);
    column->addWidget(buttons);
    resize(860, 620);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_model, &ImportModel::chosenChanged, this, &ImportDialog::refresh);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (!m_reading.isCanceled() && m_reading.future().resultCount() > 0)
            takeRead(m_reading.result());
    });
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_progress->setRange(0, m_writing.progressMaximum());
        m_progress->setValue(value);
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        if (m_writing.future().resultCount() > 0)
            finished(m_writing.result());
    });
    QSizePolicy roomOfTabs = m_tabs->sizePolicy();
    roomOfTabs.setRetainSizeWhenHidden(true);
    m_tabs->setSizePolicy(roomOfTabs);
    m_progress->hide();
    m_state->hide();
    m_tabs->hide();
    refresh();
}

ImportDialog::~ImportDialog()
{
    m_reading.cancel();
    if (m_isStopped)
        *m_isStopped = true;
}

QLayout *ImportDialog::makeSource()
{
    m_source->setText(tr("Files can be dropped here, too. Bruno and OpenCollection keep a folder."));
    m_source->setAccessibleName(tr("Source"));
    m_chooseFiles->setAutoDefault(false);
    m_chooseFolder->setAutoDefault(false);
    connect(m_chooseFiles, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] { choose(true); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_chooseFiles);
    row->addWidget(m_chooseFolder);
    row->addWidget(m_source, 1);
    return row;
}

QWidget *ImportDialog::makeRequests()
{
    m_requests->setModel(m_model);
    m_requests->setAccessibleName(tr("Requests to import"));
    m_requests->setUniformRowHeights(true);
    m_requests->setProperty("roomy", true);
    tickOnReturn(*m_requests);
    m_requests->setFrameShape(QFrame::NoFrame);
    m_requests->header()->setStretchLastSection(true);
    m_requests->setColumnWidth(ImportModel::Request, 300);
    m_requests->setColumnWidth(ImportModel::Folder, 150);
    auto *page = new QWidget(this);
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
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_requests, 1);
    return page;
}

QWidget *ImportDialog::makeSecrets()
{
    auto *page = new QWidget(this);
    m_environment->setAccessibleName(tr("Environment of the secrets"));
    for (const Environment &environment : m_workspace.environments().all())
        m_environment->addItem(environment.name, environment.id);
    m_environment->setCurrentIndex(m_environment->findData(m_workspace.environment().id));
    auto *table = new QTableView(page);
    setUpListTable(*table);
    table->setModel(m_secrets);
    table->setAccessibleName(tr("Secrets that were found"));
    tickOnReturn(*table);
    table->setFrameShape(QFrame::NoFrame);
    table->setColumnWidth(FoundSecretsModel::Variable, 300);
    table->horizontalHeader()->setStretchLastSection(true);
    CredentialRepository &tokens = m_workspace.tokens();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(fieldLabel(tr("Sent to &environment"), m_environment, page));
    row->addWidget(m_environment);
    row->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(
        captionLabel(tr("These values are in no file. A variable stands for each; what you keep is stored in "
                        "the %1, sent to "
                        "the address of one environment only, and masked everywhere.")
                         .arg(tokens.stores().find(tokens.defaultStore().id())->description().noun),
                     page));
    column->addLayout(row);
    column->addWidget(table, 1);
    return page;
}

QLayout *ImportDialog::makeTarget()
{
    m_folder->setAccessibleName(tr("Folder for the requests"));
    m_folderProblem->setAccessibleName(tr("What is wrong with the folder"));
    connect(m_folder, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(fieldLabel(
        tr("Into a &new folder of %1").arg(isolated(QFileInfo(m_files.folder().path()).fileName())), m_folder,
        this));
    row->addWidget(m_folder, 1);
    return row;
}

void ImportDialog::choose(bool isFolder)
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    if (!isFolder)
        dialog->setNameFilters({tr("Collections (*.json *.yaml *.yml *.har *.bru)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::readFiles);
    dialog->open();
}

void ImportDialog::readFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QString first = isolated(QFileInfo(paths.first()).fileName());
    follow(openImport(paths),
           paths.size() > 1 ? tr("%1 and %n more", nullptr, int(paths.size()) - 1).arg(first) : first);
}

void ImportDialog::readText(const QByteArray &text)
{
    follow(openImportText(text), tr("What was pasted"));
}

void ImportDialog::follow(const QFuture<Result<SharedImport>> &reading, const QString &source)
{
    if (m_isKeeping || m_writing.isRunning())
        return;
    m_reading.cancel();
    m_isDone = false;
    m_import.reset();
    m_model->setImport({});
    m_secrets->setImport({});
    m_tabs->hide();
    m_state->hide();
    m_problem->hide();
    m_source->setText(source);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_reading.setFuture(reading);
    refresh();
}

void ImportDialog::takeRead(const Result<SharedImport> &import)
{
    m_progress->hide();
    if (!import) {
        say(m_problem, import.error().message());
        return;
    }
    m_import = *import;
    m_model->setImport(m_import);
    m_secrets->setImport(m_import);
    showFound();
}

void ImportDialog::showFound()
{
    const ImportedCollection &found = m_import->collection;
    const int requests = int(found.requests.size());
    QStringList parts{tr("%n request(s)", nullptr, requests)};
    if (!found.environments.empty())
        parts.append(tr("%n environment(s)", nullptr, int(found.environments.size())));
    if (!found.secrets.empty())
        parts.append(tr("%n secret(s)", nullptr, int(found.secrets.size())));
    const QString kind =
        found.title.isEmpty() ? found.format : tr("%1, “%2”").arg(found.format, isolated(found.title));
    say(m_state, tr("%1: %2.").arg(kind, parts.join(u", "_s)));
    m_tabs->setTabText(0, tr("Requests (%1)").arg(requests));
    m_tabs->setTabText(1, tr("Secrets (%1)").arg(found.secrets.size()));
    m_tabs->setTabVisible(1, !found.secrets.empty());
    m_tabs->setCurrentIndex(0);
    m_tabs->show();
    if (!m_model->index(0, 0).data(Qt::CheckStateRole).isValid())
        m_requests->expand(m_model->index(0, 0));
    const QString name = found.title.isEmpty() ? tr("imported") : found.title;
    m_folder->setText(freeRequestName(requestFolderName(name), [this](const QString &each) {
        return m_files.folder().listing().find(each) != nullptr;
    }));
    m_requests->setFocus();
    refresh();
}

QString ImportDialog::folderProblem() const
{
    const Result<QString> name = checkedName(m_folder->text());
    if (!name)
        return name.error().message();
    return m_files.folder().listing().find(*name) ? tr("There is a folder of this name already.") : QString();
}

void ImportDialog::refresh()
{
    const bool isWriting = m_isKeeping || m_writing.isRunning();
    const bool isBusy = isWriting || m_reading.isRunning();
    const QString problem = m_import && !m_isDone ? folderProblem() : QString();
    m_folderProblem->setText(problem);
    m_folderProblem->setVisible(!problem.isEmpty());
    m_folder->setEnabled(m_import && !isBusy && !m_isDone);
    m_tabs->setEnabled(!isBusy);
    m_chooseFiles->setEnabled(!isWriting);
    m_chooseFolder->setEnabled(!isWriting);
    m_start->setEnabled(m_import && !isBusy && !m_isDone && problem.isEmpty());
    m_start->setText(m_import ? tr("&Import %n request(s)", nullptr, m_model->chosenCount()) : tr("&Import"));
    m_start->setVisible(!m_isDone);
    m_close->setText(m_isDone ? tr("Close") : tr("Cancel"));
}

void ImportDialog::start()
{
    m_isKeeping = true;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_secretsFor = m_environment->currentData().toString();
    m_progress->setRange(0, 0);
    m_progress->show();
    refresh();
    m_problems.clear();
    m_variables.clear();
    keepSecret(0);
}

/// One after the other: each may ask for the keychain.
void ImportDialog::keepSecret(std::size_t number)
{
    const std::vector<FoundSecret> &secrets = m_import->collection.secrets;
    while (number < secrets.size() && !m_secrets->isKept(int(number)))
        ++number;
    if (number == secrets.size() || *m_isStopped) {
        write();
        return;
    }
    const FoundSecret &secret = secrets[number];
    CredentialRepository &tokens = m_workspace.tokens();
    Credential credential;
    credential.environmentId = m_secretsFor;
    credential.slotId = ownSlotId;
    credential.isPersonal = false;
    credential.name = freeName(secret.variable, [&](const QString &name) {
        return std::ranges::any_of(tokens.all(), [&](const Credential &each) {
            return each.environmentId == credential.environmentId && each.name == name;
        });
    });
    then(tokens.add(credential, secret.value), this, [this, number](const Result<Credential> &added) {
        const FoundSecret &kept = m_import->collection.secrets[number];
        if (added)
            m_variables.push_back({kept.environment.isEmpty() ? u"$shared"_s : kept.environment,
                                   kept.variable, u"patlas:credential/"_s + added->name});
        else
            m_problems.append(
                tr("%1 was not kept. %2").arg(isolated(kept.variable), added.error().message()));
        keepSecret(number + 1);
    });
}

void ImportDialog::write()
{
    ImportOrder order;
    order.root = m_files.folder().path();
    order.folder = checkedName(m_folder->text()).value_or(QString());
    for (const ImportedFile &file : m_import->files.files) {
        if (file.request < 0 || m_model->isChosen(file.request))
            order.files.push_back(file);
    }
    order.variables = variablesOf(m_import->files);
    order.variables.insert(order.variables.end(), m_variables.begin(), m_variables.end());
    m_writing.setFuture(writeImport(std::move(order), m_isStopped));
    m_isKeeping = false;
    refresh();
}

void ImportDialog::finished(const ImportOutcome &outcome)
{
    m_isDone = true;
    m_progress->hide();
    m_problems += outcome.problems;
    QStringList done{tr("%n file(s) written into %1.", nullptr, int(outcome.written.size()))
                         .arg(isolated(m_folder->text().trimmed()))};
    if (!m_variables.empty())
        done.append(tr("%n secret(s) kept.", nullptr, int(m_variables.size())));
    say(m_state, done.join(u' '));
    if (!m_problems.isEmpty())
        say(m_problem, m_problems.mid(0, 5).join(u'\n'));
    m_problem->setToolTip(m_problems.join(u'\n'));
    refresh();
    m_close->setFocus();
    if (!outcome.written.isEmpty())
        Q_EMIT imported(outcome.written.first());
}

void ImportDialog::reject()
{
    if (m_isKeeping || m_writing.isRunning())
        *m_isStopped = true;
    else
        QDialog::reject();
}

void ImportDialog::say(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->show();
    announce(label, sentence);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isKeeping && !m_writing.isRunning()
        && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        acceptCopy(*event);
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QList<QUrl> urls = event->mimeData()->urls(); const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        readFiles(paths);
    else
        readText(event->mimeData()->text().toUtf8());
    acceptCopy(*event);
}

} // namespace patlas

#include "moc_ImportDialog.cpp"
