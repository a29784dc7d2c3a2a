// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SeenValuesRepository.h"
#include "core/openapi/DocumentBuilder.h"
#include "core/preflight/Preflight.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QTextDocument;

namespace patlas {

class BodyCompleter;
class BodyEditor;
class BodyMarks;
class JsonHighlighter;
class RequestVariables;

/// A body as text: the editor, and beneath it whether it can be sent.
class BodyText : public QWidget {
    Q_OBJECT

public:
    /// The variables must outlive it.
    explicit BodyText(RequestVariables &variables, QWidget *parent = nullptr);
    ~BodyText() override;

    /// The request that texts belong to from now on, before its text is set: what was typed in each of the
    /// last ones can be undone when it is shown again.
    void setOwner(const QString &id);
    /// Emits nothing.
    void setBody(const QByteArray &body);
    const QByteArray &body() const { return m_body; } ///< as it is sent; the editor only shows it
    /// The media type, which says what can be filled in.
    void setContent(const RequestContent &content);
    /// Null: it is not shown as text, and nothing is marked.
    void setReport(const PreflightReport *report, BodyKind kind);
    /// What responses have shown for a member of the body.
    using Offers = std::function<std::vector<SeenValue>(const QString &name, const DocumentJson &schema)>;
    void setOffers(const Offers &offers);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What was typed in another request, with what can be undone of it.
    struct Kept {
        QString owner;
        QByteArray body;
        std::unique_ptr<QTextDocument> document;
        int cursor = 0;
    };
    void setUpEditor();
    void format();
    void fill();
    void keepDocument();
    void showVerdict(const QString &text, Severity severity);

    BodyEditor *m_editor;
    BodyCompleter *m_completer;
    BodyMarks *m_marks;
    JsonHighlighter *m_highlighter;
    QPushButton *m_fill;
    QPushButton *m_format;
    QLabel *m_verdict;
    Severity m_verdictSeverity = Severity::Info;
    RequestContent m_content;
    QByteArray m_body;
    QString m_owner;
    QString m_shownOwner; ///< whose text is shown
    std::vector<Kept> m_kept; ///< the last one at the end
};

} // namespace patlas
