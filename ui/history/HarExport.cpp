// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HarExport.h"

#include "core/base/ExportedFile.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/history/HistoryRepository.h"
#include "ui/history/HistoryPage.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace patlas {

void exportAsHar(HistoryRepository &history, const std::vector<qint64> &rows, QWidget *page,
                 const std::function<void(const QString &)> &say)
{
    auto *dialog = new QFileDialog(page, HistoryPage::tr("Export as HAR"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // others take no box of one's own
    dialog->selectFile(u"patlas.har"_s);
    auto *withBodies = new QCheckBox(HistoryPage::tr("With the bodies of responses"), dialog);
    withBodies->setToolTip(
        HistoryPage::tr("They may hold what the service knows about people. Tokens in them are masked."));
    dialog->layout()->addWidget(withBodies);
    const auto written = [say](const QString &path, const QString &problem) {
        say(problem.isEmpty() ? HistoryPage::tr("Exported as %1, without secrets.").arg(isolated(path))
                              : HistoryPage::tr("The history could not be exported. %1").arg(problem));
    };
    QObject::connect(dialog, &QFileDialog::fileSelected, page,
                     [&history, rows, withBodies, page, say, written](const QString &path) {
                         const auto bodies = withBodies->isChecked() ? HistoryRepository::HarBodies::Included
                                                                     : HistoryRepository::HarBodies::LeftOut;
                         then(history.exportHar(rows, bodies), page,
                              [path, page, say, written](const Result<QByteArray> &har) {
                                  if (!har) {
                                      say(har.error().message());
                                      return;
                                  }
                                  then(QtConcurrent::run(writeExportedFile, path, *har), page,
                                       [path, written](const QString &problem) { written(path, problem); });
                              });
                     });
    dialog->open();
}

} // namespace patlas
