// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/RequestFolder.h"

#include <QWidget>

class QAction;
class QDialog;
class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace patlas {

class RequestFiles;
class RequestTreeModel;

/// The tree of the open folder of requests, with what can be done to its files. Says what it is for where
/// none is open.
class RequestsPane : public QWidget {
    Q_OBJECT

public:
    /// The files must outlive it.
    explicit RequestsPane(RequestFiles &files, QWidget *parent = nullptr);

    /// Lists what is in a file, which was read.
    void setRequests(const QString &path, const QStringList &titles);
    /// Selects the row of a request; an empty path selects none.
    void select(const QString &path, int request);
    /// The folder that a new request belongs in: the selected one, or that of the selected file.
    QString currentFolder() const;
    /// The selected row, as `openRequested` tells it; an empty path: none.
    QString currentPath() const;
    int currentRequest() const;

    QDialog *chooseFolder(); ///< asks; the dialog deletes itself

Q_SIGNALS:
    /// Path from the open folder. `request`: -1 is the file as a whole.
    void openRequested(const QString &path, int request);
    void importRequested();
    /// A folder, a file, or a request of it; an empty path: everything.
    void exportRequested(const QString &path, int request);
    void runRequested(const QString &path); ///< all requests in a folder or file
    void noticed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeEmptyPage();
    QWidget *makeTreePage();
    void addShortcuts();
    void showFolder();
    void showListing();
    void showEnvironments();
    void listEnvironments(const QStringList &names);
    void filter(const QString &text);
    void open(const QModelIndex &shown);
    void showMenu(const QPoint &at);
    void makeFolder();
    void duplicate();
    void run();
    void remove();
    void undo();
    void report(const QFuture<Result<FolderEdit>> &edit);

    RequestFiles &m_files;
    RequestTreeModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QStackedWidget *m_pages;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QAction *m_run;
    QLabel *m_problems;
    QToolButton *m_environments;
    QLabel *m_error;
};

} // namespace patlas
