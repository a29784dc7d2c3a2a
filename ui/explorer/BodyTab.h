// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SeenValuesRepository.h"
#include "core/openapi/DocumentBuilder.h"
#include "core/preflight/Preflight.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace patlas {

class BodyText;
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
    /// The open request whose draft is set next: what can be undone in its text stays with it.
    void setRequest(const QString &id);
    /// See MultipartForm.
    void setPartOffers(const std::function<std::vector<SeenValue>(const BodyPart &)> &offers);
    /// See BodyText.
    void
    setOffers(const std::function<std::vector<SeenValue>(const QString &, const DocumentJson &)> &offers);

Q_SIGNALS:
    void edited();
    void
    contentChosen(const patlas::RequestContent &content); ///< a media type; the draft is not changed here

private:
    enum class Shape { None, Text, Form, File };
    Shape shapeFor(const RequestDraft &draft, const Operation *operation) const;
    void showShape(Shape shape);
    void showChoices(const Operation *operation, const RequestContent *content, bool isFile);
    void showForm(const RequestDraft &draft);
    void takeChoice();
    void takeForm();
    void takeText();
    BodyKind kindOfText() const;
    QWidget *makeFilePage();
    void chooseFile();

    Shape m_shape = Shape::None;
    RequestContent m_content; ///< the media type that is shown; of a request of no operation empty
    std::vector<RequestContent> m_contents; ///< that can be chosen
    BodyKind m_kind = BodyKind::None; ///< of the text
    QWidget *m_choiceRow;
    QComboBox *m_choice;
    QStackedWidget *m_pages;
    QLabel *m_noBody;
    BodyText *m_text;
    MultipartForm *m_form;
    QLineEdit *m_file; ///< path
};

} // namespace patlas
