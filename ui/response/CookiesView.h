// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace patlas {

/// Cookies of one exchange: those that went along, and what the response sets, with what became of it. Holds
/// no value.
class CookiesView : public QWidget {
    Q_OBJECT

public:
    explicit CookiesView(QWidget *parent = nullptr);
    void showCookies(const Exchange &exchange);

Q_SIGNALS:
    void jarRequested();

private:
    void add(const QString &what, const CookieFacts &cookie, const QString &note);

    QLabel *m_note;
    QTableWidget *m_table;
};

} // namespace patlas
