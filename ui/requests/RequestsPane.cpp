// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RequestsPane.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/session/RequestFiles.h"
#include "ui/requests/RequestTreeModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyAction.h"
#include "ui/widgets/Wording.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Paths of the rows that are open, to open them again after the tree was read anew.
void collectExpanded(const QTreeView &tree, const QModelIndex &parent, QSet<QString> &paths)
{
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex index = tree.model()->index(row, 0, parent);
        if (!tree.isExpanded(index))
            continue;
        paths.insert(index.data(RequestTreeModel::PathRole).toString());
        collectExpanded(tree, index, paths);
    }
}

} // namespace

RequestsPane::RequestsPane(RequestFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_model(new RequestTreeModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_pages(new QStackedWidget(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_problems(captionLabel({}, this))
    , m_environments(new QToolButton(this))
    , m_error(problemLabel(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterRole(RequestTreeModel::PathRole);

    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeTreePage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_pages);

    connect(
        m_model, &RequestTreeModel::renameRequested, this,
        [this](const QString &path, const QString &name) { report(m_files.folder().rename(path, name)); });
    connect(
        m_model, &RequestTreeModel::moveRequested, this,
        [this](const QString &path, const QString &folder) { report(m_files.folder().move(path, folder)); });
    connect(&m_files, &RequestFiles::opened, this, &RequestsPane::showFolder);
    connect(&m_files, &RequestFiles::variablesChanged, this, &RequestsPane::showEnvironments);
    connect(&m_files, &RequestFiles::failed, this, [this](const Error &error) {
        m_error->setText(error.message());
        m_error->show();
    });
    connect(&m_files.folder(), &RequestFolder::changed, this, &RequestsPane::showListing);
    connect(&m_files.folder(), &RequestFolder::notWatched, this,
            [this](const Error &error) { Q_EMIT noticed(error.message()); });
    addShortcuts();
    showFolder();
}

QWidget *RequestsPane::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *open = new QPushButton(tr("Open folder…"), page);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] { chooseFolder(); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 10, 6, 0);
    layout->setSpacing(10);
    layout->addWidget(
        captionLabel(tr("Requests are kept as .http files in a folder of yours, such as one in git. "
                        "IDEs and other tools read and run the same files. No secret is written "
                        "into them."),
                     page));
    layout->addWidget(open, 0, Qt::AlignLeft);
    auto *import = new QPushButton(tr("Import…"), page);
    import->setAutoDefault(false);
    import->setToolTip(tr("Requests of Postman, Insomnia, Bruno and others"));
    connect(import, &QPushButton::clicked, this, &RequestsPane::importRequested);
    layout->addWidget(import, 0, Qt::AlignLeft);
    layout->addWidget(m_error);
    layout->addStretch(1);
    return page;
}

QWidget *RequestsPane::makeTreePage()
{
    m_filter->setAccessibleName(tr("Filter requests"));
    m_filter->setPlaceholderText(tr("Filter requests"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &RequestsPane::filter);

    m_tree->setModel(m_proxy);
    m_tree->setAccessibleName(tr("Requests"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setProperty("flat", true);
    m_tree->setProperty("roomy", true);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::clicked, this, &RequestsPane::open);
    connect(m_tree, &QTreeView::activated, this, &RequestsPane::open);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &RequestsPane::showMenu);

    m_problems->setAccessibleName(tr("What is not shown"));
    m_environments->setAccessibleName(tr("Variables"));
    m_environments->setPopupMode(QToolButton::InstantPopup);
    m_environments->setAutoRaise(true);
    m_environments->setMenu(new QMenu(m_environments));

    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_environments, 0, Qt::AlignLeft);
    return page;
}

void RequestsPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (RequestsPane::*act)()) {
        auto *shortcut = new QShortcut(keys, m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Delete, &RequestsPane::remove);
    add(QKeySequence::Undo, &RequestsPane::undo);
    const auto addChangeable = [this](const QString &id, const QString &text, const QKeySequence &keys,
                                      void (RequestsPane::*act)()) {
        QAction *action = addKeyAction(*m_tree, id, text, tr("Requests"), {keys});
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    addChangeable(u"duplicateRequest"_s, tr("Duplicate"), Qt::CTRL | Qt::Key_D, &RequestsPane::duplicate);
    m_run = addChangeable(u"runChosen"_s, tr("Run the chosen folder or file…"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &RequestsPane::run);
}

QDialog *RequestsPane::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a folder of requests"), m_files.folder().path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        thenResult(m_files.open(path), this, [this](const Result<FolderListing> &listing) {
            if (!listing)
                Q_EMIT noticed(listing.error().message());
        });
    });
    dialog->open();
    return dialog;
}

