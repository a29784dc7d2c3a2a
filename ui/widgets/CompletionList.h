// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>

#include <functional>
#include <vector>

class QKeyEvent;
class QStandardItemModel;
class QTreeView;

namespace patlas {

/// What could be typed in a field, beneath the place where it would stand, and each with a note. The field
/// keeps the focus and hands its keys on: arrow keys choose, Return and Tab take, Esc closes. What is chosen
/// is announced to assistive clients.
class CompletionList : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString text; ///< is taken
        QString note; ///< shown beside it, as it is; empty: nothing
    };
    static constexpr int maxEntries = 200; ///< more take longer than a key may

    /// `name`: its accessible name. `anchor`: what the list must not cover, from the place of the text on; on
    /// the screen. A child of the field.
    CompletionList(QWidget *field, QString name, std::function<QRect()> anchor);
    ~CompletionList() override;

    bool isOpen() const;
    /// The first of them is chosen, or none: then Return and Tab are the field's. None: it closes.
    enum class Choose { First, None };
    void show(const std::vector<Entry> &entries, Choose choose = Choose::First);
    void close();
    /// Whether it was the list's, which is open.
    bool takeKey(const QKeyEvent &key);

    /// It follows the field, and closes when the field is left.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void taken(const QString &text); ///< the list is closed by then

private:
    void setUp();
    void layOut();
    void move(int rows);
    void take();
    void announceCurrent();

    QWidget *m_field;
    QString m_name;
    std::function<QRect()> m_anchor;
    QPointer<QTreeView> m_list; ///< made when it is first needed
    QStandardItemModel *m_model = nullptr;
};

} // namespace patlas
