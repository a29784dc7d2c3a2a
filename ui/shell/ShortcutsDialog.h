// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenu;

namespace patlas {

/// The keys of a window: of its menus' actions, and of the shortcuts that say what they do. Deletes itself
/// when closed.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget &window);

private:
    struct Row {
        QString place;
        QString text;
        QString keys;
    };
    static void addActions(const QMenu &menu, const QString &place, QList<Row> &rows);
    static QList<Row> rowsOf(const QWidget &window);
};

} // namespace patlas
