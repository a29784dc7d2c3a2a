// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "ui/scopes/PresetsDialog.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace patlas {

class ScopeFilter;
class ScopeModel;

/// Picks the scopes of a token: by name, by the operations they are for, or by typing a name that is not in
/// the list. The API description must outlive it.
class ScopePicker : public QWidget {
    Q_OBJECT

public:
    /// `roleId`: the signed-in role; empty when unknown.
    ScopePicker(const ApiDescription &api, const QString &roleId, QWidget *parent = nullptr);

    QStringList chosen() const;
    void setChosen(const QStringList &names);
    /// Offers the presets of `shelf`, and to save more.
    void setPresets(PresetSource shelf);

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeAdder();
    void showFirstChosen(); ///< scrolls to it
    void chooseByOperation();
    void choosePreset();
    void applyFilter();
    void offerToAdd(bool shown);
    void addTyped();

    const ApiDescription &m_api;
    ScopeModel *m_model;
    ScopeFilter *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QPushButton *m_offer;
    QPushButton *m_presets;
    PresetSource m_shelf;
    QWidget *m_adder;
    QLineEdit *m_name;
    QPushButton *m_add;
    QLabel *m_problem;
};

} // namespace patlas
