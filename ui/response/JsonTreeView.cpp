// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonTreeView.h"

#include "ui/response/JsonTreeDelegate.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

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
    setFont(Theme::fixedFont());
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setEditTriggers(NoEditTriggers);

    auto *value = new QAction(tr("Copy value"), this);
    value->setShortcut(QKeySequence::Copy);
    auto *path = new QAction(tr("Copy path"), this);
    path->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : {value, path}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(value, &QAction::triggered, this, [this] { copy(JsonTreeModel::WholeValueRole); });
    connect(path, &QAction::triggered, this, [this] { copy(JsonTreeModel::PathRole); });
}

void JsonTreeView::setDocument(std::shared_ptr<const ResponseDocument> document)
{
    m_model->setDocument(std::move(document));
    const QModelIndex root = m_model->index(0, 0);
    expand(root);
    const int rows = m_model->rowCount(root);
    for (int row = 0; row < rows && rows <= 20; ++row) {
        const QModelIndex member = m_model->index(row, 0, root);
        if (m_model->rowCount(member) <= openedAtOnce)
            expand(member);
    }
    if (root.isValid())
        setCurrentIndex(root);
}

void JsonTreeView::goTo(JsonIndex::Node node)
{
    const QModelIndex index = m_model->reveal(node);
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

} // namespace patlas
