// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/ResponseMatch.h"
#include "core/document/StreamingDocument.h"
#include "core/http/ResponseProgress.h"
#include "core/preflight/Preflight.h"
#include "ui/response/ResponsePart.h"

#include <QFrame>

#include <memory>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace patlas {

class BodyTree;
class CookiesView;
class ErrorPanel;
class FilterBar;
class HeadersView;
class MatchLine;
class SearchBar;
class StatusBadge;
class TextPane;
class TextView;
class TimingView;
class DiagnosisPanel;

/// Shows one exchange. Opens the body on a worker thread; shows only what it is given.
class ResponseView : public QFrame {
    Q_OBJECT

public:
    explicit ResponseView(QWidget *parent = nullptr);
    ~ResponseView() override;

    void find(); ///< puts the cursor into the field for a text to find
    void showNothing();
    /// `waiting`: a sentence on what is waited for before it is sent.
    void showSending(const QString &waiting = {});
    void setProgress(qint64 receivedKiB, qint64 totalKiB); ///< total 0: unknown
    void showPartial(const PartialResponse &part); ///< part of the body so far; call again for more
    void showExchange(const Exchange &exchange, const std::vector<Finding> &why);
    void setDiagnosis(const std::vector<Finding> &why);
    /// What a comparison with the description came to.
    void setMatch(const DescriptionMatch &match);
    const ResponseDocument::Shared &document() const { return m_document; } ///< null: none was read yet
    /// The least height at which reasons are not cut and some of the response is seen; 0: there are none.
    int heightWithReasons() const;

Q_SIGNALS:
    /// The body has been read. `bodyStart`: its first 64 KiB at most.
    void documentOpened(const QByteArray &bodyStart);
    void copyAsCurlRequested();
    void followRedirectRequested();
    void cookiesRequested(); ///< all of the environment
    void useRequested(const patlas::ResponsePart &part); ///< in another request

private:
    void addSteps();
    QWidget *makeHeader();
    void makeTabs();
    void connectUses();
    void showStatus(int status, const QByteArray &reason);
    void openBody();
    void showPart(const ResponseDocument::Shared &document);
    void showBody(const ResponseDocument::Shared &document, bool isPart);
    void open(const ResponseDocument::Shared &document);
    void showDocument(const ResponseDocument::Shared &document);
    void showSent(const Exchange &exchange);
    void setNotes(); ///< what is to be said about the response as long as it is shown
    void showOutcome(const QString &outcome); ///< of saving, beneath the notes
    void showPlace(qint64 from, qint64 to);
    void showFirstError();
    void showDifference(const QString &pointer);
    void save();
    QByteArray headerValue(QByteArrayView name) const;

    Exchange m_exchange;
    ResponseDocument::Shared m_document; ///< the whole response
    ResponseDocument::Shared m_shown; ///< `m_document`, or a filter's output
    QFuture<Result<ResponseDocument::Shared>> m_opening;
    QString m_outcome;
    bool m_isPart = false; ///< what is shown is the start of something that is still arriving
    std::unique_ptr<StreamingDocument> m_streaming; ///< the body received so far

    StatusBadge *m_status;
    QLabel *m_facts;
    SearchBar *m_search;
    FilterBar *m_filter;
    QPushButton *m_save;
    QPushButton *m_copyCurl;
    QPushButton *m_follow;
    QProgressBar *m_progress;
    DiagnosisPanel *m_why;
    MatchLine *m_match;
    QLabel *m_note;
    QPushButton *m_toError;
    QStackedWidget *m_stack;
    ErrorPanel *m_message;
    QWidget *m_responsePage; ///< the tabs and the controls beside them
    QTabWidget *m_tabs;
    BodyTree *m_tree;
    TextPane *m_text;
    HeadersView *m_headers;
    CookiesView *m_cookies;
    TimingView *m_timing;
    TextView *m_sent;
};

} // namespace patlas
