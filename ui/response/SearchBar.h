// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace patlas {

/// Searches a whole document on a worker thread; counts hits as they are found and steps through them.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);
    ~SearchBar() override;

    void setDocument(const ResponseDocument::Shared &document); ///< may be null
    QString needle() const;
    void step(bool backwards);
    /// Their keys are shown.
    void setStepActions(QAction &next, QAction &previous);

Q_SIGNALS:
    void needleChanged(const QString &needle);
    void hitChosen(qint64 from, qint64 to);

private:
    void search();
    void take(int begin, int end);
    TextHit hitAt(qint64 number) const; ///< `number` must be below m_kept
    void showCount();
    bool eventFilter(QObject *watched, QEvent *event) override;

    ResponseDocument::Shared m_document;
    QLineEdit *m_edit;
    QLabel *m_count;
    QFutureWatcher<FoundHits> m_watcher;
    QTimer m_slow; ///< runs while it is too early to show progress
    std::vector<FoundHits> m_parts; ///< shared with the search: there may be a million hits
    qint64 m_kept = 0; ///< hits that can be stepped to
    qint64 m_found = 0;
    qint64 m_current = -1;
    bool m_running = false;
};

} // namespace patlas
