// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/TextPane.h"

#include "ui/response/BodyTextView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patlas {

TextPane::TextPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new BodyTextView(this))
    , m_options(new QWidget(this))
    , m_pretty(new QCheckBox(tr("Laid out"), m_options))
    , m_wrap(new QCheckBox(tr("Wrap"), m_options))
{
    m_text->setAccessibleName(tr("Text"));
    m_pretty->setToolTip(tr("One value per line. Off: the text as the service sent it."));
    m_wrap->setChecked(true);
    auto *row = new QHBoxLayout(m_options);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(16);
    row->addWidget(m_pretty);
    row->addWidget(m_wrap);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_options);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_pretty, &QCheckBox::toggled, this, &TextPane::lay);
    connect(m_wrap, &QCheckBox::toggled, m_text, &BodyTextView::setWrap);
    showNothing();
}

void TextPane::addBodyAction(QAction *action)
{
    m_text->addAction(action);
}

void TextPane::showNothing()
{
    m_document.reset();
    m_options->hide();
    m_text->showLines(nullptr, {});
}

void TextPane::showDocument(const ResponseDocument::Shared &document)
{
    m_document = document;
    const MediaKind kind = document->kind();
    m_options->setVisible(kind == MediaKind::Json || kind == MediaKind::Text);
    m_pretty->setVisible(kind == MediaKind::Json);
    // Show an invalid document as received, so that the place of the error is visible.
    m_choosing = true;
    m_pretty->setChecked(kind == MediaKind::Json && !document->json().error());
    m_choosing = false;
    lay();
}

void TextPane::extendDocument(const ResponseDocument::Shared &document)
{
    if (!m_document || m_document->kind() != document->kind() || document->json().error()) {
        showDocument(document);
        return;
    }
    m_document = document;
    m_text->extendLines(lines(), document->bytes());
}

void TextPane::lay()
{
    if (m_document && !m_choosing)
        m_text->showLines(lines(), m_document->bytes());
}

std::shared_ptr<const DocumentLines> TextPane::lines() const
{
    // The lines keep their document alive.
    const auto keep = [document = m_document](DocumentLines *lines) {
        return std::shared_ptr<const DocumentLines>(lines,
                                                    [document](const DocumentLines *gone) { delete gone; });
    };
    const QByteArrayView bytes = m_document->bytes();
    switch (m_document->kind()) {
    case MediaKind::Json:
        if (m_pretty->isChecked())
            return keep(new JsonLines(bytes, m_document->json()));
        return keep(new RawLines(bytes, &m_document->json()));
    case MediaKind::Text:
        return keep(new RawLines(bytes));
    case MediaKind::Image:
    case MediaKind::Binary:
        return keep(new HexLines(bytes));
    case MediaKind::Empty:
        break;
    }
    return nullptr;
}

void TextPane::setNeedle(const QString &needle)
{
    const bool escapes =
        m_document && m_document->kind() == MediaKind::Json && m_document->json().hasEscapes();
    m_text->setNeedle(
        TextSearch(needle, escapes ? TextSearch::Escapes::Json : TextSearch::Escapes::AsWritten));
}

void TextPane::select(qint64 from, qint64 to)
{
    m_text->select(from, to);
}

void TextPane::showAsItCame()
{
    m_pretty->setChecked(false);
}

} // namespace patlas

#include "moc_TextPane.cpp"
