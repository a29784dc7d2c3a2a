// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToDialog.h"

#include "ui/shell/FuzzyMatch.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

constexpr int kindRole = Qt::UserRole + 1;
constexpr int shownAtMost = 60;

/// Title where a line begins, kind in muted text where it ends.
class DestinationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(Theme::smallFont());
        painter->setPen(Theme(option.palette).muted());
        const QRect place =
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -10, 0));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, index.data(kindRole).toString());
        painter->restore();
    }
};

} // namespace

GoToDialog::GoToDialog(std::vector<Destination> destinations, QWidget *parent)
    : QDialog(parent)
    , m_destinations(std::move(destinations))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_text->setAccessibleName(tr("Go to"));
    m_text->setPlaceholderText(tr("Operation, token, environment, past request or action"));
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Destinations"));
    m_list->setItemDelegate(new DestinationDelegate(m_list));
    m_list->setProperty("flat", true);
    m_list->setUniformItemSizes(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_text);
    column->addWidget(m_list);
    resize(560, 420);

    connect(m_text, &QLineEdit::textChanged, this, &GoToDialog::filter);
    connect(m_text, &QLineEdit::returnPressed, this, &GoToDialog::go);
    connect(m_list, &QListWidget::itemActivated, this, &GoToDialog::go);
    connect(m_list, &QListWidget::itemClicked, this, &GoToDialog::go);
    filter();
}

void GoToDialog::add(std::vector<Destination> destinations)
{
    std::move(destinations.begin(), destinations.end(), std::back_inserter(m_destinations));
    filter();
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The arrow keys move in the list while the text keeps the focus.
    if (watched == m_text && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up              ? -1
            : key == Qt::Key_PageDown        ? 8
            : key == Qt::Key_PageUp          ? -8
                                             : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void GoToDialog::filter()
{
    std::vector<std::pair<int, std::size_t>> hits;
    for (std::size_t i = 0; i < m_destinations.size(); ++i) {
        if (const auto score = fuzzyScore(m_text->text(), m_destinations[i].title))
            hits.emplace_back(m_text->text().isEmpty() ? 0 : *score, i);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[score, index] : hits) {
        auto *item = new QListWidgetItem(m_destinations[index].title, m_list);
        item->setData(Qt::UserRole, qulonglong(index));
        item->setData(kindRole, m_destinations[index].kind);
        item->setData(Qt::AccessibleDescriptionRole, m_destinations[index].kind);
        if (m_list->count() == shownAtMost)
            break;
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void GoToDialog::go()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto go = m_destinations[item->data(Qt::UserRole).toULongLong()].go;
    accept();
    go();
}

} // namespace patlas

#include "moc_GoToDialog.cpp"
