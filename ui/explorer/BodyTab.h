// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace patlas {

class BodyMarks;
class ExactTextEdit;
class JsonHighlighter;
class MultipartForm;
class RequestVariables;

/// The body of a draft: text, the fields of a form, or a sentence where there is none. For a request of no
/// operation the user chooses between text and form; for an operation, between the media types that it takes.
class BodyTab : public QWidget {
    Q_OBJECT

public:
    /// The variables must outlive it.
    explicit BodyTab(RequestVariables &variables, QWidget *parent = nullptr);

    void setDraft(const RequestDraft &draft, const Operation *operation);
    void writeTo(RequestDraft &draft) const;
    /// Shows beneath the editor what preflight found in the body.
    void setReport(const PreflightReport &report);

Q_SIGNALS:
    void edited();
    void
    contentChosen(const patlas::RequestContent &content); ///< a media type; the draft is not changed here

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shape { None, Text, Form, File };
    Shape shapeFor(const RequestDraft &draft, const Operation *operation) const;
    void showShape(Shape shape);
    void showChoices(const Operation *operation, const RequestContent *content, bool isFile);
    void showForm(const RequestDraft &draft);
    void takeChoice();
    void takeForm();
    void format();
    void fill();
    void takeText();
    BodyKind kindOfText() const;
    QWidget *makeEditorPage();
    QWidget *makeFilePage();
    void chooseFile();
    void showVerdict(const QString &text, Severity severity);

    Shape m_shape = Shape::None;
    RequestContent m_content; ///< the media type that is shown; of a request of no operation empty
    std::vector<RequestContent> m_contents; ///< that can be chosen
    QByteArray m_body; ///< the text as it is sent; the editor only shows it
    BodyKind m_kind = BodyKind::None; ///< of the text
    QWidget *m_choiceRow;
    QComboBox *m_choice;
    QStackedWidget *m_pages;
    QLabel *m_noBody;
    ExactTextEdit *m_editor;
    BodyMarks *m_marks;
    JsonHighlighter *m_highlighter;
    QPushButton *m_fill;
    QPushButton *m_format;
    QLabel *m_verdict;
    Severity m_verdictSeverity = Severity::Info;
    MultipartForm *m_form;
    QLineEdit *m_file; ///< path
};

} // namespace patlas
