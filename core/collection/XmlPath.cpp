// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/XmlPath.h"

#include "core/collection/XmlLocation.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <compare>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxXmlSize = qsizetype(16) << 20;
constexpr qint64 maxXmlVisited = 10'000'000; // nodes for one path
constexpr qsizetype maxXmlResult = qsizetype(32) << 20; // characters

struct XmlPathText {
    Q_DECLARE_TR_FUNCTIONS(patlas::XmlPath)
};

Failure beyondXmlBounds()
{
    return failure(ErrorKind::Unsupported, XmlPathText::tr("The XPath leads to too much of this body."));
}

/// An element or a piece of text. They lie in the order of the document, so that what an element holds are
/// the nodes up to its `end`.
struct XmlTreeNode {
    QString name; ///< empty: text
    QString text;
    std::vector<std::pair<QString, QString>> attributes;
    std::size_t end = 0;
    std::size_t parent = 0; ///< of text
};

struct XmlTreeItem {
    std::size_t node = 0;
    std::size_t attribute = 0; ///< from 1; 0: the node itself

    auto operator<=>(const XmlTreeItem &other) const = default; // NOLINT(modernize-use-nullptr)
};

/// The first node stands for the document.
class XmlTree {
public:
    static Result<XmlTree> of(const QString &text)
    {
        XmlTree tree;
        tree.m_nodes.push_back({});
        std::vector<std::size_t> open{0};
        QXmlStreamReader reader(text);
        reader.setNamespaceProcessing(false); // names match as they are written
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement: {
                open.push_back(tree.m_nodes.size());
                XmlTreeNode element{reader.qualifiedName().toString(), {}, {}, 0, 0};
                const QXmlStreamAttributes attributes = reader.attributes();
                for (const QXmlStreamAttribute &attribute : attributes)
                    element.attributes.emplace_back(attribute.qualifiedName().toString(),
                                                    attribute.value().toString());
                tree.m_nodes.push_back(std::move(element));
                break;
            }
            case QXmlStreamReader::EndElement:
                tree.m_nodes[open.back()].end = tree.m_nodes.size();
                open.pop_back();
                break;
            case QXmlStreamReader::Characters:
                tree.addText(reader.text().toString(), open.back());
                break;
            default:
                break;
            }
        }
        if (reader.hasError())
            return failure(
                ErrorKind::Parse, XmlPathText::tr("The body is not valid XML."), {}, {},
                u"%1:%2: %3"_s.arg(reader.lineNumber()).arg(reader.columnNumber()).arg(reader.errorString()));
        tree.m_nodes.front().end = tree.m_nodes.size();
        return tree;
    }

    std::vector<XmlTreeItem> follow(const std::vector<XmlPathStep> &steps, XmlTreeItem from) const
    {
        std::vector<XmlTreeItem> reached{from};
        for (const XmlPathStep &step : steps) {
            std::vector<XmlTreeItem> next;
            for (const XmlTreeItem &item : reached) {
                if (item.attribute != 0 && step.kind != XmlPathStep::Kind::Self)
                    continue;
                // "//" is: of the node and of everything below it.
                const std::size_t last =
                    step.isDeep ? std::max(m_nodes[item.node].end, item.node + 1) : item.node + 1;
                for (std::size_t node = item.node; node < last && --m_left >= 0; ++node) {
                    const XmlTreeItem context{node, node == item.node ? item.attribute : 0};
                    const std::vector<XmlTreeItem> found = filtered(step, tested(step, context));
                    next.insert(next.end(), found.begin(), found.end());
                }
            }
            std::sort(next.begin(), next.end());
            next.erase(std::unique(next.begin(), next.end()), next.end());
            reached = std::move(next);
        }
        return reached;
    }

    bool isBeyondBounds() const { return m_left < 0; }

    QString textOf(const XmlTreeItem &item) const
    {
        const XmlTreeNode &node = m_nodes[item.node];
        if (item.attribute > 0)
            return node.attributes[item.attribute - 1].second;
        QString text = node.text;
        for (std::size_t below = item.node + 1; below < node.end && --m_left >= 0; ++below)
            text += m_nodes[below].text;
        return text;
    }

