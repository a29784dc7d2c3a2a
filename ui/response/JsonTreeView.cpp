// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTreeView.h"

#include "core/document/ProposedFileName.h"
#include "ui/response/JsonTreeDelegate.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/theme/DataFont.h"
#include "ui/widgets/KeyAction.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int openedAtOnce = 200; ///< a level with more members stays closed
}

JsonTreeView::JsonTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
{
    setAccessibleName(tr("Tree"));
    setModel(m_model);
    setItemDelegate(new JsonTreeDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setProperty("flat", true);
    useDataFont(*this);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setEditTriggers(NoEditTriggers);

    const auto add = [this](const QString &text, const QKeySequence &keys, int role) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, role] { copy(role); });
        return action;
    };
    add(tr("Copy value"), QKeySequence::Copy, JsonTreeModel::WholeValueRole);
    QAction *path = add(tr("Copy path"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, JsonTreeModel::PathRole);
    makeKeysChangeable(*path, u"copyPath"_s, tr("Tree"));
    QAction *jqPath = add(tr("Copy jq path"), Qt::CTRL | Qt::ALT | Qt::Key_C, JsonTreeModel::JqPathRole);
    makeKeysChangeable(*jqPath, u"copyJqPath"_s, tr("Tree"));
    auto *use = new QAction(tr("Use in a request…"), this);
    addAction(use);
    connect(use, &QAction::triggered, this, &JsonTreeView::use);
    auto *part = new QAction(tr("Save this part…"), this);
    addAction(part);
    connect(part, &QAction::triggered, this, &JsonTreeView::save);
}

void JsonTreeView::setDocument(ResponseDocument::Shared document)
{
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

void JsonTreeView::copy(int role)
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(role).toString());
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
