// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace patlas {

class PreferencePage;

/// Pages of settings, with their names in a list. Deletes itself when closed.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    /// Takes ownership of the page.
    void addPage(const QString &name, PreferencePage *page);

private:
    QListWidget *m_names;
    QStackedWidget *m_pages;
    std::vector<PreferencePage *> m_all; ///< in the order of the list
};

} // namespace patlas
