// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/VariableLine.h"

#include "core/base/VisibleText.h"
#include "ui/explorer/VariableLook.h"
#include "ui/widgets/VariableCompleter.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {
constexpr int maxDefinable = 5; ///< in one menu
}

VariableLine::VariableLine(QLineEdit *line, RequestVariables &variables, VariablePlace::Kind kind)
    : QObject(line)
    , m_line(line)
    , m_variables(variables)
    , m_kind(kind)
    , m_completer(new VariableCompleter(
          line, [&variables]() -> const std::vector<VariableName> & { return variables.names(); }))
{
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, &VariableLine::look);
    connect(line, &QLineEdit::cursorPositionChanged, this, &VariableLine::sayAtCursor);
    connect(&variables, &RequestVariables::changed, this, &VariableLine::look);
    look();
}

void VariableLine::complete()
{
    m_completer->open();
}

void VariableLine::look()
{
    m_marks = m_kind == VariablePlace::Kind::Url ? m_variables.marksInUrl(m_line->text())
                                                 : m_variables.marksIn(m_line->text(), m_kind);
    draw();
    sayAtCursor();
}

/// A line edit takes formats for its own text only from an input method. What is sent here inserts nothing,
/// so that cursor, selection and undo stay.
void VariableLine::draw()
{
    if (m_isComposing || m_isDrawing || (m_marks.empty() && !m_isDrawn))
        return;
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange &range : variableFormats(m_marks, m_line->palette()))
        attributes.append({QInputMethodEvent::TextFormat, range.start - m_line->cursorPosition(),
                           range.length, range.format});
    const QScopedValueRollback drawing(m_isDrawing, true);
    QInputMethodEvent formats(QString(), attributes);
    QCoreApplication::sendEvent(m_line, &formats);
    m_isDrawn = !m_marks.empty();
}

const VariableMark *VariableLine::markAt(int position) const
{
    const auto found = std::ranges::find_if(m_marks, [position](const VariableMark &mark) {
        return mark.start <= position && position <= mark.start + mark.size;
    });
    return found == m_marks.end() ? nullptr : &*found;
}

/// For those who do not use a pointer.
void VariableLine::sayAtCursor()
{
    const VariableMark *mark = markAt(m_line->cursorPosition());
    const QString said = mark ? variableWords({*mark}, m_variables) : QString();
    if (said == m_said || (said.isEmpty() && m_line->accessibleDescription() != m_said))
        return;
    m_said = said;
    m_line->setAccessibleDescription(said);
}

bool VariableLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::InputMethod:
        // One of another source takes the formats away.
        if (!m_isDrawing) {
            m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
            if (!m_marks.empty())
                QMetaObject::invokeMethod(this, &VariableLine::draw, Qt::QueuedConnection);
        }
        return false;
    case QEvent::PaletteChange:
        draw();
        return false;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const VariableMark *mark = markAt(m_line->cursorPositionAt(help->pos()));
        if (!mark)
            return false;
        QToolTip::showText(help->globalPos(), variableWords({*mark}, m_variables), m_line);
        return true;
    }
    case QEvent::ContextMenu: {
        QMenu *menu = m_line->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addVariableActions(*menu, m_marks, m_variables, *m_completer);
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    default:
        return false;
    }
}

void addVariableActions(QMenu &menu, const std::vector<VariableMark> &marks, RequestVariables &variables,
                        VariableCompleter &completer)
{
    menu.addSeparator();
    QStringList names;
    for (const VariableMark &mark : marks) {
        const QString name = variables.definableName(mark.use);
        if (!name.isEmpty() && !names.contains(name) && names.size() < maxDefinable)
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        const QString shown = isolated(name).replace(u'&', u"&&"_s);
        QObject::connect(menu.addAction(VariableLine::tr("Define “%1”…").arg(shown)), &QAction::triggered,
                         &variables, [&variables, name] { Q_EMIT variables.defineRequested(name); });
    }
    QAction *insert = menu.addAction(VariableLine::tr("Insert variable"));
    insert->setShortcut(Qt::CTRL | Qt::Key_Space); // only shown here: the field takes the keys
    // Once the menu is closed and the field has the focus again.
    QObject::connect(insert, &QAction::triggered, &completer, &VariableCompleter::open, Qt::QueuedConnection);
}

} // namespace patlas

#include "moc_VariableLine.cpp"
