// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "app/patlas/SingleInstance.h"
#include "core/base/ProcessPrivacy.h"
#include "core/http/ProxyChoice.h"
#include "core/session/Language.h"
#include "core/storage/DataLock.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>

#include <cstdio>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// --help and --version must work without a display.
bool asksForText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char *option : {"--help", "-h", "--version", "-v", "--help-all"}) {
            if (std::strcmp(argv[i], option) == 0)
                return true;
        }
    }
    return false;
}

int refuseToStart(const QString &reason)
{
    std::fputs(qPrintable(reason + QLatin1Char('\n')), stderr);
    std::fflush(stderr);
    QMessageBox message(QMessageBox::Warning, u"Patlas"_s, reason, QMessageBox::Close);
    message.setTextFormat(Qt::PlainText);
    message.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    message.exec();
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    patlas::keepProcessPrivate();
    patlas::completeProxyVariables();
    std::unique_ptr<QCoreApplication> application;
    if (asksForText(argc, argv))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"patlas"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATLAS_VERSION));

    const patlas::AppPaths paths = patlas::AppPaths::standard();
    const patlas::Translation translation(patlas::chosenLanguage(patlas::Preferences(paths.settings)));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Personal access tokens and REST APIs."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption appearance(
        u"appearance"_s,
        QCoreApplication::translate("main", "Appearance for this run: system, light or dark."), u"look"_s);
    parser.addOption(appearance);
    parser.process(*application);

    QGuiApplication::setApplicationDisplayName(u"Patlas"_s);
    QGuiApplication::setDesktopFileName(u"org.patlas.Patlas"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/org.patlas.Patlas.svg"_s));

    const patlas::SingleInstance instance(paths.database);
    if (!instance.isFirst()) {
        if (instance.raiseFirst())
            return 0;
        return refuseToStart(QCoreApplication::translate(
            "main", "Patlas is already running but does not respond. Quit it and start it again."));
    }

    // Another session has a runtime directory of its own, so the data itself is locked as well.
    const patlas::DataLock data(paths.database);
    if (!data.isFree())
        return refuseToStart(data.conflict()->message());

    patlas::Program program(paths);
    program.start();
    QObject::connect(&instance, &patlas::SingleInstance::raiseRequested, &program.window(), [&program] {
        QWidget &window = program.window();
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    });
    if (parser.value(appearance) == "dark"_L1)
        program.setAppearance(patlas::Appearance::Dark);
    else if (parser.value(appearance) == "light"_L1)
        program.setAppearance(patlas::Appearance::Light);
    return QCoreApplication::exec();
}
