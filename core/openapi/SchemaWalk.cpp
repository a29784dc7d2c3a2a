// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaWalk.h"

#include "core/secret/TokenRedaction.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxFound = 10'000; ///< before those of one kind are told as one
constexpr int deepestSearch = 8;
constexpr std::string_view maskDots = "\xE2\x80\xA2\xE2\x80\xA2"; ///< how a masked secret begins
constexpr std::size_t longestShown = 60;
constexpr std::size_t longestRedacted = 64'000; ///< bytes: no token that begins among what is shown is longer

} // namespace

void SchemaWalk::Findings::add(Value at, SchemaDifference difference)
{
    count += isMild(difference.kind) ? 0 : 1;
    if (list.size() < maxFound)
        list.push_back({at, std::move(difference)});
}

void SchemaWalk::Findings::addTrail(const Findings &other)
{
    described.insert(described.end(), other.described.begin(), other.described.end());
    naming.insert(naming.end(), other.naming.begin(), other.naming.end());
    open.insert(open.end(), other.open.begin(), other.open.end());
}

void SchemaWalk::Findings::add(Findings &&other)
{
    addTrail(other);
    count += other.count;
    for (FoundDifference &each : other.list) {
        if (list.size() < maxFound)
            list.push_back(std::move(each));
    }
}

const ObjectMembers &SchemaWalk::Place::membersIn(const JsonTape &tape)
{
    if (!members)
        members.emplace(tape, value);
    return *members;
}

bool SchemaWalk::step(qint64 steps)
{
    const qint64 before = m_steps;
    m_steps += steps;
    if (m_end == End::Whole && m_steps > maxSteps)
        m_end = End::TooLarge;
    if (m_end == End::Whole && before / 4096 != m_steps / 4096 && m_cancelled && m_cancelled())
        m_end = End::Cancelled;
    return m_end == End::Whole;
}

bool SchemaWalk::isMasked(std::string_view text) const
{
    return text.find(maskDots) != std::string_view::npos;
}

/// As it is written, in at most sixty characters; of a list or an object what it is.
QString SchemaWalk::shown(Value value) const
{
    switch (m_tape.kind(value)) {
    case JsonTape::Kind::Null:
        return u"null"_s;
    case JsonTape::Kind::False:
        return u"false"_s;
    case JsonTape::Kind::True:
        return u"true"_s;
    case JsonTape::Kind::Array:
        return u"[…]"_s;
    case JsonTape::Kind::Object:
        return u"{…}"_s;
    case JsonTape::Kind::Number:
    case JsonTape::Kind::String:
        break;
    }
    // A token is recognised as a whole only, so that it is masked before the text is cut.
    const std::string_view raw = m_tape.raw(value).substr(0, longestRedacted);
    QString text = QString::fromUtf8(redactTokens(QByteArray(raw.data(), qsizetype(raw.size()))));
    if (text.size() > qsizetype(longestShown))
        text = text.left(longestShown) + u'…';
    return m_tape.kind(value) == JsonTape::Kind::String ? u'"' + text + u'"' : text;
}

SchemaWalk::End SchemaWalk::run(const SchemaRule &rule)
{
    Findings findings;
    visit(rule, 0, findings);
    if (m_end == End::Whole)
        addUndocumented(findings);
    if (m_end == End::Whole) {
        const bool isCapped = findings.list.size() >= maxFound;
        m_placed = placed(m_tape, std::move(findings.list));
        m_placed.hasMore = m_placed.hasMore || isCapped;
    }
    return m_end;
}

/// At the end: only then is it known what all rules together say of an object.
void SchemaWalk::addUndocumented(Findings &findings)
{
    if (findings.naming.empty())
        return;
    std::vector<bool> isDescribed(m_tape.next(0));
    for (const Value value : findings.described)
        isDescribed[value] = true;
    for (const Value value : findings.open)
        isDescribed[value + 1] = true; // the place of its first name, which is never described
    std::sort(findings.naming.begin(), findings.naming.end());
    findings.naming.erase(std::unique(findings.naming.begin(), findings.naming.end()), findings.naming.end());
    for (const Value object : findings.naming) {
        if (m_tape.next(object) == object + 1 || isDescribed[object + 1])
            continue;
        const ObjectMembers members(m_tape, object);
        for (const ObjectMembers::Member &member : members.all()) {
            if (!step())
                return;
            if (!isDescribed[member.value] && !isMasked(member.name))
                findings.add(member.value,
                             {DifferenceKind::UndocumentedField, {}, QString::fromStdString(member.name)});
        }
    }
}

SchemaWalk::Verdict SchemaWalk::visit(const SchemaRule &rule, Value value, Findings &out)
{
    Place place{value, &rule};
    return check(rule, place, out);
}

