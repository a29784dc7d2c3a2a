// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SeenValuesRepository.h"
#include "core/preflight/Preflight.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace patlas {

class ParameterTable;
class RequestVariables;

/// Path and query parameters of a draft.
class ParametersTab : public QWidget {
    Q_OBJECT

public:
    /// The variables must outlive it.
    explicit ParametersTab(RequestVariables &variables, QWidget *parent = nullptr);

    void setDraft(const RequestDraft &draft, const Operation *operation);
    /// See ParameterTable.
    void setOffers(const std::function<std::vector<SeenValue>(const Parameter &)> &offers);
    void writeTo(RequestDraft &draft) const;
    /// What is shown for parameters that a credential fills where they are empty: name -> text.
    void setImplied(const QMap<QString, QString> &texts);
    /// Marks the fields that preflight found something about.
    void setFindings(const std::vector<Finding> &findings);

Q_SIGNALS:
    void edited();

private:
    ParameterTable *m_table;
};

} // namespace patlas
