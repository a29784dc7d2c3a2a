// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RunPlan.h"

#include "core/base/VisibleText.h"
#include "core/collection/DraftDefinition.h"
#include "core/collection/HttpFile.h"
#include "core/collection/RunOrder.h"
#include "core/collection/TextFileStore.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/RequestFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QtConcurrent>

#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct RunPlanText {
    Q_DECLARE_TR_FUNCTIONS(patlas::RunPlan)
};

constexpr std::size_t maxDataSecrets = 1000; ///< each has pages of memory of its own

PlannedRequest unreadable(const QString &file, const Error &error)
{
    PlannedRequest request;
    request.file = file;
    request.title = file.section(u'/', -1);
    request.problem = error.message();
    request.verdict = Verdict::CannotBeSent;
    request.reason = request.problem;
    return request;
}

void addRequestsOf(const QString &file, const QByteArray &bytes, std::vector<PlannedRequest> &requests)
{
    const HttpFile read = HttpFile::read(bytes);
    const auto variables = std::make_shared<const std::vector<HttpFileVariable>>(read.variables());
    int index = 0;
    for (const HttpFileRequest &each : read.requests()) {
        PlannedRequest request;
        request.file = file;
        request.index = index++;
        request.title = redactTokens(titleOf(each.definition));
        request.shownUrl = redactTokens(each.definition.url);
        request.definition = each.definition;
        request.checkLines = each.checkLines;
        request.variables = variables;
        // "# @disabled", as httpYac has it; with a value it is a row of Patlas's that is switched off.
        const bool isOff = std::ranges::any_of(each.definition.metadata, [](const RequestMetadata &line) {
            return line.key == "disabled"_L1 && line.value.trimmed().isEmpty();
        });
        if (isOff)
            request.problem = RunPlanText::tr("The file switches it off (# @disabled).");
        requests.push_back(std::move(request));
    }
}

void readRequests(QPromise<RunPlan> &promise, const QString &folder, const QStringList &files)
{
    const Result<FolderRoot> root = FolderRoot::at(folder);
    std::vector<PlannedRequest> requests;
    promise.setProgressRange(0, int(files.size()));
    int done = 0;
    for (const QString &file : files) {
        if (promise.isCanceled())
            return;
        const Result<FileContent> content = root
            ? TextFileStore(*root).read(file, [&promise] { return promise.isCanceled(); })
            : Result<FileContent>(tl::make_unexpected(root.error()));
        if (content)
            addRequestsOf(file, content->bytes, requests);
        else
            requests.push_back(unreadable(file, content.error()));
        promise.setProgressValue(++done);
    }
    promise.addResult(planOf(std::move(requests)));
}

} // namespace

int RunPlan::find(const QString &file, const QString &name) const
{
    return m_names ? m_names->find(file, name) : -1;
}

void RunPlan::setOrder(RunOptions::Order wanted)
{
    if (wanted == RunOptions::Order::Needs) {
        std::vector<std::vector<int>> needs;
        needs.reserve(requests.size());
        for (const PlannedRequest &request : requests)
            needs.push_back(request.needs);
        order = orderedByNeeds(needs);
    } else {
        order.resize(requests.size());
        std::iota(order.begin(), order.end(), 0);
    }
    m_rank.resize(requests.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_rank[std::size_t(order[rank])] = int(rank);
}

std::vector<WantedCommand> RunPlan::commands() const
{
    std::vector<WantedCommand> all;
    for (const PlannedRequest &request : requests)
        all.insert(all.end(), request.commands.begin(), request.commands.end());
    return all;
}

std::vector<AskedValue> RunPlan::asked() const
{
    std::vector<AskedValue> all;
    QSet<QString> names;
    for (const PlannedRequest &request : requests) {
        for (const AskedValue &value : request.asked) {
            if (!names.contains(value.name))
                all.push_back(value);
            names.insert(value.name);
        }
    }
    return all;
}

RunPlan planOf(std::vector<PlannedRequest> requests)
{
    const auto names = std::make_shared<RequestNames>();
    for (std::size_t place = 0; place < requests.size(); ++place)
        names->add(requests[place].file, calledName(requests[place].definition), int(place));
    QHash<QString, QString> variables;
    const std::vector<HttpFileVariable> *variablesOf = nullptr;
    for (std::size_t place = 0; place < requests.size(); ++place) {
        PlannedRequest &request = requests[place];
        if (!request.variables)
            continue;
        if (request.variables.get() != variablesOf) {
            variablesOf = request.variables.get();
            variables.clear();
            for (const HttpFileVariable &variable : *variablesOf)
                variables.insert(variable.name, variable.value);
        }
        for (const QString &name : requestsUsedBy(request.definition, variables)) {
            const int needed = names->find(request.file, name);
            if (needed < 0 || needed == int(place))
                continue;
            request.needs.push_back(needed);
            requests[std::size_t(needed)].isNeeded = true;
        }
    }
    RunPlan plan;
    plan.requests = std::move(requests);
    plan.m_names = names;
    plan.setOrder(RunOptions::Order::Files);
    return plan;
}

Result<void> maskSecrets(const DataRows &data, const QString &dataName)
{
    std::map<QString, const Variable *> secrets;
    for (const std::vector<Variable> &row : data.rows) {
        for (const Variable &variable : row) {
            if (variable.isSecret)
                secrets.emplace(variable.value, &variable);
        }
    }
    if (secrets.size() > maxDataSecrets)
        return failure(ErrorKind::InvalidInput,
                       RunPlanText::tr("The file has more than %1 secrets.").arg(maxDataSecrets),
                       RunPlanText::tr("Patlas could not mask them all."),
                       RunPlanText::tr("Divide the file, or leave the columns with secrets out."));
    int number = 0;
    for (const auto &[value, variable] : secrets)
        maskEverywhere(*variable, dataName + u' ' + QString::number(++number));
    return {};
}

Result<std::shared_ptr<const DataRows>> readDataFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       RunPlanText::tr("%1 cannot be read.").arg(isolated(QDir::toNativeSeparators(path))),
                       file.errorString());
    if (file.size() > maxTextFileSize)
        return failure(ErrorKind::Unsupported,
                       RunPlanText::tr("The file is too large for a list of values."));
    Result<DataRows> data = readDataRows(file.readAll());
    if (!data)
        return Failure(data.error());
    if (const Result<void> masked = maskSecrets(*data, QFileInfo(path).fileName()); !masked)
        return Failure(masked.error());
    return std::make_shared<const DataRows>(std::move(*data));
}

QFuture<RunPlan> readRunPlan(const QString &folder, const QStringList &files)
{
    return QtConcurrent::run(readRequests, folder, files);
}

} // namespace patlas
