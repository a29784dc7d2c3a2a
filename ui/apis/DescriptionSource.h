// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/DescriptionLoader.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace patlas {

class ReadQuestion;

/// Where a description is read from, within a dialog: an address or a file. Shows what it is doing, asks
/// before it reads further documents, and says why something did not work.
class DescriptionSource : public QWidget {
    Q_OBJECT

public:
    explicit DescriptionSource(std::unique_ptr<DescriptionLoader> loader, QWidget *parent = nullptr);
    ~DescriptionSource() override;

    /// What was read last; nothing while another one is being read.
    const std::optional<LoadedDescription> &found() const { return m_found; }
    bool isReading() const { return m_isReading; }
    /// Whether Return should take what was found: nothing else is typed or being read.
    bool isSettled() const;
    /// Makes Return read what is typed.
    void takeDefault();
    void offerToPaste();

    void setAddress(const QUrl &address); ///< shown, not read
    void readTyped();
    void readFile(const QString &path);
    /// A description, or the address of one: whatever else it is goes nowhere.
    void readText(const QString &text);
    void refuse(const QString &reason);

Q_SIGNALS:
    void changed();
    void read(); ///< `found` has it

private:
    void layOut();
    void chooseFile();
    void readAddress(const QUrl &address);
    void follow(const QFuture<Result<LoadedDescription>> &reading);
    void refresh();
    DescriptionLoader::Ask ask();

    std::unique_ptr<DescriptionLoader> m_loader;
    QLineEdit *m_address;
    QPushButton *m_read;
    QPushButton *m_file;
    QPushButton *m_paste;
    QProgressBar *m_progress;
    ReadQuestion *m_question;
    QLabel *m_failure;
    std::optional<LoadedDescription> m_found;
    bool m_isReading = false;
};

} // namespace patlas
