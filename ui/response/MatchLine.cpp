// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/MatchLine.h"

#include "core/base/VisibleText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int maxDifferencesShown = 6; ///< more scroll, so that the body stays visible
constexpr int pointerRole = Qt::UserRole;

bool isInBody(DifferenceKind kind)
{
    return kind != DifferenceKind::UndocumentedStatus && kind != DifferenceKind::UndocumentedType
        && kind != DifferenceKind::MissingBody;
}

} // namespace

MatchLine::MatchLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_toggle(new QPushButton(this))
    , m_list(new QListWidget(this))
{
    m_words->setAccessibleName(tr("Matches the description"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("caption", true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_toggle->setAccessibleName(tr("Matches the description"));
    m_toggle->setProperty("link", true);
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_list->setAccessibleName(tr("Differences from the description"));
    m_list->setProperty("flat", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_toggle);
    line->addWidget(m_words, 1);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 14, 4);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    const auto choose = [this](const QListWidgetItem *item) {
        if (const QVariant pointer = item->data(pointerRole); pointer.isValid())
            Q_EMIT placeChosen(pointer.toString());
    };
    connect(m_toggle, &QPushButton::toggled, this, &MatchLine::setOpen);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    showNothing();
}

void MatchLine::showNothing()
{
    m_toggle->setChecked(false);
    setOpen(false);
    m_list->clear();
    hide();
}

void MatchLine::showMatch(const DescriptionMatch &match)
{
    showNothing();
    const bool differs = !match.differences.empty();
    if (!differs && match.state != DescriptionMatch::State::Compared
        && match.state != DescriptionMatch::State::NotComparable)
        return;
    QString words;
    if (match.state == DescriptionMatch::State::NotComparable)
        words = tr("Cannot be compared with the description: %1").arg(match.reason);
    else if (differs && match.hasMore)
        words = tr("More than %n difference(s) from the description", nullptr, int(match.differences.size()));
    else if (differs)
        words = tr("%n difference(s) from the description", nullptr, int(match.differences.size()));
    else
        words = tr("✔ Matches the description");
    m_words->setText(words);
    m_words->setAccessibleDescription(words); // the name hides the text from assistive clients
    m_words->setToolTip(differs || match.state != DescriptionMatch::State::Compared ? QString()
                            : match.isBodyCompared
                            ? tr("Status, media type and body are as the description says.")
                            : tr("Status and media type are as the description says; of the body it says "
                                 "nothing that was compared."));
    m_toggle->setText(words);
    m_toggle->setAccessibleDescription(words);
    m_words->setVisible(!differs);
    m_toggle->setVisible(differs);
    for (const SchemaDifference &difference : match.differences) {
        QString text = sentenceOf(difference).text;
        if (difference.places > 1)
            text = tr("%1 (at %n place(s) like this one)", nullptr, difference.places).arg(text);
        auto *item = new QListWidgetItem(m_list);
        if (isInBody(difference.kind)) {
            item->setData(pointerRole, difference.pointer);
            if (!difference.pointer.isEmpty())
                text = isolated(difference.pointer) + u"  "_s + text;
        }
        item->setText(text);
    }
    show();
}

void MatchLine::setOpen(bool isOpen)
{
    m_list->setVisible(isOpen);
    if (isOpen) {
        m_list->setCurrentRow(0);
        fitList();
    }
}

void MatchLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitList();
}

void MatchLine::fitList()
{
    const int lines = std::clamp(m_list->count(), 1, maxDifferencesShown);
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    m_list->setFixedHeight(row * lines);
}

} // namespace patlas

#include "moc_MatchLine.cpp"
