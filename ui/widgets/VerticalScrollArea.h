// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace patlas {

/// Shows `content` as high as there is room for, but never lower than its layout needs at this width: in a
/// low window it is scrolled to, where a plain layout would cut it off. (A splitter asks for minimum heights
/// without a width, and wrapped text needs more.) It is never narrower than the content can be. What gets the
/// focus out of sight is scrolled to; the wheel scrolls, and chooses nothing from lists and tabs.
class VerticalScrollArea : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `content`, which has a layout and its lists and tabs.
    explicit VerticalScrollArea(QWidget *content, QWidget *parent = nullptr);
    ~VerticalScrollArea() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showFocus(QWidget *focused);
};

} // namespace patlas
