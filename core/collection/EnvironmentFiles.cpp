// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/EnvironmentFiles.h"

#include "core/base/Find.h"
#include "core/base/VisibleText.h"
#include "core/collection/CommentedJson.h"
#include "core/document/JsonIndex.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct EnvironmentText {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentFiles)
};

constexpr QLatin1String sharedEnvironment = "$shared"_L1;
constexpr int maxEnvironmentDepth = 32; // of environments that extend others
constexpr qsizetype maxEnvironmentText = 64 << 20;

/// What other tools keep beside the variables: nothing that can stand in a text.
bool isOtherToolsObject(const QString &name)
{
    return name == "Security"_L1 || name == "SSLConfiguration"_L1;
}

class EnvironmentReader {
public:
    EnvironmentReader(QByteArrayView bytes, bool isPrivate)
        : m_bytes(withoutJsonComments(bytes))
        , m_lines(m_bytes)
        , m_index(JsonIndex::build(m_bytes))
        , m_isPrivate(isPrivate)
    {
    }

    std::vector<FileEnvironment> read()
    {
        if (m_bytes.trimmed().isEmpty())
            return {};
        const std::optional<JsonNode> root = m_index.root();
        if (m_index.error() || !root) {
            add(m_index.error() ? int(m_index.error()->line) : 1, false,
                m_index.error()
                    ? EnvironmentText::tr("The file is not JSON: %1 None of its environments is read.")
                          .arg(m_index.error()->sentence)
                    : EnvironmentText::tr("The file is not JSON. None of its environments is read."));
            return {};
        }
        if (root->kind != JsonKind::Object) {
            add(1, false,
                EnvironmentText::tr("The file is not an object of environments. Nothing in it is read."));
            return {};
        }
        std::vector<FileEnvironment> environments;
        for (const JsonNode &node : members(*root)) {
            FileEnvironment environment;
            environment.name = m_index.key(node, maxEnvironmentText);
            environment.line = lineOf(node);
            if (environment.name.startsWith(u'$') && environment.name != sharedEnvironment
                && node.kind != JsonKind::Object)
                continue; // "$schema"
            if (node.kind != JsonKind::Object) {
                add(environment.line, false,
                    EnvironmentText::tr("%1 is not an object with variables. It is left out.")
                        .arg(isolated(environment.name)));
                continue;
            }
            readVariables(environment, node);
            // The last one wins, as everywhere in JSON.
            const auto same = [&](const FileEnvironment &each) { return each.name == environment.name; };
            if (std::erase_if(environments, same) > 0)
                addTwice(environment.line, environment.name);
            environments.push_back(std::move(environment));
        }
        return environments;
    }

    std::vector<EnvironmentProblem> takeProblems() { return std::move(m_problems); }

private:
    std::vector<JsonNode> members(const JsonNode &node) const
    {
        return m_index.children(node, 0, m_index.childCount(node));
    }

    int lineOf(const JsonNode &node) const { return m_lines.lineOf(qsizetype(node.item)); }

    void add(int line, bool isNote, const QString &sentence)
    {
        m_problems.push_back({isNote, m_isPrivate, line, sentence});
    }

    void addTwice(int line, const QString &name)
    {
        add(line, true,
            EnvironmentText::tr("%1 is there more than once. The last one counts.").arg(isolated(name)));
    }

    void readVariables(FileEnvironment &environment, const JsonNode &object)
    {
        QHash<QString, std::size_t> places;
        for (const JsonNode &node : members(object)) {
            const QString name = m_index.key(node, maxEnvironmentText);
            if (name == "extends"_L1) {
                readBases(environment, node);
                continue;
            }
            const std::optional<QString> value = valueOf(name, node);
            if (!value)
                continue;
            const auto before = places.constFind(name);
            if (before != places.cend()) {
                addTwice(lineOf(node), name);
                environment.variables[*before].value = *value;
                continue;
            }
            places.insert(name, environment.variables.size());
            environment.variables.push_back({name, *value, m_isPrivate});
        }
    }

    void readBases(FileEnvironment &environment, const JsonNode &node)
    {
        environment.basesLine = lineOf(node);
        environment.bases.clear();
        const std::vector<JsonNode> listed = node.kind == JsonKind::Array ? members(node) : std::vector{node};
        for (const JsonNode &each : listed) {
            if (each.kind == JsonKind::String)
                environment.bases.append(m_index.value(each));
            else
                add(lineOf(each), false,
                    EnvironmentText::tr(
                        "What %1 extends is not the name of an environment, nor a list of such names.")
                        .arg(isolated(environment.name)));
        }
    }

    std::optional<QString> valueOf(const QString &name, const JsonNode &node)
    {
        if (node.kind == JsonKind::Null)
            return QString();
        if (!node.isContainer())
            return m_index.value(node, maxEnvironmentText);
        const QString json = QString::fromUtf8(m_index.raw(node));
        if (node.kind == JsonKind::Object && isOtherToolsObject(name)) {
            add(lineOf(node), true,
                EnvironmentText::tr(
                    "%1 is a setting of JetBrains' HTTP Client and not a variable. It is not used.")
                    .arg(isolated(name)));
            return std::nullopt;
        }
        if (node.kind == JsonKind::Object && namesProvider(node)) {
            add(lineOf(node), true,
                EnvironmentText::tr(
                    "The value of %1 is kept where only Visual Studio reads it. It is not used.")
                    .arg(isolated(name)));
            return std::nullopt;
        }
        return json;
    }

