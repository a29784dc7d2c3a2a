// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/DescriptionLoader.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace patlas {

class FoundApiView;
class ReadQuestion;
struct ChosenServer;

/// Reads the description of an API from a file, an address or what was pasted, and shows what was found
/// before anything is kept. Returns values; the caller keeps them and may `refuse` them.
class AddApiDialog : public QDialog {
    Q_OBJECT

public:
    /// `isTaken`: whether an environment has this name.
    AddApiDialog(std::unique_ptr<DescriptionLoader> loader, std::function<bool(const QString &)> isTaken,
                 QWidget *parent = nullptr);
    ~AddApiDialog() override;

    const std::optional<LoadedDescription> &found() const { return m_found; }
    std::vector<ChosenServer> servers() const;
    void refuse(const QString &reason);

    void readFile(const QString &path);
    void readAddress(const QUrl &address);
    /// A description, or the address of one.
    void readText(const QString &text);

Q_SIGNALS:
    void addRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void chooseFile();
    void follow(const QFuture<Result<LoadedDescription>> &reading);
    DescriptionLoader::Ask ask();
    void showFound(LoadedDescription found);
    void grow();
    void refresh();

    std::unique_ptr<DescriptionLoader> m_loader;
    const std::function<bool(const QString &)> m_isTaken;
    QLineEdit *m_address;
    QPushButton *m_read;
    QPushButton *m_file;
    QPushButton *m_paste;
    QProgressBar *m_progress;
    ReadQuestion *m_question;
    QLabel *m_failure;
    FoundApiView *m_view;
    QPushButton *m_add;
    std::optional<LoadedDescription> m_found;
    bool m_isReading = false;
};

} // namespace patlas
