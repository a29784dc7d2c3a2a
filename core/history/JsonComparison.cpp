// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/JsonComparison.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/document/JsonIndex.h"
#include "core/document/ResponseDocument.h"
#include "core/history/ArrayMatching.h"
#include "core/history/JsonValues.h"

#include <QCoreApplication>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct JsonComparisonText {
    Q_DECLARE_TR_FUNCTIONS(patlas::JsonComparison)
};

using Place = JsonValues::Place;
using Value = JsonValues::Value;

/// As in JsonIndex::path.
QString pathOfMember(const QString &path, const QByteArray &utf8)
{
    QString name = QString::fromUtf8(utf8);
    const bool isPlain = !name.isEmpty() && !name.front().isDigit()
        && std::all_of(name.cbegin(), name.cend(),
                       [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); });
    if (isPlain)
        return path + u'.' + name;
    name.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return path + "['"_L1 + name + "']"_L1;
}

QString pathOfItem(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

QString shownJson(const Value &value)
{
    constexpr qsizetype longest = JsonComparison::longestText;
    QString text = QString::fromUtf8(value.text.first(std::min(value.text.size(), longest * 4)));
    if (value.isContainer())
        text = text.simplified(); // without its lines and indents
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

/// ComparedValues values, and where they are.
struct ComparedValues {
    Place older = 0;
    Place newer = 0;
    QString olderPath;
    QString newerPath;
};

class StructureComparing {
public:
    StructureComparing(const JsonValues &older, const JsonValues &newer)
        : m_older(older)
        , m_newer(newer)
    {
    }

    JsonComparison compared()
    {
        compare({0, 0, u"$"_s, u"$"_s});
        return std::move(m_compared);
    }

private:
    using Kind = JsonDifference::Kind;

    void tell(const JsonDifference &difference)
    {
        if (qsizetype(m_compared.differences.size()) < JsonComparison::mostDifferences)
            m_compared.differences.push_back(difference);
        else
            m_compared.isCut = true;
    }

    void tellAlone(Kind kind, const Value &value, const QString &path)
    {
        if (value.isIgnored)
            ++m_compared.ignored;
        else if (kind == Kind::Added)
            tell({kind, path, {}, {}, shownJson(value)});
        else
            tell({kind, path, path, shownJson(value), {}});
    }

    void compare(const ComparedValues &both)
    {
        const Value &older = m_older.at(both.older);
        const Value &newer = m_newer.at(both.newer);
        if (older.whole == newer.whole || m_compared.isCut)
            return;
        if (older.isIgnored || newer.isIgnored) {
            ++m_compared.ignored;
            return;
        }
        const bool isDeep = older.depth >= JsonComparison::deepest || newer.depth >= JsonComparison::deepest;
        if (older.kind == newer.kind && older.isContainer() && !isDeep) {
            if (older.kind == JsonKind::Object)
                compareMembers(both);
            else
                compareItems(both);
        } else if (older.same != newer.same) {
            tell({Kind::Changed, both.newerPath, both.olderPath, shownJson(older), shownJson(newer)});
        } else if (!older.isContainer()) {
            tell(
                {Kind::WrittenOtherwise, both.newerPath, both.olderPath, shownJson(older), shownJson(newer)});
        }
    }

    void compareMembers(const ComparedValues &both)
    {
        QHash<QByteArray, std::vector<Place>> olderOnes; // of a repeated name the first is taken first
        const std::vector<Place> olderMembers = m_older.children(both.older);
        for (auto each = olderMembers.rbegin(); each != olderMembers.rend(); ++each)
            olderOnes[JsonValues::nameOf(m_older.at(*each))].push_back(*each);
        std::vector<std::pair<Place, Place>>
            pairs; // of each newer one; 0: no older one, for that is the root
        for (const Place each : m_newer.children(both.newer)) {
            const auto found = olderOnes.find(JsonValues::nameOf(m_newer.at(each)));
            const bool isThere = found != olderOnes.end() && !found->empty();
            pairs.emplace_back(isThere ? found->back() : 0, each);
            if (isThere)
                found->pop_back();
        }
        for (const Place each : olderMembers) {
            const QByteArray name = JsonValues::nameOf(m_older.at(each));
            const std::vector<Place> &left = olderOnes[name];
            if (std::find(left.begin(), left.end(), each) != left.end())
                tellAlone(Kind::Removed, m_older.at(each), pathOfMember(both.olderPath, name));
        }
        for (const auto &[older, newer] : pairs) {
            const QByteArray name = JsonValues::nameOf(m_newer.at(newer));
            const QString path = pathOfMember(both.newerPath, name);
            if (older == 0)
                tellAlone(Kind::Added, m_newer.at(newer), path);
            else
                compare({older, newer, pathOfMember(both.olderPath, name), path});
        }
    }

    void compareItems(const ComparedValues &both)
    {
        const std::vector<Place> olderItems = m_older.children(both.older);
        const std::vector<Place> newerItems = m_newer.children(both.newer);
        const ArrayMatching matching = matchItems(m_older, olderItems, m_newer, newerItems, m_budget);
        std::vector<bool> isMatched(olderItems.size(), false);
        for (const qsizetype older : matching.olderOf) {
            if (older != ArrayMatching::none)
                isMatched[std::size_t(older)] = true;
        }
        for (std::size_t i = 0; i < olderItems.size(); ++i) {
            if (!isMatched[i])
                tellAlone(Kind::Removed, m_older.at(olderItems[i]), pathOfItem(both.olderPath, qsizetype(i)));
        }
        for (std::size_t i = 0; i < newerItems.size() && !m_compared.isCut; ++i) {
            const Value &newer = m_newer.at(newerItems[i]);
            const QString path = pathOfItem(both.newerPath, qsizetype(i));
            const qsizetype place = matching.olderOf[i];
            if (place == ArrayMatching::none) {
                tellAlone(Kind::Added, newer, path);
                continue;
            }
            const QString olderPath = pathOfItem(both.olderPath, place);
            const Place olderItem = olderItems[std::size_t(place)];
            if (matching.isMoved[i] && newer.isIgnored)
                ++m_compared.ignored;
            else if (matching.isMoved[i])
                tell({Kind::Moved, path, olderPath, shownJson(m_older.at(olderItem)), shownJson(newer)});
            compare({olderItem, newerItems[i], olderPath, path});
        }
    }

    const JsonValues &m_older;
    const JsonValues &m_newer;
    JsonComparison m_compared;
    MatchingBudget m_budget;
};

QFuture<Result<ResponseDocument::Shared>> openJsonBody(const Exchange &exchange, QObject *context)
{
    const Failure isNone =
        failure(ErrorKind::Unsupported, JsonComparisonText::tr("One of the bodies is not JSON."),
                JsonComparisonText::tr("Only JSON can be compared by its structure."),
                JsonComparisonText::tr("Compare them line by line."));
    if (exchange.bodyPath.isEmpty())
        return makeReadyResult<ResponseDocument::Shared>(isNone);
    return then(
        ResponseDocument::open(exchange.bodyPath, exchange.contentType), context,
        [isNone](const Result<ResponseDocument::Shared> &document) -> Result<ResponseDocument::Shared> {
            if (document && (*document)->kind() != MediaKind::Json)
                return isNone;
            return document;
        });
}

} // namespace

Result<JsonComparison> compareJson(const JsonIndex &older, const JsonIndex &newer,
                                   const IgnoredPaths &ignored)
{
    const Result<JsonValues> olderValues = JsonValues::read(older, ignored, JsonComparison::mostValues);
    if (!olderValues)
        return tl::make_unexpected(olderValues.error());
    const Result<JsonValues> newerValues = JsonValues::read(newer, ignored, JsonComparison::mostValues);
    if (!newerValues)
        return tl::make_unexpected(newerValues.error());
    return StructureComparing(*olderValues, *newerValues).compared();
}

QFuture<Result<JsonComparison>> compareStructure(const Exchange &older, const Exchange &newer,
                                                 const QStringList &ignored, QObject *context)
{
    const Result<IgnoredPaths> paths = IgnoredPaths::parse(ignored);
    if (!paths)
        return makeReadyResult<JsonComparison>(tl::make_unexpected(paths.error()));
    using Opened = Result<ResponseDocument::Shared>;
    return then(
        openJsonBody(older, context), context, [newer, left = *paths, context](const Opened &olderBody) {
            return then(openJsonBody(newer, context), context, [olderBody, left](const Opened &newerBody) {
                if (!olderBody || !newerBody)
                    return makeReadyResult<JsonComparison>(
                        tl::make_unexpected((olderBody ? newerBody : olderBody).error()));
                return QtConcurrent::run([one = *olderBody, other = *newerBody, left] {
                    return compareJson(one->json(), other->json(), left);
                });
            });
        });
}

} // namespace patlas
