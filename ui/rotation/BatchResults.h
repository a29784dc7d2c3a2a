// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace patlas {

/// Collects the outcomes for several tokens and shows them in one box after the last one. Deletes itself
/// then.
class BatchResults : public QObject {
    Q_OBJECT

public:
    /// `count`: the number of outcomes to expect. The box is titled `title`.
    BatchResults(int count, QString title, QWidget *dialogParent, QObject *parent);

    void add(const QString &name, const QString &outcome, bool failed = false);

private:
    void show();

    int m_left;
    QString m_title;
    QWidget *m_dialogParent;
    QStringList m_lines;
    int m_failures = 0;
};

} // namespace patlas
