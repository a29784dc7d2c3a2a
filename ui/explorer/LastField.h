// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QAbstractItemView;
class QWidget;

namespace patlas {

/// Where a person typed last in each open request, among the fields that take variables: a text can be
/// inserted there later, when the focus is elsewhere.
class LastField : public QObject {
    Q_OBJECT

public:
    /// `fields`: the widget with all fields. `request`: the id of the open request that it shows.
    LastField(QWidget &fields, std::function<QString()> request, QObject *parent = nullptr);

    /// What the field is called; empty: there is none.
    QString nameOf(const QString &request) const;
    /// Inserts the text where the cursor was, and goes there. The request must be shown. False: the field is
    /// no longer there.
    bool insert(const QString &request, const QString &text) const;

private:
    struct Place {
        QPointer<QWidget> field;
        QPointer<QAbstractItemView> view; ///< of a cell, whose field is gone once it is left
        int row = 0;
        int column = 0;
        QString rowName;
        QString name;
        int position = 0;
    };
    void follow(QWidget *focused);
    void remember(QWidget *field);
    static bool insertInCell(const Place &place, const QString &text);

    QWidget &m_fields;
    std::function<QString()> m_request;
    QHash<QString, Place> m_places; ///< by open request
    QMetaObject::Connection m_moves;
};

} // namespace patlas
