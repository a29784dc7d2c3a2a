// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace patlas {

class RequestFolder;

/// Asks what a request is called and in which folder of the open one its file goes.
class SaveRequestDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` must be open, and outlive it.
    SaveRequestDialog(const RequestFolder &folder, const QString &title, const QString &inFolder,
                      QWidget *parent = nullptr);

    QString title() const;
    QString folder() const; ///< path from the open folder

private:
    void showName();

    const RequestFolder &m_folder;
    QLineEdit *m_title;
    QComboBox *m_folders;
    QLabel *m_name;
    QDialogButtonBox *m_buttons;
};

} // namespace patlas
