// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docs/DocsPage.h"

#include "core/base/VisibleText.h"
#include "core/preflight/CredentialWording.h"
#include "core/preflight/VerdictWording.h"
#include "ui/docs/DocsSchema.h"
#include "ui/widgets/Wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DocsText {
    Q_DECLARE_TR_FUNCTIONS(Docs)
};

using SpanStyle = DocsSpan::Style;
using BlockKind = DocsBlock::Kind;

constexpr qsizetype maxDescription = 16 * 1024;
constexpr qsizetype maxShortText = 4'000;
constexpr std::size_t maxParameters = 200;
constexpr std::size_t maxResponses = 60;
constexpr std::size_t maxAlternatives = 20;
constexpr qsizetype maxScopes = 60;

class PageMaker {
public:
    PageMaker(const ApiDescription &api, const Operation &operation)
        : m_api(api)
        , m_operation(operation)
        , m_schemas(m_blocks)
    {
    }

    std::vector<DocsBlock> make()
    {
        addHead();
        addCredentials();
        addParameters();
        addBody();
        addResponses();
        addApi();
        return std::move(m_blocks);
    }

private:
    void addHead();
    void addCredentials();
    void addAlternative(const CredentialNeeds &needs);
    void addScopes(const QStringList &scopes);
    void addParameters();
    void addParameter(const Parameter &parameter);
    void addBody();
    void addContent(const RequestContent &content);
    void addResponses();
    void addApi();
    void addLine(std::vector<DocsSpan> spans, int depth = 0, BlockKind kind = BlockKind::Line);
    void addDescription(const QString &text, qsizetype maxLength, int depth = 0);
    void addMore(std::size_t count);

    const ApiDescription &m_api;
    const Operation &m_operation;
    std::vector<DocsBlock> m_blocks;
    DocsSchema m_schemas;
};

void PageMaker::addLine(std::vector<DocsSpan> spans, int depth, BlockKind kind)
{
    m_blocks.push_back({kind, depth, std::move(spans)});
}

void PageMaker::addMore(std::size_t count)
{
    addLine({{DocsText::tr("… and %1 more").arg(QLocale().toString(qulonglong(count))), SpanStyle::Muted}});
}

void PageMaker::addDescription(const QString &text, qsizetype maxLength, int depth)
{
    m_schemas.addText(shortText(text, maxLength), depth);
    if (text.size() > maxLength)
        addLine({{DocsText::tr("The rest of the text is not shown: %1 characters.")
                      .arg(QLocale().toString(text.size() - maxLength)),
                  SpanStyle::Muted}},
                depth);
}

void PageMaker::addHead()
{
    const QString title = m_operation.title.isEmpty() ? m_operation.id : m_operation.title;
    DocsBlock head{BlockKind::Title, 0, {{isolated(shortText(title, 300))}}};
    if (m_operation.deprecated) {
        head.spans.push_back({u"  "_s});
        head.spans.push_back({DocsText::tr("Deprecated"), SpanStyle::Warning});
    }
    m_blocks.push_back(std::move(head));
    addLine({{withMarks(m_operation.method), SpanStyle::Method},
             {u"  "_s},
             {isolated(m_operation.path), SpanStyle::Code}},
            0, BlockKind::Continued);
    addDescription(m_operation.description, maxDescription);
    if (m_operation.confidence != Confidence::Documented)
        addLine({{confidenceInWords(m_operation.confidence), SpanStyle::Muted}});
}

void PageMaker::addScopes(const QStringList &scopes)
{
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        if (i == maxScopes) {
            addMore(std::size_t(scopes.size() - i));
            return;
        }
        DocsBlock line{BlockKind::Line, 1, {{isolated(scopes[i]), SpanStyle::Code}}};
        if (const Scope *scope = m_api.scope(scopes[i])) {
            if (!scope->sentence.isEmpty())
                line.spans.push_back({u"  "_s + isolatedSentence(shortText(scope->sentence, maxShortText))});
            if (scope->confidence != Confidence::Documented)
                line.spans.push_back({u"  "_s + inWords(scope->confidence), SpanStyle::Muted});
        }
        m_blocks.push_back(std::move(line));
    }
}

