// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// HTTP archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/): requests as they would be sent.
#include "core/base/VisibleText.h"
#include "core/collection/DraftDefinition.h"
#include "core/collection/MultipartText.h"
#include "core/interchange/ExportTexts.h"
#include "core/interchange/ExportWriter.h"
#include "core/openapi/DocumentBuilder.h"
#include "core/openapi/MediaType.h"
#include "core/request/QueryItem.h"
#include "core/request/RequestUrl.h"
#include "core/request/ResolvedRequest.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct HarExportText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Export)
};

constexpr QLatin1String placeOfHar("/exported"); ///< what paths of bodies are relative to; no file is read

DocumentJson harPair(const QString &name, const QString &value)
{
    return {{"name", name.toStdString()}, {"value", value.toStdString()}};
}

class HarExport {
public:
    explicit HarExport(const ExportOrder &order)
        : m_order(order)
        , m_variables(variablesOf(order.collection))
    {
        m_variables.now = QDateTime::currentDateTimeUtc();
        m_variables.seed = QRandomGenerator::system()->generate64();
    }

    Result<Export> write()
    {
        DocumentJson entries = DocumentJson::array();
        const auto &requests = m_order.collection.content.requests;
        for (std::size_t index = 0; index < requests.size(); ++index) {
            if (m_order.isStopped())
                return Failure(cancelledError());
            if (!m_order.isChosen(index))
                continue;
            m_order.report.setRequest(int(index));
            entries.push_back(entryOf(requests[index]));
        }
        m_order.report.setRequest(-1);
        m_order.report.leftOut(
            HarExportText::tr("An archive holds what is sent: folders, descriptions, checks, variables and "
                              "environments are not in it."));
        const DocumentJson document{{"log",
                                     {{"version", "1.2"},
                                      {"creator", {{"name", "Patlas"}, {"version", PATLAS_VERSION}}},
                                      {"entries", std::move(entries)}}}};
        Export result;
        result.bytes =
            QByteArray::fromStdString(document.dump(2, ' ', false, DocumentJson::error_handler_t::replace))
            + '\n';
        return result;
    }

private:
    static Variables variablesOf(const ExportedCollection &collection)
    {
        std::vector<VariableLayer> layers;
        for (auto name = collection.activeEnvironments.rbegin(); name != collection.activeEnvironments.rend();
             ++name) {
            for (const ImportedEnvironment &environment : collection.content.environments) {
                if (environment.name == *name)
                    layers.push_back({*name, environment.variables});
            }
        }
        layers.push_back({{}, collection.content.variables, false, true});
        return Variables(std::move(layers));
    }

    QString resolved(const QString &text, VariablePlace::Kind kind)
    {
        ResolvedText result = resolveText(text, m_variables, {kind});
        tell(result.uses);
        return std::move(result.text);
    }

    void tell(const std::vector<VariableUseReport> &uses)
    {
        for (const VariableUseReport &use : uses) {
            if (use.state == VariableState::Known)
                continue;
            const bool isSecret =
                use.state == VariableState::Hole || m_order.collection.secretVariables.contains(use.name);
            m_order.report.changed(
                isSecret ? HarExportText::tr("“%1” stands in place of a secret.").arg(isolated(use.name))
                         : HarExportText::tr("“%1” has no value here, and stands in its place.")
                               .arg(isolated(use.name)));
        }
    }

