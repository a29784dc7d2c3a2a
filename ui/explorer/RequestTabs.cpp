// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/RequestTabs.h"

#include "core/base/VisibleText.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/request/OperationDraft.h"
#include "core/request/RequestUrl.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/OpenRequests.h"
#include "core/session/Workspace.h"
#include "ui/widgets/KeyAction.h"
#include "ui/widgets/PendingEdit.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int widestTitle = 28; ///< characters; the tooltip has the rest
constexpr QChar editedMark = u'●';

} // namespace

RequestTabs::RequestTabs(OpenRequests &requests, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_requests(requests)
    , m_workspace(workspace)
    , m_tabs(new QTabBar(this))
{
    m_tabs->setAccessibleName(tr("Open requests"));
    m_tabs->setProperty("documents", true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setMovable(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->installEventFilter(this);
    // Its height stays when the first one is opened: what is beneath it does not move.
    m_tabs->addTab(u"X"_s);
    m_tabs->setMinimumHeight(m_tabs->sizeHint().height());
    m_tabs->removeTab(0);

    auto *add = new QToolButton(this);
    add->setText(u"+"_s);
    add->setAutoRaise(true);
    add->setAccessibleName(tr("New request"));
    connect(add, &QToolButton::clicked, this, &RequestTabs::newRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs);
    layout->addWidget(add);
    layout->addStretch(1);
    auto *save = new QPushButton(tr("Save"), this);
    save->setProperty("link", true);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &RequestTabs::saveRequested);
    layout->addWidget(save);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_isFilling)
            return;
        commitPendingEdit();
        m_requests.setCurrent(index);
    });
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (!m_isFilling)
            m_requests.move(from, to);
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &RequestTabs::close);
    connect(&m_requests, &OpenRequests::opened, this, &RequestTabs::fill);
    connect(&m_requests, &OpenRequests::closed, this, &RequestTabs::fill);
    connect(&m_requests, &OpenRequests::moved, this, &RequestTabs::fill);
    connect(&m_requests, &OpenRequests::changed, this, &RequestTabs::showTab);
    connect(&m_requests, &OpenRequests::currentChanged, this, [this](int index) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_tabs->setCurrentIndex(index);
    });
    connect(&m_requests, &OpenRequests::wasSetAside, this, &RequestTabs::tellClosed);
    connect(&m_workspace, &Workspace::apiChanged, this, &RequestTabs::fill);

    QAction *saving = addKeys(u"saveRequest"_s, tr("Save the request"), QKeySequence::Save,
                              [this] { Q_EMIT saveRequested(); });
    showKeysInToolTip(*save, *saving, tr("Save in a file of requests"));
    QAction *adding =
        addKeys(u"newRequest"_s, tr("New request"), Qt::CTRL | Qt::Key_T, [this] { Q_EMIT newRequested(); });
    showKeysInToolTip(*add, *adding, adding->text());
    addKeys(u"closeRequest"_s, tr("Close the request"), Qt::CTRL | Qt::Key_W,
            [this] { close(m_requests.current()); });
    m_reopen = addKeys(u"reopenRequest"_s, tr("Open the closed request again"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { m_requests.reopen(); });
    addKeys(u"nextRequest"_s, tr("Next request"), Qt::CTRL | Qt::Key_Tab, [this] { step(1); });
    addKeys(u"previousRequest"_s, tr("Previous request"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab,
            [this] { step(-1); });
    fill();
}

QAction *RequestTabs::addKeys(const QString &id, const QString &text, const QKeySequence &keys,
                              const std::function<void()> &act)
{
    // Of the page around it, not of the tabs alone.
    QWidget &page = parentWidget() ? *parentWidget() : *this;
    QAction *action = addKeyAction(page, id, text, tr("Explorer"), {keys});
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, [act] {
        commitPendingEdit();
        act();
    });
    return action;
}

