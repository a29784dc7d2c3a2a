// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace patlas {

/// Writes the value that was typed for a parameter as OpenAPI says it is sent (`style`, `explode`,
/// `allowReserved`), which is RFC 6570 for most of it.
///
/// JSON is taken apart only where the schema has a list or an object; a string that looks like one stays a
/// string. Numbers are sent as the JSON writes them. What RFC 6570 calls undefined is not sent: `null` in the
/// JSON, and a list or an object that has nothing else. A list or an object within another, which the
/// specification leaves open, is sent as JSON, except in `deepObject`.
///
/// Any other text is the value itself. Where a list or an object is wanted, it is what stands in the request:
/// its commas separate items and stay commas, since a person who types "a,b" means two. An item that has a
/// comma can be given as JSON.
class ParameterSerializer {
public:
    explicit ParameterSerializer(const Parameter &parameter); ///< which has to outlive it

    bool takesList() const { return m_takesList; }
    bool takesObject() const { return m_takesObject; }
    bool takesJson() const { return m_takesList || m_takesObject; }
    /// Begins as the JSON that the parameter takes, and is none. It would be sent as it is.
    bool isBroken(const QString &text) const;

    /// What stands in place of the template; nullopt: the value is undefined.
    std::optional<QByteArray> path(const QString &text) const;
    /// Items "name=value"; none: the value is undefined.
    QByteArrayList query(const QString &text) const;
    /// Not encoded, because servers do not decode headers. nullopt: the value is undefined.
    std::optional<QString> header(const QString &text) const;
    /// What stands for "name=text" in a Cookie header: "a=1; b=2", empty for an undefined value. nullopt: the
    /// pair as it was typed. (A Cookie header typed by hand goes as typed, unless a credential of the API
    /// stands in it.)
    std::optional<QString> cookies(const QString &text) const;

    /// A list or an object as JSON, of the description if it has one; empty if the parameter takes neither.
    QString example() const;
    /// Of an object that is sent member by member: what the names of its items are ("R"), or begin with if
    /// they end in a bracket ("filter[").
    QStringList memberNames() const;

private:
    struct Member {
        QString name; ///< empty in a list
        QString text;
    };
    struct Collection {
        bool isObject = false;
        std::vector<Member> members; ///< those that are defined
    };
    enum class Names { None, Matrix, Form };
    enum class Escaping { Percent, None };

    std::optional<Collection> read(const QString &text) const;
    QByteArray encoded(const QString &text, QByteArrayView never = {}, QByteArrayView always = {}) const;
    QByteArrayList expanded(const Collection &collection, const QByteArray &delimiter, Names names,
                            Escaping escaping = Escaping::Percent) const;
    QByteArrayList deepObject(const QString &text) const;

    const Parameter &m_parameter;
    QByteArray m_reserved; ///< reserved characters that stay as they are
    bool m_takesList = false;
    bool m_takesObject = false;
    bool m_takesText = false; ///< as well
};

} // namespace patlas
