// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CodeSnippet.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace patlas::test {

/// Runs the text with the interpreter of its language, with these variables set; false when that is not
/// installed. The event loop runs meanwhile, because the server of a test may be on this thread.
inline bool runSnippet(SnippetKind kind, const QByteArray &text, const QString &directory,
                       const QMap<QString, QByteArray> &variables)
{
    using namespace Qt::StringLiterals;
    QProcess process;
    process.setWorkingDirectory(directory);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), QString::fromUtf8(variable.value()));
    environment.insert(u"PYTHONIOENCODING"_s, u"utf-8"_s);
    environment.insert(u"no_proxy"_s, u"*"_s);
    process.setProcessEnvironment(environment);

    QString program = u"sh"_s;
    QString name = u"snippet.sh"_s;
    if (kind == SnippetKind::PythonRequests) {
        program = u"python3"_s;
        name = u"snippet.py"_s;
        const QString hasRequests =
            u"import importlib.util, sys; sys.exit(importlib.util.find_spec('requests') is None)"_s;
        if (QProcess::execute(program, {u"-c"_s, hasRequests}) != 0)
            return false;
    } else if (kind == SnippetKind::JavaScriptFetch) {
        program = u"node"_s;
        name = u"snippet.mjs"_s;
        const QString hasFetch = u"process.exit(typeof fetch === 'function' ? 0 : 1)"_s;
        if (QStandardPaths::findExecutable(program).isEmpty()
            || QProcess::execute(program, {u"-e"_s, hasFetch}) != 0)
            return false;
    } else if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        return false;
    }
    QFile file(QDir(directory).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    file.close();
    process.start(program, {name});
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000);
    const QByteArray complaint = process.readAllStandardError();
    if (!ended || process.exitCode() != 0)
        qWarning().noquote() << complaint;
    return ended;
}

} // namespace patlas::test
