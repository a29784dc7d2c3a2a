// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/PublishedTokenPatterns.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Published {
    const char *id;
    const char *name; ///< names of products: not translated
    const char *expression;
};

// Sources: the services' own documentation of their prefixes (GitHub "Authenticating to GitHub", GitLab
// "Token overview", Slack "Token types", Stripe "API keys", RFC 7519 for JWT, and so on).
constexpr Published published[] = {
    {"github-personal", "GitHub personal access token", "ghp_([A-Za-z0-9]{36,})"},
    {"github-fine-grained", "GitHub fine-grained token", "github_pat_([A-Za-z0-9_]{36,})"},
    {"github-oauth", "GitHub OAuth token", "gho_([A-Za-z0-9]{36,})"},
    {"github-user", "GitHub App user token", "ghu_([A-Za-z0-9]{36,})"},
    {"github-server", "GitHub App installation token", "ghs_([A-Za-z0-9]{36,})"},
    {"github-refresh", "GitHub refresh token", "ghr_([A-Za-z0-9]{36,})"},
    {"gitlab-personal", "GitLab access token", "glpat-([A-Za-z0-9_.-]{20,})"},
    {"gitlab-deploy", "GitLab deploy token", "gldt-([A-Za-z0-9_.-]{20,})"},
    {"gitlab-runner", "GitLab runner token", "glrt-([A-Za-z0-9_.-]{20,})"},
    {"gitlab-trigger", "GitLab trigger token", "glptt-([A-Za-z0-9_.-]{20,})"},
    {"gitlab-ci", "GitLab CI job token", "glcbt-([A-Za-z0-9_.-]{20,})"},
    {"gitlab-oauth", "GitLab OAuth secret", "gloas-([A-Za-z0-9_.-]{20,})"},
    {"gitlab-feed", "GitLab feed token", "glft-([A-Za-z0-9_.-]{20,})"},
    {"tolgee-personal", "Tolgee personal access token", "tgpat_([a-z0-9]{20,})"},
    {"tolgee-project", "Tolgee project API key", "tgpak_([a-z0-9]{20,})"},
    {"slack", "Slack token", "xox[abceoprs]-([A-Za-z0-9-]{10,})"},
    {"slack-app", "Slack app token", "xapp-[0-9]-([A-Za-z0-9-]{10,})"},
    {"stripe-live", "Stripe secret key", "[sr]k_live_([A-Za-z0-9]{16,})"},
    {"stripe-test", "Stripe test key", "[sr]k_test_([A-Za-z0-9]{16,})"},
    {"stripe-webhook", "Stripe webhook secret", "whsec_([A-Za-z0-9+/=]{24,})"},
    {"npm", "npm access token", "npm_([A-Za-z0-9]{36})"},
    {"pypi", "PyPI API token", "pypi-Ag([A-Za-z0-9_-]{50,})"},
    {"openai", "OpenAI API key", "sk-([A-Za-z0-9_-]{20,})"},
    {"aws-key", "AWS access key ID", "AKIA([A-Z2-7]{16})"},
    {"aws-temporary-key", "AWS temporary access key ID", "ASIA([A-Z2-7]{16})"},
    {"google-api", "Google API key", "AIza([A-Za-z0-9_-]{35})"},
    {"google-oauth", "Google OAuth access token", "ya29\\.([A-Za-z0-9_-]{20,})"},
    {"google-client", "Google OAuth client secret", "GOCSPX-([A-Za-z0-9_-]{28})"},
    {"jwt", "JSON Web Token", "eyJ([A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{16,})"},
    {"sendgrid", "SendGrid API key", "SG\\.([A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43})"},
    {"shopify-access", "Shopify access token", "shpat_([a-fA-F0-9]{32})"},
    {"shopify-app", "Shopify app secret", "shpss_([a-fA-F0-9]{32})"},
    {"digitalocean", "DigitalOcean token", "do[opr]_v1_([a-f0-9]{64})"},
    {"docker", "Docker access token", "dckr_pat_([A-Za-z0-9_-]{20,})"},
    {"huggingface", "Hugging Face token", "hf_([A-Za-z0-9]{30,})"},
    {"atlassian", "Atlassian API token", "ATATT3([A-Za-z0-9_=-]{60,})"},
    {"postman", "Postman API key", "PMAK-([a-f0-9]{24}-[a-f0-9]{34})"},
    {"figma", "Figma access token", "figd_([A-Za-z0-9_-]{30,})"},
    {"linear", "Linear API key", "lin_api_([A-Za-z0-9]{32,})"},
    {"notion", "Notion token", "ntn_([A-Za-z0-9]{36,})"},
    {"databricks", "Databricks token", "dapi([a-f0-9]{32})"},
};

} // namespace

std::vector<TokenPattern> publishedTokenPatterns()
{
    std::vector<TokenPattern> patterns;
    for (const Published &each : published)
        patterns.push_back(
            {QLatin1String(each.id), QLatin1String(each.name), {}, QLatin1String(each.expression)});
    // Whatever follows the word is a credential, whoever made it (RFC 6750).
    patterns.push_back(
        {u"bearer"_s, u"Bearer token"_s, {}, u"(?i)bearer[ \\t]{1,}([^\\s\"']{16,})"_s, true, false, true});
    return patterns;
}

} // namespace patlas
