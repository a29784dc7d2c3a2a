// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/ErrorPanel.h"

#include "ui/response/MarkedLines.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace patlas {

ErrorPanel::ErrorPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_detail->setProperty("caption", true);
    m_detail->setFont(Theme::smallFont());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 8, 32, 8);
    column->setSpacing(6);
    column->addStretch(2);
    for (QLabel *label : {m_heading, m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addStretch(3);
    m_heading->setAccessibleName(tr("Response message"));
}

void ErrorPanel::showError(const Error &error)
{
    m_heading->setText(markedLines(error.what));
    m_heading->setAccessibleDescription(error.message());
    m_text->setText(markedLines(QStringList{error.meaning, error.remedy}.join(QLatin1Char(' ')).trimmed()));
    m_detail->setText(markedLines(error.detail));
    m_detail->setVisible(!error.detail.isEmpty());
}

void ErrorPanel::showHint(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_heading->setAccessibleDescription(heading + QLatin1Char(' ') + text);
    m_text->setText(text);
    m_detail->clear();
    m_detail->hide();
}

} // namespace patlas

#include "moc_ErrorPanel.cpp"
