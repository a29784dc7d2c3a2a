// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/StoredApiName.h"

#include "app/patlasctl/CommandSession.h"
#include "core/base/VisibleText.h"
#include "core/openapi/BuiltIn.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct StoredApiText {
    Q_DECLARE_TR_FUNCTIONS(patlas::StoredApiName)
};

} // namespace

Result<QString> apiNamed(const CommandSession &session, const QString &name)
{
    QStringList found;
    QStringList known;
    for (const BuiltInApi &api : builtInApis()) {
        if (api.id.compare(name, Qt::CaseInsensitive) == 0)
            return api.id;
        known.append(isolated(api.id));
    }
    for (const StoredApi &api : session.services().apis.all()) {
        if (api.id == name)
            return api.id;
        if (api.title.compare(name, Qt::CaseInsensitive) == 0)
            found.append(api.id);
        known.append(isolated(api.title));
    }
    if (found.size() == 1)
        return found.front();
    return found.isEmpty()
        ? failure(ErrorKind::NotFound, StoredApiText::tr("There is no API %1.").arg(isolated(name)), {},
                  StoredApiText::tr("There are: %1.").arg(known.join(u", "_s)))
        : failure(ErrorKind::Conflict, StoredApiText::tr("Several APIs are called %1.").arg(isolated(name)),
                  {}, StoredApiText::tr("Give the id of one: %1.").arg(found.join(u", "_s)));
}

} // namespace patlas
