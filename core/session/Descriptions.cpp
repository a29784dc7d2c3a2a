// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Descriptions.h"

#include "core/apis/OwnDescription.h"
#include "core/base/Phrase.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/openapi/BuiltIn.h"
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
    connect(&apis, &ApiRepository::changed, this, &Descriptions::readAdded);
    connect(&learned, &LearnedScopesRepository::changed, this, [this](const QString &apiId) {
        if (!m_read.contains(apiId))
            return;
        complete(apiId);
        Q_EMIT changed(apiId);
    });
}

void Descriptions::readBuiltIn()
{
    for (const BuiltInApi &shipped : builtInApis())
        read(shipped);
}

QFuture<Result<void>> Descriptions::read(const QString &apiId)
{
    if (m_readings.contains(apiId))
        return m_readings.value(apiId);
    if (isRead(apiId))
        return makeReadyResult<void>({});
    for (const BuiltInApi &shipped : builtInApis()) {
        if (shipped.id == apiId)
            return read(shipped);
    }
    const StoredApi *added = m_apis.find(apiId);
    return added ? read(*added) : makeReadyResult<void>({});
}

QFuture<Result<void>> Descriptions::read(const BuiltInApi &shipped)
{
    const auto reading = then(QtConcurrent::run([shipped] { return shipped.description(); }), this,
                              [this, id = shipped.id](Result<ApiDescription> api) -> Result<void> {
                                  m_readings.remove(id);
                                  if (!api) {
                                      Q_EMIT failed(api.error().message());
                                      return tl::make_unexpected(api.error());
                                  }
                                  set(id, std::make_shared<const ApiDescription>(std::move(*api)));
                                  return {};
                              });
    note(shipped.id, reading);
    return reading;
}

void Descriptions::note(const QString &id, const QFuture<Result<void>> &reading)
{
    if (!reading.isFinished())
        m_readings.insert(id, reading);
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
                        m_readings.remove(kept->id);
                        set(kept->id, api);
                    }
                    return kept;
                });
}

void Descriptions::readAdded()
{
    const QStringList known = m_revisions.keys();
    for (const QString &id : known) {
        if (!m_apis.find(id))
            forget(id);
    }
    for (const StoredApi &api : m_apis.all()) {
        if (m_revisions.value(api.id) != api.revision)
            read(api);
    }
}

void Descriptions::forget(const QString &id)
{
    m_revisions.remove(id);
    m_readings.remove(id);
    m_all.remove(id);
    m_read.remove(id);
    const QLatin1String suffix(ownSuffix);
    if (!id.endsWith(suffix))
        return;
    m_overlaidRead.remove(id.chopped(suffix.size()));
    m_overlaid.remove(id.chopped(suffix.size()));
    Q_EMIT changed(id.chopped(suffix.size()));
}

QFuture<Result<void>> Descriptions::read(const StoredApi &api)
{
    using Described = std::shared_ptr<const ApiDescription>;
    m_revisions.insert(api.id, api.revision);
    const auto reading =
        then(m_apis.description(api.id), this, [this, api](const Result<Described> &description) {
            if (m_revisions.value(api.id) != api.revision)
                return read(api.id); // a newer one came in the meantime
            if (!description)
                return readNewer(api, description.error());
            m_readings.remove(api.id);
            set(api.id, *description);
            return makeReadyResult<void>({});
        });
    note(api.id, reading);
    return reading;
}

/// Another program may have replaced the description, and removed what was to be read.
QFuture<Result<void>> Descriptions::readNewer(const StoredApi &api, Error error)
{
    error.what = phrased(tr("%1: %2"), {asName(api.title), Phrase(error.what)});
    return then(m_apis.load(), this, [this, api, error](const Result<void> &) {
        if (m_revisions.value(api.id) != api.revision)
            return read(api.id);
        m_readings.remove(api.id);
        Q_EMIT failed(error.message());
        return makeReadyResult<void>(Failure(error));
    });
}

} // namespace patlas

#include "moc_Descriptions.cpp"
