// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/VariableNames.h"
#include "ui/widgets/CompletionList.h"

#include <QObject>
#include <QRect>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace patlas {

/// Proposes what can stand between braces once a person types "{{" in a field, or presses Ctrl+Space. The
/// field keeps the focus: arrow keys choose in the list, Return and Tab take what is chosen, Esc closes the
/// list. While the list is closed, it takes no key but Ctrl+Space.
class VariableCompleter : public QObject {
    Q_OBJECT

public:
    using Names = std::function<const std::vector<VariableName> &()>;

    /// A child of the field.
    VariableCompleter(QLineEdit *line, Names names);
    VariableCompleter(QPlainTextEdit *editor, Names names);

    bool isOpen() const;
    /// Lists the names, between braces that are written if the cursor is between none.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The expression that the cursor is in.
    struct Place {
        qsizetype start = -1; ///< behind the braces, in the line of the cursor; -1: there are none
        qsizetype end = 0; ///< of what completion replaces, closing braces included
        QString typed; ///< from the start to the cursor
    };
    VariableCompleter(QWidget *field, QLineEdit *line, QPlainTextEdit *editor, Names names);
    void follow();
    void comeFirst();
    Place place() const;
    QString lineText() const;
    qsizetype cursor() const;
    void replace(qsizetype from, qsizetype to, const QString &text);
    /// Those that fit; none where the only one is written already.
    std::vector<CompletionList::Entry> matches(const QString &typed) const;
    QRect anchor() const;
    void take(const QString &name);

    QWidget *m_field;
    QWidget *m_keys; ///< gets the keys: the field, or the combo that it is a part of
    QLineEdit *m_line; ///< one of the two
    QPlainTextEdit *m_editor;
    Names m_names;
    CompletionList *m_list;
    int m_revision = 0; ///< of the editor's text, when it was followed last
    bool m_isReplacing = false;
};

} // namespace patlas
