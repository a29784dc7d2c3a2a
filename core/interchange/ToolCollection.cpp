// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ToolCollection.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

ToolAuth ToolAuth::of(const QString &mode, const std::function<QString(const char *name)> &field)
{
    ToolAuth auth{mode};
    if (mode == "bearer"_L1) {
        auth.token = field("token");
    } else if (mode == "basic"_L1) {
        auth.user = field("username");
        auth.password = field("password");
    } else if (mode == "apikey"_L1) {
        auth.key = field("key");
        auth.value = field("value");
        auth.isInQuery = field("placement").startsWith("query"_L1);
    }
    return auth;
}

ToolFolder &ToolFolder::addFolder(const QString &folderName)
{
    folders.push_back(std::make_unique<ToolFolder>());
    folders.back()->name = folderName;
    return *folders.back();
}

void ToolCollection::add(ToolCollection &&other)
{
    std::move(other.environments.begin(), other.environments.end(), std::back_inserter(environments));
    if (root.name.isEmpty() && root.requests.empty() && root.folders.empty()) {
        root = std::move(other.root);
        return;
    }
    root.folders.push_back(std::make_unique<ToolFolder>(std::move(other.root)));
}

QString ToolTree::parentOf(const QString &path)
{
    return path.left(std::max(qsizetype(0), path.lastIndexOf(u'/')));
}

QString ToolTree::titleOf(const QString &path)
{
    const QString name = nameOf(path);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

ToolFolder &ToolTree::folderOf(const QString &filePath)
{
    const bool isBelow = filePath.startsWith(m_rootPath);
    const QString path = parentOf(isBelow ? filePath.sliced(m_rootPath.size()) : filePath);
    ToolFolder *folder = &m_root;
    QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    names.resize(std::min(names.size(), deepest));
    QString here;
    for (const QString &name : std::as_const(names)) {
        here += u'/' + name;
        ToolFolder *&next = m_folders[here];
        if (!next)
            next = &folder->addFolder(name);
        folder = next;
    }
    return *folder;
}

} // namespace patlas
