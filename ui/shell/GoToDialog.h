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

/// Somewhere to go or something to do.
struct Destination {
    QString title;
    QString kind; ///< shown at the right: Operation, Token, …
    std::function<void()> go;
};

/// Type a few letters, press Return. Closes itself, then goes.
class GoToDialog : public QDialog {
    Q_OBJECT

public:
    GoToDialog(std::vector<Destination> destinations, QWidget *parent);
    void add(std::vector<Destination> destinations); ///< for those that come from the database a moment later

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
