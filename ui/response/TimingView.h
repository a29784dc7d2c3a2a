// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QWidget>

namespace patlas {

/// Where the time went: a bar for each phase, to scale, with its milliseconds, and a mark for each interim
/// response (1xx).
class TimingView : public QWidget {
    Q_OBJECT

public:
    explicit TimingView(QWidget *parent = nullptr);
    void showTimings(const Exchange &exchange);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Phase {
        QString name;
        double ms = 0;
    };
    std::vector<Phase> m_phases;
    std::vector<Phase> m_interim; ///< at that time, instead of for so long
    double m_totalMs = 0;
};

} // namespace patlas
