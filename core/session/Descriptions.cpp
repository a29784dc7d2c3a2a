// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Descriptions.h"

#include "core/apis/OwnDescription.h"
#include "core/base/Phrase.h"
#include "core/base/Then.h"
#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "core/secret/TokenPatterns.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace patlas {

namespace {
constexpr char ownSuffix[] = "+own";
}

Descriptions::Descriptions(ApiRepository &apis, LearnedScopesRepository &learned, QObject *parent)
    : QObject(parent)
    , m_apis(apis)
    , m_learned(learned)
    , m_none(std::make_shared<const ApiDescription>())
{
    connect(&apis, &ApiRepository::changed, this, qOverload<>(&Descriptions::readAdded));
    connect(&learned, &LearnedScopesRepository::changed, this, [this](const QString &apiId) {
        if (!m_read.contains(apiId))
            return;
        complete(apiId);
        Q_EMIT changed(apiId);
    });
}

void Descriptions::readBuiltIn()
{
    for (const BuiltInApi &shipped : builtInApis()) {
        then(QtConcurrent::run([shipped] { return readOpenApi(shipped.read()); }), this,
             [this, id = shipped.id](Result<ApiDescription> api) {
                 if (api)
                     set(id, std::make_shared<const ApiDescription>(std::move(*api)));
                 else
                     Q_EMIT failed(api.error().message());
             });
    }
}

std::shared_ptr<const ApiDescription> Descriptions::of(const QString &apiId) const
{
    return m_all.value(apiId, m_none);
}

std::shared_ptr<const ApiDescription> Descriptions::ownOf(const QString &apiId) const
{
    return m_overlaid.value(apiId, of(apiId));
}

std::shared_ptr<const ApiDescription> Descriptions::asRead(const QString &apiId) const
{
    return m_read.value(apiId, m_none);
}

std::shared_ptr<const ApiDescription> Descriptions::ownAsRead(const QString &apiId) const
{
    return m_overlaidRead.value(apiId, asRead(apiId));
}

void Descriptions::learn(const QString &apiId, const std::vector<LearnedScopes> &learned)
{
    const std::shared_ptr<const ApiDescription> described = ownAsRead(apiId);
    const std::vector<LearnedScopes> &known = m_learned.of(apiId);
    std::vector<LearnedScopes> news;
    std::copy_if(learned.begin(), learned.end(), std::back_inserter(news), [&](const LearnedScopes &each) {
        return isNewTo(*described, each)
            || std::any_of(known.begin(), known.end(),
                           [&each](const LearnedScopes &other) { return each.replaces(other); });
    });
    m_learned.learn(apiId, news);
}

QString Descriptions::ownId(const QString &apiId)
{
    return apiId + QLatin1String(ownSuffix);
}

void Descriptions::set(const QString &apiId, const std::shared_ptr<const ApiDescription> &api)
{
    TokenPatterns::add(api->tokenPatterns);
    m_read.insert(apiId, api);
    const QLatin1String suffix(ownSuffix);
    complete(apiId.endsWith(suffix) ? apiId.chopped(suffix.size()) : apiId);
    Q_EMIT changed(apiId.endsWith(suffix) ? apiId.chopped(suffix.size()) : apiId);
}

/// Whichever was read last: the one that ships, the service's own, or what was learnt.
void Descriptions::complete(const QString &apiId)
{
    const std::shared_ptr<const ApiDescription> shipped = m_read.value(apiId);
    const std::shared_ptr<const ApiDescription> service = m_read.value(ownId(apiId));
    if (shipped)
        m_all.insert(apiId, withLearned(apiId, shipped));
    if (shipped && service)
        m_overlaidRead.insert(apiId,
                              std::make_shared<const ApiDescription>(ownDescription(*shipped, *service).api));
    if (m_overlaidRead.contains(apiId))
        m_overlaid.insert(apiId, withLearned(apiId, m_overlaidRead.value(apiId)));
}

std::shared_ptr<const ApiDescription>
Descriptions::withLearned(const QString &apiId, std::shared_ptr<const ApiDescription> api) const
{
    const std::vector<LearnedScopes> &learned = m_learned.of(apiId);
    return learned.empty() ? std::move(api)
                           : std::make_shared<const ApiDescription>(withLearnedScopes(*api, learned));
}

QFuture<Result<StoredApi>> Descriptions::keep(const LoadedDescription &loaded, const QString &apiId)
{
    StoredApi stored;
    stored.id = apiId;
    stored.title = loaded.api->title.isEmpty() ? tr("API without a title") : loaded.api->title;
    stored.version = loaded.api->version;
    stored.read = QDateTime::currentDateTimeUtc();
    return then(m_apis.save(std::move(stored), loaded.documents), this,
                [this, api = loaded.api](const Result<StoredApi> &kept) {
                    if (kept) {
                        m_revisions.insert(kept->id, kept->revision);
                        set(kept->id, api);
                    }
                    return kept;
                });
}

void Descriptions::readAdded()
{
    const QStringList read = m_revisions.keys();
    for (const QString &id : read) {
        if (!m_apis.find(id))
            forget(id);
    }
    for (const StoredApi &api : m_apis.all()) {
        if (m_revisions.value(api.id) != api.revision)
            readAdded(api);
    }
}

void Descriptions::forget(const QString &id)
{
    m_revisions.remove(id);
    m_all.remove(id);
    m_read.remove(id);
    const QLatin1String suffix(ownSuffix);
    if (!id.endsWith(suffix))
        return;
    m_overlaidRead.remove(id.chopped(suffix.size()));
    m_overlaid.remove(id.chopped(suffix.size()));
    Q_EMIT changed(id.chopped(suffix.size()));
}

void Descriptions::readAdded(const StoredApi &api)
{
    m_revisions.insert(api.id, api.revision);
    then(m_apis.description(api.id), this,
         [this, api](const Result<std::shared_ptr<const ApiDescription>> &description) {
             if (m_revisions.value(api.id) != api.revision)
                 return; // a newer one came in the meantime
             if (description)
                 set(api.id, *description);
             else
                 Q_EMIT failed(
                     phrased(tr("%1: %2"), {asName(api.title), Phrase(description.error().message())}));
         });
}

} // namespace patlas

#include "moc_Descriptions.cpp"
