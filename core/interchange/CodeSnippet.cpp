// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CodeSnippet.h"

#include "core/interchange/SnippetLanguage.h"
#include "core/interchange/SnippetLimits.h"
#include "core/interchange/SnippetParts.h"
#include "core/interchange/SnippetValues.h"
#include "core/secret/SecretFields.h"
#include "core/secret/TokenRedaction.h"

namespace patlas::snippets {

namespace {

QByteArray written(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft,
                   const SnippetCredentials &credentials)
{
    const SnippetLanguage *chosen = language(kind.id());
    if (!chosen)
        return {};
    if (const SnippetLanguage *other = language(chosen->rule("otherwise"));
        other && isRefused(*chosen, report, draft)) {
        return chosen->rule("comment") + ' ' + refusalOf(*chosen) + '\n'
            + filledTemplate(other->text, valuesFor(*other, report, draft, credentials));
    }
    return filledTemplate(chosen->text, valuesFor(*chosen, report, draft, credentials));
}

} // namespace

} // namespace patlas::snippets

namespace patlas {

QString snippet(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft)
{
    // Redacted before the text is built: later the placeholders themselves would look like tokens.
    PreflightReport shown = report;
    shown.url = QUrl::fromEncoded(maskedAddress(report.url.toEncoded()));
    shown.target = maskedAddress(report.target);
    for (auto &header : shown.headers)
        header.second = redactTokens(header.second);
    return QString::fromUtf8(
        snippets::written(kind, shown, withoutSecrets(draft), snippets::SnippetCredentials(nullptr)));
}

Secret snippetWithSecrets(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft,
                          const std::vector<CredentialSecret> &credentials)
{
    return Secret::take(snippets::written(kind, report, draft, snippets::SnippetCredentials(&credentials)));
}

} // namespace patlas
