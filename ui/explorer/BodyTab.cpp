// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodyTab.h"

#include "core/document/JsonIndent.h"
#include "ui/explorer/JsonHighlighter.h"
#include "ui/explorer/MultipartForm.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool looksLikeJson(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

} // namespace

BodyTab::BodyTab(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_noBody(new QLabel(this))
    , m_editor(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_editor->document(), palette()))
    , m_format(new QPushButton(tr("Format"), this))
    , m_verdict(new QLabel(this))
    , m_form(new MultipartForm(this))
{
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_editor, &QPlainTextEdit::textChanged, this, &BodyTab::textChanged);
    connect(m_form, &MultipartForm::edited, this, &BodyTab::edited);
    connect(m_format, &QPushButton::clicked, this, &BodyTab::format);
}

QWidget *BodyTab::makeEditorPage()
{
    m_editor->setAccessibleName(tr("Body"));
    m_editor->setFont(Theme::fixedFont());
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setProperty("flat", true);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTabStopDistance(2 * m_editor->fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    m_editor->document()->setDocumentMargin(8);
    m_editor->setTabChangesFocus(true);
    m_format->setAutoDefault(false);
    m_format->setToolTip(tr("Indents the JSON; changes only white space"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *page = new QWidget(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 8);
    foot->setSpacing(8);
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_format);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addLayout(foot);
    return page;
}

void BodyTab::setDraft(const RequestDraft &draft, const Operation *operation)
{
    const QSignalBlocker quiet(this);
    const bool readsBody = draft.method != "GET"_L1 && draft.method != "HEAD"_L1;
    m_jsonExpected = operation && operation->body && operation->body->parts.empty();
    if (operation && operation->body && !operation->body->parts.empty())
        m_shape = Shape::Form;
    else if (m_jsonExpected || (!operation && readsBody) || !draft.body.isEmpty())
        m_shape = Shape::Text;
    else
        m_shape = Shape::None;

    m_noBody->setText(operation ? tr("“%1” takes no body.").arg(operation->title)
                                : tr("A %1 request has no body here.").arg(draft.method));
    m_pages->setCurrentIndex(int(m_shape));
    const QString text = QString::fromUtf8(draft.body);
    if (m_editor->toPlainText() != text)
        m_editor->setPlainText(text);
    m_text = m_editor->toPlainText();
    m_form->setParts(m_shape == Shape::Form ? operation->body->parts : std::vector<BodyPart>(), draft.parts);
}

void BodyTab::writeTo(RequestDraft &draft) const
{
    draft.body.clear();
    draft.parts.clear();
    draft.bodyKind = BodyKind::None;
    if (m_shape == Shape::Form) {
        draft.bodyKind = BodyKind::Multipart;
        draft.parts = m_form->parts();
    } else if (m_shape == Shape::Text) {
        draft.body = m_editor->toPlainText().toUtf8();
        if (!draft.body.isEmpty())
            draft.bodyKind = m_jsonExpected || looksLikeJson(draft.body) ? BodyKind::Json : BodyKind::Text;
    }
}

void BodyTab::setReport(const PreflightReport &report)
{
    if (m_shape != Shape::Text)
        return;
    const QByteArray body = m_editor->toPlainText().toUtf8();
    const bool json = m_jsonExpected || looksLikeJson(body);
    m_format->setEnabled(json && !body.isEmpty());
    const Finding *wrong = report.finding(FindingKind::InvalidBody);
    if (!wrong)
        wrong = report.finding(FindingKind::BodyTooLarge);
    if (wrong)
        showVerdict(wrong->sentence, wrong->severity);
    else if (body.isEmpty())
        showVerdict(tr("No body is sent."), Severity::Info);
    else
        showVerdict(json ? tr("Valid JSON") : tr("Sent as plain text"), json ? Severity::Ok : Severity::Info);
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

void BodyTab::textChanged()
{
    const QString text = m_editor->toPlainText();
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT edited();
}

void BodyTab::format()
{
    const QByteArray text = m_editor->toPlainText().toUtf8();
    const QByteArray better = indentedJson(text);
    if (better.isEmpty() || better == text)
        return;
    // Use a cursor so that the change can be undone.
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(better));
    cursor.endEditBlock();
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
