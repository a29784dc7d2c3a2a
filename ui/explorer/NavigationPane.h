// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace patlas {

class OperationPane;
class RequestsPane;

/// The left column of the Explorer: the operations of the API, or the requests of the open folder.
class NavigationPane : public QWidget {
    Q_OBJECT

public:
    /// Becomes the parent of both.
    NavigationPane(OperationPane &operations, RequestsPane &requests, QWidget *parent = nullptr);

    bool showsRequests() const;
    void setShowsRequests(bool requests);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTabBar *m_segments;
    QStackedWidget *m_pages;
};

} // namespace patlas
