// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetLanguage.h"

#include "core/base/Find.h"

#include <QFile>

using namespace Qt::StringLiterals;

void initialiseSnippetLanguages()
{
    Q_INIT_RESOURCE(patlas_snippets); // resources of a static library need explicit initialisation
}

namespace patlas::snippets {

namespace {

QByteArray snippetResource(const QByteArray &name)
{
    QFile file(u":/snippets/"_s + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SnippetLanguage readLanguage(const QByteArray &id)
{
    SnippetLanguage language{id, {}, nullptr, {}};
    const QByteArray all = snippetResource(id + ".txt");
    const QByteArray separator = "\n---\n";
    const qsizetype end = all.indexOf(separator);
    Q_ASSERT(end > 0);
    for (const QByteArray &line : all.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith('#'))
            language.rules.insert(line.left(colon), line.mid(colon + 2));
    }
    language.text = all.mid(end + separator.size());
    language.quote = snippetQuoting(language.rule("quoting"));
    Q_ASSERT(language.quote);
    return language;
}

std::vector<SnippetLanguage> readLanguages()
{
    initialiseSnippetLanguages();
    std::vector<SnippetLanguage> all;
    for (const QByteArray &id : snippetResource("order.txt").split('\n')) {
        if (!id.isEmpty() && !id.startsWith('#'))
            all.push_back(readLanguage(id));
    }
    return all;
}

std::vector<SnippetChoice> readChoices()
{
    std::vector<SnippetChoice> choices;
    for (const SnippetLanguage &each : languages()) {
        choices.push_back({SnippetKind(QLatin1StringView(each.id)), QString::fromUtf8(each.rule("title")),
                           QString::fromUtf8(each.rule("group"))});
    }
    return choices;
}

} // namespace

bool SnippetLanguage::lists(const QByteArray &rule, const QByteArray &word) const
{
    return rules.value(rule).split(' ').contains(word);
}

const std::vector<SnippetLanguage> &languages()
{
    static const std::vector<SnippetLanguage> all = readLanguages();
    return all;
}

const SnippetLanguage *language(QByteArrayView id)
{
    return findIf(languages(), [id](const SnippetLanguage &each) { return each.id == id; });
}

} // namespace patlas::snippets

namespace patlas {

const std::vector<SnippetChoice> &snippetLanguages()
{
    static const std::vector<SnippetChoice> all = snippets::readChoices();
    return all;
}

SnippetKind snippetKindOf(const QString &id)
{
    const SnippetChoice *found =
        findIf(snippetLanguages(), [&id](const SnippetChoice &each) { return each.kind.id() == id; });
    return found ? found->kind : SnippetKind::Curl;
}

} // namespace patlas
