// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/VariableCompleter.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int shownNames = 9; ///< at once; the others are scrolled to
constexpr int maxListedNames = 200; ///< more take longer than a key may
constexpr int NameRole = Qt::UserRole + 1; ///< as it is written between the braces

bool endsExpression(QChar c)
{
    return c == u'{' || c == u'}' || c == u'"';
}

} // namespace

VariableCompleter::VariableCompleter(QWidget *field, QLineEdit *line, QPlainTextEdit *editor, Names names)
    : QObject(field)
    , m_field(field)
    , m_keys(field->focusProxy() ? field->focusProxy() : field)
    , m_line(line)
    , m_editor(editor)
    , m_names(std::move(names))
{
    m_keys->installEventFilter(this);
}

VariableCompleter::VariableCompleter(QLineEdit *line, Names names)
    : VariableCompleter(line, line, nullptr, std::move(names))
{
    // What the program puts into the field is nothing that a person is typing.
    connect(line, &QLineEdit::textEdited, this, &VariableCompleter::follow);
    connect(line, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            follow();
    });
}

VariableCompleter::VariableCompleter(QPlainTextEdit *editor, Names names)
    : VariableCompleter(editor, nullptr, editor, std::move(names))
{
    // The same signal tells of colours, which change nothing of the text.
    connect(editor, &QPlainTextEdit::textChanged, this, [this, editor] {
        const int revision = editor->document()->revision();
        if (std::exchange(m_revision, revision) != revision)
            follow();
    });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isOpen())
            follow();
    });
}

VariableCompleter::~VariableCompleter()
{
    delete m_list;
}

bool VariableCompleter::isOpen() const
{
    return m_list && m_list->isVisible();
}

QString VariableCompleter::lineText() const
{
    return m_line ? m_line->text() : m_editor->textCursor().block().text();
}

qsizetype VariableCompleter::cursor() const
{
    return m_line ? m_line->cursorPosition() : m_editor->textCursor().positionInBlock();
}

VariableCompleter::Place VariableCompleter::place() const
{
    const QString text = lineText();
    const qsizetype at = cursor();
    Place place;
    qsizetype start = at;
    while (start > 0 && !endsExpression(text.at(start - 1)))
        --start;
    if (start < 2 || text.at(start - 1) != u'{' || text.at(start - 2) != u'{')
        return place;
    place.start = start;
    place.typed = text.sliced(start, at - start);
    qsizetype end = at;
    while (end < text.size() && !endsExpression(text.at(end)))
        ++end;
    // What stands behind the cursor belongs to the expression only where its braces close it.
    const bool isClosed = QStringView(text).sliced(end).startsWith(u"}}"_s);
    place.end = isClosed ? end + 2 : at;
    return place;
}

void VariableCompleter::replace(qsizetype from, qsizetype to, const QString &text)
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    if (m_line) {
        m_line->setSelection(int(from), int(to - from));
        m_line->insert(text); // as one step that can be undone
        return;
    }
    QTextCursor edit = m_editor->textCursor();
    const int block = edit.block().position();
    edit.setPosition(block + int(from));
    edit.setPosition(block + int(to), QTextCursor::KeepAnchor);
    edit.insertText(text);
    m_editor->setTextCursor(edit);
}

void VariableCompleter::follow()
{
    if (m_isReplacing || !m_field->hasFocus())
        return;
    const Place here = place();
    if (here.start >= 0 && list(here.typed) > 0)
        show();
    else
        close();
}

void VariableCompleter::open()
{
    if (place().start < 0) {
        replace(cursor(), cursor(), u"{{}}"_s);
        const QScopedValueRollback replacing(m_isReplacing, true);
        if (m_line) {
            m_line->setCursorPosition(m_line->cursorPosition() - 2);
        } else {
            QTextCursor between = m_editor->textCursor();
            between.movePosition(QTextCursor::PreviousCharacter, QTextCursor::MoveAnchor, 2);
            m_editor->setTextCursor(between);
        }
    }
    follow();
}

int VariableCompleter::list(const QString &typed)
{
    setUp();
    const QString wanted = typed.trimmed();
    m_model->removeRows(0, m_model->rowCount());
    QList<QList<QStandardItem *>> within;
    const auto rowOf = [this](const VariableName &name) {
        auto *first = new QStandardItem(isolated(name.name));
        first->setData(name.name, NameRole);
        first->setFont(Theme::fixedFont());
        auto *second = new QStandardItem(
            name.preview.isEmpty() ? isolated(name.origin)
                                   : tr("%1 · %2").arg(isolated(name.preview), isolated(name.origin)));
        second->setForeground(Theme(m_field->palette()).muted());
        return QList<QStandardItem *>{first, second};
    };
    for (const VariableName &name : m_names()) {
        if (m_model->rowCount() >= maxListedNames)
            break;
        // Those that begin so come before those that have it within.
        if (name.name.startsWith(wanted, Qt::CaseInsensitive))
            m_model->appendRow(rowOf(name));
        else if (name.name.contains(wanted, Qt::CaseInsensitive) && within.size() < maxListedNames)
            within.append(rowOf(name));
    }
    for (const QList<QStandardItem *> &row : std::as_const(within)) {
        if (m_model->rowCount() < maxListedNames)
            m_model->appendRow(row);
        else
            qDeleteAll(row);
    }
    const bool isWritten =
        m_model->rowCount() == 1 && m_model->index(0, 0).data(NameRole).toString() == wanted;
    return isWritten && lineText().sliced(cursor()).startsWith("}}"_L1) ? 0 : m_model->rowCount();
}

