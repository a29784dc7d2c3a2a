// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckEvaluation.h"
#include "core/request/RequestDraft.h"

#include <QWidget>

#include <vector>

class QTableView;

namespace patlas {

class ChecksModel;
class RequestVariables;

/// What a response to the request is expected to be, and whether the last one was.
class ChecksTab : public QWidget {
    Q_OBJECT

public:
    /// The variables must outlive it.
    explicit ChecksTab(RequestVariables &variables, QWidget *parent = nullptr);

    void setDraft(const RequestDraft &draft);
    void writeTo(RequestDraft &draft) const;
    void setResults(const std::vector<CheckResult> &results);

Q_SIGNALS:
    void edited();

private:
    ChecksModel *m_model;
    QTableView *m_table;
};

} // namespace patlas
