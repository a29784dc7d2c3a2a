// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RemovalNotice.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace patlas {

RemovalNotice::RemovalNotice(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setProperty("card", true);
    setAccessibleName(tr("What was removed"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("What was removed"));
    m_undo->setAccessibleName(tr("Undo removal"));
    m_undo->setToolTip(tr("Brings it back (%1)").arg(QKeySequence(QKeySequence::Undo).toString()));
    auto *close = new QPushButton(tr("Close"), this);
    close->setProperty("link", true);
    close->setAccessibleName(tr("Close the notice"));
    close->setToolTip(tr("What was removed is then gone for good"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    hide();
    connect(m_undo, &QPushButton::clicked, this, &RemovalNotice::undo);
    connect(close, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT closed();
    });
}

void RemovalNotice::tell(const QString &sentence, const std::function<void()> &undo)
{
    m_undos.push_back(undo);
    m_sentence->setText(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RemovalNotice::undo()
{
    const auto undos = std::exchange(m_undos, {});
    hide();
    for (auto each = undos.rbegin(); each != undos.rend(); ++each)
        (*each)();
}

void RemovalNotice::forget()
{
    m_undos.clear();
    hide();
}

} // namespace patlas

#include "moc_RemovalNotice.cpp"
