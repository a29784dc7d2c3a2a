// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/RemovedRows.h"

#include "core/request/ParameterValues.h"

#include <algorithm>

namespace patlas {

namespace {

/// The place of the one row that `now` lacks; -1: it lacks none, or something else differs, too.
template <typename List> std::ptrdiff_t removedAt(const List &before, const List &now)
{
    if (now.size() + 1 != before.size())
        return -1;
    const auto at = std::mismatch(now.begin(), now.end(), before.begin()).second;
    return std::equal(at + 1, before.end(), now.begin() + (at - before.begin())) ? at - before.begin() : -1;
}

} // namespace

void RemovedRows::follow(const RequestDraft &before, const RequestDraft &now, const Operation *operation)
{
    const auto note = [&](auto list, const auto &isDescribed) {
        const std::ptrdiff_t at = removedAt(before.*list, now.*list);
        if (at < 0)
            return;
        const auto row = (before.*list)[at];
        if (isDescribed(row))
            return;
        m_undos.push_back([list, at, row](RequestDraft &draft) {
            auto &rows = draft.*list;
            rows.insert(rows.begin() + std::min(at, std::ptrdiff_t(rows.size())), row);
        });
        if (m_undos.size() > most)
            m_undos.erase(m_undos.begin());
    };
    const auto isNever = [](const auto &) { return false; };
    const auto isDescribedAt = [operation](ParameterPlace place) {
        return [operation, place](const NamedValue &row) {
            return row.name.isEmpty() || describedParameter(operation, place, row.name);
        };
    };
    note(&RequestDraft::queryParameters, isDescribedAt(ParameterPlace::Query));
    note(&RequestDraft::headers, isDescribedAt(ParameterPlace::Header));
    if (before.bodyKind == now.bodyKind)
        note(&RequestDraft::parts, isNever);
    note(&RequestDraft::checks, isNever);
}

void RemovedRows::putBack(RequestDraft &draft)
{
    m_undos.back()(draft);
    m_undos.pop_back();
}

} // namespace patlas
