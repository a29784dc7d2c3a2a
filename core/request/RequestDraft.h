// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/DraftPart.h"
#include "core/http/TimeLimits.h"
#include "core/openapi/CredentialSelection.h"
#include "core/request/BodyPiece.h"
#include "core/secret/SecretFields.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace patlas {

enum class CredentialPlace;
class Variables;

struct NamedValue {
    QString name;
    QString value;
    bool enabled = true;
    /// Of a query parameter: the item as it was written, where encoding name and value could give something
    /// else ("a=b+c", "d"). It holds while name and value are what it says. Of a path parameter: what stood
    /// in place of the template.
    QString written = {};

    bool operator==(const NamedValue &) const = default;
};

/// How characters beyond ASCII in header values are sent. HTTP names no encoding for them (RFC 9110 5.5).
enum class HeaderText {
    Ascii, ///< they are not: nobody has said how
    Utf8,
    Latin1,
};

enum class BodyKind { None, Json, Text, Multipart, File };

/// Where a redirect that was followed led.
struct RedirectHop {
    QString url; ///< a request to another address than this was not made by following it; empty: none was
    bool isCrossSite = false; ///< the way there went over another site

    bool operator==(const RedirectHop &) const = default;
};

/// What a resolved draft is completed with on its way: for what is not to be in it as text. Never stored.
struct LateValues {
    std::shared_ptr<const Variables> variables = {}; ///< null: there is nothing to complete

    bool operator==(const LateValues &) const { return true; } ///< the draft says what is meant
};

/// What the person typed. Holds ids of credentials, never their secrets; survives restarts as it is.
struct RequestDraft {
    QString environmentId;
    QString operationId; ///< empty: a free request
    QString method;
    QString url; ///< as typed: absolute, or a path relative to the host; may contain {templates}
    std::vector<NamedValue> pathParameters;
    std::vector<NamedValue> queryParameters;
    std::vector<NamedValue> headers; ///< the person's own; credential headers are placed by the signer
    HeaderText headerText = HeaderText::Ascii;
    /// Names of headers that Patlas would add by itself and that this request goes without. A row of that
    /// name in `headers` wins.
    QStringList omittedHeaders = {};
    BodyKind bodyKind = BodyKind::None;
    QByteArray body; ///< UTF-8 for Json and Text. An empty Text is sent with the length 0
    /// Of Json and Text: lines "< ./file" and "<@ ./file" of the body stand for files, from this folder.
    /// Empty: they are text.
    QString bodyFolder = {};
    std::vector<DraftPart> parts;
    QString bodyFile = {}; ///< of File: its path
    QStringList checks = {}; ///< of the response, each as it stands behind "??" in a file
    TimeLimits limits = {}; ///< its own; the environment's hold for what is unset
    bool usesCookies = true; ///< of its environment's jar, and keeps those that its response sets
    RedirectHop hop = {};
    CredentialSelection credentials; ///< chosen ones, also those that the operation does not take
    /// Of the ways to authorise that the operation offers, the chosen one: the ids of its schemes, in their
    /// order by name. Unset: the one that fits the credentials best.
    std::optional<QStringList> authorisation = {};
    LateValues late = {}; ///< of a resolved draft
    /// Of a resolved draft, in place of `body`: what it takes in, files by their absolute paths. Empty: no
    /// file.
    std::vector<BodyPiece> pieces = {};

    bool operator==(const RequestDraft &) const = default;
};

/// Whether the request has a text as its body: JSON that is not blank, or any other text that is not empty.
bool hasText(const RequestDraft &draft);

/// Whether the text of the body takes in files; of a resolved draft.
bool sendsPieces(const RequestDraft &draft);

/// The enabled row of this name; null if there is none. Not for cookies.
NamedValue *valueIn(RequestDraft &draft, CredentialPlace place, const QString &name);

/// The text without ASCII blanks around it: a no-break space belongs to a value.
QString withoutBlanksAround(const QString &text);

/// Headers that are added to a request that does not name them.
bool isAddedHeader(QStringView name);

/// The draft in the form that may be stored on disk: values whose names say that they give access are empty
/// or dots (see SecretNames.h), and stored secrets and everything that is shaped like a token are dots, in
/// method, URL, parameters, headers and body.
RequestDraft withoutSecrets(RequestDraft draft, Signatures signatures = Signatures::Masked);

QJsonObject toJson(const RequestDraft &draft);
RequestDraft draftFromJson(const QJsonObject &object);

} // namespace patlas
