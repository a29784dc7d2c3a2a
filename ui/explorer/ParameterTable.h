// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SeenValuesRepository.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace patlas {

class ParameterDelegate;
class ParameterModel;
class RequestVariables;

/// A table of named values with a row of buttons beneath it.
class ParameterTable : public QWidget {
    Q_OBJECT

public:
    /// `name` is the table's accessible name; rows that the user adds go to `ownPlace`; `emptyText` is
    /// shown while there are no rows. The variables must outlive it.
    ParameterTable(const QString &name, const QString &addText, const QString &emptyText,
                   ParameterPlace ownPlace, RequestVariables &variables, QWidget *parent = nullptr);

    /// What responses have shown for a parameter; asked for when its value is edited.
    using Offers = std::function<std::vector<SeenValue>(const Parameter &parameter)>;
    void setOffers(const Offers &offers);

    ParameterModel &model() { return *m_model; }
    const ParameterModel &model() const { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addOwnRow();
    void removeCurrentRow();
    void updateButtons();
    void showWhetherEmpty();

    ParameterModel *m_model;
    QTableView *m_table;
    ParameterDelegate *m_delegate;
    QLabel *m_empty;
    QPushButton *m_remove;
    ParameterPlace m_ownPlace;
};

} // namespace patlas
