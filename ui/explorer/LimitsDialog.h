// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TimeLimits.h"

#include <QDialog>

namespace patlas {

class LimitsForm;

/// The time limits of one request.
class LimitsDialog : public QDialog {
    Q_OBJECT

public:
    explicit LimitsDialog(const TimeLimits &limits, QWidget *parent = nullptr);

    TimeLimits limits() const;

private:
    LimitsForm *m_form;
};

} // namespace patlas
