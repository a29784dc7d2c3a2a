// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/FolderRun.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace patlas {

class RunModel;

/// Runs the requests of a folder or file: how, what preflight says of them, progress, results, and a report
/// to save. Not modal, so that a request can be opened and mended beside it. Deletes itself when closed.
class RunFolderDialog : public QDialog {
    Q_OBJECT

public:
    /// All must outlive it. `path`: from the open folder.
    RunFolderDialog(Workspace &workspace, RequestFiles &files, const CredentialPreferences &preferences,
                    const QString &path, QWidget *parent = nullptr);
    ~RunFolderDialog() override;

    const QString &path() const { return m_path; }
    /// How many of the requests are open with edits that their files do not have.
    void setUnsaved(int count);

Q_SIGNALS:
    void openRequested(const QString &path, int request); ///< see RequestsPane

protected:
    void reject() override; ///< while it runs, ends the run and stays

private:
    QLayout *makeOptions();
    QLayout *makeActions();
    void setUpTable();
    void takeOptions();
    void chooseData();
    void takeData(const QString &path, const Result<std::shared_ptr<const DataRows>> &data);
    void dropData();
    void showState();
    void showWhere();
    void showProgress();
    QString stateInWords() const;
    void follow();
    void saveReport();
    void say(const QString &sentence);

    Workspace &m_workspace;
    RequestFiles &m_files;
    const QString m_path;
    FolderRun m_run;
    RunOptions m_options;
    int m_readings = 0; ///< of files of data; the last one counts
    bool m_isReadingData = false;
    RunModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLabel *m_where;
    QLabel *m_unsaved;
    QComboBox *m_order;
    QCheckBox *m_stops;
    QPushButton *m_data;
    QToolButton *m_noData;
    QLabel *m_problem;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_state;
    QCheckBox *m_failedOnly;
    QTreeView *m_table;
    QPushButton *m_save;
};

} // namespace patlas
