// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTreeView.h"

#include "core/document/JsonTable.h"
#include "core/document/ProposedFileName.h"
#include "core/pipeline/LinkedRequest.h"
#include "ui/response/JsonTreeDelegate.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/response/StickyRows.h"
#include "ui/response/TreeExpansion.h"
#include "ui/theme/DataFont.h"
#include "ui/widgets/KeyAction.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int openedAtOnce = 200; ///< a level with more members stays closed
constexpr int deepestLevel = 9; ///< that has keys of its own
} // namespace

JsonTreeView::JsonTreeView(Use use, QWidget *parent)
    : QTreeView(parent)
    , m_use(use)
    , m_model(new JsonTreeModel(this))
    , m_delegate(new JsonTreeDelegate(this))
    , m_sticky(new StickyRows(*this))
    , m_expansion(new TreeExpansion(*this))
{
    setAccessibleName(tr("Tree"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setProperty("flat", true);
    useDataFont(*this);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setEditTriggers(NoEditTriggers);
    addCopying();
    if (use == Use::OfResponse)
        addUses();
    addExpanding();
    connect(m_expansion, &TreeExpansion::said, this, &JsonTreeView::said);
    connect(m_model, &JsonTreeModel::dataChanged, m_sticky, qOverload<>(&QWidget::update));
}

QAction *JsonTreeView::addTreeAction(const QString &id, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!id.isEmpty() && m_use == Use::OfResponse)
        makeKeysChangeable(*action, id, tr("Tree"));
    addAction(action);
    return action;
}

void JsonTreeView::addCopying()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys, int role) {
        const QAction *action = addTreeAction(id, text, keys);
        connect(action, &QAction::triggered, this, [this, role] { copy(role); });
    };
    add({}, tr("Copy value"), QKeySequence::Copy, JsonTreeModel::WholeValueRole);
    add(u"copyPath"_s, tr("Copy path"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, JsonTreeModel::PathRole);
    add(u"copyJqPath"_s, tr("Copy jq path"), Qt::CTRL | Qt::ALT | Qt::Key_C, JsonTreeModel::JqPathRole);
}

