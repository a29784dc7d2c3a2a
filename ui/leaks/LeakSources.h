// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakScan.h"

#include <QTabWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace patlas {

class ExactTextEdit;

/// Where to look for leaks: folders with their history, or a pasted text.
class LeakSources : public QTabWidget {
    Q_OBJECT

public:
    explicit LeakSources(QWidget *parent = nullptr);

    void addPlace(const QString &path);
    bool isText() const { return currentIndex() == 1; }
    bool isEmpty() const; ///< there is nothing to look through; a folder that was typed but not added counts
    /// Adds what was typed. False if there is still nothing to look through.
    bool takeTyped();
    /// A pasted text is taken out of the field.
    LeakScope takeScope();
    void forgetText();
    void focusPlace();

Q_SIGNALS:
    void changed();
    void problem(const QString &sentence);

private:
    QWidget *makeFoldersTab();
    QWidget *makeTextTab();
    void browse();
    void refresh();

    QLineEdit *m_place;
    QPushButton *m_add;
    QPushButton *m_browse;
    QListWidget *m_places;
    QPushButton *m_removePlace;
    QCheckBox *m_history;
    ExactTextEdit *m_text;
};

} // namespace patlas
