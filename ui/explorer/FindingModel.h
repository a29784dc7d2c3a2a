// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QAbstractListModel>

#include <vector>

namespace patlas {

/// The findings of a preflight report, one row each.
class FindingModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        SeverityRole = Qt::UserRole + 1, ///< int(Severity)
        DetailRole, ///< second line; may be empty
        SpansRole, ///< QVariantList of PhraseSpan: names, scopes and remarks in the sentence
        HintRole, ///< a short remark beside the sentence; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setReport(const PreflightReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Finding> m_findings;
};

} // namespace patlas
