// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTextLayout;

namespace patlas {

/// A tinted card with a wrapped plain-text paragraph whose first words are bold. Plain text, so that markup
/// in untrusted text is never interpreted.
class CalloutLabel : public QLabel {
    Q_OBJECT

public:
    explicit CalloutLabel(QWidget *parent = nullptr);
    void setParagraph(const QString &lead, const QString &rest);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal layOut(QTextLayout &layout, int width) const;

    int m_leadLength = 0;
};

} // namespace patlas
