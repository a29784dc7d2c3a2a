// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorization/SignInProgress.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

SignInProgress::SignInProgress(QWidget *parent)
    : QWidget(parent)
    , m_sentence(captionLabel({}, this))
    , m_code(new QLabel(this))
    , m_address(captionLabel({}, this))
    , m_copy(new QPushButton(tr("&Copy code"), this))
    , m_open(new QPushButton(tr("&Open page"), this))
{
    m_sentence->setAccessibleName(tr("What is waited for"));
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setAccessibleName(tr("Code to enter"));
    QFont large = Theme::fixedFont();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    large.setBold(true);
    m_code->setFont(large);
    m_address->setAccessibleName(tr("Where to enter it"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Signing in"));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_code);
    column->addWidget(m_address);
    column->addLayout(buttons);
    column->addWidget(bar);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_userCode);
        say(tr("The code was copied."));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_page); });
    clear();
}

void SignInProgress::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    announce(m_sentence, sentence);
}

void SignInProgress::showCode(const DevicePrompt &prompt)
{
    m_userCode = prompt.userCode;
    // The address without the code: the person compares what is there with what is here (RFC 8628 3.3.1).
    showPage(prompt.page);
    m_code->setText(isolated(prompt.userCode));
    m_code->setAccessibleDescription(isolated(prompt.userCode));
    m_address->setText(
        tr("Enter it at %1. It holds until %2.")
            .arg(isolated(prompt.page.toDisplayString()),
                 QLocale().toString(prompt.expires.toLocalTime().time(), QLocale::ShortFormat)));
    for (QWidget *each :
         {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_copy)})
        each->show();
    say(tr("Waiting until you have entered the code and allowed the access…"));
}

void SignInProgress::showPage(const QUrl &page)
{
    m_page = page;
    m_open->show();
}

void SignInProgress::clear()
{
    for (QWidget *each : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_address),
                          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_open)})
        each->hide();
    m_userCode.clear();
    m_page.clear();
}

} // namespace patlas

#include "moc_SignInProgress.cpp"