void PageMaker::addAlternative(const CredentialNeeds &needs)
{
    if (needs.isPublic()) {
        addLine({{DocsText::tr("No credential")}});
        return;
    }
    // One line for each credential, and its scopes beneath it.
    bool isFirst = true;
    const auto begin = [&isFirst](const Phrase &words) {
        return std::exchange(isFirst, false) ? words.capitalised().text
                                             : DocsText::tr("and %1").arg(words.text);
    };
    for (const CredentialNeed &need : needs.credentials) {
        const CredentialSlot *slot = m_api.credentialSlot(need.slotId);
        const Phrase words = slot ? wording::withArticle(*slot) : Phrase(isolated(need.slotId));
        addLine({{begin(need.scopes.isEmpty()
                            ? words
                            : phrased(need.scopes.size() == 1 ? DocsText::tr("%1 with the scope")
                                                              : DocsText::tr("%1 with the scopes"),
                                      {words}))}});
        addScopes(need.scopes);
    }
    for (const QString &id : needs.unfilled)
        addLine({{begin(wording::schemeInWords(m_api.scheme(id), id))},
                 {u"  "_s + DocsText::tr("not supported"), SpanStyle::Warning}});
}

void PageMaker::addCredentials()
{
    addLine({{DocsText::tr("Credentials")}}, 0, BlockKind::Heading);
    const std::vector<CredentialNeeds> all = m_api.needsOf(m_operation);
    if (all.empty() || (all.size() == 1 && all.front().isPublic())) {
        addLine({{DocsText::tr("No credential is needed.")}});
        return;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == maxAlternatives) {
            addMore(all.size() - i);
            return;
        }
        if (i > 0)
            addLine({{DocsText::tr("or"), SpanStyle::Muted}});
        addAlternative(all[i]);
    }
    for (const LearnedScopes &learned : m_operation.learned) {
        addLine({{DocsText::tr("The service said so on %1, in %2.")
                      .arg(QLocale().toString(learned.seen.toLocalTime(), QLocale::ShortFormat),
                           isolated(QString::fromLatin1(learned.source))),
                  SpanStyle::Muted}});
    }
    if (!m_operation.learned.empty()) {
        DocsSpan forget{DocsText::tr("Forget what it said")};
        forget.forgets = true;
        addLine({std::move(forget)}, 0, BlockKind::Continued);
        return;
    }
    const bool hasScopes = std::any_of(all.begin(), all.end(), [](const CredentialNeeds &needs) {
        return std::any_of(needs.credentials.begin(), needs.credentials.end(),
                           [](const CredentialNeed &need) { return !need.scopes.isEmpty(); });
    });
    if (hasScopes && m_operation.scopeConfidence != Confidence::Documented)
        addLine({{DocsText::tr("That it needs these scopes is %1.").arg(inWords(m_operation.scopeConfidence)),
                  SpanStyle::Muted}});
}

void PageMaker::addParameter(const Parameter &parameter)
{
    const auto place = [&parameter] {
        switch (parameter.place) {
        case ParameterPlace::Path:
            return DocsText::tr("in the path");
        case ParameterPlace::Header:
            return DocsText::tr("header");
        case ParameterPlace::Cookie:
            return DocsText::tr("cookie");
        case ParameterPlace::Query:
            break;
        }
        return DocsText::tr("in the query");
    };
    SchemaRow own;
    own.required = parameter.required;
    own.deprecated = parameter.deprecated;
    own.values = parameter.values.mid(0, 40);
    own.example = shortText(parameter.example, 200);
    own.description = shortText(parameter.description, maxShortText);
    if (!parameter.type.isEmpty())
        own.type = {{parameter.type}};
    m_schemas.add(
        {{isolated(shortText(parameter.name, 200)), SpanStyle::Name}, {u"  "_s + place(), SpanStyle::Muted}},
        parameter.schema, 0, own);
}

