// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderEdit.h"

#include "core/collection/FolderRoot.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct FolderEditText {
    Q_DECLARE_TR_FUNCTIONS(patlas::FolderEdit)
};

QString lastNameOf(const QString &path)
{
    return shownPath(path.sliced(path.lastIndexOf(QLatin1Char('/')) + 1));
}

} // namespace

QString FolderEdit::undoText() const
{
    switch (kind) {
    case Kind::Renamed:
        return FolderEditText::tr("Undo rename of %1").arg(lastNameOf(from));
    case Kind::Moved:
        return FolderEditText::tr("Undo move of %1").arg(lastNameOf(from));
    case Kind::Duplicated:
        return FolderEditText::tr("Undo duplicate of %1").arg(lastNameOf(from));
    case Kind::FolderMade:
        return FolderEditText::tr("Undo new folder %1").arg(lastNameOf(to));
    case Kind::Trashed:
        return FolderEditText::tr("Undo delete of %1").arg(lastNameOf(from));
    }
    return {};
}

void FolderEdits::push(FolderEdit edit)
{
    if (m_edits.size() == most)
        m_edits.erase(m_edits.begin());
    m_edits.push_back(std::move(edit));
}

} // namespace patlas
