// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/Comparison.h"

#include <QDialog>

class QListView;

namespace patlas {

class CompareModel;

/// What two exchanges have in common and where they differ.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const Exchange &older, const Exchange &newer, const std::vector<ComparedPart> &parts,
                  QWidget *parent = nullptr);

private:
    void goToNextDifference();
    void copyLines();

    CompareModel *m_model;
    QListView *m_lines;
};

} // namespace patlas
