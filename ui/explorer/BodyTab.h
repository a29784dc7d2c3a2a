// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace patlas {

class JsonHighlighter;
class MultipartForm;

/// The body of a draft: JSON text, the parts of a form, or a sentence where the operation takes none.
class BodyTab : public QWidget {
    Q_OBJECT

public:
    explicit BodyTab(QWidget *parent = nullptr);

    void setDraft(const RequestDraft &draft, const Operation *operation);
    void writeTo(RequestDraft &draft) const;
    /// Shows beneath the editor what preflight found in the body.
    void setReport(const PreflightReport &report);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shape { None, Text, Form };
    void format();
    void textChanged();
    QWidget *makeEditorPage();
    void showVerdict(const QString &text, Severity severity);

    Shape m_shape = Shape::None;
    bool m_jsonExpected = false;
    QString m_text; ///< last reported; highlighting also emits the editor's change signal
    QStackedWidget *m_pages;
    QLabel *m_noBody;
    QPlainTextEdit *m_editor;
    JsonHighlighter *m_highlighter;
    QPushButton *m_format;
    QLabel *m_verdict;
    Severity m_verdictSeverity = Severity::Info;
    MultipartForm *m_form;
};

} // namespace patlas
