// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/ManualView.h"

#include "ui/help/ManualPages.h"

#include <QEvent>
#include <QFontDatabase>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>

#include <algorithm>
#include <utility>
#include <vector>

namespace patlas {

namespace {

constexpr int maxPictureWidth = 720; ///< in device-independent pixels
constexpr int pageMargin = 16;
constexpr int resizedAfterMs = 150;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Manual page"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    // Always there: if it came and went with the length of the text, the width of the pictures would, too.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(pageMargin);
}

void ManualView::setPage(const ManualPage &page)
{
    document()->clear(); // its pictures, too
    show(page.markdown);
}

void ManualView::show(const QString &markdown)
{
    m_markdown = markdown;
    m_pictureWidth = pictureWidth();
    document()->setMarkdown(markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    // Qt sets code in a family that need not be there.
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QTextCharFormat code;
    code.setFontFamilies(fixed.families());
    code.setFontFixedPitch(true);
    std::vector<std::pair<int, int>> places; // first, as a format can join what is looped over
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (isCode || fragment.charFormat().fontFixedPitch())
                places.emplace_back(fragment.position(), fragment.position() + fragment.length());
        }
    }
    QTextCursor cursor(document());
    for (const auto &[begin, end] : places) {
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(code);
    }
    setTextCursor(QTextCursor(document())); // what was written pushed it to the end
    setHighlighted(m_highlighted);
}

void ManualView::setHighlighted(const QString &words)
{
    m_highlighted = words;
    QList<QTextEdit::ExtraSelection> marks;
    if (!words.isEmpty()) {
        QTextCursor found(document());
        while (!(found = document()->find(words, found)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage picture(manualPicture(name.path(), isDark(palette())));
    if (picture.isNull())
        return picture;
    picture = picture.scaledToWidth(int(m_pictureWidth * devicePixelRatioF()), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    return picture;
}

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Headings, code and pictures were made for the font and the colours before.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showAgain();
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    // Once, when the window has its size.
    if (pictureWidth() != m_pictureWidth)
        m_resizing.start(resizedAfterMs, this);
}

void ManualView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_resizing.timerId()) {
        QTextBrowser::timerEvent(event);
        return;
    }
    m_resizing.stop();
    if (pictureWidth() != m_pictureWidth)
        showAgain();
}

int ManualView::pictureWidth() const
{
    return std::clamp(viewport()->width() - 2 * pageMargin, 1, maxPictureWidth);
}

void ManualView::showAgain()
{
    if (m_markdown.isEmpty())
        return;
    // The text at the top stays there, whatever its place is in pixels.
    const int top = cursorForPosition(QPoint(0, 0)).position();
    document()->clear();
    show(m_markdown);
    QTextCursor cursor(document());
    cursor.setPosition(std::min(top, document()->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
}

} // namespace patlas

#include "moc_ManualView.cpp"
