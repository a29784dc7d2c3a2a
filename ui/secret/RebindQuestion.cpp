// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/RebindQuestion.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/BoundSecrets.h"
#include "core/credentials/CredentialRepository.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace patlas {

namespace {

struct RebindQuestion {
    Q_DECLARE_TR_FUNCTIONS(RebindQuestion)
};

void tellNotBound(const Error &error, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Warning, RebindQuestion::tr("Token not changed"), error.what,
                                QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(error.meaning + QLatin1Char(' ') + error.remedy);
    box->open();
}

} // namespace

void askToRebind(CredentialRepository &tokens, const QStringList &ids, QWidget *parent,
                 const std::function<void()> &agreed)
{
    const auto refused = std::find_if(ids.begin(), ids.end(), [&tokens](const QString &id) {
        return tokens.find(id) && !tokens.boundSecrets().changes(id).isEmpty();
    });
    if (refused == ids.end())
        return;
    const QString &id = *refused;
    auto *question =
        new QMessageBox(QMessageBox::Warning, RebindQuestion::tr("Token is for something else"),
                        RebindQuestion::tr("May %1 be used here?").arg(isolated(tokens.find(id)->name)),
                        QMessageBox::Cancel, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tokens.boundSecrets().changes(id).join(QLatin1Char('\n')) + QLatin1String("\n\n")
        + RebindQuestion::tr("If you did not change this, somebody else did: choose Cancel, and look at the "
                             "settings of the environment."));
    const QPushButton *use =
        question->addButton(RebindQuestion::tr("Use it here from now on"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(question, &QMessageBox::buttonClicked, parent,
                     [use, &tokens, id, parent, agreed](const QAbstractButton *button) {
                         if (button != use)
                             return;
                         then(tokens.boundSecrets().rebind(id), parent,
                              [parent, agreed](const Result<void> &bound) {
                                  if (bound)
                                      agreed();
                                  else
                                      tellNotBound(bound.error(), parent);
                              });
                     });
    question->open();
}

} // namespace patlas