void PageMaker::addParameters()
{
    const std::vector<Parameter> &all = m_operation.parameters;
    if (all.empty())
        return;
    addLine({{DocsText::tr("Parameters")}}, 0, BlockKind::Heading);
    for (std::size_t i = 0; i < std::min(all.size(), maxParameters); ++i)
        addParameter(all[i]);
    if (all.size() > maxParameters)
        addMore(all.size() - maxParameters);
}

void PageMaker::addContent(const RequestContent &content)
{
    std::vector<DocsSpan> lead{{isolated(content.contentType), SpanStyle::Code}};
    if (!content.schema.isEmpty() || content.parts.empty()) {
        m_schemas.add(std::move(lead), content.schema, 0);
        return;
    }
    addLine(std::move(lead));
    for (const BodyPart &part : content.parts) {
        SchemaRow own;
        own.required = part.required;
        own.values = part.values.mid(0, 40);
        own.description = shortText(part.description, maxShortText);
        const QString type = part.file ? DocsText::tr("file") : part.type;
        if (!type.isEmpty())
            own.type = {{type}};
        m_schemas.add({{isolated(shortText(part.name, 200)), SpanStyle::Name}}, {}, 1, own);
    }
}

void PageMaker::addBody()
{
    if (!m_operation.body)
        return;
    const RequestBody &body = *m_operation.body;
    DocsBlock heading{BlockKind::Heading, 0, {{DocsText::tr("Request body")}}};
    if (body.required) {
        heading.spans.push_back({u"  "_s});
        heading.spans.push_back({DocsText::tr("required"), SpanStyle::Required});
    }
    m_blocks.push_back(std::move(heading));
    addDescription(body.description, maxShortText);
    if (body.contents.empty())
        addContent({body.contentType, body.example, body.schema, body.parts});
    for (std::size_t i = 0; i < body.contents.size(); ++i) {
        if (i == maxResponses) {
            addMore(body.contents.size() - i);
            return;
        }
        addContent(body.contents[i]);
    }
}

void PageMaker::addResponses()
{
    const std::vector<ResponseExample> &all = m_operation.responses;
    if (all.empty())
        return;
    addLine({{DocsText::tr("Responses")}}, 0, BlockKind::Heading);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == maxResponses) {
            addMore(all.size() - i);
            return;
        }
        const ResponseExample &response = all[i];
        const bool isOfOthers = response.code.isEmpty() || response.code == "default"_L1;
        const std::vector<DocsSpan> lead{
            {isOfOthers ? DocsText::tr("any other") : isolated(shortText(response.code, 40)),
             SpanStyle::Status}};
        SchemaRow own;
        own.description = shortText(response.description, maxShortText);
        m_schemas.add(lead, response.schema, 0, own);
    }
}

void PageMaker::addApi()
{
    if (m_api.title.isEmpty() && m_api.description.isEmpty())
        return;
    addLine({{DocsText::tr("About this API")}}, 0, BlockKind::Heading);
    DocsBlock line{BlockKind::Line, 0, {{isolated(shortText(m_api.title, 300)), SpanStyle::Strong}}};
    if (!m_api.version.isEmpty())
        line.spans.push_back({u"  "_s + isolated(shortText(m_api.version, 100))});
    if (!m_api.specification.isEmpty())
        line.spans.push_back({u"  "_s + isolated(m_api.specification), SpanStyle::Muted});
    m_blocks.push_back(std::move(line));
    addDescription(m_api.description, maxDescription / 2);
}

} // namespace

std::vector<DocsBlock> docsPage(const ApiDescription &api, const Operation &operation)
{
    return PageMaker(api, operation).make();
}

} // namespace patlas
