// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodyTab.h"

#include "core/base/VisibleText.h"
#include "core/openapi/MediaType.h"
#include "core/request/BodyContent.h"
#include "core/request/OperationDraft.h"
#include "ui/explorer/BodyText.h"
#include "ui/explorer/MultipartForm.h"
#include "ui/explorer/VariableLine.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxShownFields = 200;

/// Whether a body of this media type is more likely in a file than typed.
bool takesFile(const RequestContent &content)
{
    const QString type = essenceOf(sentType(content.contentType));
    return !isJsonType(type) && !isXmlType(type) && !isMultipartForm(type) && !isUrlEncodedForm(type)
        && !type.startsWith("text/"_L1);
}

bool looksLikeJson(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

} // namespace

BodyTab::BodyTab(RequestVariables &variables, QWidget *parent)
    : QWidget(parent)
    , m_choiceRow(new QWidget(this))
    , m_choice(new QComboBox(m_choiceRow))
    , m_pages(new QStackedWidget(this))
    , m_noBody(new QLabel(this))
    , m_text(new BodyText(variables, this))
    , m_form(new MultipartForm(variables, this))
    , m_file(new QLineEdit(this))
{
    new VariableLine(m_file, variables, VariablePlace::Kind::Body);
    m_noBody->setTextFormat(Qt::PlainText);
    m_noBody->setProperty("caption", true);
    m_noBody->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_noBody->setMargin(12);
    m_noBody->setWordWrap(true);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form->setContentsMargins(12, 12, 12, 12);
    scroll->setWidget(m_form);
    // The card shows through; a scroll area would paint the window's colour over it.
    m_form->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    m_pages->addWidget(m_noBody);
    m_pages->addWidget(m_text);
    m_pages->addWidget(scroll);
    m_pages->addWidget(makeFilePage());
    m_choice->setAccessibleName(tr("Kind of body"));
    auto *choiceLabel = new QLabel(tr("&Kind of body"), m_choiceRow);
    choiceLabel->setProperty("caption", true);
    choiceLabel->setBuddy(m_choice);
    auto *choiceLayout = new QHBoxLayout(m_choiceRow);
    choiceLayout->setContentsMargins(12, 8, 8, 0);
    choiceLayout->setSpacing(8);
    choiceLayout->addWidget(choiceLabel);
    choiceLayout->addWidget(m_choice);
    choiceLayout->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choiceRow);
    layout->addWidget(m_pages, 1);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &BodyTab::takeChoice);
    connect(m_text, &BodyText::edited, this, &BodyTab::takeText);
    connect(m_form, &MultipartForm::edited, this, &BodyTab::takeForm);
}

QWidget *BodyTab::makeFilePage()
{
    auto *page = new QWidget(this);
    m_file->setAccessibleName(tr("File to send"));
    m_file->setPlaceholderText(tr("Path of the file"));
    auto *choose = new QPushButton(tr("Choose…"), page);
    choose->setAutoDefault(false);
    connect(m_file, &QLineEdit::textChanged, this, &BodyTab::edited);
    connect(choose, &QPushButton::clicked, this, &BodyTab::chooseFile);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(row);
    layout->addWidget(captionLabel(tr("Its bytes are the body. It is read while it is sent."), page));
    layout->addStretch(1);
    return page;
}

void BodyTab::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a file to send"), QFileInfo(m_file->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void BodyTab::setDraft(const RequestDraft &draft, const Operation *operation)
{
    const QSignalBlocker quiet(this);
    const RequestContent *content = operation ? contentOf(draft, *operation) : nullptr;
    m_content = content ? *content : RequestContent();
    m_form->setTakesFiles(!isUrlEncodedForm(m_content.contentType));
    m_noBody->setText(operation ? tr("“%1” takes no body.").arg(isolated(operation->title))
                                : tr("A %1 request has no body here.").arg(isolated(draft.method)));
    showChoices(operation, content, draft.bodyKind == BodyKind::File);
    showShape(shapeFor(draft, operation));
    m_text->setBody(draft.body);
    m_text->setContent(m_content);
    const bool isOfText = draft.bodyKind == BodyKind::Json || draft.bodyKind == BodyKind::Text;
    m_kind = isOfText && !draft.body.isEmpty() ? draft.bodyKind : kindOfText();
    showForm(draft);
    if (draft.bodyFile != m_file->text()) {
        const QSignalBlocker quietLine(m_file);
        m_file->setText(draft.bodyFile);
    }
}

void BodyTab::showForm(const RequestDraft &draft)
{
    if (!isUrlEncodedForm(m_content.contentType)) {
        m_form->setParts(m_content.parts, draft.parts);
        return;
    }
    if (m_shape != Shape::Form) {
        m_form->setParts({}, {}); // nothing of the draft before stays in it
        return;
    }
    // The text is what is sent; the form shows it.
    std::vector<BodyPart> described = m_content.parts;
    std::vector<DraftPart> parts = partsOfForm(m_text->body());
    for (BodyPart &part : described) {
        part.file = false; // its contents are typed, as the text that they are sent as
        if (!isJsonType(part.contentType))
            part.contentType.clear(); // a field of this form has no type of its own
        for (DraftPart &typed : parts) {
            if (typed.name == part.name)
                typed.contentType = draftPart(part, {}).contentType;
        }
    }
    m_form->setParts(described, parts);
}

