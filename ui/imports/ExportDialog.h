// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/RequestExport.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace patlas {

class ExportTarget;
class ImportModel;
class RequestFiles;

/// Exports requests of the open folder for another tool: shows what comes along, what changes and what is
/// left out before anything is written, and lets the person choose requests. Deletes itself when closed.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// The files must outlive it; a folder is open. `selection`: what is proposed; all that holds it can be
    /// chosen, too.
    ExportDialog(RequestFiles &files, Environment environment, const ExportSelection &selection,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// How many requests of the folder are open with edits that their files do not have.
    void setUnsaved(int count);

protected:
    void reject() override; ///< ends what is being written first

private:
    QLayout *makeChoices();
    QWidget *makeRequests();
    void offerSelections(const ExportSelection &selection);
    void read();
    void prepare();
    void takePrepared(const Result<SharedExport> &prepared);
    void showPrepared();
    void proposeTarget();
    QString formatId() const;
    void refresh();
    void start();
    void save(const SharedExport &prepared);
    void saved(const Result<QStringList> &paths);
    void say(QLabel *label, const QString &sentence);

    RequestFiles &m_files;
    const Environment m_environment;
    std::vector<ExportSelection> m_selections; ///< as offered
    SharedCollection m_collection;
    SharedExport m_prepared; ///< of all requests
    QFutureWatcher<Result<SharedCollection>> m_reading;
    QFutureWatcher<Result<SharedExport>> m_preparing;
    QFutureWatcher<Result<QStringList>> m_saving;
    ImportModel *m_model;
    bool m_isStarted = false; ///< until it is written
    bool m_isDone = false;

    QLabel *m_unsaved;
    QComboBox *m_format;
    QComboBox *m_what;
    QProgressBar *m_progress;
    QLabel *m_state;
    QLabel *m_problem;
    QWidget *m_page;
    QTreeView *m_requests;
    ExportTarget *m_target;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace patlas
