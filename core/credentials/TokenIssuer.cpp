// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenIssuer.h"

#include "core/base/ReadyFuture.h"

#include <QCoreApplication>

namespace patlas {

QFuture<Result<std::vector<ListedToken>>> TokenIssuer::list()
{
    return makeReadyResult<std::vector<ListedToken>>(
        failure(ErrorKind::Unsupported,
                QCoreApplication::translate("patlas::TokenIssuer", "This service does not list tokens.")));
}

} // namespace patlas
