// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace patlas {

/// The status of a response as a coloured badge; a label, so that assistive clients read its text.
class StatusBadge : public QLabel {
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);
    /// 0: no response.
    void showStatus(int status, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_status = 0;
};

} // namespace patlas