void RequestsPane::showFolder()
{
    m_error->hide();
    m_pages->setCurrentIndex(m_files.isOpen() ? 1 : 0);
    m_filter->clear();
    setFocusProxy(m_files.isOpen() ? static_cast<QWidget *>(m_tree) : m_pages->widget(0));
    showListing();
    m_tree->expandToDepth(0);
    showEnvironments();
}

void RequestsPane::showListing()
{
    QSet<QString> expanded;
    collectExpanded(*m_tree, {}, expanded);
    const QModelIndex current = m_tree->currentIndex();
    const QString path = current.data(RequestTreeModel::PathRole).toString();
    const int request = currentRequest();
    const FolderListing &listing = m_files.folder().listing();
    m_model->setListing(listing);
    for (const QString &each : std::as_const(expanded))
        m_tree->setExpanded(m_proxy->mapFromSource(m_model->indexOf(each)), true);
    select(path, request);

    QStringList sentences;
    for (const FolderProblem &problem : listing.problems)
        sentences.append(problem.sentence);
    m_problems->setText(tr("%n place(s) of this folder are not shown", nullptr, int(sentences.size())));
    m_problems->setToolTip(sentences.mid(0, 20).join(u'\n'));
    m_problems->setAccessibleDescription(m_problems->toolTip());
    m_problems->setVisible(!sentences.isEmpty());
}

void RequestsPane::showEnvironments()
{
    const QStringList names = m_files.environments().names();
    const QStringList active = m_files.activeEnvironments();
    listEnvironments(names);
    for (QAction *action : m_environments->menu()->actions())
        action->setChecked(active.contains(action->data().toString()));
    QStringList problems;
    for (const EnvironmentProblem &problem : m_files.environments().problems)
        problems.append(problem.line > 0
                            ? tr("Line %1: %2").arg(QString::number(problem.line), problem.sentence)
                            : problem.sentence);
    m_environments->setText(active.isEmpty() ? tr("Variables: none")
                                             : tr("Variables: %1").arg(isolated(active.join(u", "_s))));
    m_environments->setToolTip(problems.isEmpty()
                                   ? tr("Environments of http-client.env.json. Of several, a later one wins.")
                                   : problems.join(u'\n'));
    m_environments->setVisible(!names.isEmpty() || !problems.isEmpty());
}

/// One of them may be asking for this while it is chosen, so those that stay are not made again.
void RequestsPane::listEnvironments(const QStringList &names)
{
    QMenu *menu = m_environments->menu();
    QStringList listed;
    for (const QAction *action : menu->actions())
        listed.append(action->data().toString());
    if (listed == names)
        return;
    menu->clear();
    for (const QString &name : names) {
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setData(name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, name](bool isOn) {
            QStringList chosen = m_files.activeEnvironments();
            chosen.removeAll(name);
            if (isOn)
                chosen.append(name);
            m_files.setActiveEnvironments(chosen);
        });
    }
}

void RequestsPane::setRequests(const QString &path, const QStringList &titles)
{
    m_model->setRequests(path, titles);
}

void RequestsPane::select(const QString &path, int request)
{
    const QModelIndex shown = m_proxy->mapFromSource(m_model->indexOf(path, request));
    if (shown.isValid())
        m_tree->setCurrentIndex(shown);
    else
        m_tree->selectionModel()->clear();
}

QString RequestsPane::currentPath() const
{
    return m_tree->currentIndex().data(RequestTreeModel::PathRole).toString();
}

int RequestsPane::currentRequest() const
{
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? current.data(RequestTreeModel::RequestRole).toInt() : -1;
}

QString RequestsPane::currentFolder() const
{
    const QModelIndex current = m_tree->currentIndex();
    const QString path = currentPath();
    return current.data(RequestTreeModel::FolderRole).toBool() ? path
                                                               : path.left(qMax(0, path.lastIndexOf(u'/')));
}

void RequestsPane::filter(const QString &text)
{
    const QString path = currentPath();
    m_proxy->setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty())
        m_tree->expandAll();
    select(path, -1);
}

