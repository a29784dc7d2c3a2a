// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/RequestVariables.h"

#include <QList>
#include <QTextLayout>

class QAbstractItemView;
class QHelpEvent;
class QPalette;
class QPainter;
class QStyleOptionViewItem;
class QTextCharFormat;

namespace patlas {

/// How a variable looks in a text: coloured where it stands for something, else underlined like a word that
/// is not in the dictionary.
void makeVariable(QTextCharFormat &format, bool isUsable, const QPalette &palette);

/// The same for all marks of a text.
QList<QTextLayout::FormatRange> variableFormats(const std::vector<VariableMark> &marks,
                                                const QPalette &palette);

/// Draws the cell of a view with variables in its text, which is elided where it is too long. `option` as
/// from initStyleOption().
void paintVariableCell(QPainter &painter, const QStyleOptionViewItem &option,
                       const std::vector<VariableMark> &marks);

/// What is said of the cell's variables, one a paragraph; at most a few.
QString variableWords(const std::vector<VariableMark> &marks, const RequestVariables &variables);
/// The same as the tooltip of a cell, before its own. False if it has no variables.
bool showVariableHelp(const QHelpEvent &event, QAbstractItemView &view, const QModelIndex &index,
                      const std::vector<VariableMark> &marks, const RequestVariables &variables);

} // namespace patlas
