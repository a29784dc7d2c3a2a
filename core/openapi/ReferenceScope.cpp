// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ReferenceScope.h"

#include "core/openapi/DocumentProblem.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isOnHost(const QUrl &address)
{
    return (address.scheme() == "http"_L1 || address.scheme() == "https"_L1) && !address.host().isEmpty();
}

int portIn(const QUrl &address)
{
    return address.port(address.scheme() == "https"_L1 ? 443 : 80);
}

/// Decoded before it is cleaned, so that "%2E%2E/" cannot climb.
QString pathOf(const QUrl &file)
{
    return QDir::cleanPath(file.path(QUrl::FullyDecoded));
}

bool isBeneath(const QUrl &root, const QUrl &target)
{
    const QString rootPath = pathOf(root);
    const QString folder = rootPath.left(rootPath.lastIndexOf(u'/') + 1);
    return target.host().isEmpty() && !folder.isEmpty() && pathOf(target).startsWith(folder);
}

} // namespace

QString whyNotFollowed(const QUrl &root, const QUrl &target)
{
    if (root.isEmpty())
        return ReaderWords::tr("the document was pasted, so it is not known where its other files are");
    if (!target.isValid() || target.isRelative())
        return ReaderWords::tr("it is no address");
    if (!target.userInfo().isEmpty())
        return ReaderWords::tr("the address holds a name or a password");
    if (root.isLocalFile()) {
        if (!target.isLocalFile())
            return ReaderWords::tr("a file must not lead to the network");
        return isBeneath(root, target) ? QString()
                                       : ReaderWords::tr("the file is not in the folder of the document");
    }
    if (!isOnHost(root))
        return ReaderWords::tr("the document is neither a file nor on a host");
    if (!isOnHost(target) || target.scheme() != root.scheme() || portIn(target) != portIn(root)
        || target.host() != root.host())
        return ReaderWords::tr("it is not on the host of the document");
    return {};
}

} // namespace patlas
