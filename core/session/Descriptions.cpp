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

namespace patlas {

namespace {
constexpr char ownSuffix[] = "+own";
}

Descriptions::Descriptions(ApiRepository &apis, QObject *parent)
    : QObject(parent)
    , m_apis(apis)
    , m_none(std::make_shared<const ApiDescription>())
{
    connect(&apis, &ApiRepository::changed, this, qOverload<>(&Descriptions::readAdded));
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

QString Descriptions::ownId(const QString &apiId)
{
    return apiId + QLatin1String(ownSuffix);
}

void Descriptions::set(const QString &apiId, const std::shared_ptr<const ApiDescription> &api)
{
    TokenPatterns::add(api->tokenPatterns);
    m_all.insert(apiId, api);
    const QLatin1String suffix(ownSuffix);
    overlay(apiId.endsWith(suffix) ? apiId.chopped(suffix.size()) : apiId);
    Q_EMIT changed(apiId.endsWith(suffix) ? apiId.chopped(suffix.size()) : apiId);
}

/// Whichever of the two was read last.
void Descriptions::overlay(const QString &apiId)
{
    const std::shared_ptr<const ApiDescription> shipped = m_all.value(apiId);
    const std::shared_ptr<const ApiDescription> service = m_all.value(ownId(apiId));
    if (shipped && service)
        m_overlaid.insert(apiId,
                          std::make_shared<const ApiDescription>(ownDescription(*shipped, *service).api));
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
    const QLatin1String suffix(ownSuffix);
    if (!id.endsWith(suffix))
        return;
    m_overlaid.remove(id.chopped(suffix.size()));
    Q_EMIT changed(id.chopped(suffix.size()));
}

void Descriptions::readAdded(const StoredApi &api)
{
    m_revisions.insert(api.id, api.revision);
    const auto reading = then(m_apis.documents(api.id), this, [](Result<DocumentSet> documents) {
        return QtConcurrent::run([documents = std::move(documents)]() -> Result<ApiDescription> {
            if (!documents)
                return tl::make_unexpected(documents.error());
            return readOpenApi(*documents);
        });
    });
    then(reading, this, [this, api](Result<ApiDescription> description) {
        if (m_revisions.value(api.id) != api.revision)
            return; // a newer one came in the meantime
        if (description)
            set(api.id, std::make_shared<const ApiDescription>(std::move(*description)));
        else
            Q_EMIT failed(phrased(tr("%1: %2"), {asName(api.title), Phrase(description.error().message())}));
    });
}

} // namespace patlas

#include "moc_Descriptions.cpp"
