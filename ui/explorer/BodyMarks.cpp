// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodyMarks.h"

#include "core/base/Utf8.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ExactText.h"
#include "ui/widgets/ExactTextEdit.h"
#include "ui/widgets/KeyAction.h"

#include <QAction>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// In the order of the text; what is said of one place stands there together.
std::vector<BodyPlace> joined(std::vector<BodyPlace> places)
{
    std::stable_sort(places.begin(), places.end(),
                     [](const BodyPlace &a, const BodyPlace &b) { return a.offset < b.offset; });
    std::vector<BodyPlace> result;
    for (BodyPlace &place : places) {
        if (result.empty() || result.back().offset != place.offset || result.back().size != place.size) {
            result.push_back(std::move(place));
            continue;
        }
        result.back().sentence += QLatin1Char('\n') + place.sentence;
        result.back().isHarmless = result.back().isHarmless && place.isHarmless;
    }
    return result;
}

} // namespace

BodyMarks::BodyMarks(ExactTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_viewport(editor->viewport())
{
    m_viewport->installEventFilter(this);
    editor->installEventFilter(this);
    QAction *next = addKeyAction(*editor, u"nextProblem"_s, tr("Next problem in the body"), tr("Body"),
                                 {QKeySequence(Qt::Key_F8)});
    next->setShortcutContext(Qt::WidgetShortcut);
    connect(next, &QAction::triggered, this, &BodyMarks::goToNext);
}

void BodyMarks::show(const QByteArray &body, const std::vector<BodyPlace> &places)
{
    const std::vector<BodyPlace> sorted = joined(places);
    if (sorted.empty() && m_marks.empty())
        return;
    std::vector<qsizetype> bounds; // in bytes, then in the text
    for (const BodyPlace &place : sorted) {
        bounds.push_back(place.offset);
        bounds.push_back(place.offset + place.size);
    }
    std::vector<qsizetype> ordered = bounds;
    std::sort(ordered.begin(), ordered.end());
    std::vector<qsizetype> characters;
    qsizetype from = 0;
    qsizetype length = 0;
    for (const qsizetype bound : ordered) {
        length += exactFromUtf8(QByteArrayView(body).sliced(from, bound - from)).size();
        from = bound;
        characters.push_back(length);
    }
    const std::vector<int> positions = ExactText::positionsOf(*m_editor->document(), characters);
    const auto positionOf = [&](qsizetype bound) {
        return positions[std::size_t(std::lower_bound(ordered.begin(), ordered.end(), bound)
                                     - ordered.begin())];
    };
    m_marks.clear();
    for (const BodyPlace &place : sorted) {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(positionOf(place.offset));
        cursor.setPosition(positionOf(place.offset + place.size), QTextCursor::KeepAnchor);
        m_marks.push_back({cursor, place});
    }
    draw();
}

void BodyMarks::draw()
{
    const Theme theme(m_editor->palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = mark.place;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(mark.of.isHarmless ? theme.muted() : theme.warning());
        selections.append(selection);
    }
    m_editor->setExtraSelections(selections);
}

const BodyMarks::Mark *BodyMarks::markAt(int position) const
{
    // Of two at one place the narrower one, which was looked for.
    const Mark *found = nullptr;
    for (const Mark &mark : m_marks) {
        const bool isThere = mark.place.selectionStart() <= position && position <= mark.place.selectionEnd();
        if (isThere && (!found || mark.of.size < found->of.size))
            found = &mark;
    }
    return found;
}

void BodyMarks::goToNext()
{
    if (m_marks.empty())
        return;
    const int here = m_editor->textCursor().selectionStart();
    const auto next = std::find_if(m_marks.begin(), m_marks.end(),
                                   [here](const Mark &mark) { return mark.place.selectionStart() > here; });
    const Mark &mark = next == m_marks.end() ? m_marks.front() : *next;
    m_editor->setTextCursor(mark.place);
    m_editor->ensureCursorVisible();
    QToolTip::showText(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()),
                       mark.of.sentence, m_editor->viewport());
}

bool BodyMarks::eventFilter(QObject *watched, QEvent *event)
{
    // Also called while the editor is being destroyed, when it must not be used.
    if (watched == m_editor && event->type() == QEvent::PaletteChange)
        draw();
    if (watched != m_viewport || event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Mark *mark = markAt(m_editor->cursorForPosition(help->pos()).position());
    if (!mark)
        return false; // perhaps the description says something of the place
    QToolTip::showText(help->globalPos(), mark->of.sentence, m_editor->viewport());
    return true;
}

} // namespace patlas

#include "moc_BodyMarks.cpp"
