// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/JqFilter.h"

#include "core/filter/JqRun.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patlas {

JqFilter::JqFilter(QString program, FilterLimits limits, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_limits(limits)
{
}

JqFilter::~JqFilter() = default;

QString JqFilter::installedProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    // The last one is where tests find it.
    for (const char *place : {"/patlas-jq", "/../libexec/patlas/patlas-jq", "/../bin/patlas-jq"}) {
        if (const QFileInfo candidate(here + QLatin1String(place)); candidate.isExecutable())
            return candidate.canonicalFilePath();
    }
    return here + u"/patlas-jq"_s;
}

QFuture<Result<Filtered>> JqFilter::run(const ResponseDocument::Shared &document, const QString &text)
{
    if (m_run)
        m_run->stop();
    m_run = new JqRun(m_program, m_limits, document, this);
    connect(m_run, &JqRun::progressed, this, &JqFilter::progressed);
    connect(m_run, &JqRun::updated, this, &JqFilter::updated);
    return m_run->start(text);
}

} // namespace patlas

#include "moc_JqFilter.cpp"
