// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodyText.h"

#include "core/base/Utf8.h"
#include "core/document/JsonIndent.h"
#include "core/openapi/MediaType.h"
#include "core/request/BodyContent.h"
#include "core/request/OperationDraft.h"
#include "ui/explorer/BodyCompleter.h"
#include "ui/explorer/BodyEditor.h"
#include "ui/explorer/BodyMarks.h"
#include "ui/explorer/JsonHighlighter.h"
#include "ui/explorer/VariableEditor.h"
#include "ui/theme/DataFont.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

constexpr std::size_t maxKeptDocuments = 8;
constexpr int maxKeptText = 1'000'000; ///< characters of each; larger ones are read anew

} // namespace

BodyText::BodyText(RequestVariables &variables, QWidget *parent)
    : QWidget(parent)
    , m_editor(new BodyEditor(this))
    , m_completer(new BodyCompleter(m_editor))
    , m_marks(new BodyMarks(m_editor))
    , m_highlighter(new JsonHighlighter(m_editor->document(), palette()))
    , m_fill(new QPushButton(tr("Fill from schema"), this))
    , m_format(new QPushButton(tr("Format"), this))
    , m_verdict(new QLabel(this))
{
    m_highlighter->setParent(this); // documents come and go
    new VariableEditor(m_editor, m_highlighter, variables);
    setUpEditor();
    m_fill->setAutoDefault(false);
    m_fill->setToolTip(tr("Replaces the body by one with the members that the description names, also those "
                          "that are not required"));
    m_format->setAutoDefault(false);
    m_format->setToolTip(tr("Indents the JSON; changes only white space"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 8);
    foot->setSpacing(8);
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_fill);
    foot->addWidget(m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addLayout(foot);

    connect(m_editor, &ExactTextEdit::edited, this, [this] {
        m_body = m_editor->exactText().toUtf8();
        Q_EMIT edited();
    });
    connect(m_editor, &ExactTextEdit::documentReplaced, this,
            [this] { m_highlighter->setDocument(m_editor->document()); });
    connect(m_fill, &QPushButton::clicked, this, &BodyText::fill);
    connect(m_format, &QPushButton::clicked, this, &BodyText::format);
}

BodyText::~BodyText() = default;

void BodyText::setUpEditor()
{
    m_editor->setAccessibleName(tr("Body"));
    useDataFont(*m_editor);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setProperty("flat", true);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTabStopDistance(2 * m_editor->fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    m_editor->document()->setDocumentMargin(8);
}

void BodyText::setOwner(const QString &id)
{
    m_owner = id;
}

void BodyText::setBody(const QByteArray &body)
{
    if (m_owner == m_shownOwner) {
        if (body == m_body)
            return;
        m_body = body;
        m_editor->setExactText(exactFromUtf8(body));
        return;
    }
    m_marks->show({}, {}); // they are in the text that goes
    keepDocument();
    m_shownOwner = m_owner;
    m_body = body;
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
                                   [this](const Kept &each) { return each.owner == m_owner; });
    // What was changed elsewhere meanwhile, such as in its file, has nothing to be undone here.
    const bool isSame = kept != m_kept.end() && kept->body == body;
    static_cast<void>(
        m_editor->exchangeDocument(isSame ? std::move(kept->document) : m_editor->newDocument()));
    if (isSame) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(std::min(kept->cursor, m_editor->document()->characterCount() - 1));
        m_editor->setTextCursor(cursor);
    } else {
        m_editor->setExactText(exactFromUtf8(body));
    }
    if (kept != m_kept.end())
        m_kept.erase(kept);
}

/// Of the request that was shown until now; the next text is one of another.
void BodyText::keepDocument()
{
    const QTextDocument &document = *m_editor->document();
    const bool canUndo = document.isUndoAvailable() || document.isRedoAvailable();
    if (m_shownOwner.isEmpty() || !canUndo || document.characterCount() > maxKeptText)
        return;
    const int cursor = m_editor->textCursor().position();
    m_kept.push_back({m_shownOwner, m_body, m_editor->exchangeDocument(m_editor->newDocument()), cursor});
    if (m_kept.size() > maxKeptDocuments)
        m_kept.erase(m_kept.begin());
}

void BodyText::setContent(const RequestContent &content)
{
    m_content = content;
    const bool hasSample = isJsonType(content.contentType) || isXmlType(content.contentType);
    m_fill->setVisible(hasSample && !content.schema.isEmpty());
    m_completer->setSchema(isJsonType(content.contentType) ? content.schema : QByteArray());
}

void BodyText::setOffers(const Offers &offers)
{
    m_completer->setOffers(offers);
}

void BodyText::setReport(const PreflightReport *report, BodyKind kind)
{
    if (!report) {
        m_marks->show({}, {});
        return;
    }
    const bool json = kind == BodyKind::Json;
    m_format->setEnabled(json);
    m_editor->setJson(json);
    std::vector<BodyPlace> places;
    for (const Finding &finding : report->findings)
        places.insert(places.end(), finding.places.begin(), finding.places.end());
    m_marks->show(m_body, places);
    const Finding *wrong = report->finding(FindingKind::InvalidBody);
    if (!wrong)
        wrong = report->finding(FindingKind::BodyTooLarge);
    if (wrong)
        showVerdict(wrong->sentence, wrong->severity);
    else if (m_body.isEmpty())
        showVerdict(tr("No body is sent."), Severity::Info);
    else
        showVerdict(json ? tr("Valid JSON") : tr("Sent as it is"), json ? Severity::Ok : Severity::Info);
}

void BodyText::showVerdict(const QString &text, Severity severity)
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

void BodyText::format()
{
    const QByteArray better = indentedJson(m_body);
    if (!better.isEmpty() && better != m_body)
        m_editor->replaceAll(exactFromUtf8(better));
}

void BodyText::fill()
{
    if (const QByteArray sample = sampleText(m_content, SampleMembers::All); !sample.isEmpty())
        m_editor->replaceAll(exactFromUtf8(sample));
}

void BodyText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        showVerdict(m_verdict->text(), m_verdictSeverity);
    }
}

} // namespace patlas

#include "moc_BodyText.cpp"