void RequestsPane::open(const QModelIndex &shown)
{
    if (shown.data(RequestTreeModel::FolderRole).toBool()) {
        m_tree->setExpanded(shown, !m_tree->isExpanded(shown));
        return;
    }
    if (m_proxy->rowCount(shown) > 0)
        m_tree->setExpanded(shown, true);
    Q_EMIT openRequested(shown.data(RequestTreeModel::PathRole).toString(),
                         shown.data(RequestTreeModel::RequestRole).toInt());
}

void RequestsPane::showMenu(const QPoint &at)
{
    const QModelIndex under = m_tree->indexAt(at);
    if (under.isValid())
        m_tree->setCurrentIndex(under);
    else
        m_tree->selectionModel()->clear();
    const QString path = currentPath();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (under.isValid()) {
        menu->addAction(tr("&Open"), this, [this] { open(m_tree->currentIndex()); });
        // What is in a file is changed by editing it.
        if (under.data(RequestTreeModel::RequestRole).toInt() < 0) {
            menu->addAction(tr("&Rename"), this, [this] { m_tree->edit(m_tree->currentIndex()); });
            menu->addAction(tr("&Duplicate"), this, &RequestsPane::duplicate);
            menu->addAction(tr("Move to &trash"), this, &RequestsPane::remove);
        }
        menu->addSeparator();
    }
    QAction *run = menu->addAction(under.isValid() && !under.data(RequestTreeModel::FolderRole).toBool()
                                       ? tr("R&un file…")
                                       : tr("R&un folder…"),
                                   this, &RequestsPane::run);
    run->setShortcuts(m_run->shortcuts());
    menu->addAction(tr("&Import…"), this, &RequestsPane::importRequested);
    menu->addAction(tr("&Export…"), this,
                    [this] { Q_EMIT exportRequested(currentPath(), currentRequest()); });
    menu->addAction(tr("New &folder…"), this, &RequestsPane::makeFolder);
    menu->addAction(tr("&Show in file manager"), this, [this, path] {
        const QFileInfo shown(path.isEmpty() ? m_files.folder().path() : m_files.absolutePath(path));
        QDesktopServices::openUrl(QUrl::fromLocalFile(shown.isDir() ? shown.filePath() : shown.path()));
    });
    menu->addSeparator();
    QAction *undoing = menu->addAction(m_files.folder().canUndo() ? m_files.folder().undoText() : tr("Undo"),
                                       this, &RequestsPane::undo);
    undoing->setEnabled(m_files.folder().canUndo());
    menu->addSeparator();
    menu->addAction(tr("Open &another folder…"), this, [this] { chooseFolder(); });
    menu->addAction(tr("&Close folder"), this, [this] { m_files.close(); });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void RequestsPane::makeFolder()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New folder"));
    dialog->setLabelText(tr("Name"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, folder = currentFolder()](const QString &name) {
                report(m_files.folder().makeFolder(folder.isEmpty() ? name : folder + u'/' + name));
            });
    dialog->open();
}

void RequestsPane::duplicate()
{
    if (!currentPath().isEmpty())
        report(m_files.folder().duplicate(currentPath()));
}

void RequestsPane::run()
{
    Q_EMIT runRequested(currentPath());
}

void RequestsPane::remove()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid() || current.data(RequestTreeModel::RequestRole).toInt() >= 0)
        return;
    const QString name = current.data(Qt::EditRole).toString();
    thenResult(
        m_files.folder().moveToTrash(currentPath()), this, [this, name](const Result<FolderEdit> &removed) {
            Q_EMIT noticed(
                removed ? tr("%1 is in the trash. Ctrl+Z in the list puts it back.").arg(isolated(name))
                        : removed.error().message());
        });
}

void RequestsPane::undo()
{
    if (!m_files.folder().canUndo())
        return;
    thenResult(m_files.folder().undoLast(), this, [this](const Result<void> &undone) {
        if (!undone)
            Q_EMIT noticed(undone.error().message());
    });
}

void RequestsPane::report(const QFuture<Result<FolderEdit>> &edit)
{
    thenResult(edit, this, [this](const Result<FolderEdit> &done) {
        if (!done)
            Q_EMIT noticed(done.error().message());
    });
}

void RequestsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme(palette()).line());
}

} // namespace patlas

#include "moc_RequestsPane.cpp"