    DocumentJson entryOf(const ImportedRequest &request)
    {
        const RequestDefinition &definition = request.definition;
        DocumentJson sent{{"method", definition.method.toStdString()}};
        const QString address = resolved(definition.url, VariablePlace::Kind::Url).section(u'#', 0, 0);
        const QString url = QString::fromLatin1(asWritten(address));
        sent["url"] = url.toStdString();
        sent["httpVersion"] =
            definition.httpVersion.isEmpty() ? "HTTP/1.1" : definition.httpVersion.toStdString();
        sent["cookies"] = DocumentJson::array();
        sent["headers"] = DocumentJson::array();
        QString type;
        for (const NamedValue &header : definition.headers) {
            const QString name = resolved(header.name, VariablePlace::Kind::Header);
            const QString value = resolved(header.value, VariablePlace::Kind::Header);
            if (name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
                type = value;
            sent["headers"].push_back(harPair(name, value));
        }
        sent["queryString"] = queryOf(url);
        addBody(sent, definition, type);
        sent["headersSize"] = -1;
        if (!url.startsWith("http"_L1))
            m_order.report.changed(HarExportText::tr("Its address is not complete: choose an environment."));
        noteRest(definition);
        DocumentJson entry{{"startedDateTime", m_variables.now.toString(Qt::ISODateWithMs).toStdString()},
                           {"time", 0},
                           {"request", std::move(sent)},
                           {"response", unsent()},
                           {"cache", DocumentJson::object()},
                           {"timings", {{"send", 0}, {"wait", 0}, {"receive", 0}}}};
        entry["comment"] = titleOf(definition).toStdString();
        return entry;
    }

    /// The form has no entry without a response.
    static DocumentJson unsent()
    {
        return {{"status", 0},
                {"statusText", ""},
                {"httpVersion", "HTTP/1.1"},
                {"cookies", DocumentJson::array()},
                {"headers", DocumentJson::array()},
                {"content", {{"size", 0}, {"mimeType", ""}}},
                {"redirectURL", ""},
                {"headersSize", -1},
                {"bodySize", -1},
                {"comment", "Not sent"}};
    }

    static DocumentJson queryOf(const QString &url)
    {
        DocumentJson rows = DocumentJson::array();
        const qsizetype mark = url.indexOf(u'?');
        if (mark < 0)
            return rows;
        const QStringList items = queryItems(url.sliced(mark + 1));
        for (const QString &item : items) {
            const NamedValue field = fieldOf(item);
            if (!item.isEmpty())
                rows.push_back(harPair(field.name, field.value));
        }
        return rows;
    }

    void addBody(DocumentJson &sent, const RequestDefinition &definition, const QString &type)
    {
        sent["bodySize"] = 0;
        if (definition.body.empty())
            return;
        std::vector<BodyPiece> body = definition.body;
        for (BodyPiece &piece : body) {
            ResolvedBytes result = resolveBytes(piece.text, m_variables, {VariablePlace::Kind::Body});
            tell(result.uses);
            piece.text = std::move(result.bytes);
            piece.file = resolved(piece.file, VariablePlace::Kind::Body);
        }
        const bool isText =
            std::ranges::all_of(body, [](const BodyPiece &piece) { return piece.file.isEmpty(); });
        sent["bodySize"] = -1;
        if (isMultipartForm(type)) {
            const std::optional<std::vector<DraftPart>> parts =
                multipartParts(body, boundaryIn(type), placeOfHar);
            if (parts) {
                sent["postData"] = {{"mimeType", type.toStdString()}, {"params", paramsOf(*parts)}};
                return;
            }
        }
        if (!isText) {
            m_order.report.leftOut(
                HarExportText::tr("Its body was left out: files are not read for an archive."));
            return;
        }
        QByteArray text;
        for (const BodyPiece &piece : body)
            text += piece.text;
        sent["bodySize"] = text.size();
        sent["postData"] = {{"mimeType", type.toStdString()}, {"text", text.toStdString()}};
    }

    static DocumentJson paramsOf(const std::vector<DraftPart> &parts)
    {
        DocumentJson params = DocumentJson::array();
        for (const DraftPart &part : parts) {
            DocumentJson param{{"name", part.name.toStdString()}};
            if (part.file)
                param["fileName"] = part.value.section(u'/', -1).toStdString();
            else
                param["value"] = part.value.toStdString();
            if (!part.contentType.isEmpty())
                param["contentType"] = part.contentType.toStdString();
            params.push_back(std::move(param));
        }
        return params;
    }

    void noteRest(const RequestDefinition &definition)
    {
        if (!definition.checks.isEmpty())
            m_order.report.leftOut(HarExportText::tr("Its checks were left out."));
        for (const RequestMetadata &line : definition.metadata)
            m_order.report.leftOut(HarExportText::tr("“@%1” was left out.").arg(isolated(line.key)));
    }

    const ExportOrder &m_order;
    Variables m_variables;
};

} // namespace

Result<Export> exportHar(const ExportOrder &order)
{
    return HarExport(order).write();
}

} // namespace patlas
