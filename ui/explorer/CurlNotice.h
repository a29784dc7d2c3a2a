// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;
class QScrollArea;

namespace patlas {

/// Shows beneath the URL what was left out of a pasted command, with Undo. Plain text only.
class CurlNotice : public QFrame {
    Q_OBJECT

public:
    explicit CurlNotice(QWidget *parent = nullptr);

    /// `others`: how many commands of the paste are left, of which the next is offered.
    void showTaken(const QString &heading, const QStringList &notes, int others = 0);
    /// Shows why nothing was taken. Offers Undo only if `canUndo`.
    void showRefused(const QString &message, bool canUndo);

Q_SIGNALS:
    void undoRequested();
    void nextRequested(); ///< the next command of the paste
    void closed(); ///< by the user

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc closes
    void resizeEvent(QResizeEvent *event) override;

private:
    void present(const QString &heading, const QStringList &notes, bool canUndo);
    void close();
    void fitNotes();

    QLabel *m_heading;
    QLabel *m_notes;
    QScrollArea *m_scroll;
    QPushButton *m_undo;
    QPushButton *m_next;
};

} // namespace patlas
