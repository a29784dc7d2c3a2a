// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace patlas {

/// A place to go to or an action to run.
struct Destination {
    QString title;
    QString kind; ///< shown at the right: Operation, Token, …
    std::function<void()> go;
};

/// Finds a destination by a few letters. Return closes the dialog, then opens the destination.
class GoToDialog : public QDialog {
    Q_OBJECT

public:
    GoToDialog(std::vector<Destination> destinations, QWidget *parent);
    void add(std::vector<Destination> destinations); ///< also for those that the database returns later

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void go();

    std::vector<Destination> m_destinations;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace patlas
