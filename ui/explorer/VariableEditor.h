// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/RequestVariables.h"

#include <QObject>

#include <vector>

class QTextCursor;

namespace patlas {

class ExactTextEdit;
class JsonHighlighter;
class VariableCompleter;

/// The same as VariableLine for the variables in a text of several lines.
class VariableEditor : public QObject {
    Q_OBJECT

public:
    /// A child of the editor. The highlighter of its document marks the variables from now on.
    VariableEditor(ExactTextEdit *editor, JsonHighlighter *highlighter, RequestVariables &variables);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayAtCursor();
    /// The one at the cursor's position; none: an empty list.
    std::vector<VariableMark> markAt(const QTextCursor &cursor) const;

    ExactTextEdit *m_editor;
    QWidget *m_viewport;
    RequestVariables &m_variables;
    VariableCompleter *m_completer;
    QString m_said; ///< as the editor's description
};

} // namespace patlas
