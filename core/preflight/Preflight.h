// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Phrase.h"
#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/credentials/ProviderCommand.h"
#include "core/environment/CookieOutlook.h"
#include "core/environment/Environment.h"
#include "core/environment/ObservedAccess.h"
#include "core/environment/UserAccess.h"
#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"
#include "core/request/ResolvedRequest.h"

#include <QDateTime>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace patlas {

/// What a finding is about; also lets a diagnosis quote the finding that a response confirmed.
enum class FindingKind {
    CredentialPlaced, ///< header X carries Y
    CommandNotAllowed, ///< a value comes from a command that the person has not allowed yet
    CredentialMissing, ///< the operation wants one and none is chosen
    CredentialNotSupported, ///< the operation asks for a scheme that Patlas cannot fill
    CredentialRecommended, ///< the operation recommends one and none is chosen
    CredentialInWrongHeader, ///< typed by hand into a header where the operation takes another credential
    CredentialTyped, ///< typed by hand; left out, because credentials come from stored tokens only
    CredentialInAddress,
    CredentialConflict, ///< the description wants it where another credential goes; left out
    CredentialUnused, ///< chosen, but this operation does not send it
    ScopeGranted,
    ScopeMissing,
    ScopeUnknown, ///< the scopes of the token were not stated
    RoleTooLow,
    NotAMember,
    TokenExpired,
    TokenRevoked,
    TokenRefused, ///< a response said so the last time; it may be accepted again
    TokenSecretMissing,
    WrongEnvironment, ///< the credential belongs to another environment or host
    PlainHttp, ///< http to a host that is not this machine
    InvalidUrl,
    InvalidHeader,
    HeaderBeyondAscii, ///< a value that can only be sent as bytes
    InvalidMethod,
    MissingParameter,
    InvalidParameter, ///< not what its schema says, or meant as JSON, and none
    ParameterMismatch, ///< a parameter that the credential fills was given another value
    InvalidBody, ///< not what its schema says, or not whole
    BodyTooLarge,
    UnknownOperation,
    CookiesSent, ///< of the jar; or that they stay, for a header of the person's own
    VariableUnknown, ///< a "{{variable}}" that nothing gives a value
    NothingNeeded,
};

/// How much it matters to the person who is about to send.
enum class Severity {
    Ok,
    Info,
    Warning, ///< probably refused, or unwise
    Blocking, ///< will be refused, or would put a credential at risk
};

/// How far a finding can be wrong, and where that is worth saying, what the rule behind it rests on.
enum class Certainty {
    Certain,
    Probable, ///< a fact is not known here, such as a role
    Documented, ///< the rule is documented, and a fact is not known here
    SeenInClient, ///< the rule was seen in a client
    Inferred, ///< the rule was inferred
};

/// A field of the request that the operation describes.
struct ParameterField {
    ParameterPlace place = ParameterPlace::Query;
    QString name; ///< as the description has it
    QString value = {}; ///< as typed; empty: none

    bool operator==(const ParameterField &) const = default;
};

/// A part of a text body that is not as it should be.
struct BodyPlace {
    qint64 offset = 0; ///< in bytes of the body
    qint64 size = 1; ///< likewise
    QString sentence = {}; ///< what is wrong there
    bool isHarmless = false; ///< services overlook it

    bool operator==(const BodyPlace &) const = default;
};

/// A finding has three axes, each independent of the others: how much it matters (`severity`), how far it can
/// be wrong (`certainty`), and whether the service refuses because of it (`causesRefusal`).
struct Finding {
    FindingKind kind = FindingKind::NothingNeeded;
    Severity severity = Severity::Info;
    QString sentence; ///< for a person; plain text, the values in it isolated (see Phrase)
    QString detail; ///< second line or tooltip; may be empty
    QStringList scopes; ///< for ScopeMissing / ScopeGranted
    QString slotId = {}; ///< for CredentialMissing
    Certainty certainty = Certainty::Certain;
    bool causesRefusal = false; ///< the service refuses, if the finding is right
    std::vector<PhraseSpan> spans = {}; ///< where in the sentence values stand
    std::vector<ParameterField> fields = {}; ///< that it is about: for MissingParameter, InvalidParameter
    std::vector<BodyPlace> places = {}; ///< that it is about, the first few: for InvalidBody

