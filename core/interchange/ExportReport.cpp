// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ExportReport.h"

#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct ExportReportText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Export)
};

constexpr std::size_t maxExportNotes = 20'000;

} // namespace

void ExportReport::add(ImportNote::Kind kind, const QString &sentence)
{
    if (m_told.contains(sentence) || m_notes.size() > maxExportNotes)
        return;
    m_told.insert(sentence);
    if (m_notes.size() == maxExportNotes)
        m_notes.push_back(
            {ImportNote::Kind::LeftOut, -1,
             ExportReportText::tr("There is more that is not as it was, which is not listed.")});
    else
        m_notes.push_back({kind, m_request, redactTokens(sentence)});
}

} // namespace patlas
