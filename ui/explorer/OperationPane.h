// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTreeView;

namespace patlas {

class OperationFilter;
class OperationTreeModel;

/// The list of operations with its filter.
class OperationPane : public QWidget {
    Q_OBJECT

public:
    explicit OperationPane(QWidget *parent = nullptr);

    void setApi(std::shared_ptr<const ApiDescription> api);
    void setTokens(const PreflightContext &context);
    /// Dims operations that the chosen tokens cannot call, and shows how many they open.
    void setChosen(const CredentialSelection &chosen);

    /// Selects the operation without emitting `operationChosen`; an empty or unknown id selects none.
    void select(const QString &operationId);
    QString currentOperation() const;

Q_SIGNALS:
    /// The user moved to an operation, by keyboard or mouse.
    void operationChosen(const QString &operationId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void showReach();
    void announce(const QModelIndex &current);

    OperationTreeModel *m_model;
    OperationFilter *m_filter;
    QLineEdit *m_filterLine;
    QLabel *m_reach;
    QTreeView *m_tree;
    QHash<QString, QString> m_tokenNames; ///< by id
    CredentialSelection m_chosen;
    QString m_selected; ///< kept while the filter hides its row
    bool m_quiet = false;
};

} // namespace patlas
