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

namespace patlas {

class ErrorPanel;
class FilterBar;
class HistoryRepository;
class MatchLine;
class ResponseHeader;
class ResponseTabs;
class SearchBar;
class DiagnosisPanel;

/// Shows one exchange. Opens the body on a worker thread; shows only what it is given.
class ResponseView : public QFrame {
    Q_OBJECT

public:
    explicit ResponseView(QWidget *parent = nullptr);
    ~ResponseView() override;

    /// Offers the earlier responses to the same request. `history` must outlive it.
    void setHistory(HistoryRepository &history);
    void find(); ///< puts the cursor into the field for a text to find
    void showNothing();
    /// `waiting`: a sentence on what is waited for before it is sent.
    void showSending(const QString &waiting = {});
    void setProgress(qint64 receivedKiB, qint64 totalKiB); ///< total 0: unknown
    void showPartial(const PartialResponse &part); ///< part of the body so far; call again for more
    /// `arrivals`: of a stream, when its parts came.
    void showExchange(const Exchange &exchange, const std::vector<Finding> &why,
                      const Arrivals &arrivals = {});
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
    void linkRequested(const QUrl &link); ///< to be opened as a request, not sent
    void earlierChosen(const patlas::Exchange &exchange); ///< to be shown

private:
    void addSteps();
    void layOut();
    void connectParts();
    void openBody();
    void showPart(const ResponseDocument::Shared &document);
    void open(const ResponseDocument::Shared &document);
    void showDocument(const ResponseDocument::Shared &document);
    void setNotes(); ///< what is to be said about the response as long as it is shown
    void showOutcome(const QString &outcome); ///< of saving, beneath the notes
    void showDifference(const QString &pointer);
    void save();
    QByteArray headerValue(QByteArrayView name) const;

    Exchange m_exchange;
    ResponseDocument::Shared m_document; ///< the whole response
    QFuture<Result<ResponseDocument::Shared>> m_opening;
    QString m_outcome;
    bool m_chooses = false; ///< the tab that suits the document is to be shown
    std::unique_ptr<StreamingDocument> m_streaming; ///< the body received so far

    SearchBar *m_search;
    FilterBar *m_filter;
    ResponseHeader *m_header;
    QPushButton *m_save;
    QProgressBar *m_progress;
    DiagnosisPanel *m_why;
    MatchLine *m_match;
    QLabel *m_note;
    QPushButton *m_toError;
    QStackedWidget *m_stack;
    ErrorPanel *m_message;
    ResponseTabs *m_tabs;
};

} // namespace patlas
