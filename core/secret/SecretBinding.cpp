// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretBinding.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct BindingWords {
    Q_DECLARE_TR_FUNCTIONS(SecretBinding)
};

QString changed(const QLatin1String &term, const QString &before, const QString &now)
{
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? BindingWords::tr("none") : isolated(value);
    };
    if (term == bindingterm::environment)
        return BindingWords::tr("It was stored for another environment.");
    if (term == bindingterm::origin)
        return BindingWords::tr("It was stored for %1; the environment's address is %2 now.")
            .arg(shown(before), shown(now));
    if (term == bindingterm::address)
        return BindingWords::tr("Address that is connected to: %1 then, %2 now.")
            .arg(shown(before), shown(now));
    if (term == bindingterm::authorities)
        return now.isEmpty() ? BindingWords::tr("Authorities of its own were trusted then, and are not now.")
                             : BindingWords::tr("Other authorities are trusted now than then.");
    if (term == bindingterm::certificate || term == bindingterm::key)
        return BindingWords::tr("Client certificate or key: %1 then, %2 now.").arg(shown(before), shown(now));
    if (term == bindingterm::proxy)
        return BindingWords::tr("Proxy: %1 then, %2 now.").arg(shown(before), shown(now));
    return {};
}

} // namespace

QStringList bindingDifferences(const SecretBinding &stored, const SecretBinding &now)
{
    QStringList sentences;
    for (const QLatin1String &term :
         {bindingterm::environment, bindingterm::origin, bindingterm::address, bindingterm::authorities,
          bindingterm::certificate, bindingterm::key, bindingterm::proxy}) {
        const QString before = stored.value(term);
        const QString after = now.value(term);
        if (before != after)
            sentences.append(changed(term, before, after));
    }
    // A newer version of Patlas may bind to more.
    if (sentences.isEmpty() && stored != now)
        sentences.append(BindingWords::tr("It was stored with terms that this version does not know."));
    return sentences;
}

} // namespace patlas
