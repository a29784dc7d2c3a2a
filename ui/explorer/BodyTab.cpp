// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodyTab.h"

#include "core/base/Utf8.h"
#include "core/base/VisibleText.h"
#include "core/document/JsonIndent.h"
#include "core/openapi/MediaType.h"
#include "core/request/BodyContent.h"
#include "core/request/OperationDraft.h"
#include "ui/explorer/BodyMarks.h"
#include "ui/explorer/JsonHighlighter.h"
#include "ui/explorer/MultipartForm.h"
#include "ui/explorer/VariableEditor.h"
#include "ui/explorer/VariableLine.h"
#include "ui/theme/DataFont.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExactTextEdit.h"
#include "ui/widgets/Wording.h"

#include <QComboBox>
#include <QEvent>
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
    , m_editor(new ExactTextEdit(this))
    , m_marks(new BodyMarks(m_editor))
    , m_highlighter(new JsonHighlighter(m_editor->document(), palette()))
    , m_fill(new QPushButton(tr("Fill from schema"), this))
    , m_format(new QPushButton(tr("Format"), this))
    , m_verdict(new QLabel(this))
    , m_form(new MultipartForm(variables, this))
    , m_file(new QLineEdit(this))
{
    new VariableEditor(m_editor, m_highlighter, variables);
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
    m_pages->addWidget(makeEditorPage());
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
    connect(m_editor, &ExactTextEdit::edited, this, &BodyTab::takeText);
    connect(m_form, &MultipartForm::edited, this, &BodyTab::takeForm);
    connect(m_fill, &QPushButton::clicked, this, &BodyTab::fill);
    connect(m_format, &QPushButton::clicked, this, &BodyTab::format);
}

QWidget *BodyTab::makeEditorPage()
{
    m_editor->setAccessibleName(tr("Body"));
    useDataFont(*m_editor);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setProperty("flat", true);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTabStopDistance(2 * m_editor->fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    m_editor->document()->setDocumentMargin(8);
    m_editor->setTabChangesFocus(true);
    m_fill->setAutoDefault(false);
    m_fill->setToolTip(tr("Replaces the body by one with the members that the description names, also those "
                          "that are not required"));
    m_format->setAutoDefault(false);
    m_format->setToolTip(tr("Indents the JSON; changes only white space"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *page = new QWidget(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 8);
    foot->setSpacing(8);
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_fill);
    foot->addWidget(m_format);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addLayout(foot);
    return page;
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
    if (draft.body != m_body) {
        m_body = draft.body;
        m_editor->setExactText(exactFromUtf8(m_body));
    }
    const bool isOfText = draft.bodyKind == BodyKind::Json || draft.bodyKind == BodyKind::Text;
    m_kind = isOfText && !m_body.isEmpty() ? draft.bodyKind : kindOfText();
    const bool hasSample = isJsonType(m_content.contentType) || isXmlType(m_content.contentType);
    m_fill->setVisible(hasSample && !m_content.schema.isEmpty());
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
    std::vector<DraftPart> parts = partsOfForm(m_body);
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
        m_body = formText(m_form->parts());
        m_kind = BodyKind::Text;
        const QSignalBlocker quiet(m_editor); // which may be shown in the form's place
        m_editor->setExactText(exactFromUtf8(m_body));
    }
    Q_EMIT edited();
}

void BodyTab::writeTo(RequestDraft &draft) const
{
    // What the other shapes hold stays in the draft: the next change of the address may need it again.
    draft.body = m_body;
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
    if (m_shape != Shape::Text) {
        m_marks->show({}, {});
        return;
    }
    const bool json = m_kind == BodyKind::Json;
    m_format->setEnabled(json);
    std::vector<BodyPlace> places;
    for (const Finding &finding : report.findings)
        places.insert(places.end(), finding.places.begin(), finding.places.end());
    m_marks->show(m_body, places);
    const Finding *wrong = report.finding(FindingKind::InvalidBody);
    if (!wrong)
        wrong = report.finding(FindingKind::BodyTooLarge);
    if (wrong)
        showVerdict(wrong->sentence, wrong->severity);
    else if (m_body.isEmpty())
        showVerdict(tr("No body is sent."), Severity::Info);
    else
        showVerdict(json ? tr("Valid JSON") : tr("Sent as it is"), json ? Severity::Ok : Severity::Info);
}

void BodyTab::showVerdict(const QString &text, Severity severity)
{
    const Theme theme(palette());
    m_verdictSeverity = severity;
    m_verdict->setText(text);
    m_verdict->setToolTip(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     severity == Severity::Blocking      ? theme.danger()
                         : severity == Severity::Warning ? theme.warning()
                         : severity == Severity::Ok      ? theme.ok()
                                                         : theme.muted());
    m_verdict->setPalette(colours);
}

void BodyTab::takeText()
{
    m_body = m_editor->exactText().toUtf8();
    m_kind = kindOfText();
    Q_EMIT edited();
}

BodyKind BodyTab::kindOfText() const
{
    if (m_body.isEmpty())
        return BodyKind::None;
    const bool isJson =
        m_content.contentType.isEmpty() ? looksLikeJson(m_body) : isJsonType(sentType(m_content.contentType));
    return isJson ? BodyKind::Json : BodyKind::Text;
}

void BodyTab::format()
{
    const QByteArray better = indentedJson(m_body);
    if (!better.isEmpty() && better != m_body)
        m_editor->replaceAll(exactFromUtf8(better));
}

void BodyTab::fill()
{
    if (const QByteArray sample = sampleText(m_content, SampleMembers::All); !sample.isEmpty())
        m_editor->replaceAll(exactFromUtf8(sample));
}

void BodyTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        showVerdict(m_verdict->text(), m_verdictSeverity);
    }
}

} // namespace patlas

#include "moc_BodyTab.cpp"
