// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/NetworkDiagnosis.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct NetworkText {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

Finding onTheWay(QString sentence, QString detail, Certainty certainty)
{
    Finding finding;
    finding.kind = FindingKind::NothingNeeded;
    finding.severity = Severity::Warning;
    finding.sentence = std::move(sentence);
    finding.detail = std::move(detail);
    finding.certainty = certainty;
    return finding;
}

bool isWebPage(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "text/html" || type == "application/xhtml+xml";
}

/// For a status that is not described, nothing is known of its body.
bool isDescribedAsJson(const PreflightReport &report, int status)
{
    if (!report.operation)
        return false;
    const ResponseExample *response = report.operation->response(status);
    return response && !(response->schema.isEmpty() && response->example.isEmpty());
}

} // namespace

std::optional<Finding> networkDiagnosis(const Exchange &exchange, const PreflightReport &report)
{
    if (exchange.status == 407)
        return onTheWay(
            NetworkText::tr("A proxy on the way asks for a user name and a password."),
            NetworkText::tr("The request did not reach the service. Enter them for the proxy under "
                            "Edit environment."),
            Certainty::Certain);
    if (exchange.status == 511)
        return onTheWay(
            NetworkText::tr("The network asks you to sign in."),
            NetworkText::tr("The response comes from the network that you are in, and the request "
                            "did not reach the service. Open any page in a browser, sign in, and "
                            "send it again."),
            Certainty::Certain);
    if (exchange.status >= 200 && exchange.status < 300 && isWebPage(exchange.contentType)
        && isDescribedAsJson(report, exchange.status))
        return onTheWay(
            NetworkText::tr("The response is a web page, and this operation is described with JSON."),
            NetworkText::tr(
                "It may come from a sign-in page of the network that you are in, from a proxy, or from "
                "another service at this address. Open any page in a browser to see whether the "
                "network asks you to sign in, and check the address of the environment."),
            Certainty::Probable);
    return std::nullopt;
}

} // namespace patlas
