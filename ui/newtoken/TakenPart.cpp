// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/TakenPart.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

TakenPart::TakenPart(QWidget *parent)
    : QWidget(parent)
    , m_sentence(captionLabel({}, this))
    , m_shown(new QLabel(this))
    , m_choices(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    m_sentence->setAccessibleName(tr("What is taken"));
    m_shown->setAccessibleName(tr("Pasted text with dots for what is taken"));
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setFont(Theme::fixedFont());
    m_shown->setWordWrap(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_shown);
    hide();
    connect(m_choices, &QButtonGroup::idClicked, this, &TakenPart::chosen);
}

TakenPart::~TakenPart() = default;

void TakenPart::setPasted(const Secret &pasted, PastedKind kind,
                          const std::function<bool(const Secret &)> &isStored)
{
    if (pasted == m_pasted && kind == m_kind)
        return;
    m_pasted = pasted.duplicate();
    m_kind = kind;
    m_found = findPastedToken(pasted.view(), kind, isStored);
    const QList<QAbstractButton *> old = m_choices->buttons();
    for (QAbstractButton *choice : old) {
        m_choices->removeButton(choice);
        m_column->removeWidget(choice);
        choice->hide();
        choice->deleteLater();
    }
    setVisible(!m_found.isAsIs());
    if (m_found.isAsIs())
        return;
    if (m_found.isSure)
        showTaken(m_found.parts.front());
    else
        ask();
    announce(m_sentence, m_sentence->text());
}

void TakenPart::showTaken(const PastedToken::Part &part)
{
    const int size = int(part.secret.size());
    QString sentence = part.form.isEmpty()
        ? tr("A part of the text is taken, %n character(s) long. The dots stand for it:", nullptr, size)
        : tr("A part of the text is taken, %n character(s) long, which has the form “%1”. The dots stand for "
             "it:",
             nullptr, size)
              .arg(isolated(part.form));
    if (part.isDecoded)
        sentence = tr("It is written in an encoded form and is decoded.") + u' ' + sentence;
    m_sentence->setText(sentence);
    m_shown->setText(isolated(part.shown));
    m_shown->show();
}

void TakenPart::ask()
{
    m_sentence->setText(m_kind == PastedKind::Token
                            ? tr("What of the text is the token? The dots stand for it.")
                            : tr("What of the text are user name and password? The dots stand for them."));
    m_shown->hide();
    for (std::size_t i = 0; i < m_found.parts.size(); ++i) {
        const PastedToken::Part &part = m_found.parts[i];
        const int size = int(part.secret.size());
        const QString text = part.isWhole ? tr("The whole text as it is (%n character(s))", nullptr, size)
            : part.isDecoded ? tr("Decoded: %1 (%n character(s))", nullptr, size).arg(isolated(part.shown))
                             : tr("%1 (%n character(s))", nullptr, size).arg(isolated(part.shown));
        auto *choice = new QRadioButton(QString(text).replace(u'&', u"&&"_s), this);
        choice->setAccessibleName(text);
        choice->setToolTip(part.form.isEmpty() ? QString()
                                               : tr("Has the form “%1”").arg(isolated(part.form)));
        choice->setAccessibleDescription(choice->toolTip());
        m_choices->addButton(choice, int(i));
        m_column->addWidget(choice);
    }
}

bool TakenPart::isAsking() const
{
    return !m_found.isSure && m_choices->checkedId() < 0;
}

Secret TakenPart::taken() const
{
    if (m_found.parts.empty() || isAsking())
        return {};
    return m_found.parts[m_found.isSure ? 0 : std::size_t(m_choices->checkedId())].secret.duplicate();
}

} // namespace patlas

#include "moc_TakenPart.cpp"
