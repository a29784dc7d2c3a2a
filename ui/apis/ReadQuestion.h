// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QFuture>
#include <QPromise>
#include <QUrl>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace patlas {

/// Asks, within a dialog, whether the documents that a description refers to may be read. Hidden while
/// nothing is asked.
class ReadQuestion : public QFrame {
    Q_OBJECT

public:
    explicit ReadQuestion(QWidget *parent = nullptr);

    /// True: they may. A question that is open is answered with no.
    QFuture<bool> ask(const std::vector<QUrl> &addresses);
    void withdraw();

private:
    void answer(bool isAgreed);

    QLabel *m_text;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::optional<QPromise<bool>> m_promise;
};

} // namespace patlas