SchemaWalk::Verdict SchemaWalk::check(const SchemaRule &rule, Place &place, Findings &out)
{
    const Value value = place.value;
    const JsonTape::Kind kind = m_tape.kind(value);
    if (!step())
        return Verdict::Unknown;
    if (rule.isFalse) {
        out.add(value, {DifferenceKind::ExcludedValue, {}});
        return Verdict::Differs;
    }
    if (kind == JsonTape::Kind::Null && rule.isNullable)
        return Verdict::Unknown; // of no keyword in 3.1, but what is meant is plain
    if (rule.isUnknown && kind == JsonTape::Kind::Object)
        out.open.push_back(value);
    const std::size_t describedBefore = out.described.size();
    const std::size_t openBefore = out.open.size();
    const Verdict type = checkType(rule, value, out);
    if (type == Verdict::Differs)
        return type;
    Verdict verdict = std::max(type, rule.isUnknown ? Verdict::Unknown : Verdict::Fits);
    if (rule.values)
        verdict = std::max(verdict, checkValues(*rule.values, value, out));
    if (rule.constant)
        verdict = std::max(verdict, checkValues(*rule.constant, value, out));
    if (kind == JsonTape::Kind::Number)
        verdict = std::max(verdict, checkNumber(rule, value, out));
    else if (kind == JsonTape::Kind::String)
        verdict = std::max(verdict, checkText(rule, value, out));
    else if (kind == JsonTape::Kind::Array)
        verdict = std::max(verdict, checkArray(rule, value, out));
    else if (kind == JsonTape::Kind::Object)
        verdict = std::max(verdict, checkObject(rule, place, out));
    verdict = std::max(verdict, checkCombined(rule, place, out));
    if (rule.unevaluatedMembers && kind == JsonTape::Kind::Object) {
        if (verdict == Verdict::Fits)
            verdict = checkUnevaluated(rule, place, describedBefore, openBefore, out);
        else
            out.open.push_back(value);
    }
    return verdict;
}

SchemaWalk::Verdict SchemaWalk::checkUnevaluated(const SchemaRule &rule, Place &place,
                                                 std::size_t describedBefore, std::size_t openBefore,
                                                 Findings &out)
{
    if (std::find(out.open.begin() + std::ptrdiff_t(openBefore), out.open.end(), place.value)
        != out.open.end())
        return Verdict::Fits;
    const std::unordered_set<Value> described(out.described.begin() + std::ptrdiff_t(describedBefore),
                                              out.described.end());
    Verdict verdict = Verdict::Fits;
    for (const ObjectMembers::Member &member : place.membersIn(m_tape).all()) {
        if (!described.contains(member.value))
            verdict =
                std::max(verdict, checkMember(*rule.unevaluatedMembers, member.name, member.value, out));
    }
    out.open.push_back(place.value);
    return verdict;
}

SchemaWalk::Verdict SchemaWalk::checkCombined(const SchemaRule &rule, Place &place, Findings &out)
{
    Verdict verdict = Verdict::Fits;
    for (const SchemaRule *part : rule.allOf)
        verdict = std::max(verdict, check(*part, place, out));
    if (!rule.anyOf.empty())
        verdict = std::max(verdict, choose(rule, false, place, out));
    if (!rule.oneOf.empty())
        verdict = std::max(verdict, choose(rule, true, place, out));
    if (rule.excluded) {
        Findings unused;
        const Verdict inner = check(*rule.excluded, place, unused);
        if (inner == Verdict::Fits)
            out.add(place.value, {DifferenceKind::ExcludedValue, {}});
        verdict = std::max(verdict,
                           inner == Verdict::Fits          ? Verdict::Differs
                               : inner == Verdict::Differs ? Verdict::Fits
                                                           : Verdict::Unknown);
    }
    if (rule.condition)
        verdict = std::max(verdict, checkCondition(rule, place, out));
    if (m_tape.kind(place.value) == JsonTape::Kind::Object) {
        for (const auto &[name, dependent] : rule.dependentRules) {
            if (place.membersIn(m_tape).find(name))
                verdict = std::max(verdict, check(*dependent, place, out));
        }
    }
    return verdict;
}

SchemaWalk::Verdict SchemaWalk::checkCondition(const SchemaRule &rule, Place &place, Findings &out)
{
    Findings condition;
    const Verdict holds = check(*rule.condition, place, condition);
    if (holds == Verdict::Unknown) {
        out.open.push_back(place.value);
        return Verdict::Unknown;
    }
    if (holds == Verdict::Fits)
        out.addTrail(condition);
    const SchemaRule *next = holds == Verdict::Fits ? rule.then : rule.otherwise;
    return next ? check(*next, place, out) : Verdict::Fits;
}

