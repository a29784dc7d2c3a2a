// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ImportedCollection.h"

#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace patlas {

/// Collects what an export does not say as the files do, as an import's notes do.
class ExportReport {
public:
    /// What comes next is about this request of the collection; -1: about all of it.
    void setRequest(int request)
    {
        m_request = request;
        m_told.clear();
    }
    /// Each sentence once. Names in it are isolated; tokens become dots.
    void changed(const QString &sentence) { add(ImportNote::Kind::Changed, sentence); }
    void leftOut(const QString &sentence) { add(ImportNote::Kind::LeftOut, sentence); }

    std::vector<ImportNote> take() { return std::exchange(m_notes, {}); }

private:
    void add(ImportNote::Kind kind, const QString &sentence);

    std::vector<ImportNote> m_notes;
    QSet<QString> m_told;
    int m_request = -1;
};

} // namespace patlas
