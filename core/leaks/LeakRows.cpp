// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakRows.h"

#include <QMutexLocker>

namespace patlas {

namespace {

/// What a file's finding has from its history.
void takeHistory(LeakFinding &file, const LeakFinding &history)
{
    file.place.repository = history.place.repository;
    file.place.object = history.place.object;
    file.place.commit = history.place.commit;
    file.place.committed = history.place.committed;
    file.place.reach = history.place.reach;
    file.place.ref = history.place.ref;
    file.place.versions = history.place.versions;
}

} // namespace

void LeakRows::setWorkTrees(std::map<QByteArray, GitStore::Id> workTrees)
{
    const QMutexLocker lock(&m_mutex);
    m_workTrees = std::move(workTrees);
}

int LeakRows::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_count;
}

QByteArray LeakRows::keyOf(const LeakFinding &finding, const GitStore::Id &store,
                           const QByteArray &path) const
{
    // No part but the path holds a zero byte or could be taken for another.
    return QByteArray::number(qulonglong(store.first)) + '/' + QByteArray::number(qulonglong(store.second))
        + '\0' + QByteArray::number(int(finding.place.part)) + '\0' + finding.sameness.toHex() + '\0'
        + finding.encodings.join(QLatin1Char(' ')).toUtf8() + '\0'
        + finding.place.inside.join(QLatin1Char('\n')).toUtf8() + '\0' + path;
}

LeakRows::Outcome LeakRows::addFile(LeakFinding &finding, const QByteArray &path)
{
    const QMutexLocker lock(&m_mutex);
    QByteArray folder = path;
    auto tree = m_workTrees.end();
    while (tree == m_workTrees.end() && folder.size() > 1) {
        folder = folder.left(std::max<qsizetype>(folder.lastIndexOf('/'), 0));
        tree = m_workTrees.find(folder);
    }
    // In a folder whose name is redacted, it cannot be told which of the paths are the same.
    if (tree == m_workTrees.end() || !finding.place.path.startsWith(folder + '/')) {
        finding.number = m_count++;
        return Outcome::New;
    }
    const QByteArray key = keyOf(finding, tree->second, finding.place.path.mid(folder.size() + 1));
    const auto known = m_byKey.find(key);
    if (known != m_byKey.end() && known->place.kind == LeakPlace::Kind::History) {
        finding.number = known->number;
        takeHistory(finding, *known);
        *known = finding;
        return Outcome::Changed;
    }
    finding.number = m_count++;
    if (known == m_byKey.end())
        m_byKey.insert(key, finding);
    return Outcome::New;
}

LeakRows::Outcome LeakRows::addHistory(LeakFinding &finding, const GitStore &store, int family)
{
    const QMutexLocker lock(&m_mutex);
    if (!finding.place.object.isEmpty()) {
        const QByteArray object = QByteArray::number(family) + ' ' + finding.place.object.toLatin1() + ' '
            + QByteArray::number(finding.place.line) + ' ' + finding.sameness.toHex() + ' '
            + finding.encodings.join(QLatin1Char(' ')).toUtf8() + ' '
            + finding.place.inside.join(QLatin1Char('\n')).toUtf8();
        if (m_objects.contains(object))
            return Outcome::Known;
        m_objects.insert(object);
    }
    if (finding.place.path.isEmpty()) {
        finding.number = m_count++;
        return Outcome::New;
    }
    const QByteArray key = keyOf(finding, store.id, finding.place.path);
    const auto known = m_byKey.find(key);
    if (known != m_byKey.end() && known->place.kind == LeakPlace::Kind::File && known->place.object.isEmpty()
        && known->place.versions == 0) {
        takeHistory(*known, finding);
        finding = *known;
        return Outcome::Changed;
    }
    finding.number = m_count++;
    if (known == m_byKey.end())
        m_byKey.insert(key, finding);
    return Outcome::New;
}

LeakRows::Outcome LeakRows::addOther(LeakFinding &finding)
{
    const QMutexLocker lock(&m_mutex);
    finding.number = m_count++;
    return Outcome::New;
}

} // namespace patlas
