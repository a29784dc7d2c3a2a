// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/JqFilter.h"
#include "core/http/Exchange.h"
#include "ui/response/FilterHistory.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace patlas {

/// Filters a response with jq: a field, which the view places, and a line with the filter's state, which also
/// says that the output is not the whole response.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    QLineEdit *field() const { return m_field; }
    /// Sets the whole response. Null or not JSON: there is nothing to filter. The field keeps its text, but
    /// applies it only on Return.
    void setDocument(const ResponseDocument::Shared &whole);
    /// Whose response is filtered: earlier filters are kept for each operation.
    void setOperation(const SentRequest &request);

Q_SIGNALS:
    /// The document to show: the filter's output, or the whole response again.
    void chosen(const patlas::ResponseDocument::Shared &document);
    /// The outputs so far of a running filter: the earlier ones and more.
    void updated(const patlas::ResponseDocument::Shared &outputs);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isRunning() const { return m_running.isRunning() && !m_running.isCanceled(); }
    void apply();
    void addEarlier();
    void tintEarlier();
    void showEarlier();
    void stop();
    void showWhole();
    void take(const Result<Filtered> &result);
    void takePart(const ResponseDocument::Shared &outputs);
    void showProgress();
    void say(const QString &words, const QString &buttonText = {});
    QString hint() const;

    JqFilter m_filter;
    FilterHistory m_history;
    QString m_applied; ///< the filter that is running or was applied last
    ResponseDocument::Shared m_whole;
    QFuture<Result<Filtered>> m_running;
    QTimer m_slow; ///< runs while it is too early to show progress
    int m_percentRead = 0;
    qint64 m_outputs = 0;
    bool m_isFiltered = false;
    bool m_isInPart = false; ///< the output shown is of a filter that is running or was stopped

    QLineEdit *m_field;
    QAction *m_earlier; ///< opens the list of earlier filters
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace patlas