    /// {"provider": "AspnetUserSecrets", "secretName": "…"}
    bool namesProvider(const JsonNode &object) const
    {
        const std::vector<JsonNode> nodes = members(object);
        return std::any_of(nodes.begin(), nodes.end(), [this](const JsonNode &node) {
            return node.kind == JsonKind::String && m_index.key(node, maxEnvironmentText) == "provider"_L1;
        });
    }

    QByteArray m_bytes; ///< the index is over them
    LineNumbers m_lines;
    JsonIndex m_index;
    bool m_isPrivate;
    std::vector<EnvironmentProblem> m_problems;
};

const FileEnvironment *environmentNamed(const std::vector<FileEnvironment> &environments, const QString &name)
{
    return findIf(environments, [&name](const FileEnvironment &each) { return each.name == name; });
}

bool isKnownEnvironment(const EnvironmentFiles &files, const QString &name)
{
    return environmentNamed(files.shared, name) || environmentNamed(files.personal, name);
}

/// Of both files; of one name, what the private file adds is later.
QStringList basesOf(const EnvironmentFiles &files, const QString &name)
{
    QStringList bases;
    for (const auto *list : {&files.shared, &files.personal}) {
        if (const FileEnvironment *environment = environmentNamed(*list, name))
            bases += environment->bases;
    }
    return bases;
}

/// Everything that the environments extend, each before what extends it.
class EnvironmentOrder {
public:
    explicit EnvironmentOrder(const EnvironmentFiles &files)
        : m_files(files)
    {
    }

    void add(const QString &name)
    {
        if (!isKnownEnvironment(m_files, name) || m_state.contains(name) || name == sharedEnvironment)
            return;
        m_state.insert(name, State::Open);
        m_path.append(name);
        const QStringList bases =
            m_path.size() < maxEnvironmentDepth ? basesOf(m_files, name) : QStringList();
        for (const QString &base : bases) {
            if (m_state.value(base, State::Done) == State::Open)
                m_circles.append({name, base});
            add(base);
        }
        m_path.removeLast();
        m_state.insert(name, State::Done);
        m_order.append(name);
    }

    const QStringList &order() const { return m_order; }
    /// Pairs of names: the former extends the latter, which in the end extends the former.
    const QList<std::pair<QString, QString>> &circles() const { return m_circles; }

private:
    enum class State { Open, Done };
    const EnvironmentFiles &m_files;
    QHash<QString, State> m_state;
    QStringList m_path;
    QStringList m_order;
    QList<std::pair<QString, QString>> m_circles;
};

std::vector<EnvironmentProblem> problemsOfBases(const EnvironmentFiles &files)
{
    std::vector<EnvironmentProblem> problems;
    EnvironmentOrder order(files);
    for (const QString &name : files.names())
        order.add(name);
    for (const bool isPrivate : {false, true}) {
        for (const FileEnvironment &environment : isPrivate ? files.personal : files.shared) {
            for (const QString &base : environment.bases) {
                if (!isKnownEnvironment(files, base)) {
                    problems.push_back(
                        {false, isPrivate, environment.basesLine,
                         EnvironmentText::tr("%1 extends %2, and there is no such environment.")
                             .arg(isolated(environment.name), isolated(base))});
                } else if (order.circles().contains({environment.name, base})) {
                    problems.push_back(
                        {false, isPrivate, environment.basesLine,
                         environment.name == base
                             ? EnvironmentText::tr("%1 extends itself. This is not followed.")
                                   .arg(isolated(base))
                             : EnvironmentText::tr(
                                   "%1 extends %2, which in the end extends %1. This is not followed.")
                                   .arg(isolated(environment.name), isolated(base))});
                }
            }
        }
    }
    return problems;
}

void addEnvironmentLayer(std::vector<VariableLayer> &layers, const std::vector<FileEnvironment> &environments,
                         const QString &name, const char *file)
{
    const FileEnvironment *environment = environmentNamed(environments, name);
    if (!environment || environment->variables.empty())
        return;
    layers.push_back(
        {QLatin1String(file) + u", "_s + name, environment->variables, false, name == sharedEnvironment});
}

} // namespace

QStringList EnvironmentFiles::names() const
{
    QStringList names;
    QSet<QString> seen{sharedEnvironment};
    for (const auto *list : {&shared, &personal}) {
        for (const FileEnvironment &environment : *list) {
            if (seen.contains(environment.name))
                continue;
            seen.insert(environment.name);
            names.append(environment.name);
        }
    }
    return names;
}

std::vector<VariableLayer> EnvironmentFiles::layersFor(const QStringList &active) const
{
    EnvironmentOrder order(*this);
    for (const QString &name : active)
        order.add(name);
    QStringList innermostFirst(order.order().crbegin(), order.order().crend());
    innermostFirst.append(sharedEnvironment);
    std::vector<VariableLayer> layers;
    for (const QString &name : std::as_const(innermostFirst)) {
        addEnvironmentLayer(layers, personal, name, privateEnvironmentFile);
        addEnvironmentLayer(layers, shared, name, sharedEnvironmentFile);
    }
    return layers;
}

EnvironmentFiles readEnvironmentFiles(QByteArrayView shared, QByteArrayView personal)
{
    EnvironmentFiles files;
    EnvironmentReader sharedReader(shared, false);
    EnvironmentReader privateReader(personal, true);
    files.shared = sharedReader.read();
    files.personal = privateReader.read();
    for (std::vector<EnvironmentProblem> problems :
         {sharedReader.takeProblems(), privateReader.takeProblems(), problemsOfBases(files)})
        std::move(problems.begin(), problems.end(), std::back_inserter(files.problems));
    return files;
}

} // namespace patlas