QString RequestTabs::titleOf(const OpenRequest &request, const Workspace &workspace)
{
    if (!request.saved.title.isEmpty())
        return request.saved.title;
    const RequestDraft &draft = request.draft;
    const Operation *operation = workspace.apiOf(draft.environmentId)->operation(draft.operationId);
    if (operation)
        return draft.method + u' ' + operation->title;
    if (draft.url.isEmpty())
        return tr("New request");
    const QString path = pathAndQuery(draft.url).path;
    return redactTokens(draft.method + u' ' + (path.size() > 1 ? path.section(u'/', -2) : draft.url));
}

void RequestTabs::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    while (m_tabs->count() > m_requests.count())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < m_requests.count())
        m_tabs->addTab(QString());
    for (int i = 0; i < m_requests.count(); ++i)
        showTab(i);
    m_tabs->setCurrentIndex(m_requests.current());
}

void RequestTabs::showTab(int index)
{
    const OpenRequest &request = m_requests.at(index);
    const QString title = titleOf(request, m_workspace);
    QString shown = isolated(title.size() <= widestTitle ? title : title.first(widestTitle - 1) + u'…');
    shown.replace(u'&', u"&&"_s);
    if (request.isEdited)
        shown = editedMark + u' ' + shown;
    if (m_tabs->tabText(index) != shown)
        m_tabs->setTabText(index, shown);

    const Environment *environment = m_workspace.environments().find(request.draft.environmentId);
    const Operation *operation =
        m_workspace.apiOf(request.draft.environmentId)->operation(request.draft.operationId);
    QStringList lines{
        isolated(title),
        isolated(redactTokens(request.draft.method + u' ' + shownUrl(request.draft, operation)))};
    if (environment)
        lines.append(isolated(environment->name));
    if (request.saved.isInFile())
        lines.append(isolated(request.saved.file));
    if (request.isEdited)
        lines.append(request.saved.isInFile() ? tr("Edited, not saved") : tr("In no file yet"));
    m_tabs->setTabToolTip(index, lines.join(u'\n'));
    m_tabs->setAccessibleTabName(index, request.isEdited ? tr("%1, not saved").arg(title) : title);
}

void RequestTabs::close(int index)
{
    if (index < 0)
        return;
    const OpenRequest request = m_requests.at(index);
    m_requests.close(index);
    if (request.isEdited)
        tellClosed(titleOf(request, m_workspace));
}

void RequestTabs::tellClosed(const QString &title)
{
    Q_EMIT closedUnsaved(title, m_reopen->shortcut().toString(QKeySequence::NativeText));
}

void RequestTabs::closeOthers(int index)
{
    const QString kept = m_requests.at(index).id;
    m_requests.setCurrent(index);
    for (int i = m_requests.count() - 1; i >= 0; --i) {
        if (m_requests.at(i).id != kept)
            m_requests.close(i);
    }
}

void RequestTabs::step(int by)
{
    const int count = m_requests.count();
    if (count > 1)
        m_requests.setCurrent((m_requests.current() + by + count) % count);
}

bool RequestTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = m_tabs->tabAt(mouse->pos());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            close(index);
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent *>(event)->pos());
        return true;
    } else if (event->type() == QEvent::KeyPress && m_requests.current() >= 0
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        close(m_requests.current());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RequestTabs::showMenu(const QPoint &at)
{
    const int under = m_tabs->tabAt(at);
    const int index = under >= 0 ? under : m_requests.current();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&New request"), this, &RequestTabs::newRequested);
    if (index >= 0) {
        menu->addAction(tr("&Duplicate"), this, [this, index] { Q_EMIT duplicateRequested(index); });
        menu->addSeparator();
        menu->addAction(tr("&Close"), this, [this, index] { close(index); });
        menu->addAction(tr("Close &others"), this, [this, index] { closeOthers(index); })
            ->setEnabled(m_requests.count() > 1);
    }
    menu->addAction(tr("&Reopen closed request"), this, [this] { m_requests.reopen(); })
        ->setEnabled(m_requests.canReopen());
    menu->popup(m_tabs->mapToGlobal(at));
}

} // namespace patlas

#include "moc_RequestTabs.cpp"
