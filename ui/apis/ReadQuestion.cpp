// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/ReadQuestion.h"

#include "core/base/VisibleText.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

namespace {

constexpr std::size_t namedAtMost = 3;

QString shown(const QUrl &address)
{
    return isolated(address.isLocalFile() ? address.toLocalFile() : address.toString());
}

QString questionFor(const std::vector<QUrl> &addresses)
{
    QStringList names;
    for (std::size_t i = 0; i < addresses.size() && i < namedAtMost; ++i)
        names.append(shown(addresses[i]));
    const auto more = static_cast<int>(addresses.size()) - static_cast<int>(names.size());
    if (more > 0)
        names.append(ReadQuestion::tr("and %n more", nullptr, more));
    return ReadQuestion::tr(
               "The description is continued in %n other document(s): %1. Read them as well, and what they "
               "refer to in the same place? No credential is sent.",
               nullptr, static_cast<int>(addresses.size()))
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

ReadQuestion::ReadQuestion(QWidget *parent)
    : QFrame(parent)
    , m_text(captionLabel({}, this))
    , m_yes(new QPushButton(tr("&Read them"), this))
    , m_no(new QPushButton(tr("&Go on without"), this))
{
    m_text->setAccessibleName(tr("Question"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

QFuture<bool> ReadQuestion::ask(const std::vector<QUrl> &addresses)
{
    answer(false);
    m_promise.emplace();
    m_promise->start();
    m_text->setText(questionFor(addresses));
    show();
    announce(m_text, m_text->text());
    m_yes->setFocus(Qt::OtherFocusReason);
    return m_promise->future();
}

void ReadQuestion::withdraw()
{
    answer(false);
}

void ReadQuestion::answer(bool isAgreed)
{
    hide();
    if (!m_promise)
        return;
    QPromise<bool> promise = std::move(*m_promise);
    m_promise.reset();
    promise.addResult(isAgreed);
    promise.finish();
}

} // namespace patlas

#include "moc_ReadQuestion.cpp"
