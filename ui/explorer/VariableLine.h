// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/RequestVariables.h"

#include <QObject>

#include <vector>

class QLineEdit;
class QMenu;

namespace patlas {

class VariableCompleter;

/// The variables in a line of text: how they look, what is said of them under the pointer and at the cursor,
/// their completion, and the entries of the line's menu that define one.
class VariableLine : public QObject {
    Q_OBJECT

public:
    /// A child of the line. `kind`: what of a request is typed in it; Url is all of an address.
    VariableLine(QLineEdit *line, RequestVariables &variables, VariablePlace::Kind kind);

    const std::vector<VariableMark> &marks() const { return m_marks; }
    void complete(); ///< proposes variables

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void draw();
    void sayAtCursor();
    const VariableMark *markAt(int position) const;

    QLineEdit *m_line;
    RequestVariables &m_variables;
    VariablePlace::Kind m_kind;
    VariableCompleter *m_completer;
    std::vector<VariableMark> m_marks;
    QString m_said; ///< as the line's description
    bool m_isDrawing = false;
    bool m_isComposing = false; ///< an input method is at work
    bool m_isDrawn = false; ///< something is marked
};

/// Adds to the menu of a field what can be done about the variables in it.
void addVariableActions(QMenu &menu, const std::vector<VariableMark> &marks, RequestVariables &variables,
                        VariableCompleter &completer);

} // namespace patlas
