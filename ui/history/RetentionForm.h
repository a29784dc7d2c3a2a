// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryRetention.h"

#include <QWidget>

class QSpinBox;

namespace patlas {

/// How long and how much of the history is kept, as fields.
class RetentionForm : public QWidget {
    Q_OBJECT

public:
    explicit RetentionForm(const HistoryRetention &retention, QWidget *parent = nullptr);

    HistoryRetention retention() const;
    void setRetention(const HistoryRetention &retention);

Q_SIGNALS:
    void changed();

private:
    QSpinBox *m_days;
    QSpinBox *m_rows;
    QSpinBox *m_mebibytes;
};

} // namespace patlas
