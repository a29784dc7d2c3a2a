// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QTreeView>

namespace patlas {

class JsonTreeDelegate;
class JsonTreeModel;
class StickyRows;
class TreeExpansion;

/// The response as a tree: rows are opened by the level, values and paths copied, and the keys of the rows
/// around the first visible one stay at the top.
class JsonTreeView : public QTreeView {
    Q_OBJECT

public:
    /// `OfPart`: of something within a response. Its keys are the usual ones, and nothing is offered that
    /// needs a place in the response.
    enum class Use { OfResponse, OfPart };
    explicit JsonTreeView(Use use = Use::OfResponse, QWidget *parent = nullptr);
    void setDocument(ResponseDocument::Shared document);
    /// The same document with more data: expanded rows, selection and scroll position stay.
    void extendDocument(ResponseDocument::Shared document);
    void goTo(const JsonNode &node);
    void setNeedle(const QString &needle); ///< where it stands in a row, the row says so
    /// Rows beneath the root that are open; 1: only the root. What is deeper is closed.
    void expandToLevel(int level);
    /// Of the current row, as far as TreeExpansion goes.
    void expandAllBelow();
    void collapseAllBelow();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Before many rows are expanded one after the other: they are laid out once, later.
    void prepareToExpand() { scheduleDelayedItemsLayout(); }
    /// Whether the row stands for a range of members.
    bool isRange(const QModelIndex &index) const;

Q_SIGNALS:
    /// The user wants to save the value's bytes in the document to a file.
    void saveRequested(qint64 from, qint64 to, const QString &suggestedName);
    void useRequested(const patlas::JsonNode &node); ///< in another request
    void linkRequested(const QUrl &link); ///< that the current value is
    void tableRequested(const patlas::JsonNode &array); ///< an array of objects
    void said(const QString &words); ///< see TreeExpansion::said

protected:
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    QAction *addTreeAction(const QString &id, const QString &text, const QKeySequence &keys);
    void addCopying();
    void addExpanding();
    void addUses();
    void openTop();
    void copy(int role);
    void save();
    void use();
    void followLink();
    void collapseBelow(const QModelIndex &top);

    const Use m_use;
    JsonTreeModel *m_model;
    JsonTreeDelegate *m_delegate;
    StickyRows *m_sticky;
    TreeExpansion *m_expansion;
    bool m_isTopOpen = false;
};

} // namespace patlas
