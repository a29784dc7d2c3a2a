// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/RedirectQuestion.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace patlas {

namespace {

struct RedirectQuestion {
    Q_DECLARE_TR_FUNCTIONS(RedirectQuestion)
};

} // namespace

void askWhatGoesAlong(const QUrl &target, QWidget *parent, const std::function<void(TakeAlong)> &chosen)
{
    auto *question = new QMessageBox(
        QMessageBox::Question, RedirectQuestion::tr("Follow redirect"),
        RedirectQuestion::tr("The redirect leads to another service, %1.").arg(isolated(target.authority())),
        QMessageBox::Cancel, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(RedirectQuestion::tr(
        "Your own headers and the body were meant for the first one. They go along only if you "
        "say so; tokens never do."));
    const QPushButton *with =
        question->addButton(RedirectQuestion::tr("Take them along"), QMessageBox::ActionRole);
    QPushButton *without =
        question->addButton(RedirectQuestion::tr("Follow without them"), QMessageBox::AcceptRole);
    question->setDefaultButton(without);
    QObject::connect(question, &QMessageBox::buttonClicked, parent,
                     [with, without, chosen](const QAbstractButton *button) {
                         if (button == with)
                             chosen(TakeAlong::OwnHeadersAndBody);
                         else if (button == without)
                             chosen(TakeAlong::Nothing);
                     });
    question->open();
}

} // namespace patlas
