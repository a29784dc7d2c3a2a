// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/docs/DocsPage.h"

#include <QBasicTimer>
#include <QWidget>

#include <memory>

namespace patlas {

class DocsView;
class DocsWriter;

/// What the description says of the operation, to read. The page is made on a worker and written in steps,
/// and only while the tab is open.
class DocsTab : public QWidget {
    Q_OBJECT

public:
    explicit DocsTab(QWidget *parent = nullptr);
    ~DocsTab() override;

    /// `operationId`: of `api`; a request that is none of its operations has nothing to read.
    void setOperation(std::shared_ptr<const ApiDescription> api, const QString &operationId);

Q_SIGNALS:
    /// What responses said of the scopes that the operation needs is to be forgotten.
    void forgetLearnedRequested(const QString &operationId);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void make();
    void write();

    DocsView *m_view;
    std::shared_ptr<const ApiDescription> m_api;
    QString m_operationId;
    std::vector<DocsBlock> m_blocks;
    std::unique_ptr<DocsWriter> m_writer; ///< points into m_blocks
    QBasicTimer m_steps;
    int m_run = 0; ///< the newest page; an older one that arrives is dropped
    bool m_isStale = true;
};

} // namespace patlas
