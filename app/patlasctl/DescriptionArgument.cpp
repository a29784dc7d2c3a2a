// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/DescriptionArgument.h"

#include "app/patlasctl/Await.h"
#include "app/patlasctl/Console.h"
#include "core/base/ReadyFuture.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DescriptionArgumentText {
    Q_DECLARE_TR_FUNCTIONS(patlas::DescriptionArgument)
};

} // namespace

Result<LoadedDescription> loadDescription(const QString &source, bool followsReferences, HttpEngine &engine,
                                          const TransportOf &transportOf, Console &console)
{
    DescriptionLoader loader(engine, transportOf);
    if (source == "-"_L1) {
        const Result<QByteArray> text = Console::readInput();
        return text ? await(loader.fromText(*text)) : Result<LoadedDescription>(Failure(text.error()));
    }
    const QUrl address(source);
    const bool isWeb = address.scheme() == "http"_L1 || address.scheme() == "https"_L1;
    const bool isFollowed = followsReferences || !isWeb;
    const auto ask = [&](const std::vector<QUrl> &addresses) {
        if (!isFollowed) {
            for (const QUrl &each : addresses)
                console.note(DescriptionArgumentText::tr("Not read: %1. --follow-references does.")
                                 .arg(isolated(each.toString())));
        }
        return makeReadyFuture(isFollowed);
    };
    return await(isWeb ? loader.fromAddress(address, ask) : loader.fromFile(source, ask));
}

} // namespace patlas
