<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: Patlas contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- English itself: only what differs between one and many. -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Curl</name>
    <message numerus="yes">
        <source>%n more curl command(s) follow.</source>
        <translation>
            <numerusform>One more curl command follows.</numerusform>
            <numerusform>%n more curl commands follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) of the form are left out: only operations that take a form can send one.</source>
        <translation>
            <numerusform>One part of the form is left out: only operations that take a form can send one.</numerusform>
            <numerusform>%n parts of the form are left out: only operations that take a form can send one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message numerus="yes">
        <source>The service asks to wait %n second(s).</source>
        <translation>
            <numerusform>The service asks to wait one second.</numerusform>
            <numerusform>The service asks to wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenPattern</name>
    <message numerus="yes">
        <source>it would match fewer than %n character(s)</source>
        <translation>
            <numerusform>it would match fewer than one character</numerusform>
            <numerusform>it would match fewer than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::AddApiDialog</name>
    <message numerus="yes">
        <source>%n operation(s) found.</source>
        <translation>
            <numerusform>One operation found.</numerusform>
            <numerusform>%n operations found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::AllowedCommandsDialog</name>
    <message numerus="yes">
        <source>%n value(s) in memory, for five minutes each.</source>
        <translation>
            <numerusform>%n value in memory, for five minutes.</numerusform>
            <numerusform>%n values in memory, for five minutes each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ApisAddVerb</name>
    <message numerus="yes">
        <source>%1 is added, with %n operation(s).</source>
        <translation>
            <numerusform>%1 is added, with %n operation.</numerusform>
            <numerusform>%1 is added, with %n operations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::AuditLogDialog</name>
    <message numerus="yes">
        <source>%n call(s), newest first</source>
        <translation>
            <numerusform>One call</numerusform>
            <numerusform>%n calls, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::CommandPermissionDialog</name>
    <message numerus="yes">
        <source>Allow %n command(s)</source>
        <translation>
            <numerusform>Allow %n command</numerusform>
            <numerusform>Allow %n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May Patlas start %n program(s)?</source>
        <translation>
            <numerusform>May Patlas start %n program?</numerusform>
            <numerusform>May Patlas start %n programs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>One difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ConflictDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>One difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionNotice</name>
    <message numerus="yes">
        <source>trusts %n authorities of its own</source>
        <translation>
            <numerusform>trusts an authority of its own</numerusform>
            <numerusform>trusts %n authorities of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::CookiesDialog</name>
    <message numerus="yes">
        <source>%n cookie(s) removed.</source>
        <translation>
            <numerusform>One cookie was removed.</numerusform>
            <numerusform>%n cookies were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentEditing</name>
    <message numerus="yes">
        <source>%n token(s) of it are removed from this computer. They stay valid at the service: revoke there what is no longer needed.</source>
        <translation>
            <numerusform>One token of it is removed from this computer. It stays valid at the service: revoke it there if it is no longer needed.</numerusform>
            <numerusform>%n tokens of it are removed from this computer. They stay valid at the service: revoke there what is no longer needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsRemoveVerb</name>
    <message numerus="yes">
        <source>%1 still has %n token(s).</source>
        <translation>
            <numerusform>%1 still has %n token.</numerusform>
            <numerusform>%1 still has %n tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ExpiryChoice</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in one day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ExportDialog</name>
    <message numerus="yes">
        <source>%n open request(s) hold edits that are not saved. What the files say is exported.</source>
        <translation>
            <numerusform>%n open request holds edits that are not saved. What the files say is exported.</numerusform>
            <numerusform>%n open requests hold edits that are not saved. What the files say is exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something changed or left out</source>
        <translation>
            <numerusform>%n with something changed or left out</numerusform>
            <numerusform>%n with something changed or left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n request(s)</source>
        <translation>
            <numerusform>&amp;Export %n request</numerusform>
            <numerusform>&amp;Export %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported as %1.</source>
        <translation>
            <numerusform>%n request exported as %1.</numerusform>
            <numerusform>%n requests exported as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ExportTarget</name>
    <message numerus="yes">
        <source>%n more file(s) will be written beside it, for the environments.</source>
        <translation>
            <numerusform>%n more file will be written beside it, for the environments.</numerusform>
            <numerusform>%n more files will be written beside it, for the environments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::IdleScopes</name>
    <message numerus="yes">
        <source>Not used from here in %n day(s).</source>
        <translation>
            <numerusform>Not used from here in one day.</numerusform>
            <numerusform>Not used from here in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used from here in %n day(s): %1.</source>
        <translation>
            <numerusform>Not used from here in one day: %1.</numerusform>
            <numerusform>Not used from here in %n days: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>one request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>one environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>one secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n request(s)</source>
        <translation>
            <numerusform>&amp;Import one request</numerusform>
            <numerusform>&amp;Import %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1.</source>
        <translation>
            <numerusform>One file was written into %1.</numerusform>
            <numerusform>%n files were written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) kept.</source>
        <translation>
            <numerusform>One secret is kept.</numerusform>
            <numerusform>%n secrets are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ImportModel</name>
    <message numerus="yes">
        <source>%n thing(s) changed</source>
        <translation>
            <numerusform>one thing changed</numerusform>
            <numerusform>%n things changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ImportVerb</name>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1: %n request</numerusform>
            <numerusform>%1: %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::InspectVerb</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::LeaksVerb</name>
    <message numerus="yes">
        <source>%n token(s) found.</source>
        <translation>
            <numerusform>%n token found.</numerusform>
            <numerusform>%n tokens found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::LockAfterBox</name>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>Lock after one minute</numerusform>
            <numerusform>Lock after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::LoopbackRedirect</name>
    <message numerus="yes">
        <source>Patlas waited %n minute(s) for it and got no token.</source>
        <translation>
            <numerusform>Patlas waited one minute for it and got no token.</numerusform>
            <numerusform>Patlas waited %n minutes for it and got no token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::MainWindow</name>
    <message numerus="yes">
        <source>%n secret(s) of Patlas belong to no token here. Nothing is deleted unless you say so.</source>
        <translation>
            <numerusform>One secret of Patlas belongs to no token here. Nothing is deleted unless you say so.</numerusform>
            <numerusform>%n secrets of Patlas belong to no token here. Nothing is deleted unless you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ManualTokenPage</name>
    <message numerus="yes">
        <source>If it asks for an expiry, choose %n days.</source>
        <translation>
            <numerusform>If it asks for an expiry, choose one day.</numerusform>
            <numerusform>If it asks for an expiry, choose %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::MatchLine</name>
    <message numerus="yes">
        <source>More than %n difference(s) from the description</source>
        <translation>
            <numerusform>More than one difference from the description</numerusform>
            <numerusform>More than %n differences from the description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the description</source>
        <translation>
            <numerusform>One difference from the description</numerusform>
            <numerusform>%n differences from the description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n place(s) like this one)</source>
        <translation>
            <numerusform>%1 (at one place)</numerusform>
            <numerusform>%1 (at %n places like this one)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters. Some words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>
            <numerusform>At least one character. Some words that do not belong together are easy to keep in mind and hard to guess.</numerusform>
            <numerusform>At least %n characters. Some words that do not belong together are easy to keep in mind and hard to guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::PresetsDialog</name>
    <message numerus="yes">
        <source>Save the %n scope(s) that are ticked now as</source>
        <translation>
            <numerusform>Save the scope that is ticked now as</numerusform>
            <numerusform>Save the %n scopes that are ticked now as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ProviderRun</name>
    <message numerus="yes">
        <source>It was ended after %n second(s). The request was not sent.</source>
        <translation>
            <numerusform>It was ended after %n second. The request was not sent.</numerusform>
            <numerusform>It was ended after %n seconds. The request was not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::QuitDialog</name>
    <message numerus="yes">
        <source>The secrets of %n token(s) are gone when Patlas quits. As far as is known here, the service still accepts them, from anyone who has a copy.</source>
        <translation>
            <numerusform>The secret of one token is gone when Patlas quits. As far as is known here, the service still accepts it, from anyone who has a copy.</numerusform>
            <numerusform>The secrets of %n tokens are gone when Patlas quits. As far as is known here, the service still accepts them, from anyone who has a copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be revoked from here, the others on the website of the service.</source>
        <translation>
            <numerusform>One of them can be revoked from here, the others on the website of the service.</numerusform>
            <numerusform>%n of them can be revoked from here, the others on the website of the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n</source>
        <translation>
            <numerusform>Revoke one</numerusform>
            <numerusform>Revoke %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ReadQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is continued in %n other document(s): %1. Read them as well, and what they refer to in the same place? No credential is sent.</source>
        <translation>
            <numerusform>The description is continued in another document: %1. Read it as well, and what it refers to in the same place? No credential is sent.</numerusform>
            <numerusform>The description is continued in %n other documents: %1. Read them as well, and what they refer to in the same place? No credential is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::RequestBuilder</name>
    <message numerus="yes">
        <source>Checks (%n failed)</source>
        <translation>
            <numerusform>Checks (one failed)</numerusform>
            <numerusform>Checks (%n failed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and one more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::RequestsPane</name>
    <message numerus="yes">
        <source>%n place(s) of this folder are not shown</source>
        <translation>
            <numerusform>One place of this folder is not shown</numerusform>
            <numerusform>%n places of this folder are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::RunFolderDialog</name>
    <message numerus="yes">
        <source>%n open request(s) hold edits that are not saved. What the files say is sent.</source>
        <translation>
            <numerusform>One open request holds edits that are not saved. What the files say is sent.</numerusform>
            <numerusform>%n open requests hold edits that are not saved. What the files say is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)…</source>
        <translation>
            <numerusform>%1: one row…</numerusform>
            <numerusform>%1: %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s).</source>
        <translation>
            <numerusform>One request.</numerusform>
            <numerusform>%n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not work: the list says why.</source>
        <translation>
            <numerusform>One of them will not work: the list says why.</numerusform>
            <numerusform>%n of them will not work: the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went well</source>
        <translation>
            <numerusform>%n went well</numerusform>
            <numerusform>%n went well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::RunModel</name>
    <message numerus="yes">
        <source>Passed (%n check(s))</source>
        <translation>
            <numerusform>Passed (one check)</numerusform>
            <numerusform>Passed (%n checks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::RunVerb</name>
    <message numerus="yes">
        <source>%n request(s): %1 passed, %2 failed</source>
        <translation>
            <numerusform>%n request: %1 passed, %2 failed</numerusform>
            <numerusform>%n requests: %1 passed, %2 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ScopeSummary</name>
    <message numerus="yes">
        <source>do %n more things</source>
        <translation>
            <numerusform>do one more thing</numerusform>
            <numerusform>do %n more things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scopes.</source>
        <translation>
            <numerusform>%1 of %n scope.</numerusform>
            <numerusform>%1 of %n scopes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n s.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::StatusPanel</name>
    <message numerus="yes">
        <source>1 token expires in %n day(s)</source>
        <translation>
            <numerusform>1 token expires in one day</numerusform>
            <numerusform>1 token expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens expire soon, the first in %n day(s)</source>
        <translation>
            <numerusform>%1 tokens expire soon, the first in one day</numerusform>
            <numerusform>%1 tokens expire soon, the first in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::StoreActions</name>
    <message numerus="yes">
        <source>%n moved.</source>
        <translation>
            <numerusform>One moved.</numerusform>
            <numerusform>%n moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where they were.</source>
        <translation>
            <numerusform>One stayed where it was.</numerusform>
            <numerusform>%n stayed where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::StoresDialog</name>
    <message numerus="yes">
        <source>%n token(s) there.</source>
        <translation>
            <numerusform>One token is there.</numerusform>
            <numerusform>%n tokens are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::TakenPart</name>
    <message numerus="yes">
        <source>A part of the text is taken, %n character(s) long. The dots stand for it:</source>
        <translation>
            <numerusform>A part of the text is taken, one character long. The dots stand for it:</numerusform>
            <numerusform>A part of the text is taken, %n characters long. The dots stand for it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of the text is taken, %n character(s) long, which has the form “%1”. The dots stand for it:</source>
        <translation>
            <numerusform>A part of the text is taken, one character long, which has the form “%1”. The dots stand for it:</numerusform>
            <numerusform>A part of the text is taken, %n characters long, which has the form “%1”. The dots stand for it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole text as it is (%n character(s))</source>
        <translation>
            <numerusform>The whole text as it is (one character)</numerusform>
            <numerusform>The whole text as it is (%n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decoded: %1 (%n character(s))</source>
        <translation>
            <numerusform>Decoded: %1 (one character)</numerusform>
            <numerusform>Decoded: %1 (%n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n character(s))</source>
        <translation>
            <numerusform>%1 (one character)</numerusform>
            <numerusform>%1 (%n characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::TokenActions</name>
    <message numerus="yes">
        <source>Every program can read the clipboard while it is there. It is cleared in %n s and when Patlas quits.</source>
        <translation>
            <numerusform>Every program can read the clipboard while it is there. It is cleared in %n s and when Patlas quits.</numerusform>
            <numerusform>Every program can read the clipboard while it is there. It is cleared in %n s and when Patlas quits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::UpdateApiDialog</name>
    <message numerus="yes">
        <source>%n operation(s) added</source>
        <translation>
            <numerusform>one operation added</numerusform>
            <numerusform>%n operations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>operations</comment>
        <translation>
            <numerusform>one removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) something else</source>
        <comment>operations</comment>
        <translation>
            <numerusform>one needs something else</numerusform>
            <numerusform>%n need something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) added</source>
        <translation>
            <numerusform>one scope added</numerusform>
            <numerusform>%n scopes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) removed</source>
        <translation>
            <numerusform>one scope removed</numerusform>
            <numerusform>%n scopes removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::VaultUnlockVerb</name>
    <message numerus="yes">
        <source>The vault is unlocked for %n minute(s).</source>
        <translation>
            <numerusform>The vault is unlocked for %n minute.</numerusform>
            <numerusform>The vault is unlocked for %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
