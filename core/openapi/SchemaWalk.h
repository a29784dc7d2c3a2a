// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DifferencePlaces.h"
#include "core/openapi/ObjectMembers.h"
#include "core/openapi/SchemaRule.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patlas {

/// Which way a message goes: fields may be for one of them only.
enum class MessageDirection { Response, Request };

/// Compares the values of one text with rules, on the calling thread. What is not known (a schema that was
/// cut, a text with a masked secret) is neither a difference nor a fit, also where alternatives are counted.
class SchemaWalk {
public:
    static constexpr qint64 maxSteps = 5'000'000;

    SchemaWalk(const JsonTape &tape, MessageDirection direction, const std::function<bool()> &cancelled)
        : m_tape(tape)
        , m_direction(direction)
        , m_cancelled(cancelled)
    {
    }

    enum class End { Whole, TooLarge, Cancelled };
    End run(const SchemaRule &rule);

    PlacedDifferences takeDifferences() { return std::move(m_placed); }

private:
    using Value = JsonTape::Value;
    enum class Verdict { Fits, Unknown, Differs };
    /// What one rule, with all beneath it, says of a value. That of an alternative is kept apart until it is
    /// known whether it counts.
    struct Findings {
        std::vector<FoundDifference> list;
        std::size_t count = 0; ///< of failures, also of those that are no longer in the list
        std::vector<Value> described; ///< members of which some rule says something
        std::vector<Value> naming; ///< objects whose fields are named
        std::vector<Value> open; ///< objects that may have other fields, or of which not all is known

        void add(Value at, SchemaDifference difference);
        void addTrail(const Findings &other);
        void add(Findings &&other);
    };
    /// A value, for all rules that are about it.
    struct Place {
        Value value = 0;
        const SchemaRule *entry = nullptr; ///< the outermost of them
        std::optional<ObjectMembers> members = {};

        const ObjectMembers &membersIn(const JsonTape &tape);
    };
    struct Branch {
        const SchemaRule *rule = nullptr;
        Findings findings = {};
        Verdict verdict = Verdict::Fits;
        bool isOfOtherType = false; ///< all that is wrong is the type of the value itself
    };

    bool step(qint64 steps = 1);
    bool isMasked(std::string_view text) const;
    QString shown(Value value) const;

    Verdict visit(const SchemaRule &rule, Value value, Findings &out);
    Verdict check(const SchemaRule &rule, Place &place, Findings &out);
    Verdict checkType(const SchemaRule &rule, Value value, Findings &out) const;
    Verdict checkValues(const SchemaRule::Values &values, Value value, Findings &out);
    Verdict checkNumber(const SchemaRule &rule, Value value, Findings &out) const;
    Verdict checkText(const SchemaRule &rule, Value value, Findings &out) const;
    Verdict checkCount(std::optional<quint64> least, std::optional<quint64> most, std::size_t count,
                       DifferenceKind kind, Value value, Findings &out) const;
    Verdict checkArray(const SchemaRule &rule, Value value, Findings &out);
    Verdict checkContained(const SchemaRule &rule, Value value, Findings &out);
    Verdict checkUnique(Value value, Findings &out);
    Verdict checkObject(const SchemaRule &rule, Place &place, Findings &out);
    Verdict checkMember(const SchemaRule &rule, const std::string &name, Value value, Findings &out);
    Verdict checkRequired(const SchemaRule &rule, Place &place, Findings &out);
    Verdict checkUnevaluated(const SchemaRule &rule, Place &place, std::size_t describedBefore,
                             std::size_t openBefore, Findings &out);
    Verdict checkCombined(const SchemaRule &rule, Place &place, Findings &out);
    Verdict checkCondition(const SchemaRule &rule, Place &place, Findings &out);
    Verdict choose(const SchemaRule &rule, bool isOne, Place &place, Findings &out);
    Verdict addBest(const SchemaRule &rule, std::vector<Branch> &branches, Place &place, Findings &out);
    std::size_t discriminated(const SchemaRule &rule, const std::vector<Branch> &branches,
                              Place &place) const;
    bool isOtherWay(const SchemaRule &rule) const;
    bool isOfOtherWay(const SchemaRule &rule, const std::string &name, int depth) const;

    void addUndocumented(Findings &findings);

    const JsonTape &m_tape;
    MessageDirection m_direction;
    const std::function<bool()> &m_cancelled;
    qint64 m_steps = 0;
    End m_end = End::Whole;
    PlacedDifferences m_placed;
};

} // namespace patlas