SchemaWalk::Verdict SchemaWalk::choose(const SchemaRule &rule, bool isOne, Place &place, Findings &out)
{
    std::vector<Branch> branches;
    qsizetype fitting = 0;
    qsizetype unknown = 0;
    for (const SchemaRule *alternative : isOne ? rule.oneOf : rule.anyOf) {
        Branch &branch = branches.emplace_back(Branch{alternative});
        branch.verdict = check(*alternative, place, branch.findings);
        fitting += branch.verdict == Verdict::Fits;
        unknown += branch.verdict == Verdict::Unknown;
        const std::vector<FoundDifference> &list = branch.findings.list;
        branch.isOfOtherType = !list.empty() && list.front().at == place.value
            && list.front().difference.kind == DifferenceKind::WrongType;
    }
    if (fitting + unknown == 0)
        return addBest(rule, branches, place, out);
    for (Branch &branch : branches) {
        if (branch.verdict != Verdict::Differs)
            out.add(std::move(branch.findings));
    }
    if (isOne && fitting > 1) {
        out.add(place.value, {DifferenceKind::SeveralAlternatives, {}, {}, {}, QString::number(fitting)});
        return Verdict::Differs;
    }
    if (unknown > 0 && (isOne || fitting == 0))
        return Verdict::Unknown;
    return Verdict::Fits;
}

/// The differences from the alternative that is most likely meant.
SchemaWalk::Verdict SchemaWalk::addBest(const SchemaRule &rule, std::vector<Branch> &branches, Place &place,
                                        Findings &out)
{
    if (std::all_of(branches.begin(), branches.end(), [](const auto &each) { return each.isOfOtherType; })) {
        QStringList types;
        for (const Branch &branch : branches)
            types.append(branch.findings.list.front().difference.expected.split(u", "_s));
        types.removeDuplicates();
        SchemaDifference difference = branches.front().findings.list.front().difference;
        difference.expected = types.join(u", "_s);
        out.add(place.value, std::move(difference));
        return Verdict::Differs;
    }
    std::size_t best = discriminated(rule, branches, place);
    if (best == branches.size()) {
        const auto found =
            std::min_element(branches.begin(), branches.end(), [](const Branch &left, const Branch &right) {
                if (left.isOfOtherType != right.isOfOtherType)
                    return right.isOfOtherType;
                if (left.findings.count != right.findings.count)
                    return left.findings.count < right.findings.count;
                return left.findings.described.size() > right.findings.described.size();
            });
        best = std::size_t(found - branches.begin());
    }
    const auto others = std::count_if(branches.begin(), branches.end(),
                                      [](const Branch &branch) { return !branch.isOfOtherType; });
    if (others > 1) {
        for (FoundDifference &each : branches[best].findings.list) {
            if (each.difference.alternative.isEmpty())
                each.difference.alternative = branches[best].rule->name;
        }
    }
    out.add(std::move(branches[best].findings));
    return Verdict::Differs;
}

/// The place of the alternative that the value itself names; the number of them: it names none.
std::size_t SchemaWalk::discriminated(const SchemaRule &rule, const std::vector<Branch> &branches,
                                      Place &place) const
{
    if (rule.discriminator.empty() || m_tape.kind(place.value) != JsonTape::Kind::Object)
        return branches.size();
    const ObjectMembers::Member *field = place.membersIn(m_tape).find(rule.discriminator);
    if (!field || m_tape.kind(field->value) != JsonTape::Kind::String)
        return branches.size();
    const std::string word = m_tape.text(field->value);
    QString name = QString::fromStdString(word);
    for (const auto &[value, target] : rule.mapping) {
        if (value == word)
            name = target;
    }
    const auto found = std::find_if(branches.begin(), branches.end(),
                                    [&name](const Branch &branch) { return branch.rule->name == name; });
    return std::size_t(found - branches.begin());
}

bool SchemaWalk::isOtherWay(const SchemaRule &rule) const
{
    const auto holds = [this](const SchemaRule &each) {
        return m_direction == MessageDirection::Response ? each.isWriteOnly : each.isReadOnly;
    };
    return holds(rule) || std::any_of(rule.allOf.begin(), rule.allOf.end(), [&holds](const auto *each) {
               return holds(*each);
           });
}

/// Whether any rule about the object says that the field is only for messages of the other direction.
bool SchemaWalk::isOfOtherWay(const SchemaRule &rule, const std::string &name, int depth) const
{
    if (const auto known = rule.properties.find(name);
        known != rule.properties.end() && isOtherWay(*known->second))
        return true;
    if (depth >= deepestSearch)
        return false;
    for (const SchemaRule::Rules *parts : {&rule.allOf, &rule.anyOf, &rule.oneOf}) {
        for (const SchemaRule *part : *parts) {
            if (isOfOtherWay(*part, name, depth + 1))
                return true;
        }
    }
    return false;
}

} // namespace patlas