private:
    void addText(const QString &text, std::size_t parent)
    {
        XmlTreeNode &last = m_nodes.back();
        if (m_nodes.size() > 1 && last.name.isEmpty() && last.parent == parent) {
            last.text += text;
            return;
        }
        if (parent == 0)
            return; // blanks around the root element
        m_nodes.push_back({{}, text, {}, m_nodes.size() + 1, parent});
    }

    std::vector<XmlTreeItem> tested(const XmlPathStep &step, const XmlTreeItem &context) const
    {
        if (step.kind == XmlPathStep::Kind::Self)
            return {context};
        std::vector<XmlTreeItem> found;
        const XmlTreeNode &node = m_nodes[context.node];
        if (step.kind == XmlPathStep::Kind::Attribute) {
            for (std::size_t at = 0; at < node.attributes.size(); ++at) {
                if (step.name.isEmpty() || node.attributes[at].first == step.name)
                    found.push_back(XmlTreeItem{context.node, at + 1});
            }
            return found;
        }
        for (std::size_t child = context.node + 1; child < node.end && --m_left >= 0;
             child = m_nodes[child].end) {
            const QString &name = m_nodes[child].name;
            const bool fits = step.kind == XmlPathStep::Kind::Text
                ? name.isEmpty()
                : !name.isEmpty() && (step.name.isEmpty() || name == step.name);
            if (fits)
                found.push_back(XmlTreeItem{child, 0});
        }
        return found;
    }

    std::vector<XmlTreeItem> filtered(const XmlPathStep &step, std::vector<XmlTreeItem> items) const
    {
        for (const XmlPathCondition &condition : step.conditions) {
            std::vector<XmlTreeItem> kept;
            for (std::size_t place = 0; place < items.size(); ++place) {
                if (holds(condition, items[place], place, items.size()))
                    kept.push_back(items[place]);
            }
            items = std::move(kept);
        }
        return items;
    }

    bool holds(const XmlPathCondition &condition, const XmlTreeItem &item, std::size_t place,
               std::size_t count) const
    {
        if (condition.kind == XmlPathCondition::Kind::Place)
            return qint64(place) + 1 == condition.place;
        if (condition.kind == XmlPathCondition::Kind::Last)
            return place + 1 == count;
        const std::vector<XmlTreeItem> found = follow(condition.path, item);
        if (condition.kind == XmlPathCondition::Kind::Exists)
            return !found.empty();
        const bool isEqualWanted = condition.kind == XmlPathCondition::Kind::Equal;
        return std::any_of(found.begin(), found.end(), [&](const XmlTreeItem &one) {
            const QString text = textOf(one);
            bool isNumber = false;
            const double number = text.trimmed().toDouble(&isNumber);
            const bool isEqual =
                condition.number ? isNumber && number == *condition.number : text == condition.text;
            return isEqual == isEqualWanted;
        });
    }

    std::vector<XmlTreeNode> m_nodes;
    mutable qint64 m_left = maxXmlVisited;
};

} // namespace

Result<QStringList> selectXml(QByteArrayView utf8, QStringView path)
{
    const Result<XmlLocation> location = readXmlLocation(path);
    if (!location)
        return tl::make_unexpected(location.error());
    if (utf8.size() > maxXmlSize)
        return failure(ErrorKind::Unsupported, XmlPathText::tr("The body is too large for an XPath."),
                       XmlPathText::tr("Patlas follows one in bodies of up to 16 MiB."));
    // As text, since the charset that the document names is not the one of these bytes any more.
    const Result<XmlTree> tree = XmlTree::of(QString::fromUtf8(utf8));
    if (!tree)
        return tl::make_unexpected(tree.error());
    const std::vector<XmlTreeItem> found = tree->follow(location->steps, XmlTreeItem{});
    if (tree->isBeyondBounds())
        return beyondXmlBounds();
    if (location->function == XmlLocation::Function::Count)
        return QStringList{QString::number(found.size())};
    if (location->function == XmlLocation::Function::String)
        return QStringList{found.empty() ? QString() : tree->textOf(found.front())};
    QStringList texts;
    qsizetype size = 0;
    for (const XmlTreeItem &item : found) {
        texts.append(tree->textOf(item));
        size += texts.back().size();
        if (size > maxXmlResult || tree->isBeyondBounds())
            return beyondXmlBounds();
    }
    return texts;
}

} // namespace patlas
