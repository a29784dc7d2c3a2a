// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/LastField.h"

#include "ui/explorer/VariableEditor.h"
#include "ui/explorer/VariableLine.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <algorithm>

namespace patlas {

namespace {

QAbstractItemView *viewAround(QWidget *field)
{
    for (QWidget *above = field->parentWidget(); above; above = above->parentWidget()) {
        if (auto *view = qobject_cast<QAbstractItemView *>(above))
            return view;
    }
    return nullptr;
}

/// Opens the tabs that the widget is in.
void bringToFront(QWidget *widget)
{
    for (QWidget *page = widget; page && page->parentWidget(); page = page->parentWidget()) {
        if (auto *tabs = qobject_cast<QTabWidget *>(page->parentWidget()->parentWidget()))
            tabs->setCurrentWidget(page);
    }
}

bool takesVariables(const QWidget *field)
{
    return field->findChild<VariableLine *>(QString(), Qt::FindDirectChildrenOnly)
        || field->findChild<VariableEditor *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

LastField::LastField(QWidget &fields, std::function<QString()> request, QObject *parent)
    : QObject(parent)
    , m_fields(fields)
    , m_request(std::move(request))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
}

void LastField::follow(QWidget *focused)
{
    if (!focused || !m_fields.isAncestorOf(focused) || !takesVariables(focused))
        return;
    disconnect(m_moves);
    const auto moved = [this, focused] { remember(focused); };
    if (auto *line = qobject_cast<QLineEdit *>(focused))
        m_moves = connect(line, &QLineEdit::cursorPositionChanged, this, moved);
    else if (auto *editor = qobject_cast<QPlainTextEdit *>(focused))
        m_moves = connect(editor, &QPlainTextEdit::cursorPositionChanged, this, moved);
    remember(focused);
}

void LastField::remember(QWidget *field)
{
    // The program moves cursors too, when it shows another request.
    if (!field->hasFocus())
        return;
    Place place;
    place.field = field;
    place.name = field->accessibleName();
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        place.position = line->cursorPosition();
    else if (const auto *editor = qobject_cast<QPlainTextEdit *>(field))
        place.position = editor->textCursor().position();
    if (QAbstractItemView *view = viewAround(field)) {
        const QModelIndex cell = view->currentIndex();
        place.view = view;
        place.row = cell.row();
        place.column = cell.column();
        place.rowName = cell.siblingAtColumn(0).data(Qt::EditRole).toString();
    }
    m_places.insert(m_request(), place);
}

QString LastField::nameOf(const QString &request) const
{
    const Place place = m_places.value(request);
    return place.view || place.field ? place.name : QString();
}

bool LastField::insertInCell(const Place &place, const QString &text)
{
    QAbstractItemModel *model = place.view->model();
    const QModelIndex cell = model->index(place.row, place.column);
    if (!cell.isValid() || cell.siblingAtColumn(0).data(Qt::EditRole).toString() != place.rowName)
        return false;
    QString value = cell.data(Qt::EditRole).toString();
    value.insert(std::min(qsizetype(place.position), value.size()), text);
    bringToFront(place.view);
    place.view->setCurrentIndex(cell);
    place.view->setFocus(Qt::OtherFocusReason);
    return model->setData(cell, value);
}

bool LastField::insert(const QString &request, const QString &text) const
{
    const Place place = m_places.value(request);
    if (place.view)
        return insertInCell(place, text);
    if (!place.field)
        return false;
    bringToFront(place.field);
    if (auto *line = qobject_cast<QLineEdit *>(place.field)) {
        line->setFocus(Qt::OtherFocusReason);
        line->setCursorPosition(place.position); // it may have selected all
        line->insert(text);
    } else if (auto *editor = qobject_cast<QPlainTextEdit *>(place.field)) {
        editor->setFocus(Qt::OtherFocusReason);
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(std::min(place.position, editor->document()->characterCount() - 1));
        cursor.insertText(text);
        editor->setTextCursor(cursor);
    }
    return true;
}

} // namespace patlas

#include "moc_LastField.cpp"
