// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rotation/RotationNotice.h"

#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/Rotations.h"
#include "ui/widgets/Wording.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace patlas {

RotationNotice::RotationNotice(const Rotations &rotations, const CredentialRepository &tokens,
                               QWidget *parent)
    : QFrame(parent)
    , m_rotations(rotations)
    , m_tokens(tokens)
    , m_text(new QLabel(this))
{
    setProperty("card", true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Unfinished rotation"));
    auto *undo = new QPushButton(tr("Undo"), this);
    undo->setAccessibleName(tr("Undo rotation"));
    m_undo = undo;
    auto *proceed = new QPushButton(tr("Continue"), this);
    proceed->setAccessibleName(tr("Continue rotation"));
    proceed->setProperty("primary", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(undo);
    row->addWidget(proceed);
    connect(proceed, &QPushButton::clicked, this, [this] { Q_EMIT continueRequested(m_oldTokenId); });
    connect(undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_oldTokenId); });
    connect(&rotations, &Rotations::changed, this, &RotationNotice::refresh);
    connect(&tokens, &CredentialRepository::changed, this, &RotationNotice::refresh);
    hide();
    refresh();
}

void RotationNotice::refresh()
{
    const TokenRotation *waiting = nullptr;
    for (const TokenRotation *rotation : m_rotations.unfinished()) {
        if (rotation->state() != TokenRotation::State::Working
            && m_tokens.find(rotation->record().oldTokenId))
            waiting = rotation;
    }
    if (!waiting) {
        m_oldTokenId.clear();
        hide();
        return;
    }
    const RotationRecord &record = waiting->record();
    const QString name = m_tokens.find(record.oldTokenId)->name;
    QString sentence = tr("Rotation of “%1” stopped half way.").arg(isolated(name)) + QLatin1Char(' ');
    if (record.done == RotationStep::Begun)
        sentence += tr("The old token is in use as before.");
    else if (record.done == RotationStep::Replaced)
        sentence +=
            tr("“%1” is made, and saved requests still use the old token.").arg(isolated(record.name));
    else if (record.done == RotationStep::Revoked)
        sentence += tr("“%1” is in use, and the old token is revoked.").arg(isolated(record.name));
    else
        sentence += tr("“%1” is in use, and the old token is not revoked yet.").arg(isolated(record.name));
    const bool isNews = !isVisibleTo(parentWidget()) || m_text->text() != sentence;
    m_oldTokenId = record.oldTokenId;
    m_text->setText(sentence);
    m_undo->setVisible(waiting->canUndo() && !record.undoing);
    show();
    if (isNews)
        announce(m_text, sentence);
}

} // namespace patlas

#include "moc_RotationNotice.cpp"
