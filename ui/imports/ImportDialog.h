// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/RequestImport.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace patlas {

class FoundSecretsModel;
class ImportModel;
class RequestFiles;
class Workspace;

/// Takes over requests of another tool into the open folder: shows what comes, what changes and what is left
/// out, and lets the person choose requests, and which of the secrets that were met are kept. Deletes itself
/// when closed.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive it; a folder is open.
    ImportDialog(Workspace &workspace, RequestFiles &files, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void readFiles(const QStringList &paths);
    void readText(const QByteArray &text);

Q_SIGNALS:
    void imported(const QString &path); ///< the first file that was written, from the open folder

protected:
    void reject() override; ///< ends what is being written first
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *makeSource();
    QWidget *makeRequests();
    QWidget *makeSecrets();
    QLayout *makeTarget();
    void choose(bool isFolder);
    void follow(const QFuture<Result<SharedImport>> &reading, const QString &source);
    void takeRead(const Result<SharedImport> &import);
    void showFound();
    void refresh();
    QString folderProblem() const;
    void start();
    void keepSecret(std::size_t number);
    void write();
    void finished(const ImportOutcome &outcome);
    void say(QLabel *label, const QString &sentence);

    Workspace &m_workspace;
    RequestFiles &m_files;
    SharedImport m_import;
    std::vector<WantedVariable> m_variables; ///< of the secrets that were kept
    QStringList m_problems;
    QFutureWatcher<Result<SharedImport>> m_reading;
    QFutureWatcher<ImportOutcome> m_writing;
    ImportModel *m_model;
    FoundSecretsModel *m_secrets;
    QString m_secretsFor; ///< the environment, once the import began
    std::shared_ptr<std::atomic_bool> m_isStopped;
    bool m_isKeeping = false; ///< secrets are being stored
    bool m_isDone = false;

    QLabel *m_source;
    QPushButton *m_chooseFiles;
    QPushButton *m_chooseFolder;
    QLabel *m_state;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QTabWidget *m_tabs;
    QTreeView *m_requests;
    QComboBox *m_environment;
    QLineEdit *m_folder;
    QLabel *m_folderProblem;
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace patlas
