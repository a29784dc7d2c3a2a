// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/StoredApiJson.h"

#include "core/apis/ApiRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct StoredApiJsonText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ApisListVerb)
};

} // namespace

QString originText(const StoredApi &api)
{
    return api.address.isEmpty() ? StoredApiJsonText::tr("pasted") : api.address.toDisplayString();
}

QJsonObject toJson(const StoredApi &api)
{
    return {{u"id"_s, api.id},
            {u"title"_s, api.title},
            {u"version"_s, api.version},
            {u"from"_s, originText(api)}};
}

} // namespace patlas
