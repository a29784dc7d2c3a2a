// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ResponseDocument.h"
#include "core/http/Exchange.h"
#include "core/http/ResponseProgress.h"
#include "ui/response/ResponsePart.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace patlas {

class BodyTree;
class CookiesView;
class EventsPane;
class HeadersView;
class JsonTablePane;
class PreviewPane;
class TextPane;
class TextView;
class TimingView;

/// The tabs of one response.
class ResponseTabs : public QWidget {
    Q_OBJECT

public:
    /// `beside`: a button that is shown beside the tabs.
    explicit ResponseTabs(QPushButton &beside, QWidget *parent = nullptr);

    void showNothing();
    void showHead(const HeaderList &headers); ///< of a response that is still arriving
    /// What came so far of a response that may be a stream. True: it is one of events, and they are shown.
    bool followStream(const PartialResponse &part);
    void finishStream(const Exchange &exchange, const Arrivals &arrivals);
    void showExchange(const Exchange &exchange); ///< all but its body
    void showReading();
    void showError(const Error &error); ///< in place of the body
    /// The whole response, or what a filter made of it. `chooses`: the tab that suits it is shown.
    void showDocument(const ResponseDocument::Shared &document, bool isFiltered, bool chooses);
    /// The start of something that is still arriving. If it continues the part shown, expanded rows,
    /// selection and scroll position stay.
    void showPart(const ResponseDocument::Shared &document, bool isFiltered, bool chooses);

    const ResponseDocument::Shared &shown() const { return m_shown; } ///< null: nothing
    bool isPart() const { return m_isPart; }
    void setNeedle(const QString &needle); ///< what is searched for
    void showPlace(qint64 from, qint64 to);
    void showInTree(const JsonNode &node);
    void showFirstError(); ///< where the JSON shown is invalid

Q_SIGNALS:
    void saveRequested(qint64 from, qint64 to, const QString &suggestedName); ///< a part of what is shown
    void useRequested(const patlas::ResponsePart &part); ///< in another request
    void wholeSaveRequested(); ///< the response
    void linkRequested(const QUrl &link); ///< to be opened as a request
    void cookiesRequested(); ///< all of the environment
    void said(const QString &words); ///< what came of something that was asked for

private:
    void layOut(QPushButton &beside);
    void connectParts();
    void setTabThere(QWidget &page, const QString &title, bool isThere);
    void showBody(const ResponseDocument::Shared &document, bool isPart, bool isFiltered);
    void showSent(const Exchange &exchange);
    void showTable(const JsonNode &array);
    void offerTable();
    void offerPreview(bool chooses);

    ResponseDocument::Shared m_shown;
    bool m_isPart = false;
    bool m_isFiltered = false;
    QByteArray m_contentType; ///< of the response
    QString m_tablePointer; ///< to the list that was chosen to be shown as a table; empty: none was
    QString m_needle;

    QTabWidget *m_tabs;
    BodyTree *m_tree;
    JsonTablePane *m_table;
    EventsPane *m_events;
    PreviewPane *m_preview;
    TextPane *m_text;
    HeadersView *m_headers;
    CookiesView *m_cookies;
    TimingView *m_timing;
    TextView *m_sent;
};

} // namespace patlas
