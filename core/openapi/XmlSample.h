// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/SchemaSample.h"

#include <QByteArray>

namespace patlas {

/// A JSON value as indented XML, as the schema's `xml` objects say: name, prefix, namespace, attribute and
/// wrapped. The root element is named by its own `xml`, else as the schema is in the description, else
/// "root". What is no XML name is made one. Empty: the value is no JSON.
QByteArray xmlOf(const QByteArray &json, const QByteArray &schema);

/// sampleOf() as XML. Empty: the schema says nothing.
QByteArray xmlSampleOf(const QByteArray &schema, SampleMembers members);

} // namespace patlas
