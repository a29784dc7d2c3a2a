// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace patlas {

/// Says what was removed, with a button that brings it back.
class RemovalNotice : public QFrame {
    Q_OBJECT

public:
    explicit RemovalNotice(QWidget *parent = nullptr);

    /// Once more while it is shown: Undo brings back both.
    void tell(const QString &sentence, const std::function<void()> &undo);
    void undo();
    void forget(); ///< nothing can be brought back any more

Q_SIGNALS:
    void closed(); ///< by the person, who wants nothing back

private:
    QLabel *m_sentence;
    QPushButton *m_undo;
    std::vector<std::function<void()>> m_undos;
};

} // namespace patlas
