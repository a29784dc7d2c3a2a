// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CompletionList.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

constexpr int shownEntries = 9; ///< at once; the others are scrolled to
constexpr int TakenRole = Qt::UserRole + 1; ///< QString, as it is taken

} // namespace

CompletionList::CompletionList(QWidget *field, QString name, std::function<QRect()> anchor)
    : QObject(field)
    , m_field(field)
    , m_name(std::move(name))
    , m_anchor(std::move(anchor))
{
    QWidget *keys = field->focusProxy() ? field->focusProxy() : field;
    keys->installEventFilter(this);
}

CompletionList::~CompletionList()
{
    delete m_list;
}

bool CompletionList::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize: // as a table does it after an edit
        if (isOpen())
            layOut();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Wheel:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool CompletionList::isOpen() const
{
    return m_list && m_list->isVisible();
}

void CompletionList::setUp()
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
    m_list->setAccessibleName(m_name);
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
    connect(m_list, &QAbstractItemView::clicked, this, &CompletionList::take);
}

void CompletionList::show(const std::vector<Entry> &entries, Choose choose)
{
    if (entries.empty()) {
        close();
        return;
    }
    setUp();
    m_model->removeRows(0, m_model->rowCount());
    for (const Entry &entry : entries) {
        if (m_model->rowCount() >= maxEntries)
            break;
        auto *first = new QStandardItem(isolated(entry.text));
        first->setData(entry.text, TakenRole);
        first->setFont(Theme::fixedFont());
        auto *second = new QStandardItem(entry.note);
        second->setForeground(Theme(m_field->palette()).muted());
        m_model->appendRow({first, second});
    }
    layOut();
    const bool wasOpen = isOpen();
    m_list->setCurrentIndex(choose == Choose::First ? m_model->index(0, 0) : QModelIndex());
    if (!wasOpen)
        m_list->show();
    if (choose == Choose::First)
        announceCurrent();
    else if (!wasOpen)
        announce(m_list, tr("%1: the down arrow chooses one.").arg(m_name));
}

void CompletionList::layOut()
{
    if (!m_list)
        return;
    m_list->ensurePolished();
    const int width = m_list->fontMetrics().averageCharWidth();
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0) + width, 40 * width));
    m_list->resizeColumnToContents(1);
    const int rows = std::min(shownEntries, m_model->rowCount());
    const int frame = 2 * m_list->frameWidth() + 2;
    const int bar = m_model->rowCount() > rows ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    const QRect screen = m_field->screen()->availableGeometry();
    const int wanted = m_list->columnWidth(0) + m_list->columnWidth(1) + frame + bar + width;
    QSize size(std::min(std::clamp(wanted, 40 * width, 90 * width), screen.width()),
               rows * std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height()) + frame);
    m_list->setColumnWidth(1, std::max(0, size.width() - m_list->columnWidth(0) - frame - bar));

    // Beneath the line, or above it where there is more room.
    const QRect line = m_anchor();
    const int below = screen.bottom() - line.bottom() - 2;
    const int above = line.top() - screen.top() - 2;
    const bool isAbove = size.height() > below && above > below;
    size.setHeight(std::min(size.height(), isAbove ? above : below));
    const int x =
        std::clamp(line.left(), screen.left(), std::max(screen.left(), screen.right() - size.width()));
    m_list->setGeometry(QRect(QPoint(x, isAbove ? line.top() - size.height() - 2 : line.bottom() + 2), size));
}

void CompletionList::close()
{
    if (isOpen())
        m_list->hide();
}

void CompletionList::move(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    announceCurrent();
}

void CompletionList::announceCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const QString note = current.siblingAtColumn(1).data().toString();
    const QString place = tr("%1 of %2").arg(current.row() + 1).arg(m_model->rowCount());
    announce(m_list,
             note.isEmpty() ? tr("%1. %2").arg(current.data().toString(), place)
                            : tr("%1, %2. %3").arg(current.data().toString(), note, place));
}

void CompletionList::take()
{
    const QString text = m_list->currentIndex().siblingAtColumn(0).data(TakenRole).toString();
    close();
    if (!text.isEmpty())
        Q_EMIT taken(text);
}

bool CompletionList::takeKey(const QKeyEvent &key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isOpen() || !isPlain)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(shownEntries - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - shownEntries);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (!m_list->currentIndex().isValid()) {
            close();
            return false;
        }
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace patlas

#include "moc_CompletionList.cpp"
