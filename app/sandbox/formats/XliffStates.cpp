// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/XliffStates.h"

#include <array>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

/// By status: 0 needs translation, 1 accepted, 2 needs review, 3 rejected.
constexpr std::array states{"needs-translation", "final", "needs-review-translation", "needs-adaptation"};
constexpr std::array statesOf2{"initial", "final", "translated", "initial"};

constexpr QLatin1StringView ownMark("x-"); // of custom states (XLIFF 1.2)

} // namespace

std::optional<int> xliffStatus(QStringView state)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (state == QLatin1StringView(states[i]))
            return int(i);
    }
    if (state == "translated"_L1 || state == "signed-off"_L1 || state == "reviewed"_L1)
        return 1;
    if (state == "new"_L1 || state == "needs-l10n"_L1 || state == "initial"_L1)
        return 0;
    if (state == "needs-review-adaptation"_L1 || state == "needs-review-l10n"_L1)
        return 2;
    return std::nullopt;
}

QString xliffState(const std::optional<int> &status, const QString &ownStatus, bool isVersion2)
{
    if (!ownStatus.isEmpty())
        return isVersion2 ? QString() : ownMark + ownStatus;
    if (!status || *status < 0 || std::size_t(*status) >= states.size())
        return {};
    return QLatin1StringView(isVersion2 ? statesOf2[std::size_t(*status)] : states[std::size_t(*status)]);
}

QString xliffOwnStatus(QStringView state)
{
    return (state.startsWith(ownMark) ? state.mid(ownMark.size()) : state).toString();
}

} // namespace patlas::sandbox::formats
