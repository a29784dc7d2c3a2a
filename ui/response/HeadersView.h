// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QTableWidget>

namespace patlas {

/// Header lines as received, trailers after them; those that are odd have a mark that says why.
class HeadersView : public QTableWidget {
    Q_OBJECT

public:
    explicit HeadersView(QWidget *parent = nullptr);
    void showHeaders(const HeaderList &headers, const HeaderList &trailers = {});

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void useRequested(const QString &header); ///< in another request

private:
    void add(int row, const std::pair<QByteArray, QByteArray> &header, const QString &note);
};

} // namespace patlas