    void say(Phrase phrase); ///< sets `sentence` and `spans`
    bool isCertain() const { return certainty == Certainty::Certain; }
};

/// Which credential goes where. The signer does this and nothing else.
struct Placement {
    CredentialPlace place = CredentialPlace::Header;
    QByteArray name; ///< of the header, query parameter or cookie
    QByteArray prefix; ///< before the credential: "Bearer "
    bool isBase64 = false; ///< the credential is sent encoded
    QByteArray user = {}; ///< is encoded with it, in front and parted by ":"; empty: the credential has it
    CredentialProof proof = CredentialProof::Itself;
    QByteArray awsRegion = {}; ///< see SecurityScheme
    QByteArray awsService = {};
    QString slotId;
    bool isPersonal = true;
    Phrase credential; ///< within a sentence: "the personal access token CI"
    QString tokenId;
    QString tokenName;
    bool recommendedOnly = false;
    QByteArray variable = {}; ///< what a script calls the credential
    QString command = {}; ///< the credential is what this command line prints; empty: it is not
    QString typed = {}; ///< it is the secret that was typed for this variable; empty: it is not

    bool isStored() const { return command.isEmpty() && typed.isEmpty(); }
};

enum class Verdict { Allowed, ProbablyAllowed, ProbablyRefused, Refused, CannotBeSent };

struct PreflightContext {
    std::shared_ptr<const ApiDescription> api; ///< null: every request is free
    Environment environment;
    std::vector<Credential> credentials; ///< all stored ones, also of other environments
    UserAccessByName userAccess; ///< of the environment's users; empty where it does not report them
    ObservedAccessByUser observed; ///< what responses showed instead
    QDateTime now; ///< UTC
    std::vector<AllowedCommand> allowedCommands = {};
    std::shared_ptr<const CookieOutlook> cookies = {}; ///< of the environment; null: there is no jar
};

/// The checked draft: ready for the signer when `verdict` is not CannotBeSent. Holds no secret.
struct PreflightReport {
    std::shared_ptr<const ApiDescription>
        api; ///< the one that it was compared with; `operation` points into it
    std::vector<Finding> findings;
    std::vector<Placement> placements;
    Verdict verdict = Verdict::Allowed;
    const Operation *operation = nullptr; ///< in `PreflightContext::api`; null for a free request
    QByteArray method;
    QUrl url; ///< with path and query parameters filled in, without credentials
    QByteArray target; ///< its path and query as they go on the wire, which QUrl would encode; see FilledUrl
    /// Lines in the order given, without credentials. A name may occur more than once.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QStringList omittedHeaders; ///< that the request goes without, although Patlas would add them
    QStringList missingScopes;

    bool isBlocked() const;
    /// The expected reason of a refusal: of the findings that cause one, the one that the service checks
    /// first. Null when no refusal is expected.
    const Finding *expectedRefusal() const;
    const Finding *finding(FindingKind kind) const;
    /// The first credential of a user; null when the request carries none.
    const Placement *personalPlacement() const;
    /// The first that is not of a user; null when the request carries none.
    const Placement *otherPlacement() const;
};

/// The commands that are started when it is sent.
std::vector<WantedCommand> wantedCommands(const PreflightReport &report);

/// Pure function of its arguments; cheap enough for every keystroke. Variables in the draft are text.
PreflightReport preflight(const RequestDraft &draft, const PreflightContext &context);
/// Of a draft whose variables were replaced; those that have no value are findings.
PreflightReport preflight(const ResolvedRequest &request, const PreflightContext &context);

} // namespace patlas
