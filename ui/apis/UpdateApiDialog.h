// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/ApiRepository.h"
#include "core/apis/DescriptionChanges.h"
#include "core/apis/DescriptionLoader.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace patlas {

class ChangesModel;
class ReadQuestion;

/// Reads the description of an API again, from where it came or from a file, and shows what changed before
/// anything is replaced. The caller replaces it, and may `refuse`.
class UpdateApiDialog : public QDialog {
    Q_OBJECT

public:
    /// In words, for the person: what of their own a change touches; empty: nothing.
    using Touched = std::function<QString(const DescriptionChanges &)>;

    UpdateApiDialog(const StoredApi &api, std::shared_ptr<const ApiDescription> before,
                    std::unique_ptr<DescriptionLoader> loader, Touched touched, QWidget *parent = nullptr);
    ~UpdateApiDialog() override;

    const std::optional<LoadedDescription> &found() const { return m_found; }
    void refuse(const QString &reason);
    void readFile(const QString &path);

Q_SIGNALS:
    void updateRequested();

private:
    void layOut(const StoredApi &api);
    void chooseFile();
    void follow(const QFuture<Result<LoadedDescription>> &reading);
    void showFound(LoadedDescription found);
    void refresh();

    const std::shared_ptr<const ApiDescription> m_before;
    std::unique_ptr<DescriptionLoader> m_loader;
    const Touched m_touched;
    QProgressBar *m_progress;
    ReadQuestion *m_question;
    QLabel *m_summary;
    QLabel *m_own;
    QLabel *m_failure;
    QTableView *m_table;
    ChangesModel *m_changes;
    QPushButton *m_file;
    QPushButton *m_update;
    std::optional<LoadedDescription> m_found;
    bool m_isReading = false;
};

} // namespace patlas
