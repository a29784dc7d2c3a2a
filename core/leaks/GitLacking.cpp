// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitLacking.h"

#include <QCoreApplication>
#include <QLocale>

#include <unistd.h>

namespace patlas {

namespace {

struct GitLackingText {
    Q_DECLARE_TR_FUNCTIONS(patlas::GitLacking)
};

QString countText(qint64 value)
{
    return QLocale().toString(value);
}

void addMissing(const GitObjects &objects, QStringList &sentences)
{
    const qint64 missing = objects.missing();
    if (missing < 0)
        sentences.append(GitLackingText::tr("It has more objects than can be checked for missing ones."));
    else if (missing == 1)
        sentences.append(GitLackingText::tr(
            "One file or folder that its commits name is not here, as in a partial clone."));
    else if (missing > 1)
        sentences.append(
            GitLackingText::tr("%1 files and folders that its commits name are not here, as in a partial "
                               "clone.")
                .arg(countText(missing)));
}

void addDamaged(const GitObjects &objects, QStringList &sentences)
{
    if (objects.damaged().isEmpty())
        return;
    const QString first = QString::fromLatin1(objects.damaged().front());
    if (objects.damaged().size() == 1)
        sentences.append(
            GitLackingText::tr("One of its objects is damaged and could not be read: %1.").arg(first));
    else
        sentences.append(
            GitLackingText::tr("%1 of its objects are damaged and could not be read, %2 and others.")
                .arg(countText(objects.damaged().size()), first));
}

/// What Git LFS has fetched is among the files of the repository.
void addLargeFiles(const GitStore &store, const GitObjects &objects, QStringList &sentences)
{
    qint64 absent = 0;
    for (const QByteArray &id : objects.largeFiles()) {
        const QByteArray path = store.common + "/lfs/objects/" + id.left(2) + '/' + id.mid(2, 2) + '/' + id;
        absent += ::access(path.constData(), F_OK) != 0;
    }
    if (absent == 1)
        sentences.append(
            GitLackingText::tr("One version of a file is kept by Git LFS on a server and is not here."));
    else if (absent > 1)
        sentences.append(
            GitLackingText::tr("%1 versions of files are kept by Git LFS on a server and are not here.")
                .arg(countText(absent)));
}

/// `index` is what `git ls-files --stage -z` says.
void addSubmodules(const GitStore &store, const QByteArray &index, GitObjects &objects,
                   QStringList &sentences)
{
    QByteArray first;
    qint64 absent = 0;
    for (const QByteArray &entry : index.split('\0')) {
        const QByteArray path = entry.mid(entry.indexOf('\t') + 1);
        if (!entry.startsWith("160000 ")
            || ::access((store.workTree + '/' + path + "/.git").constData(), F_OK) == 0)
            continue;
        if (absent++ == 0)
            first = objects.matcher().redacted(path);
    }
    if (absent == 1)
        sentences.append(GitLackingText::tr("A submodule is not checked out: %1.").arg(shownName(first)));
    else if (absent > 1)
        sentences.append(GitLackingText::tr("%1 submodules are not checked out, %2 and others.")
                             .arg(countText(absent), shownName(first)));
}

void addPacked(GitObjects &objects, const GitOrigins &origins, QStringList &sentences)
{
    for (const GitObjects::Note &note : objects.notes()) {
        const QByteArray path = objects.matcher().redacted(origins.ofObject(note.object).path);
        sentences.append(GitLackingText::tr("In its history, %1: %2")
                             .arg(path.isEmpty() ? QString::fromLatin1(note.object) : shownName(path),
                                  note.sentences.join(QLatin1Char(' '))));
    }
    if (const qint64 more = objects.notedObjects() - qint64(objects.notes().size()); more > 0)
        sentences.append(
            GitLackingText::tr("In its history, %1 more packed files were not looked into, or only in part.")
                .arg(countText(more)));
}

} // namespace

QStringList lackingIn(const GitStore &store, GitObjects &objects, const GitOrigins &origins,
                      const QByteArray &index)
{
    QStringList sentences;
    addMissing(objects, sentences);
    addDamaged(objects, sentences);
    sentences += origins.problems();
    sentences += absencesIn(store);
    addLargeFiles(store, objects, sentences);
    addSubmodules(store, index, objects, sentences);
    if (objects.count() == 0 && objects.damaged().isEmpty())
        sentences.append(GitLackingText::tr(
            "It has no commits and nothing stored: there was no history to look through."));
    if (objects.hasTooMany())
        sentences.append(
            GitLackingText::tr("More than %1 findings are in its history; the others are not listed.")
                .arg(countText(GitObjects::maxKept)));
    addPacked(objects, origins, sentences);
    if (!store.leadsTo.isEmpty())
        sentences.append(
            GitLackingText::tr(
                "Its .git leads to %1. The history there was looked through; other files there, such as "
                "its configuration, were not.")
                .arg(shownName(objects.matcher().redacted(store.leadsTo))));
    return sentences;
}

} // namespace patlas
