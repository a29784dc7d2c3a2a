// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/DescriptionChanges.h"
#include "core/apis/DescriptionLoader.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace patlas {

class ChangesModel;
class DescriptionSource;

/// Reads a newer description of an API, from an address or a file, and shows what differs before anything is
/// replaced. The caller replaces it, and may `refuse`.
class UpdateApiDialog : public QDialog {
    Q_OBJECT

public:
    struct Setup {
        QString heading;
        QString explanation;
        QString action; ///< text of the button that takes it
        QUrl address; ///< where the new one is; empty: not known
        bool isReadAtOnce = false; ///< the person chose that address before
        std::shared_ptr<const ApiDescription> before;
        /// What the description becomes once it is taken; null: what was read.
        std::function<std::shared_ptr<const ApiDescription>(const LoadedDescription &)> becomes;
        /// In words, what of the person's own a change touches; empty: nothing.
        std::function<QString(const DescriptionChanges &)> touched;
    };

    UpdateApiDialog(Setup setup, std::unique_ptr<DescriptionLoader> loader, QWidget *parent = nullptr);
    ~UpdateApiDialog() override;

    const std::optional<LoadedDescription> &found() const;
    void refuse(const QString &reason);

Q_SIGNALS:
    void updateRequested();

private:
    void layOut();
    void showFound();
    void refresh();

    const Setup m_setup;
    DescriptionSource *m_source;
    QLabel *m_summary;
    QLabel *m_own;
    QTableView *m_table;
    ChangesModel *m_changes;
    QPushButton *m_update;
};

} // namespace patlas