void JsonTreeView::addUses()
{
    connect(addTreeAction({}, tr("Use in a request…"), {}), &QAction::triggered, this, &JsonTreeView::use);
    connect(addTreeAction({}, tr("Save this part…"), {}), &QAction::triggered, this, &JsonTreeView::save);
    QAction *action = addTreeAction(u"showAsTable"_s, tr("Show as table"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    const auto array = [this] {
        const std::optional<JsonNode> node = m_model->node(currentIndex());
        return node && JsonTable::fits(m_model->document()->json(), *node) ? node : std::nullopt;
    };
    connect(action, &QAction::triggered, this, [this, array] {
        if (const std::optional<JsonNode> node = array())
            Q_EMIT tableRequested(*node);
    });
    QAction *link = addTreeAction(u"openLink"_s, tr("Open in a new request"), Qt::ALT | Qt::Key_Return);
    connect(link, &QAction::triggered, this, &JsonTreeView::followLink);
    for (QAction *sometimes : {action, link})
        sometimes->setEnabled(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, link, [link](const QModelIndex &current) {
        link->setEnabled(current.data(JsonTreeModel::LinkRole).toUrl().isValid());
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, action,
            [action, array] { action->setEnabled(array().has_value()); });
}

void JsonTreeView::addExpanding()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    addAction(separator);
    connect(addTreeAction(u"expandAllBelow"_s, tr("Expand everything below"), Qt::Key_Asterisk),
            &QAction::triggered, this, &JsonTreeView::expandAllBelow);
    connect(addTreeAction(u"collapseAllBelow"_s, tr("Collapse everything below"), Qt::Key_Slash),
            &QAction::triggered, this, &JsonTreeView::collapseAllBelow);
    auto *levels = new QMenu(tr("Expand to level"), this);
    for (int level = 1; level <= deepestLevel; ++level) {
        // In a menu of the view, so that their keys hold in it and the menu itself stays short.
        auto *action = new QAction(tr("Expand to level %1").arg(level), levels);
        action->setShortcut(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key(Qt::Key_0 + level)));
        action->setShortcutContext(Qt::WidgetShortcut);
        if (m_use == Use::OfResponse)
            makeKeysChangeable(*action, u"expandToLevel%1"_s.arg(level), tr("Tree"));
        levels->addAction(action);
        connect(action, &QAction::triggered, this, [this, level] { expandToLevel(level); });
    }
    addAction(levels->menuAction());
}

void JsonTreeView::setNeedle(const QString &needle)
{
    m_delegate->setNeedle(needle);
    viewport()->update();
    m_sticky->update();
}

void JsonTreeView::setDocument(ResponseDocument::Shared document)
{
    m_expansion->stop();
    m_model->setDocument(std::move(document));
    m_isTopOpen = false;
    openTop();
}

void JsonTreeView::extendDocument(ResponseDocument::Shared document)
{
    m_model->extendDocument(std::move(document));
    openTop();
}

void JsonTreeView::openTop()
{
    const QModelIndex root = m_model->index(0, 0);
    if (m_isTopOpen || !root.isValid())
        return;
    const int rows = m_model->rowCount(root);
    m_isTopOpen = rows > 0; // a document that is still arriving may have only a bracket so far
    expand(root);
    for (int row = 0; row < rows && rows <= 20; ++row) {
        const QModelIndex member = m_model->index(row, 0, root);
        const std::optional<JsonNode> node = m_model->node(member);
        if (node && m_model->document()->json().childCount(*node) <= openedAtOnce)
            expand(member);
    }
    setCurrentIndex(root);
}

void JsonTreeView::goTo(const JsonNode &node)
{
    const QModelIndex index = m_model->reveal(node);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

bool JsonTreeView::isRange(const QModelIndex &index) const
{
    return !m_model->node(index);
}

void JsonTreeView::expandToLevel(int level)
{
    QModelIndex current = currentIndex();
    m_expansion->stop();
    collapseAll();
    int depth = 0;
    for (QModelIndex above = current.parent(); above.isValid(); above = above.parent())
        ++depth;
    for (; depth > level; --depth)
        current = current.parent();
    setCurrentIndex(current);
    m_expansion->start(m_model->index(0, 0), level);
}

void JsonTreeView::expandAllBelow()
{
    m_expansion->start(currentIndex(), TreeExpansion::allLevels);
}

void JsonTreeView::collapseAllBelow()
{
    m_expansion->stop();
    prepareToExpand();
    collapseBelow(currentIndex());
}

void JsonTreeView::collapseBelow(const QModelIndex &top)
{
    // Only what was opened is looked at; no recursion, because nesting may be very deep.
    std::vector<QModelIndex> opened{top};
    while (!opened.empty()) {
        const QModelIndex at = opened.back();
        opened.pop_back();
        if (!isExpanded(at))
            continue;
        collapse(at);
        for (int row = 0; row < m_model->rowCount(at); ++row)
            opened.push_back(m_model->index(row, 0, at));
    }
}

void JsonTreeView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    // Not beneath the keys that stay at the top.
    const int hidden = StickyRows::rowsAbove(*this, index) * m_sticky->rowHeight() - visualRect(index).top();
    if (!index.isValid() || hidden <= 0)
        return;
    const bool byItem = verticalScrollMode() == ScrollPerItem;
    const int height = m_sticky->rowHeight();
    verticalScrollBar()->setValue(verticalScrollBar()->value()
                                  - (byItem ? (hidden + height - 1) / height : hidden));
}

bool JsonTreeView::event(QEvent *event)
{
    // Elsewhere in the window Esc cancels a request.
    if (event->type() == QEvent::ShortcutOverride && m_expansion->isRunning()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void JsonTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_expansion->isRunning())
        m_expansion->stop();
    else if (event->key() == Qt::Key_Asterisk)
        expandAllBelow(); // where it has other keys, Qt would open all at once, however much it is
    else
        QTreeView::keyPressEvent(event);
}

void JsonTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_sticky->place();
}

void JsonTreeView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    m_sticky->place();
}

void JsonTreeView::updateGeometries()
{
    QTreeView::updateGeometries();
    m_sticky->place();
}

void JsonTreeView::copy(int role)
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(role).toString());
}

void JsonTreeView::followLink()
{
    if (const QUrl link = currentIndex().data(JsonTreeModel::LinkRole).toUrl(); link.isValid())
        Q_EMIT linkRequested(link);
}

void JsonTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier
        && m_use == Use::OfResponse && index == currentIndex())
        followLink();
}

void JsonTreeView::use()
{
    if (const std::optional<JsonNode> node = m_model->node(currentIndex()))
        Q_EMIT useRequested(*node);
}

void JsonTreeView::save()
{
    const std::optional<JsonNode> node = m_model->node(currentIndex());
    if (!node)
        return;
    const JsonIndex &json = m_model->document()->json();
    const QString name = safeFileName(json.key(*node, 40)); // it may be a path
    Q_EMIT saveRequested(std::max<qint64>(node->value, 0), json.endOf(*node),
                         (name.isEmpty() ? tr("part") : name) + u".json"_s);
}

} // namespace patlas

#include "moc_JsonTreeView.cpp"
