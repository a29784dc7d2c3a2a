// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace patlas {

class ExactTextEdit;
class JsonHighlighter;
class MultipartForm;

/// The body of a draft: text, the parts of a form, or a sentence where there is none. For a request of no
/// operation the user chooses between text and form.
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
    static Shape shapeFor(const RequestDraft &draft, const Operation *operation);
    void showShape(Shape shape);
    void takeChoice();
    void format();
    void takeText();
    BodyKind kindOfText() const;
    QWidget *makeEditorPage();
    void showVerdict(const QString &text, Severity severity);

    Shape m_shape = Shape::None;
    bool m_jsonExpected = false;
    QByteArray m_body; ///< the text as it is sent; the editor only shows it
    BodyKind m_kind = BodyKind::None; ///< of the text
    QWidget *m_choiceRow; ///< for requests of no operation
    QComboBox *m_choice;
    QStackedWidget *m_pages;
    QLabel *m_noBody;
    ExactTextEdit *m_editor;
    JsonHighlighter *m_highlighter;
    QPushButton *m_format;
    QLabel *m_verdict;
    Severity m_verdictSeverity = Severity::Info;
    MultipartForm *m_form;
};

} // namespace patlas
