// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace patlas {

class RequestFiles;

/// Gives a variable a value in the environment file of the open folder.
class DefineVariableDialog : public QDialog {
    Q_OBJECT

public:
    /// `files` must outlive the dialog, which deletes itself.
    DefineVariableDialog(RequestFiles &files, const QString &name, QWidget *parent = nullptr);

private:
    void save();

    RequestFiles &m_files;
    QString m_name;
    QLineEdit *m_value;
    QComboBox *m_environment;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace patlas
