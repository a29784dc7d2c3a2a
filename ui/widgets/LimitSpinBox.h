// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TimeLimits.h"

#include <QDoubleSpinBox>

namespace patlas {

/// A time limit in seconds: the one of a wider place, none, or a number.
class LimitSpinBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    /// `unset`: what it says while the limit is that of the wider place.
    LimitSpinBox(const QString &name, const QString &unset, QWidget *parent);

    void setLimit(const TimeLimits::Limit &limit);
    TimeLimits::Limit limit() const;

protected:
    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
};

} // namespace patlas
