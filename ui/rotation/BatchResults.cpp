// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rotation/BatchResults.h"

#include <QMessageBox>

namespace patlas {

BatchResults::BatchResults(int count, QString title, QWidget *dialogParent, QObject *parent)
    : QObject(parent)
    , m_left(count)
    , m_title(std::move(title))
    , m_dialogParent(dialogParent)
{
}

void BatchResults::add(const QString &name, const QString &outcome, bool failed)
{
    m_lines.append(tr("%1: %2", "token, outcome").arg(name, outcome));
    m_failures += failed;
    if (--m_left == 0) {
        show();
        deleteLater();
    }
}

void BatchResults::show()
{
    const QString summary = m_failures == 0
        ? tr("All %1 are done.").arg(m_lines.size())
        : tr("%1 of %2 are done.").arg(m_lines.size() - m_failures).arg(m_lines.size());
    auto *box = new QMessageBox(m_failures == 0 ? QMessageBox::Information : QMessageBox::Warning, m_title,
                                summary, QMessageBox::Ok, m_dialogParent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(m_lines.join(QLatin1Char('\n')));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace patlas

#include "moc_BatchResults.cpp"
