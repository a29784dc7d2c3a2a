// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FileReader.h"

#include <QtConcurrentRun>

namespace patlas::sandbox {

FileReader::FileReader()
{
    m_thread.setMaxThreadCount(1);
}

FileReader::~FileReader()
{
    m_stopping = true;
    m_thread.clear();
    m_thread.waitForDone();
}

QFuture<ReadFile> FileReader::read(ImportedFile file, formats::ReadBudget::IsCancelled isUnwanted)
{
    ++m_waiting;
    return QtConcurrent::run(&m_thread, [this, file = std::move(file), isUnwanted = std::move(isUnwanted)] {
        formats::ReadBudget budget([this, &isUnwanted] { return m_stopping || isUnwanted(); });
        formats::ReadResult texts = file.format->read(file.bytes, file.options, budget);
        ReadFile result{std::move(texts), budget.warnings().list(), budget.heads()};
        --m_waiting;
        return result;
    });
}

} // namespace patlas::sandbox
