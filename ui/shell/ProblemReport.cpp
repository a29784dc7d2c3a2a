// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ProblemReport.h"

#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/secret/SecretStore.h"
#include "core/secret/SecretStores.h"
#include "core/session/Workspace.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Wording.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ProblemReport)
};

} // namespace

QString problemReport(const Workspace &workspace, const QWidget &window)
{
    QStringList stores;
    for (const SecretStore *store : workspace.tokens().stores().all())
        stores.append(store->description().noun);
    const QScreen *screen = window.screen();
    // Not translated: it is for those who mend the program.
    const QStringList lines{
        u"Patlas %1"_s.arg(QLatin1String(PATLAS_VERSION)),
        u"Qt %1 (built with %2), %3"_s.arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR),
                                           QSysInfo::buildAbi()),
        u"System: %1, kernel %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
        u"Display: %1, %2 x %3, scale %4"_s.arg(QGuiApplication::platformName())
            .arg(screen->geometry().width())
            .arg(screen->geometry().height())
            .arg(screen->devicePixelRatio()),
        u"Desktop: %1"_s.arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s)),
        u"Language: %1"_s.arg(QLocale().name()),
        u"Stores of secrets: %1"_s.arg(stores.join(u", "_s)),
        u"Environments: %1, stored credentials: %2, operations of the API: %3"_s
            .arg(workspace.environments().all().size())
            .arg(workspace.tokens().all().size())
            .arg(workspace.api().operations.size()),
    };
    return lines.join(u'\n') + u'\n';
}

void showProblemReport(const Workspace &workspace, QWidget &window)
{
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ReportText::tr("Report a problem"));
    auto *text = new QPlainTextEdit(problemReport(workspace, window), dialog);
    text->setReadOnly(true);
    text->setFont(Theme::fixedFont());
    text->setAccessibleName(ReportText::tr("What is reported"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *copy = buttons->addButton(ReportText::tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setProperty("primary", true);
    QObject::connect(copy, &QPushButton::clicked, text,
                     [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(dialog->windowTitle(), dialog));
    column->addWidget(captionLabel(
        ReportText::tr("Copy this into the report, with what you did, what you saw and what you expected. It "
                       "holds no secrets, names or addresses of yours."),
        dialog));
    column->addWidget(text, 1);
    column->addWidget(buttons);
    dialog->resize(560, 380);
    dialog->open();
}

} // namespace patlas
