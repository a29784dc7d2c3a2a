// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patlas {

/// A frame around a control that is to be found by eye. It takes neither pointer nor focus, and Qt leaves it
/// out of what assistive clients see, by its object name.
class ControlMark : public QWidget {
    Q_OBJECT

public:
    /// A child of the control; goes with it.
    explicit ControlMark(QWidget *control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cover();

    QWidget *m_control;
};

} // namespace patlas