void VariableCompleter::setUp()
{
    if (m_list)
        return;
    m_model = new QStandardItemModel(0, 2, this);
    // Not the field's child, whose style it would take: an editor in a combo has another one.
    m_list = new QTreeView(m_field->window());
    // A window that takes no focus: the field is typed in while it is open.
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Variables to insert"));
    m_list->setFont(QApplication::font(m_list)); // not that of the field
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->header()->setResizeContentsPrecision(0); // of what is in sight
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setProperty("roomy", true);
    connect(m_list, &QAbstractItemView::clicked, this, &VariableCompleter::take);
}

/// What the list must not cover, from the cursor on; on the screen.
QRect VariableCompleter::anchor() const
{
    if (m_editor) {
        const QRect caret = m_editor->cursorRect();
        return {m_editor->viewport()->mapToGlobal(caret.topLeft()), caret.size()};
    }
    const int left =
        m_line->mapTo(m_keys, m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect().topLeft()).x();
    return {m_keys->mapToGlobal(QPoint(left, 0)), QSize(1, m_keys->height())};
}

void VariableCompleter::layOut()
{
    m_list->ensurePolished();
    const int width = m_list->fontMetrics().averageCharWidth();
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0) + width, 40 * width));
    m_list->resizeColumnToContents(1);
    const int rows = std::min(shownNames, m_model->rowCount());
    const int frame = 2 * m_list->frameWidth() + 2;
    const int bar = m_model->rowCount() > rows ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    const QRect screen = m_field->screen()->availableGeometry();
    const int wanted = m_list->columnWidth(0) + m_list->columnWidth(1) + frame + bar + width;
    QSize size(std::min(std::clamp(wanted, 40 * width, 90 * width), screen.width()),
               rows * std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height()) + frame);
    m_list->setColumnWidth(1, std::max(0, size.width() - m_list->columnWidth(0) - frame - bar));

    // Beneath the line, or above it where there is more room.
    const QRect line = anchor();
    const int below = screen.bottom() - line.bottom() - 2;
    const int above = line.top() - screen.top() - 2;
    const bool isAbove = size.height() > below && above > below;
    size.setHeight(std::min(size.height(), isAbove ? above : below));
    const int x =
        std::clamp(line.left(), screen.left(), std::max(screen.left(), screen.right() - size.width()));
    m_list->setGeometry(QRect(QPoint(x, isAbove ? line.top() - size.height() - 2 : line.bottom() + 2), size));
}

void VariableCompleter::show()
{
    layOut();
    m_list->setCurrentIndex(m_model->index(0, 0));
    if (!m_list->isVisible()) {
        // Before the filters of others, such as of the table that the field is an editor of.
        m_keys->installEventFilter(this);
        m_list->show();
    }
    announceCurrent();
}

void VariableCompleter::close()
{
    if (isOpen())
        m_list->hide();
}

void VariableCompleter::move(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    announceCurrent();
}

void VariableCompleter::announceCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    announce(m_list,
             tr("%1, %2. %3 of %4")
                 .arg(current.data().toString(), current.siblingAtColumn(1).data().toString(),
                      QString::number(current.row() + 1), QString::number(m_model->rowCount())));
}

void VariableCompleter::take()
{
    const Place here = place();
    const QString name = m_list->currentIndex().data(NameRole).toString();
    close();
    if (here.start >= 0 && !name.isEmpty())
        replace(here.start, here.end, name + u"}}"_s);
}

bool VariableCompleter::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(shownNames - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - shownNames);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool VariableCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_keys)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool isWanted = key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier;
        if (event->type() == QEvent::ShortcutOverride) {
            // No shortcut of the window, such as Esc, comes before the list.
            if ((isOpen() && isPlain && key->key() == Qt::Key_Escape) || isWanted)
                event->accept();
            return false;
        }
        if (isWanted) {
            open();
            return true;
        }
        return isOpen() && isPlain && takeKey(key->key());
    }
    case QEvent::Move:
    case QEvent::Resize: // as a table does it after an edit
        if (isOpen())
            layOut();
        return false;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Wheel:
        close();
        return false;
    default:
        return false;
    }
}

} // namespace patlas

#include "moc_VariableCompleter.cpp"
