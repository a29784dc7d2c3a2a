// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Connection.h"

#include <QNetworkProxy>

namespace patlas {

/// The proxy that a request to this address goes through; NoProxy for none. What is sent to this machine goes
/// through none, whatever is set: a proxy elsewhere would get the tokens in it. May ask the system, which may
/// take a moment: not for the GUI thread.
QNetworkProxy proxyFor(const QUrl &url, const Connection &connection);

/// Adds `http://` to a proxy in the environment of this process that has no scheme (`http_proxy=proxy:3128`):
/// curl and others read it so, and Qt would ignore it without a word. Before any other thread is started.
void completeProxyVariables();

} // namespace patlas
