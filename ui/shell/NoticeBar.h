// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace patlas {

/// A one-line notice for the user; announced to assistive clients, closed by hand.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Replaces what is shown. A non-empty `action` is the text of a button that emits `actionTriggered`.
    void say(const QString &sentence, const QString &action = {});
    void sayBriefly(const QString &sentence); ///< hides itself after some seconds

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
    int m_generation = 0;
};

} // namespace patlas
