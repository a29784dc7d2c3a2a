// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaWalk.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t longestMatched = 64 * 1024; ///< of a text, for a pattern

std::optional<double> doubleOf(std::string_view text)
{
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

quint64 codePoints(std::string_view utf8)
{
    return quint64(std::count_if(utf8.begin(), utf8.end(),
                                 [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

SchemaWalk::Verdict SchemaWalk::checkType(const SchemaRule &rule, Value value, Findings &out) const
{
    unsigned type = 0;
    QString found;
    switch (m_tape.kind(value)) {
    case JsonTape::Kind::Null:
        type = SchemaRule::Null;
        found = u"null"_s;
        break;
    case JsonTape::Kind::False:
    case JsonTape::Kind::True:
        type = SchemaRule::Boolean;
        found = u"boolean"_s;
        break;
    case JsonTape::Kind::Number: {
        const bool asksForInteger =
            (rule.types & SchemaRule::Integer) != 0 && (rule.types & SchemaRule::Number) == 0;
        const bool isInteger = asksForInteger && ExactNumber::of(m_tape.raw(value)).isInteger();
        type = isInteger ? SchemaRule::Integer : SchemaRule::Number;
        found = u"number"_s;
        break;
    }
    case JsonTape::Kind::String:
        type = SchemaRule::String;
        found = u"string"_s;
        break;
    case JsonTape::Kind::Array:
        type = SchemaRule::Array;
        found = u"array"_s;
        break;
    case JsonTape::Kind::Object:
        type = SchemaRule::Object;
        found = u"object"_s;
        break;
    }
    if (rule.types == 0 || (rule.types & type) != 0)
        return Verdict::Fits;
    out.add(value, {DifferenceKind::WrongType, {}, {}, rule.typeNames.join(u", "_s), found});
    return Verdict::Differs;
}

SchemaWalk::Verdict SchemaWalk::checkValues(const SchemaRule::Values &values, Value value, Findings &out)
{
    step(m_tape.next(value) - value);
    const std::string canonical = m_tape.canonical(value);
    if (values.canonical.contains(canonical))
        return Verdict::Fits;
    const auto holdsRounded = [this, value] {
        for (Value each = value; each != m_tape.next(value); ++each) {
            if (m_tape.kind(each) == JsonTape::Kind::Number
                && ExactNumber::of(m_tape.raw(each)).mayBeRounded())
                return true;
        }
        return false;
    };
    if (isMasked(canonical) || (values.isRounded && holdsRounded()))
        return Verdict::Unknown;
    out.add(value, {DifferenceKind::WrongValue, {}, {}, values.words, shown(value)});
    return Verdict::Differs;
}

SchemaWalk::Verdict SchemaWalk::checkNumber(const SchemaRule &rule, Value value, Findings &out) const
{
    if (!rule.minimum && !rule.maximum && !rule.above && !rule.below && !rule.multipleOf)
        return Verdict::Fits;
    const std::string_view raw = m_tape.raw(value);
    const ExactNumber number = ExactNumber::of(raw);
    Verdict verdict = Verdict::Fits;
    const auto checkLimit = [&](const std::optional<SchemaRule::Limit> &limit, const QString &sign,
                                auto isKept) {
        if (!limit || isKept(number.compare(limit->number)))
            return;
        if (limit->isRounded && doubleOf(raw) == doubleOf(limit->text.toStdString())) {
            verdict = std::max(verdict, Verdict::Unknown);
            return;
        }
        out.add(value, {DifferenceKind::OutOfRange, {}, {}, sign + limit->text, shown(value)});
        verdict = Verdict::Differs;
    };
    checkLimit(rule.minimum, u"≥ "_s, [](int order) { return order >= 0; });
    checkLimit(rule.maximum, u"≤ "_s, [](int order) { return order <= 0; });
    checkLimit(rule.above, u"> "_s, [](int order) { return order > 0; });
    checkLimit(rule.below, u"< "_s, [](int order) { return order < 0; });
    if (!rule.multipleOf)
        return verdict;
    const std::optional<bool> isMultiple = number.isMultipleOf(rule.multipleOf->number);
    if (!isMultiple || (!*isMultiple && rule.multipleOf->isRounded))
        return std::max(verdict, Verdict::Unknown);
    if (*isMultiple)
        return verdict;
    out.add(value, {DifferenceKind::NotAMultiple, {}, {}, rule.multipleOf->text, shown(value)});
    return Verdict::Differs;
}

SchemaWalk::Verdict SchemaWalk::checkCount(std::optional<quint64> least, std::optional<quint64> most,
                                           std::size_t count, DifferenceKind kind, Value value,
                                           Findings &out) const
{
    const bool isShort = least && count < *least;
    if (!isShort && (!most || count <= *most))
        return Verdict::Fits;
    const QString expected = isShort ? u"≥ %1"_s.arg(*least) : u"≤ %1"_s.arg(*most);
    out.add(value, {kind, {}, {}, expected, QString::number(count)});
    return Verdict::Differs;
}

SchemaWalk::Verdict SchemaWalk::checkText(const SchemaRule &rule, Value value, Findings &out) const
{
    const bool hasPattern = !rule.patternText.isEmpty() && rule.pattern;
    if (!rule.minLength && !rule.maxLength && !hasPattern)
        return Verdict::Fits;
    const std::string text = m_tape.text(value);
    if (isMasked(text))
        return Verdict::Unknown;
    Verdict verdict =
        checkCount(rule.minLength, rule.maxLength, codePoints(text), DifferenceKind::WrongLength, value, out);
    if (!hasPattern)
        return verdict;
    if (text.size() > longestMatched)
        return std::max(verdict, Verdict::Unknown);
    const QRegularExpressionMatch match = rule.pattern->match(QString::fromStdString(text));
    if (!match.isValid())
        return std::max(verdict, Verdict::Unknown);
    if (match.hasMatch())
        return verdict;
    out.add(value, {DifferenceKind::WrongPattern, {}, {}, rule.patternText.left(200), shown(value)});
    return Verdict::Differs;
}

SchemaWalk::Verdict SchemaWalk::checkArray(const SchemaRule &rule, Value value, Findings &out)
{
    Verdict verdict = Verdict::Fits;
    std::size_t count = 0;
    for (Value item = m_tape.first(value); item != m_tape.next(value); item = m_tape.next(item), ++count) {
        if (!step())
            return Verdict::Unknown;
        const SchemaRule *own = count < rule.prefixItems.size() ? rule.prefixItems[count] : rule.items;
        if (own)
            verdict = std::max(verdict, visit(*own, item, out));
    }
    verdict = std::max(
        verdict, checkCount(rule.minItems, rule.maxItems, count, DifferenceKind::WrongCount, value, out));
    if (rule.contains)
        verdict = std::max(verdict, checkContained(rule, value, out));
    if (rule.hasUniqueItems)
        verdict = std::max(verdict, checkUnique(value, out));
    return verdict;
}

SchemaWalk::Verdict SchemaWalk::checkContained(const SchemaRule &rule, Value value, Findings &out)
{
    std::size_t fitting = 0;
    std::size_t unknown = 0;
    for (Value item = m_tape.first(value); item != m_tape.next(value); item = m_tape.next(item)) {
        Findings own;
        const Verdict verdict = visit(*rule.contains, item, own);
        fitting += verdict == Verdict::Fits;
        unknown += verdict == Verdict::Unknown;
        if (verdict != Verdict::Differs)
            out.addTrail(own);
    }
    const quint64 least = rule.minContains.value_or(1);
    if (fitting + unknown < least || (rule.maxContains && fitting > *rule.maxContains))
        return checkCount(least, rule.maxContains, fitting, DifferenceKind::WrongContainedCount, value, out);
    const bool isSure = fitting >= least && (!rule.maxContains || fitting + unknown <= *rule.maxContains);
    return isSure ? Verdict::Fits : Verdict::Unknown;
}

SchemaWalk::Verdict SchemaWalk::checkUnique(Value value, Findings &out)
{
    step(m_tape.next(value) - value);
    Verdict verdict = Verdict::Fits;
    std::unordered_map<std::string, std::size_t> known;
    std::size_t index = 0;
    for (Value item = m_tape.first(value); item != m_tape.next(value); item = m_tape.next(item), ++index) {
        std::string canonical = m_tape.canonical(item);
        if (isMasked(canonical)) {
            verdict = std::max(verdict, Verdict::Unknown);
            continue;
        }
        const auto [first, isNew] = known.emplace(std::move(canonical), index);
        if (isNew)
            continue;
        out.add(
            item,
            {DifferenceKind::RepeatedItem, {}, {}, QString::number(first->second), QString::number(index)});
        verdict = Verdict::Differs;
    }
    return verdict;
}

SchemaWalk::Verdict SchemaWalk::checkMember(const SchemaRule &rule, const std::string &name, Value value,
                                            Findings &out)
{
    if (!rule.isFalse)
        return visit(rule, value, out);
    out.described.push_back(value); // told here
    if (isMasked(name))
        return Verdict::Unknown;
    out.add(value, {DifferenceKind::ForbiddenField, {}, QString::fromStdString(name)});
    return Verdict::Differs;
}

SchemaWalk::Verdict SchemaWalk::checkObject(const SchemaRule &rule, Place &place, Findings &out)
{
    const std::vector<ObjectMembers::Member> &members = place.membersIn(m_tape).all();
    Verdict verdict = checkRequired(rule, place, out);
    verdict = std::max(verdict,
                       checkCount(rule.minMembers, rule.maxMembers, members.size(),
                                  DifferenceKind::WrongCount, place.value, out));
    for (const auto &[name, value] : members) {
        if (!step())
            return Verdict::Unknown;
        bool isDescribed = false;
        if (const auto own = rule.properties.find(name); own != rule.properties.end()) {
            isDescribed = true;
            verdict = std::max(verdict, checkMember(*own->second, name, value, out));
            if (isOtherWay(*own->second))
                out.add(value,
                        {m_direction == MessageDirection::Response ? DifferenceKind::WriteOnlyField
                                                                   : DifferenceKind::ReadOnlyField,
                         {},
                         QString::fromStdString(name)});
        }
        for (const SchemaRule::Pattern &pattern : rule.patterns) {
            if (!pattern.expression.match(QString::fromStdString(name)).hasMatch())
                continue;
            isDescribed = true;
            verdict = std::max(verdict, checkMember(*pattern.rule, name, value, out));
        }
        if (isDescribed)
            out.described.push_back(value);
        else if (rule.others && !rule.others->isTrue && !rule.isUnknown && !rule.hasUnreadPattern)
            verdict = std::max(verdict, checkMember(*rule.others, name, value, out));
        if (!rule.memberNames || isMasked(name))
            continue;
        Findings ofName;
        verdict = std::max(verdict, visit(*rule.memberNames, value - 1, ofName));
        out.add(std::move(ofName));
    }
    if (rule.hasUnreadPattern)
        verdict = std::max(verdict, Verdict::Unknown);
    if (rule.hasUnreadPattern || (rule.others && !rule.others->isFalse))
        out.open.push_back(place.value);
    if (!rule.properties.empty())
        out.naming.push_back(place.value);
    return verdict;
}

SchemaWalk::Verdict SchemaWalk::checkRequired(const SchemaRule &rule, Place &place, Findings &out)
{
    const ObjectMembers &members = place.membersIn(m_tape);
    const auto isNameMasked = [&] {
        return std::any_of(members.all().begin(), members.all().end(),
                           [this](const auto &member) { return isMasked(member.name); });
    };
    Verdict verdict = Verdict::Fits;
    const auto require = [&](const std::string &name) {
        if (members.find(name))
            return;
        if (isNameMasked()) {
            verdict = std::max(verdict, Verdict::Unknown);
            return;
        }
        out.add(place.value, {DifferenceKind::MissingField, {}, QString::fromStdString(name)});
        verdict = Verdict::Differs;
    };
    for (const std::string &name : rule.required) {
        // What is required of a response is not required of a request, where it is read-only; and vice versa.
        if (!members.find(name) && !isOfOtherWay(*place.entry, name, 0))
            require(name);
    }
    for (const auto &[name, dependents] : rule.dependentRequired) {
        if (members.find(name))
            std::for_each(dependents.begin(), dependents.end(), require);
    }
    return verdict;
}

} // namespace patlas
