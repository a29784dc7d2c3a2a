// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/ScopePresetRepository.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace patlas {

/// Access to the stored presets, as far as the dialog needs it.
struct PresetSource {
    std::function<std::vector<ScopePreset>()> all;
    std::function<QFuture<Result<void>>(const QString &name, const QStringList &scopes)> save;
    std::function<QFuture<Result<void>>(const QString &name, const QString &newName)> rename;
    std::function<QFuture<Result<void>>(const QString &name)> remove;
};

/// The sets of scopes that the user saved: use, save, rename and delete them. Deletes itself
/// when closed.
class PresetsDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosenScopes`: the scopes that can be saved.
    PresetsDialog(PresetSource shelf, QStringList chosenScopes, QWidget *parent = nullptr);

Q_SIGNALS:
    void scopesChosen(const QStringList &names);

private:
    void layOut();
    void fill(const QString &current);
    void refresh();
    void save();
    void renamed(QListWidgetItem *item);
    void remove();
    void use();
    QString currentName() const;
    /// Shows the presets once the change is stored, or why it failed.
    void await(const QFuture<Result<void>> &change, const QString &current);

    PresetSource m_shelf;
    QStringList m_chosen;
    bool m_filling = false;
    QListWidget *m_list;
    QLabel *m_scopes;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QPushButton *m_save;
    QLabel *m_problem;
    QPushButton *m_use;
};

} // namespace patlas
