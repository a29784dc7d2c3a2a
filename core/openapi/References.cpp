// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/References.h"

#include "core/base/VisibleText.h"
#include "core/openapi/DocumentProblem.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>

namespace patlas {

namespace {

constexpr int maxChainLength = 16;
constexpr std::size_t fewMembers = 16;

QString shown(const std::string &reference)
{
    return isolated(QString::fromStdString(reference.substr(0, 200)));
}

std::string unescaped(std::string_view token)
{
    std::string key;
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1'))
            key += token[++i] == '0' ? '~' : '/';
        else
            key += token[i];
    }
    return key;
}

} // namespace

const std::string *referenceOf(const DocumentJson &value)
{
    if (!value.is_object())
        return nullptr;
    const auto reference = value.find("$ref");
    return reference != value.end() && reference->is_string() ? reference->get_ptr<const std::string *>()
                                                              : nullptr;
}

DocumentValue References::resolved(const DocumentValue &value)
{
    DocumentValue current = value;
    for (int step = 0; step < maxChainLength; ++step) {
        const std::string *reference = referenceOf(current.json());
        if (!reference)
            return current;
        const Target &next = target(current.file(), *reference);
        if (!next.whyNot.isEmpty())
            current.refuse(ReaderWords::tr("the reference “%1” is not followed: %2")
                               .arg(shown(*reference), next.whyNot));
        if (!next.json)
            current.refuse(ReaderWords::tr("the reference “%1” has no target").arg(shown(*reference)));
        current = DocumentValue(*next.json, next.pointer, next.file);
    }
    value.refuse(ReaderWords::tr("its references form a cycle, or take more than 16 steps"));
}

const References::Target &References::target(int from, const std::string &reference)
{
    const auto [entry, isNew] = m_targets[from].try_emplace(reference);
    Target &target = entry->second;
    if (!isNew)
        return target;
    const std::size_t hash = std::min(reference.find('#'), reference.size());
    target.file = from;
    if (hash > 0) {
        const SourceDocuments::Found found = m_documents.find(from, reference.substr(0, hash));
        target.whyNot = found.whyNot;
        target.file = found.file;
        if (found.file < 0) {
            // In 3.1 a schema can have a name of its own, by which others refer to it.
            target.json = m_documents.anchored(from, reference);
            target.file = from;
            if (target.json)
                target.whyNot.clear();
            return target;
        }
    }
    findValue(target, reference.substr(std::min(hash + 1, reference.size())));
    return target;
}

void References::findValue(Target &target, const std::string &fragment)
{
    // The part after # is percent-encoded, so a brace of a path may be written as %7B. Some write it as it
    // is, with percent signs of their own.
    const QByteArray encoded(fragment.data(), static_cast<qsizetype>(fragment.size()));
    target.pointer = QByteArray::fromPercentEncoding(encoded).toStdString();
    target.json = find(target.file, target.pointer);
    if (!target.json && target.pointer != fragment) {
        target.json = find(target.file, fragment);
        if (target.json)
            target.pointer = fragment;
    }
    if (!target.pointer.empty() && target.pointer.front() != '/')
        target.pointer.clear(); // an anchor
}

const DocumentJson *References::find(int file, const std::string &pointer)
{
    if (!pointer.empty() && pointer.front() != '/')
        return m_documents.anchored(file, pointer);
    const DocumentJson *current = &m_documents.json(file);
    std::string_view rest = pointer;
    while (current && !rest.empty()) {
        rest.remove_prefix(1);
        const std::string_view token = rest.substr(0, rest.find('/'));
        rest.remove_prefix(token.size());
        if (current->is_object()) {
            current = member(*current, unescaped(token));
        } else if (current->is_array()) {
            std::size_t index = 0;
            const auto [end, problem] = std::from_chars(token.data(), token.data() + token.size(), index);
            const bool fits =
                problem == std::errc() && end == token.data() + token.size() && index < current->size();
            current = fits ? &(*current)[index] : nullptr;
        } else {
            current = nullptr;
        }
    }
    return current;
}

const DocumentJson *References::member(const DocumentJson &object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto &members = object.get_ref<const DocumentJson::object_t &>();
    if (members.size() <= fewMembers) {
        for (const auto &[name, value] : members) {
            if (name == key)
                return &value;
        }
        return nullptr;
    }
    const auto [table, isNew] = m_members.try_emplace(&object);
    if (isNew) {
        for (const auto &[name, value] : members)
            table->second.emplace(name, &value);
    }
    const auto found = table->second.find(key);
    return found == table->second.end() ? nullptr : found->second;
}

} // namespace patlas
