// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/DescriptionLoader.h"

#include <QDialog>

#include <memory>
#include <optional>

class QPushButton;

namespace patlas {

class DescriptionSource;
class FoundApiView;
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

    const std::optional<LoadedDescription> &found() const;
    std::vector<ChosenServer> servers() const;
    DescriptionSource &source() const { return *m_source; }
    void refuse(const QString &reason);

Q_SIGNALS:
    void addRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    QWidget *makeKnownServices();
    void showFound();
    void grow();
    void refresh();

    const std::function<bool(const QString &)> m_isTaken;
    DescriptionSource *m_source;
    QWidget *m_known = nullptr;
    FoundApiView *m_view;
    QPushButton *m_add;
};

} // namespace patlas
