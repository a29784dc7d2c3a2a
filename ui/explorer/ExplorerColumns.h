// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/ResponsePlace.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace patlas {

class NavigationPane;
class RequestBuilder;
class RequestTabs;
class ResponseView;

/// The parts of the Explorer in their places: operations and requests on the left; on the right the open
/// requests, the current one and its response. Becomes their parent.
class ExplorerColumns : public QWidget {
    Q_OBJECT

public:
    /// `whose`: the line above the response that says to what it belongs.
    ExplorerColumns(NavigationPane &navigation, RequestTabs &tabs, RequestBuilder &request, QLabel &whose,
                    ResponseView &response, QWidget *parent = nullptr);

    /// The response beside the request, or beneath it. Until that is chosen, the width decides.
    void setResponseBeside(bool isBeside);
    bool isResponseBeside() const;
    void setResponsePlace(ResponsePlace place);
    ResponsePlace responsePlace() const;
    /// Positions of the splitters, and where the response is.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void responseMoved(bool isBeside);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeByWidth();
    void moveResponse(bool isBeside);

    QSplitter *m_columns;
    QSplitter *m_rows; ///< the request and its response
    bool m_isChosen = false; ///< where the response is
    QByteArray m_otherRows; ///< its state for the other direction
};

} // namespace patlas
