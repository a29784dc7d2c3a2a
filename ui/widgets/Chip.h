// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QRect>
#include <QSize>
#include <QWidget>

class QPainter;

namespace patlas {

/// Rounded badge for delegates: draws `text` in `colors` inside `rect`, vertically centred, in the painter's
/// font.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, const BadgeColors &colors);
QSize chipSize(const QFontMetrics &metrics, const QString &text);

/// The same as a widget, for forms and headers. Its text is its accessible name.
class Chip : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Neutral, Ok, Warning, Danger };
    explicit Chip(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace patlas
