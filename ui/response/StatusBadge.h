// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace patlas {

/// The status of a response as a coloured badge; its text is a label's, for assistive clients.
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
