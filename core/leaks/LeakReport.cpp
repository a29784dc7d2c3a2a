// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakReport.h"

#include "core/document/CsvText.h"
#include "core/secret/TokenRedaction.h"

#include <QCryptographicHash>
#include <QHash>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using Json = nlohmann::ordered_json;
using Part = LeakPlace::Part;
using LeakReach = LeakPlace::Reach;

constexpr char storedRule[] = "stored-token";

/// Names and lines are redacted already; whatever has been stored since is as well.
std::string textOf(const QString &text)
{
    return redactTokens(text).toStdString();
}

std::string ruleOf(const LeakFinding &finding)
{
    return finding.patternId.isEmpty() ? storedRule : finding.patternId.toStdString();
}

const char *certaintyOf(const LeakFinding &finding)
{
    return !finding.tokenId.isEmpty() ? "stored" : finding.isPlaceholder ? "placeholder" : "form";
}

const char *levelOf(const LeakFinding &finding)
{
    return !finding.tokenId.isEmpty() ? "error" : finding.isPlaceholder ? "note" : "warning";
}

const char *partName(Part part)
{
    switch (part) {
    case Part::Content:
        return "content";
    case Part::Name:
        return "name";
    case Part::LinkTarget:
        return "link target";
    case Part::Message:
        return "commit message";
    case Part::Tag:
        return "tag";
    case Part::RefName:
        return "name of a reference";
    }
    return "";
}

const char *reachName(LeakReach reach)
{
    switch (reach) {
    case LeakReach::NotKnown:
        return "not known";
    case LeakReach::Commit:
        return "commit";
    case LeakReach::Stash:
        return "stash";
    case LeakReach::Note:
        return "note";
    case LeakReach::Tag:
        return "tag";
    case LeakReach::Reflog:
        return "reflog";
    case LeakReach::Index:
        return "index";
    case LeakReach::Unreachable:
        return "unreachable commit";
    case LeakReach::Nothing:
        return "nothing";
    }
    return "";
}

std::string insideOf(const LeakFinding &finding)
{
    return textOf(finding.place.inside.join(u" > "_s));
}

std::string dateOf(const QDateTime &when)
{
    return when.isValid() ? when.toString(Qt::ISODate).toStdString() : std::string();
}

std::string messageOf(const LeakFinding &finding)
{
    const std::string what = finding.patternName.isEmpty() ? "A token" : textOf(finding.patternName);
    if (!finding.tokenId.isEmpty())
        return what + " that is stored in Patlas.";
    return what
        + (finding.isPlaceholder ? ", by its form; it seems to be a placeholder."
                                 : ", by its form; whether it is a real one is not known.");
}

/// The path of a URI, of any bytes (RFC 3986).
std::string uriPathOf(const QByteArray &path)
{
    return redactTokens(path).toPercentEncoding("/").toStdString();
}

Json sarifLocationOf(const LeakFinding &finding, const QHash<QByteArray, std::string> &bases)
{
    const LeakPlace &place = finding.place;
    Json location = Json::object();
    if (!place.path.isEmpty()) {
        Json artifact;
        const bool isInRepository = place.kind == LeakPlace::Kind::History;
        artifact["uri"] = isInRepository ? uriPathOf(place.path) : "file://" + uriPathOf(place.path);
        if (isInRepository)
            artifact["uriBaseId"] = bases.value(place.repository);
        Json physical{{"artifactLocation", artifact}};
        if (place.line > 0)
            physical["region"] = {{"startLine", place.line},
                                  {"snippet", {{"text", textOf(finding.excerpt)}}}};
        location["physicalLocation"] = physical;
    }
    Json logical = Json::object();
    if (!place.inside.isEmpty())
        logical = {{"fullyQualifiedName", insideOf(finding)}, {"kind", "member"}};
    else if (place.kind == LeakPlace::Kind::Text)
        logical = {{"name", "pasted text"}};
    else if (!place.ref.isEmpty())
        logical = {{"fullyQualifiedName", textOf(shownName(place.ref))}, {"kind", "resource"}};
    if (!logical.empty())
        location["logicalLocations"] = Json::array({logical});
    return location;
}

Json propertiesOf(const LeakFinding &finding)
{
    const LeakPlace &place = finding.place;
    Json properties;
    properties["certainty"] = certaintyOf(finding);
    properties["part"] = partName(place.part);
    if (place.line > 0 && place.path.isEmpty())
        properties["line"] = place.line;
    if (place.path.isEmpty() || place.line == 0)
        properties["excerpt"] = textOf(finding.excerpt);
    if (!finding.encodings.isEmpty())
        properties["encodings"] = finding.encodings.join(u", "_s).toStdString();
    if (place.repository.isEmpty())
        return properties;
    properties["repository"] = textOf(shownName(place.repository));
    properties["reachedBy"] = reachName(place.reach);
    if (!place.object.isEmpty())
        properties["object"] = place.object.toStdString();
    if (!place.commit.isEmpty())
        properties["commit"] = place.commit.toStdString();
    if (place.committed.isValid())
        properties["committed"] = dateOf(place.committed);
    if (place.versions > 1)
        properties["versions"] = place.versions;
    return properties;
}

} // namespace

