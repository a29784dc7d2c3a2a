// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/ManualPages.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;
class QUrl;

namespace patlas {

class ManualView;

/// The manual, in a window beside the one it is about. Deletes itself when closed. GUI thread.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// That of a window; made if there is none.
    static void open(QWidget &window);
    /// The page of this file ("tokens.md"); nothing if there is none.
    void showPage(const QString &name);

private:
    void filter(const QString &words);
    void follow(const QUrl &link);
    void goBack();
    void showChosen();

    const std::vector<ManualPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_names;
    QLabel *m_nothing; ///< says that nothing was found
    QToolButton *m_back;
    ManualView *m_view;
    QString m_shown; ///< the file's name
    QStringList m_before; ///< the pages that were shown before, the last one last
};

} // namespace patlas
