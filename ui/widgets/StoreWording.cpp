// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StoreWording.h"

#include "core/base/VisibleText.h"
#include <QCoreApplication>

namespace patlas::wording {

namespace {
struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Stores)
};
} // namespace

QString storedSentence(const SecretStores &stores, const StoreId &store)
{
    return stores.describe(store).where;
}

QString missingSentence(const SecretStores &stores, const StoreId &store)
{
    return stores.outlastsSession(store)
        ? StoreText::tr("Its secret is missing from the %1.").arg(stores.describe(store).noun)
        : StoreText::tr("Its secret was kept in memory only and is gone.");
}

QString missingName(const SecretStores &stores, const StoreId &store, const QString &name)
{
    return stores.outlastsSession(store)
        ? StoreText::tr("%1 (missing from %2)").arg(isolated(name), stores.describe(store).noun)
        : StoreText::tr("%1 (secret missing)").arg(isolated(name));
}

QString keptSentence(const SecretStores &stores, const StoreId &store)
{
    return stores.outlastsSession(store)
        ? StoreText::tr("It is already in your %1.").arg(stores.describe(store).noun)
        : StoreText::tr("It is kept in memory and gone when Patlas quits.");
}

QString keptSentence(const SecretStores &stores, const StoreId &store, const QString &name)
{
    return stores.outlastsSession(store)
        ? StoreText::tr("“%1” is in your %2.").arg(isolated(name), stores.describe(store).noun)
        : StoreText::tr("“%1” is kept until Patlas quits.").arg(isolated(name));
}

QString willKeepSentence(const SecretStores &stores, const StoreId &store)
{
    return StoreText::tr("It will be kept in your %1 and shown once.").arg(stores.describe(store).noun);
}

QString newSecretsSentence(const SecretStores &stores, const StoreId &store)
{
    return StoreText::tr("New secrets go to the %1.").arg(stores.describe(store).noun);
}

} // namespace patlas::wording
