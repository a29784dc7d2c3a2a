// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/ExitCode.h"

#include <QCoreApplication>

namespace patlas {

namespace {

struct ExitCodeText {
    Q_DECLARE_TR_FUNCTIONS(patlas::ExitCode)
};

} // namespace

std::vector<std::pair<ExitCode, QString>> exitCodeTexts()
{
    return {
        {ExitCode::Done, ExitCodeText::tr("Done.")},
        {ExitCode::Failed, ExitCodeText::tr("It failed for a reason that none of the others names.")},
        {ExitCode::Usage,
         ExitCodeText::tr("The command line cannot be understood, or names something that is not there.")},
        {ExitCode::RefusedByPreflight,
         ExitCodeText::tr("The service would refuse the request, or it cannot be sent. Nothing was sent.")},
        {ExitCode::RefusedByService, ExitCodeText::tr("The service refused it.")},
        {ExitCode::Network, ExitCodeText::tr("There was no response, or not all of it.")},
        {ExitCode::Locked, ExitCodeText::tr("The keychain or the vault is locked, or there is none.")},
        {ExitCode::ChecksFailed, ExitCodeText::tr("A check or a request of a run failed.")},
        {ExitCode::Storage, ExitCodeText::tr("A file cannot be read or written.")},
        {ExitCode::Found, ExitCodeText::tr("Tokens were found where none should be.")},
        {ExitCode::Interrupted, ExitCodeText::tr("It was interrupted, or a question was answered with no.")}};
}

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
        return ExitCode::Usage;
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainCannotPrompt:
    case ErrorKind::KeychainDenied:
        return ExitCode::Locked;
    case ErrorKind::Storage:
    case ErrorKind::Parse:
        return ExitCode::Storage;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
        return ExitCode::Network;
    case ErrorKind::NotBound:
        return ExitCode::RefusedByPreflight;
    case ErrorKind::Refused:
        return ExitCode::RefusedByService;
    case ErrorKind::Unsupported:
    case ErrorKind::Internal:
        break;
    }
    return ExitCode::Failed;
}

} // namespace patlas
