// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/SearchBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace patlas {

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_edit->setAccessibleName(tr("Search response"));
    m_edit->setPlaceholderText(tr("Search response"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(240);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    m_count->setProperty("caption", true);
    m_count->setAccessibleName(tr("Hits"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_edit, 2);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, &SearchBar::showCount);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchBar::search);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &SearchBar::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &SearchBar::showCount);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        showCount();
    });
}

SearchBar::~SearchBar()
{
    m_watcher.cancel();
}

void SearchBar::setDocument(const ResponseDocument::Shared &document)
{
    m_document = document;
    search();
}

QString SearchBar::needle() const
{
    return m_edit->text();
}

void SearchBar::search()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_parts.clear();
    m_kept = 0;
    m_found = 0;
    m_current = -1;
    m_running = m_document && !needle().isEmpty();
    if (m_running) {
        m_slow.start();
        m_watcher.setFuture(ResponseDocument::find(m_document, needle()));
    }
    showCount();
    Q_EMIT needleChanged(needle());
}

void SearchBar::take(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        const FoundHits part = m_watcher.resultAt(i);
        m_found += part.count;
        if (part.hits->empty())
            continue;
        m_kept += qint64(part.hits->size());
        m_parts.push_back(part);
    }
    showCount();
}

void SearchBar::showCount()
{
    m_count->setVisible(!needle().isEmpty());
    const QLocale locale;
    const QString found = locale.toString(m_found);
    if (m_running && !m_slow.isActive())
        m_count->setText(tr("%1 hits so far, %2 %").arg(found).arg(m_watcher.progressValue()));
    else if (m_running)
        m_count->clear();
    else if (m_current >= 0)
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_current + 1), found));
    else
        m_count->setText(tr("%1 hits").arg(found));
    if (!m_running && m_current < 0 && m_found == 1)
        m_count->setText(tr("1 hit"));
    m_count->setAccessibleDescription(m_count->text()); // the name hides the text from assistive clients
}

void SearchBar::setStepActions(QAction &next, QAction &previous)
{
    const auto show = [this, &next, &previous] {
        const auto keysOf = [](const QString &usual, const QAction &action) {
            const QString keys = action.shortcut().toString(QKeySequence::NativeText);
            return keys.isEmpty() ? usual : tr("%1 or %2").arg(usual, keys);
        };
        m_edit->setToolTip(tr("%1: next, %2: previous, Esc: stop")
                               .arg(keysOf(tr("Return"), next), keysOf(tr("Shift+Return"), previous)));
    };
    connect(&next, &QAction::changed, this, show);
    connect(&previous, &QAction::changed, this, show);
    show();
}

void SearchBar::step(bool backwards)
{
    if (m_kept == 0)
        return;
    if (backwards)
        m_current = m_current <= 0 ? m_kept - 1 : m_current - 1;
    else
        m_current = (m_current + 1) % m_kept;
    const TextHit hit = hitAt(m_current);
    showCount();
    Q_EMIT hitChosen(hit.offset, hit.offset + hit.length);
}

TextHit SearchBar::hitAt(qint64 number) const
{
    auto part = m_parts.begin();
    while (number >= qint64(part->hits->size())) {
        number -= qint64(part->hits->size());
        ++part;
    }
    return (*part->hits)[std::size_t(number)];
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers() & Qt::ShiftModifier);
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_running) {
            m_watcher.cancel();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patlas

#include "moc_SearchBar.cpp"
