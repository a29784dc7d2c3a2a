// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaks/LeakSave.h"

#include "core/base/ExportedFile.h"
#include "core/base/Then.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QtConcurrentRun>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct LeakSaveText {
    Q_DECLARE_TR_FUNCTIONS(patlas::LeakSave)
};

} // namespace

QString writeLeakReport(const LeakReport &report, const QString &path)
{
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    return writeExportedFile(path, isCsv ? csvOf(report) : sarifOf(report));
}

void saveLeakReport(LeakReport report, QWidget *parent, const std::function<void(const QString &)> &told)
{
    auto *dialog = new QFileDialog(parent, LeakSaveText::tr("Save report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString sarif = LeakSaveText::tr("SARIF, for code hosts and editors (*.sarif)");
    const QString csv = LeakSaveText::tr("CSV, for spreadsheets (*.csv)");
    dialog->setNameFilters({sarif, csv});
    dialog->setDefaultSuffix(u"sarif"_s);
    dialog->selectFile(u"patlas-leaks.sarif"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        dialog->setDefaultSuffix(filter == csv ? u"csv"_s : u"sarif"_s);
        const QString chosen = dialog->selectedFiles().value(0);
        if (const qsizetype dot = chosen.lastIndexOf(u'.'); dot > chosen.lastIndexOf(u'/'))
            dialog->selectFile(chosen.left(dot + 1) + dialog->defaultSuffix());
    });
    const auto kept = std::make_shared<const LeakReport>(std::move(report));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, kept, told](const QString &path) {
        then(QtConcurrent::run([kept, path] { return writeLeakReport(*kept, path); }), parent,
             [path, told](const QString &problem) {
                 const QString shown = QDir::toNativeSeparators(path);
                 told(problem.isEmpty()
                          ? LeakSaveText::tr("The report was saved as %1. It holds no token.").arg(shown)
                          : LeakSaveText::tr("The report could not be saved as %1. %2").arg(shown, problem));
             });
    });
    dialog->open();
}

} // namespace patlas
