// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakWording.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using Part = LeakPlace::Part;
using Reach = LeakPlace::Reach;

constexpr int shortCommitId = 10;

struct LeakText {
    Q_DECLARE_TR_FUNCTIONS(patlas::LeakWording)
};

QString nameOf(const QByteArray &bytes)
{
    return isolated(QDir::toNativeSeparators(shownName(bytes)));
}

/// "refs/tags/v1" is "v1".
QString shortRef(const QByteArray &ref)
{
    for (const char *prefix : {"refs/tags/", "refs/heads/", "refs/remotes/", "refs/"}) {
        if (ref.startsWith(prefix))
            return nameOf(ref.mid(qsizetype(qstrlen(prefix))));
    }
    return nameOf(ref);
}

/// The file, with the way to what is in it.
QString fileText(const LeakPlace &place)
{
    QString file = nameOf(place.path);
    for (const QString &member : place.inside)
        file += u" \u203A "_s + isolated(member);
    if (place.part == Part::Name)
        return LeakText::tr("name of %1", "a file or folder").arg(file);
    return place.part == Part::LinkTarget ? LeakText::tr("link %1", "a symbolic link").arg(file) : file;
}

QString storedText(const LeakPlace &place)
{
    switch (place.part) {
    case Part::Message:
        return LeakText::tr("commit message");
    case Part::Tag:
        return LeakText::tr("tag %1").arg(shortRef(place.ref));
    case Part::RefName:
        return LeakText::tr("name of %1", "a branch or tag").arg(shortRef(place.ref));
    default:
        break;
    }
    if (!place.path.isEmpty())
        return place.reach == Reach::Stash ? LeakText::tr("%1 in a stash").arg(fileText(place))
                                           : fileText(place);
    if (place.reach == Reach::Tag)
        return LeakText::tr("file that is tagged %1").arg(shortRef(place.ref));
    return place.reach == Reach::Nothing ? LeakText::tr("in no remaining commit")
                                         : LeakText::tr("commit not known");
}

QString commitText(const LeakPlace &place)
{
    const QString id = place.commit.left(shortCommitId);
    return place.committed.isValid()
        ? LeakText::tr("%1 of %2", "commit, date")
              .arg(id, QLocale().toString(place.committed.toLocalTime(), QLocale::ShortFormat))
        : id;
}

QString reachText(const LeakPlace &place)
{
    const QString commit = commitText(place);
    switch (place.reach) {
    case Reach::Commit:
        return place.part == Part::Message ? LeakText::tr("Commit %1.").arg(commit)
                                           : LeakText::tr("First in commit %1.").arg(commit);
    case Reach::Stash:
        return LeakText::tr("In a stash, first in commit %1; no branch has it.").arg(commit);
    case Reach::Note:
        return LeakText::tr("In a note (%1), first in commit %2.").arg(nameOf(place.ref), commit);
    case Reach::Tag:
        return LeakText::tr("The tag has it, not the files that are tagged.");
    case Reach::Reflog:
        return LeakText::tr(
                   "In commit %1, which only a reflog has: it was taken off every branch, and git still "
                   "keeps it.")
            .arg(commit);
    case Reach::Index:
        return LeakText::tr("It was staged and is in no commit.");
    case Reach::Unreachable:
        return LeakText::tr("In commit %1, which no branch, tag, stash or reflog has; git still keeps it.")
            .arg(commit);
    case Reach::Nothing:
        return place.part == Part::Tag
            ? LeakText::tr("No reference has this tag any more; git still keeps it.")
            : LeakText::tr("No commit, tag, stash, note or reflog has it; git still keeps it.");
    case Reach::NotKnown:
        break;
    }
    return place.part == Part::RefName ? QString()
                                       : LeakText::tr("Which commit has it could not be found out.");
}

} // namespace

QString whereFound(const LeakFinding &finding)
{
    const LeakPlace &place = finding.place;
    if (place.kind == LeakPlace::Kind::Text)
        return LeakText::tr("pasted text");
    if (place.kind == LeakPlace::Kind::File)
        return place.versions > 0 ? LeakText::tr("%1, and its history").arg(fileText(place))
                                  : fileText(place);
    return LeakText::tr("%1, history of %2", "file, repository")
        .arg(storedText(place), nameOf(place.repository));
}

QString moreOfPlace(const LeakFinding &finding)
{
    const LeakPlace &place = finding.place;
    QStringList sentences;
    if (!finding.encodings.isEmpty())
        sentences.append(LeakText::tr("It is packed or encoded: %1.").arg(finding.encodings.join(u", "_s)));
    if (place.kind == LeakPlace::Kind::History || place.versions > 0) {
        if (const QString reach = reachText(place); !reach.isEmpty())
            sentences.append(reach);
        if (place.versions > 1)
            sentences.append(
                LeakText::tr("%1 versions of the file have it.").arg(QLocale().toString(place.versions)));
    }
    return sentences.join(u' ');
}

} // namespace patlas
