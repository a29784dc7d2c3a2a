// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

namespace patlas {

/// With PATLAS_SCREENSHOTS=<directory>, saves a screenshot there as <name>-<light|dark>.png, for
/// packaging/screenshots.sh; otherwise does nothing.
inline void takePicture(const QString &name)
{
    const QString directory = qEnvironmentVariable("PATLAS_SCREENSHOTS");
    if (directory.isEmpty())
        return;
    QTest::qWait(400);
    const QString suffix = qEnvironmentVariable("PATLAS_APPEARANCE", u"light"_s);
    QVERIFY(
        QGuiApplication::primaryScreen()->grabWindow(0).save(u"%1/%2-%3.png"_s.arg(directory, name, suffix)));
}

} // namespace patlas
