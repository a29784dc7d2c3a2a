// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace patlas {

/// The file that an export is written to, and what is said about it.
class ExportTarget : public QWidget {
    Q_OBJECT

public:
    explicit ExportTarget(QWidget *parent = nullptr);

    QString path() const; ///< as typed, with "/"; may be empty
    /// Whether a file of that name can be: its folder is not looked at.
    bool canBeFile() const;
    /// Proposes a name with this suffix: the one that is there already, or one made of the title.
    void propose(const QString &title, const QString &suffix);
    void clear();
    /// Says what will be replaced, and how many files are written beside it; `isShown`: false: nothing.
    void showNotes(int companions, bool isShown);

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_path;
    QLabel *m_note;
};

} // namespace patlas
