// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/request/AskedValues.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace patlas {

class RequestFiles;

/// Asks for all values at once that requests lack. What is typed is kept for the session, or, if it is no
/// secret, in an environment of the open folder. Accepted once all of it is kept; deletes itself.
class ValuesDialog : public QDialog {
    Q_OBJECT

public:
    /// `files` must outlive it. `environment`: where the requests go.
    ValuesDialog(RequestFiles &files, const Environment &environment, const std::vector<AskedValue> &asked,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void sendAsIsRequested(); ///< without the values; it closes

private:
    struct Row {
        QString name;
        QLineEdit *value;
        QCheckBox *secret;
        QComboBox *keep;
    };
    void addRow(QGridLayout &grid, const AskedValue &asked);
    void save();
    void keepNext(std::size_t row);
    void say(const QString &problem);

    RequestFiles &m_files;
    const Environment m_environment;
    std::vector<Row> m_rows;
    QLabel *m_problem;
    QPushButton *m_send;
};

} // namespace patlas
