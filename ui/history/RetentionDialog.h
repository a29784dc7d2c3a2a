// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryRetention.h"

#include <QDialog>

namespace patlas {

class RetentionForm;

/// How long and how much of the history is kept. Gives back what was chosen.
class RetentionDialog : public QDialog {
    Q_OBJECT

public:
    explicit RetentionDialog(const HistoryRetention &retention, QWidget *parent = nullptr);

    HistoryRetention retention() const;

private:
    RetentionForm *m_form;
};

} // namespace patlas
