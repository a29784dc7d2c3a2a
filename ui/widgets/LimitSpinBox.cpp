// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LimitSpinBox.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr double unsetLimit = -1;
constexpr double maxSeconds = 86'400;

/// The number before " s"; nothing: the text is no number.
std::optional<double> secondsIn(QString text, const QLocale &locale)
{
    text = text.trimmed();
    if (text.endsWith(QLatin1Char('s')))
        text = text.chopped(1).trimmed();
    bool isNumber = false;
    double seconds = locale.toDouble(text, &isNumber);
    if (!isNumber)
        seconds = text.toDouble(&isNumber); // a point is a point in any locale
    return isNumber && std::isfinite(seconds) && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

} // namespace

LimitSpinBox::LimitSpinBox(const QString &name, const QString &unset, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setAccessibleName(name);
    setSpecialValueText(unset);
    setDecimals(3);
    setRange(unsetLimit, maxSeconds);
    setValue(unsetLimit);
    setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
}

void LimitSpinBox::setLimit(const TimeLimits::Limit &limit)
{
    setValue(limit ? double(limit->count()) / 1000.0 : unsetLimit);
}

TimeLimits::Limit LimitSpinBox::limit() const
{
    if (value() < 0)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(value() * 1000.0));
}

QString LimitSpinBox::textFromValue(double value) const
{
    if (value < 0)
        return specialValueText();
    return value > 0 ? tr("%1 s").arg(locale().toString(value, 'g', 8)) : tr("None");
}

double LimitSpinBox::valueFromText(const QString &text) const
{
    if (text.trimmed() == tr("None"))
        return 0;
    const std::optional<double> seconds = secondsIn(text, locale());
    // Between "unset" and "none" there is nothing.
    return seconds ? *seconds : unsetLimit;
}

QValidator::State LimitSpinBox::validate(QString &text, int &) const
{
    if (text == specialValueText() || text.trimmed() == tr("None"))
        return QValidator::Acceptable;
    const std::optional<double> seconds = secondsIn(text, locale());
    if (!seconds)
        return QValidator::Intermediate;
    return *seconds <= maxSeconds ? QValidator::Acceptable : QValidator::Invalid;
}

} // namespace patlas

#include "moc_LimitSpinBox.cpp"
