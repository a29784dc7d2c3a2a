// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace patlas {

class SideBySideModel;

/// What an open request says beside what its file says since something else changed it, and which of the two
/// is to hold. Decides nothing itself; Close leaves both as they are.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// `path`: of the file, from the open folder. The texts are those of one request each, and are compared
    /// on a worker.
    ConflictDialog(const QString &path, const QString &mine, const QString &files, QWidget *parent = nullptr);

Q_SIGNALS:
    // Each closes the dialog.
    void keepMineRequested();
    void takeFileRequested();
    void saveAsRequested();

private:
    void addChoice(QDialogButtonBox &buttons, const QString &text, const QString &toolTip,
                   void (ConflictDialog::*chosen)());
    void showDifferences();
    void goToNextDifference();

    SideBySideModel *m_model;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_next;
};

} // namespace patlas
