// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TimeLimits.h"

#include <QWidget>

class QCheckBox;

namespace patlas {

class LimitSpinBox;

/// The time limits of a request, of an environment, or of all requests, as fields.
class LimitsForm : public QWidget {
    Q_OBJECT

public:
    enum class Of { Request, Environment, Program };

    LimitsForm(Of of, const TimeLimits &limits, QWidget *parent = nullptr);

    TimeLimits limits() const;
    void setLimits(const TimeLimits &limits);

Q_SIGNALS:
    void changed();

private:
    LimitSpinBox *m_whole;
    LimitSpinBox *m_connect;
    LimitSpinBox *m_silence;
    QCheckBox *m_stream; ///< only for a request
};

} // namespace patlas
