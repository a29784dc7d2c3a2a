// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace patlas {

/// One calm line above the page for what the person should know now; announced to assistive clients, closed
/// by hand.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Replaces what is shown. With an action text there is a button that emits `actionTriggered`.
    void say(const QString &sentence, const QString &action = {});
    void sayBriefly(const QString &sentence); ///< goes away by itself after some seconds

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
    int m_generation = 0;
};

} // namespace patlas
