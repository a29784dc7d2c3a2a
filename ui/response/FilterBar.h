// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/JqFilter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace patlas {

/// Filters a response with jq: a field, which the view places where it likes, and a line that says how the
/// filter goes and that what is shown is not the whole response.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    QLineEdit *field() const { return m_field; }
    /// The whole response. None, or one that is no JSON: there is nothing to filter. What stands in the field
    /// stays, but is not applied before Return.
    void setDocument(const ResponseDocument::Shared &whole);

Q_SIGNALS:
    /// To be shown: what the filter gave, or the whole response again.
    void chosen(const patlas::ResponseDocument::Shared &document);
    /// The outputs of a filter that still runs: those that were there before and more.
    void updated(const patlas::ResponseDocument::Shared &outputs);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isRunning() const { return m_running.isRunning() && !m_running.isCanceled(); }
    void apply();
    void stop();
    void showWhole();
    void take(const Result<Filtered> &result);
    void takePart(const ResponseDocument::Shared &outputs);
    void showProgress();
    void say(const QString &words, const QString &buttonText = {});
    QString hint() const;

    JqFilter m_filter;
    ResponseDocument::Shared m_whole;
    QFuture<Result<Filtered>> m_running;
    QTimer m_slow; ///< until then a run is too short to speak of
    int m_percentRead = 0;
    qint64 m_outputs = 0;
    bool m_isFiltered = false;
    bool m_isInPart = false; ///< what is shown is of a filter that runs, or was stopped

    QLineEdit *m_field;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace patlas
