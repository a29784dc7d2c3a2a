// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace patlas {

/// Beneath the URL: that the file of the request says something else than what is edited here, or nothing of
/// the request any more, and what can be done about it. Blocks nothing; hidden until it has something to say.
class ConflictNotice : public QFrame {
    Q_OBJECT

public:
    explicit ConflictNotice(QWidget *parent = nullptr);

    /// `path`: of the file, from the open folder.
    void showChanged(const QString &path);
    void showGone(const QString &path);

Q_SIGNALS:
    void compareRequested();
    void keepMineRequested();
    void takeFileRequested();
    void saveAsRequested();

private:
    QPushButton *makeButton(const QString &text, void (ConflictNotice::*pressed)());
    void present(const QString &sentence, bool hasFile);

    QLabel *m_text;
    QPushButton *m_compare;
    QPushButton *m_keepMine;
    QPushButton *m_takeFile;
    QPushButton *m_saveAs;
};

} // namespace patlas