void BodyTab::showChoices(const Operation *operation, const RequestContent *content, bool isFile)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_contents = operation && operation->body ? operation->body->contents : std::vector<RequestContent>();
    if (operation) {
        for (const RequestContent &each : m_contents)
            m_choice->addItem(isolated(sentType(each.contentType)));
        m_choice->setPlaceholderText(tr("As in Headers"));
        m_choice->setCurrentIndex(content ? int(content - operation->body->contents.data()) : -1);
        if (takesFile(m_content) || isFile)
            m_choice->addItem(tr("A file"), int(Shape::File));
        return;
    }
    m_choice->addItem(tr("Text or JSON"), int(Shape::Text));
    m_choice->addItem(tr("Form with files"), int(Shape::Form));
    m_choice->addItem(tr("A file"), int(Shape::File));
}

/// Derived from the whole draft, so that it follows the method, the address and the kind alike.
BodyTab::Shape BodyTab::shapeFor(const RequestDraft &draft, const Operation *operation) const
{
    if (draft.bodyKind == BodyKind::File)
        return Shape::File;
    // More fields than anybody would fill in are shown as their text.
    const bool isFieldForm =
        isUrlEncodedForm(m_content.contentType) && draft.body.count('&') < maxShownFields;
    const bool isForm = isMultipartForm(m_content.contentType) || isFieldForm
        || (draft.bodyKind == BodyKind::Multipart && (operation || !draft.parts.empty()));
    if (operation && operation->body)
        return isForm ? Shape::Form : Shape::Text;
    const bool readsBody = draft.method != "GET"_L1 && draft.method != "HEAD"_L1;
    if (!operation && draft.bodyKind == BodyKind::Multipart && (readsBody || !draft.parts.empty()))
        return Shape::Form;
    return (!operation && readsBody) || !draft.body.isEmpty() ? Shape::Text : Shape::None;
}

void BodyTab::showShape(Shape shape)
{
    m_shape = shape;
    m_pages->setCurrentIndex(int(shape));
    const bool isChosenHere = m_contents.empty() && m_choice->count() > 0;
    const bool isOneOfSeveral =
        m_choice->count() > 1 || (!m_contents.empty() && m_choice->currentIndex() < 0);
    m_choiceRow->setVisible(shape != Shape::None && (isChosenHere || isOneOfSeveral));
    if (!isChosenHere && shape == Shape::File) {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    if (!isChosenHere)
        return;
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(int(shape)));
}

void BodyTab::takeChoice()
{
    if (const int chosen = m_choice->currentIndex(); chosen >= 0 && std::size_t(chosen) < m_contents.size()) {
        Q_EMIT contentChosen(m_contents[std::size_t(chosen)]);
        return;
    }
    showShape(Shape(m_choice->currentData().toInt()));
    if (m_shape == Shape::Form && m_form->parts().empty())
        m_form->addPart();
    Q_EMIT edited();
}

void BodyTab::takeForm()
{
    if (isUrlEncodedForm(m_content.contentType)) {
        m_text->setBody(formText(m_form->parts())); // which may be shown in the form's place
        m_kind = BodyKind::Text;
    }
    Q_EMIT edited();
}

void BodyTab::writeTo(RequestDraft &draft) const
{
    // What the other shapes hold stays in the draft: the next change of the address may need it again.
    draft.body = m_text->body();
    const bool isParts = m_shape == Shape::Form && !isUrlEncodedForm(m_content.contentType);
    if (isParts)
        draft.parts = m_form->parts();
    draft.bodyFile = m_file->text();
    draft.bodyKind = isParts     ? BodyKind::Multipart
        : m_shape == Shape::None ? BodyKind::None
        : m_shape == Shape::File ? BodyKind::File
                                 : m_kind;
}

void BodyTab::setReport(const PreflightReport &report)
{
    m_text->setReport(m_shape == Shape::Text ? &report : nullptr, m_kind);
}

void BodyTab::setRequest(const QString &id)
{
    m_text->setOwner(id);
}

void BodyTab::setPartOffers(const std::function<std::vector<SeenValue>(const BodyPart &)> &offers)
{
    m_form->setOffers(offers);
}

void BodyTab::setOffers(
    const std::function<std::vector<SeenValue>(const QString &, const DocumentJson &)> &offers)
{
    m_text->setOffers(offers);
}

void BodyTab::takeText()
{
    m_kind = kindOfText();
    Q_EMIT edited();
}

BodyKind BodyTab::kindOfText() const
{
    const QByteArray &body = m_text->body();
    if (body.isEmpty())
        return BodyKind::None;
    const bool isJson =
        m_content.contentType.isEmpty() ? looksLikeJson(body) : isJsonType(sentType(m_content.contentType));
    return isJson ? BodyKind::Json : BodyKind::Text;
}

} // namespace patlas

#include "moc_BodyTab.cpp"
