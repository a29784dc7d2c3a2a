// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace patlas {

/// The text with which another request takes a value of a response, and where it can be inserted; or what is
/// to be done before there can be one. Decides nothing: UseInRequest tells it what to show.
class UseInRequestDialog : public QDialog {
    Q_OBJECT

public:
    /// A request that can take the text.
    struct Target {
        QString id; ///< of the open request
        QString title;
        QString remark; ///< beneath it
        QString field; ///< at whose cursor it is inserted; empty: there is none, so that it is only copied
    };

    /// `what`: the part of the response, in words.
    explicit UseInRequestDialog(const QString &what, QWidget *parent = nullptr);

    void showProblem(const QString &sentence); ///< besides what is shown
    /// The request is in no file: nothing can refer to it.
    void askToSave();
    /// The request has no name: proposes one.
    void askForName(const QString &proposed);
    void showReference(const QString &text, const QString &note, const std::vector<Target> &targets);

Q_SIGNALS:
    void saveRequested();
    void nameChosen(const QString &name);
    void insertRequested(const QString &requestId, const QString &text);

private:
    void fit();
    void takeName();
    void followChoice();
    void insert();

    std::vector<Target> m_targets;
    QWidget *m_textPart;
    QWidget *m_namePart;
    QWidget *m_targetPart;
    QLineEdit *m_text;
    QPushButton *m_copy;
    QLineEdit *m_name;
    QLabel *m_say;
    QLabel *m_note;
    QLabel *m_problem;
    QListWidget *m_list;
    QPushButton *m_act; ///< the next thing to do
    void (UseInRequestDialog::*m_step)() = nullptr; ///< what it does
};

} // namespace patlas
