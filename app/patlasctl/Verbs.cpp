// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/Verbs.h"

#include "app/patlasctl/CommandLine.h"
#include "app/patlasctl/verbs/ApisAddVerb.h"
#include "app/patlasctl/verbs/ApisListVerb.h"
#include "app/patlasctl/verbs/ApisOperationsVerb.h"
#include "app/patlasctl/verbs/ApisRemoveVerb.h"
#include "app/patlasctl/verbs/ApisScopesVerb.h"
#include "app/patlasctl/verbs/ApisUpdateVerb.h"
#include "app/patlasctl/verbs/CallVerb.h"
#include "app/patlasctl/verbs/CheckVerb.h"
#include "app/patlasctl/verbs/CompletionVerb.h"
#include "app/patlasctl/verbs/CurlVerb.h"
#include "app/patlasctl/verbs/EnvironmentsAddVerb.h"
#include "app/patlasctl/verbs/EnvironmentsListVerb.h"
#include "app/patlasctl/verbs/EnvironmentsRemoveVerb.h"
#include "app/patlasctl/verbs/ExecVerb.h"
#include "app/patlasctl/verbs/ExportVerb.h"
#include "app/patlasctl/verbs/ImportVerb.h"
#include "app/patlasctl/verbs/InspectVerb.h"
#include "app/patlasctl/verbs/LeaksVerb.h"
#include "app/patlasctl/verbs/ManualVerb.h"
#include "app/patlasctl/verbs/RequestVerb.h"
#include "app/patlasctl/verbs/RunVerb.h"
#include "app/patlasctl/verbs/SandboxAuditVerb.h"
#include "app/patlasctl/verbs/SandboxFaultsVerb.h"
#include "app/patlasctl/verbs/SandboxResetVerb.h"
#include "app/patlasctl/verbs/SandboxStartVerb.h"
#include "app/patlasctl/verbs/SchemaVerb.h"
#include "app/patlasctl/verbs/TokenGetVerb.h"
#include "app/patlasctl/verbs/TokensAddVerb.h"
#include "app/patlasctl/verbs/TokensCreateVerb.h"
#include "app/patlasctl/verbs/TokensListVerb.h"
#include "app/patlasctl/verbs/TokensRemoveVerb.h"
#include "app/patlasctl/verbs/TokensRevokeVerb.h"
#include "app/patlasctl/verbs/TokensRotateVerb.h"
#include "app/patlasctl/verbs/TokensScopesVerb.h"
#include "app/patlasctl/verbs/TokensShowVerb.h"
#include "app/patlasctl/verbs/VaultCreateVerb.h"
#include "app/patlasctl/verbs/VaultLockVerb.h"
#include "app/patlasctl/verbs/VaultStatusVerb.h"
#include "app/patlasctl/verbs/VaultUnlockVerb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct VerbsText {
    Q_DECLARE_TR_FUNCTIONS(patlas::CommandLine)
};

} // namespace

void addVerbs(CommandLine &line)
{
    line.add(std::make_unique<RequestVerb>());
    line.add(std::make_unique<CallVerb>());
    line.add(std::make_unique<CurlVerb>());
    line.add(std::make_unique<RunVerb>());
    line.add(std::make_unique<CheckVerb>());
    line.add(std::make_unique<ExecVerb>());
    line.addGroup(u"tokens"_s, VerbsText::tr("Stored tokens, without their secrets"));
    line.add(std::make_unique<TokensListVerb>());
    line.add(std::make_unique<TokensShowVerb>());
    line.add(std::make_unique<TokensCreateVerb>());
    line.add(std::make_unique<TokensAddVerb>());
    line.add(std::make_unique<TokensRotateVerb>());
    line.add(std::make_unique<TokensRevokeVerb>());
    line.add(std::make_unique<TokensRemoveVerb>());
    line.add(std::make_unique<TokensScopesVerb>());
    line.addGroup(u"token"_s, VerbsText::tr("The secret of a token"));
    line.add(std::make_unique<TokenGetVerb>());
    line.addGroup(u"environments"_s, VerbsText::tr("Servers, and whose tokens go there"));
    line.add(std::make_unique<EnvironmentsListVerb>());
    line.add(std::make_unique<EnvironmentsAddVerb>());
    line.add(std::make_unique<EnvironmentsRemoveVerb>());
    line.addGroup(u"apis"_s, VerbsText::tr("Descriptions of APIs"));
    line.add(std::make_unique<ApisListVerb>());
    line.add(std::make_unique<ApisAddVerb>());
    line.add(std::make_unique<ApisUpdateVerb>());
    line.add(std::make_unique<ApisRemoveVerb>());
    line.add(std::make_unique<ApisOperationsVerb>());
    line.add(std::make_unique<ApisScopesVerb>());
    line.add(std::make_unique<InspectVerb>());
    line.add(std::make_unique<ImportVerb>());
    line.add(std::make_unique<ExportVerb>());
    line.add(std::make_unique<LeaksVerb>());
    line.addGroup(u"sandbox"_s, VerbsText::tr("The server of the same API on this machine"));
    line.add(std::make_unique<SandboxStartVerb>());
    line.add(std::make_unique<SandboxFaultsVerb>());
    line.add(std::make_unique<SandboxResetVerb>());
    line.add(std::make_unique<SandboxAuditVerb>());
    line.addGroup(u"vault"_s, VerbsText::tr("The encrypted file for where there is no keychain"));
    line.add(std::make_unique<VaultCreateVerb>());
    line.add(std::make_unique<VaultStatusVerb>());
    line.add(std::make_unique<VaultUnlockVerb>());
    line.add(std::make_unique<VaultLockVerb>());
    line.add(std::make_unique<CompletionVerb>());
    line.add(std::make_unique<ManualVerb>(line));
    line.add(std::make_unique<SchemaVerb>());
}

} // namespace patlas
