// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/VariableEditor.h"

#include "ui/explorer/JsonHighlighter.h"
#include "ui/explorer/VariableLine.h"
#include "ui/explorer/VariableLook.h"
#include "ui/widgets/ExactTextEdit.h"
#include "ui/widgets/VariableCompleter.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolTip>

namespace patlas {

VariableEditor::VariableEditor(ExactTextEdit *editor, JsonHighlighter *highlighter,
                               RequestVariables &variables)
    : QObject(editor)
    , m_editor(editor)
    , m_viewport(editor->viewport())
    , m_variables(variables)
    , m_completer(new VariableCompleter(
          editor, [&variables]() -> const std::vector<VariableName> & { return variables.names(); }))
{
    highlighter->setVariables(variables);
    editor->installEventFilter(this);
    m_viewport->installEventFilter(this);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &VariableEditor::sayAtCursor);
    connect(&variables, &RequestVariables::changed, this, &VariableEditor::sayAtCursor);
}

std::vector<VariableMark> VariableEditor::markAt(const QTextCursor &cursor) const
{
    const QString line = cursor.block().text();
    const int at = cursor.positionInBlock();
    for (VariableUse use = nextVariable(QStringView(line), 0); use.size > 0 && use.start <= at;
         use = nextVariable(QStringView(line), use.start + use.size)) {
        if (at <= use.start + use.size)
            return {{use.start, use.size, m_variables.inBody(use.expression)}};
    }
    return {};
}

void VariableEditor::sayAtCursor()
{
    const QString said = variableWords(markAt(m_editor->textCursor()), m_variables);
    if (said == m_said)
        return;
    m_said = said;
    m_editor->setAccessibleDescription(said);
}

bool VariableEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Also called while the editor is being destroyed, when it must not be used.
    if (watched == m_viewport && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString said = variableWords(markAt(m_editor->cursorForPosition(help->pos())), m_variables);
        if (said.isEmpty())
            return false;
        QToolTip::showText(help->globalPos(), said, m_viewport);
        return true;
    }
    const bool isOfMenu = watched == m_viewport || watched == m_editor;
    if (isOfMenu && event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        const bool isByPointer = asked->reason() == QContextMenuEvent::Mouse && watched == m_viewport;
        QMenu *menu = m_editor->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addVariableActions(
            *menu, markAt(isByPointer ? m_editor->cursorForPosition(asked->pos()) : m_editor->textCursor()),
            m_variables, *m_completer);
        menu->popup(asked->globalPos());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patlas

#include "moc_VariableEditor.cpp"