QStringList fingerprintsOf(const std::vector<LeakFinding> &findings)
{
    QStringList fingerprints;
    QHash<QByteArray, int> seen;
    for (const LeakFinding &finding : findings) {
        const LeakPlace &place = finding.place;
        QByteArray described;
        for (const QByteArray &part :
             {QByteArray::fromStdString(ruleOf(finding)), QByteArray(partName(place.part)), place.repository,
              place.path, place.inside.join(u'\n').toUtf8(), place.ref,
              place.path.isEmpty() ? place.object.toLatin1() : QByteArray(), finding.excerpt.toUtf8()})
            described += part + '\0';
        const int ordinal = seen[described]++; // several in one line
        described += QByteArray::number(ordinal);
        fingerprints.append(QString::fromLatin1(
            QCryptographicHash::hash(described, QCryptographicHash::Sha256).toHex().left(32)));
    }
    return fingerprints;
}

QByteArray sarifOf(const LeakReport &report)
{
    Json rules = Json::array();
    QHash<QString, int> ruleIndex;
    QHash<QByteArray, std::string> bases;
    Json baseIds = Json::object();
    Json results = Json::array();
    const QStringList fingerprints = fingerprintsOf(report.findings);
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        const LeakFinding &finding = report.findings[i];
        const std::string rule = ruleOf(finding);
        const QString key = QString::fromStdString(rule);
        if (!ruleIndex.contains(key)) {
            ruleIndex.insert(key, int(rules.size()));
            const std::string name =
                finding.patternName.isEmpty() ? "Token stored in Patlas" : textOf(finding.patternName);
            rules.push_back({{"id", rule}, {"shortDescription", {{"text", name}}}});
        }
        const QByteArray &repository = finding.place.repository;
        if (finding.place.kind == LeakPlace::Kind::History && !bases.contains(repository)) {
            const std::string id = "REPOSITORY" + std::to_string(bases.size() + 1);
            bases.insert(repository, id);
            baseIds[id] = {{"uri", "file://" + uriPathOf(repository) + "/"}};
        }
        Json result{{"ruleId", rule},
                    {"ruleIndex", ruleIndex.value(key)},
                    {"level", levelOf(finding)},
                    {"message", {{"text", messageOf(finding)}}}};
        if (const Json location = sarifLocationOf(finding, bases); !location.empty())
            result["locations"] = Json::array({location});
        result["partialFingerprints"] = {{"patlasFinding/v1", fingerprints[qsizetype(i)].toStdString()}};
        result["properties"] = propertiesOf(finding);
        results.push_back(std::move(result));
    }
    Json notifications = Json::array();
    for (const QString &sentence : report.lacking)
        notifications.push_back({{"level", "warning"}, {"message", {{"text", textOf(sentence)}}}});
    Json invocation{{"executionSuccessful", report.isWhole}};
    if (report.started.isValid())
        invocation["startTimeUtc"] = dateOf(report.started);
    if (report.ended.isValid())
        invocation["endTimeUtc"] = dateOf(report.ended);
    invocation["toolExecutionNotifications"] = notifications;
    Json driver{{"name", "Patlas"}};
    if (!report.programVersion.isEmpty())
        driver["version"] = report.programVersion.toStdString();
    driver["rules"] = rules;
    Json run{{"tool", {{"driver", driver}}}, {"invocations", Json::array({invocation})}};
    if (!baseIds.empty())
        run["originalUriBaseIds"] = baseIds;
    run["columnKind"] = "utf16CodeUnits";
    run["results"] = results;
    const Json log{{"$schema",
                    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                    "sarif-schema-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({run})}};
    // What is not UTF-8 cannot be here; if it were, a mark is better than an exception.
    return QByteArray::fromStdString(log.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

QByteArray csvOf(const LeakReport &report)
{
    QString text = u"rule,certainty,part,file,within,line,repository,reached by,commit,committed,versions,"
                   "encodings,line with dots,fingerprint\r\n"_s;
    const QStringList fingerprints = fingerprintsOf(report.findings);
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        const LeakFinding &finding = report.findings[i];
        const LeakPlace &place = finding.place;
        const bool hasHistory = !place.repository.isEmpty();
        const QByteArray name = place.path.isEmpty() ? place.ref : place.path;
        const std::string fields[]{ruleOf(finding),
                                   certaintyOf(finding),
                                   partName(place.part),
                                   place.kind == LeakPlace::Kind::Text ? "pasted text"
                                                                       : textOf(shownName(name)),
                                   insideOf(finding),
                                   place.line > 0 ? std::to_string(place.line) : "",
                                   textOf(shownName(place.repository)),
                                   hasHistory ? reachName(place.reach) : "",
                                   place.commit.toStdString(),
                                   dateOf(place.committed),
                                   place.versions > 0 ? std::to_string(place.versions) : "",
                                   finding.encodings.join(u", "_s).toStdString(),
                                   textOf(finding.excerpt),
                                   fingerprints[qsizetype(i)].toStdString()};
        QStringList row; // a spreadsheet would show a result in place of what was found
        for (const std::string &field : fields)
            row.append(asCsvField(QString::fromStdString(field), CsvFor::Spreadsheet));
        text += row.join(u',') + "\r\n"_L1;
    }
    return text.toUtf8();
}

} // namespace patlas
