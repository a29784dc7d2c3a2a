// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/ConflictNotice.h"

#include "core/base/VisibleText.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

ConflictNotice::ConflictNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_compare(makeButton(tr("Compare…"), &ConflictNotice::compareRequested))
    , m_keepMine(makeButton(tr("Keep mine"), &ConflictNotice::keepMineRequested))
    , m_takeFile(makeButton(tr("Take the file's"), &ConflictNotice::takeFileRequested))
    , m_saveAs(makeButton(tr("Save as another file…"), &ConflictNotice::saveAsRequested))
{
    setProperty("card", true);
    setAccessibleName(tr("Changed on disk"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_compare, m_keepMine, m_takeFile, m_saveAs})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();
}

QPushButton *ConflictNotice::makeButton(const QString &text, void (ConflictNotice::*pressed)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void ConflictNotice::showChanged(const QString &path)
{
    present(tr("%1 was changed by something else while you edited this request. Both versions are kept until "
               "you choose.")
                .arg(isolated(path)),
            true);
}

void ConflictNotice::showGone(const QString &path)
{
    present(tr("This request is no longer in %1. It is kept here.").arg(isolated(path)), false);
}

void ConflictNotice::present(const QString &sentence, bool hasFile)
{
    const bool isNews = isHidden() || m_text->text() != sentence;
    m_text->setText(sentence);
    for (QPushButton *button : {m_compare, m_keepMine, m_takeFile})
        button->setVisible(hasFile);
    show();
    if (isNews)
        announce(this, sentence);
}

} // namespace patlas

#include "moc_ConflictNotice.cpp"
