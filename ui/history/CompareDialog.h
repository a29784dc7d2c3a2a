// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/Comparison.h"
#include "core/history/JsonComparison.h"

#include <QDialog>
#include <QHash>
#include <QStringList>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QRadioButton;

namespace patlas {

class CompareModel;

/// The paths that comparisons of a request's responses leave out: by operation, or by method and address.
/// For a session only; paths are made of what a service sent.
using IgnoredOfRequests = QHash<QString, QStringList>;

/// What two exchanges have in common and where they differ. Bodies that are JSON are compared by their
/// structure, and by lines if wanted.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const Exchange &older, const Exchange &newer, const std::vector<ComparedPart> &parts,
                  const Result<JsonComparison> &structure, std::shared_ptr<IgnoredOfRequests> ignored,
                  QWidget *parent = nullptr);

private:
    QWidget *makeChoice();
    QWidget *makeIgnoredRow();
    void showChosen();
    void takeStructure(const Result<JsonComparison> &structure);
    void ignore(const QStringList &paths);
    void ignoreCurrent();
    void takeCurrent();
    void goToNextDifference();
    void copyLines();

    Exchange m_older;
    Exchange m_newer;
    Result<JsonComparison> m_structure;
    std::shared_ptr<IgnoredOfRequests> m_ignored;
    QString m_request; ///< the key of its ignored paths
    CompareModel *m_model;
    QListView *m_lines;
    QLabel *m_count;
    QLabel *m_problem;
    QRadioButton *m_asStructure;
    QRadioButton *m_asLines;
    QLineEdit *m_paths;
    QPushButton *m_ignoreThis;
    QPushButton *m_next;
};

/// Compares the two on a worker thread and opens the dialog. Nothing happens once `parent` is destroyed.
void showComparison(const Exchange &older, const Exchange &newer,
                    const std::shared_ptr<IgnoredOfRequests> &ignored, QWidget *parent);

} // namespace patlas
