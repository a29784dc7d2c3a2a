// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace patlas {

/// Shows `content` as high as there is room for, but never lower than its layout needs at this width: in a
/// low window it scrolls, where a plain layout would cut it off. (A splitter asks for minimum heights without
/// a width, and wrapped text needs more.) It is never narrower than the content's minimum. Scrolls to a
/// hidden widget that gets the focus; the wheel scrolls and does not change combo boxes and tabs.
class VerticalScrollArea : public QScrollArea {
    Q_OBJECT

public:
    /// Takes ownership of `content`, which must already have its layout, combo boxes and tabs.
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
