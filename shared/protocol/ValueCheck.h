// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ErrorCode.h"
#include "shared/protocol/FieldNode.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace hearth {

//! Finds what no frame may hold, in fields that are known and in those that are not: what I-JSON
//! forbids (RFC 7493 §2: doubled member names, integers beyond 2^53) and what JSON has no word for
//! (NaN, binary, extensions), and U+0000. So that a frame means the same to every reader of it, in
//! whichever encoding it came.
template <FieldNode Node>
class ValueCheck
{
public:
    //! The first thing found, or nothing. As deep as the parser let the value be.
    static std::optional<RequestError> of(const Node &node, const FieldPath &path)
    {
        switch (node.kind()) {
        case NodeKind::Null:
        case NodeKind::Bool:
        case NodeKind::Integer:
        case NodeKind::Number:
            return std::nullopt;
        case NodeKind::String:
            return holdsNul(node.utf8()) ? bad(path, QStringLiteral("%1 holds a NUL character"))
                                         : std::nullopt;
        case NodeKind::List:
            return ofList(node, path);
        case NodeKind::Map:
            return ofMap(node, path);
        case NodeKind::HugeInteger:
            return bad(path, QStringLiteral("%1 is not an integer within 2^53"));
        case NodeKind::NotFinite:
            return bad(path, QStringLiteral("%1 is not a finite number"));
        case NodeKind::NotUtf8:
            return bad(path, QStringLiteral("%1 is not valid UTF-8"));
        case NodeKind::Binary:
            return bad(path, QStringLiteral("%1 is binary, and text is a string here"));
        case NodeKind::Extension:
            return bad(path, QStringLiteral("%1 is an extension type"));
        case NodeKind::OddMap:
            return bad(path, QStringLiteral("%1 has a key that is not a string of UTF-8"));
        }
        return std::nullopt;
    }

private:
    //! Up to so many keys are compared with each other; more are sorted.
    static constexpr std::size_t fewKeys = 24;

    static std::optional<RequestError> bad(const FieldPath &path, const QString &pattern)
    {
        return RequestError{ErrorCode::BadRequest, pattern.arg(path.toString())};
    }

    static bool holdsNul(std::string_view text)
    {
        return text.find('\0') != std::string_view::npos;
    }

    static std::optional<RequestError> ofList(const Node &list, const FieldPath &path)
    {
        std::optional<RequestError> error;
        int index = 0;
        list.forEachItem([&](const Node &item) {
            error = of(item, FieldPath{&path, {}, index++});
            return !error;
        });
        return error;
    }

    static std::optional<RequestError> ofMap(const Node &map, const FieldPath &path)
    {
        std::optional<RequestError> error;
        std::array<std::string_view, fewKeys> few;
        std::vector<std::string_view> many;
        std::size_t count = 0;
        map.forEachEntry([&](std::string_view key, const Node &value) {
            const FieldPath entry{&path, key};
            error = holdsNul(key) ? bad(path, QStringLiteral("%1 has a key with a NUL character"))
                                  : of(value, entry);
            if (!error && count < fewKeys && contains(std::span(few).first(count), key))
                error = bad(entry, QStringLiteral("%1 is there twice"));
            if (count < fewKeys)
                few[count] = key;
            else
                many.push_back(key);
            ++count;
            return !error;
        });
        return error || many.empty() ? error : doubled(std::move(many), few, path);
    }

    static bool contains(std::span<const std::string_view> keys, std::string_view key)
    {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    }

    static std::optional<RequestError> doubled(std::vector<std::string_view> keys,
                                               std::span<const std::string_view> first,
                                               const FieldPath &path)
    {
        keys.insert(keys.end(), first.begin(), first.end());
        std::sort(keys.begin(), keys.end());
        const auto twice = std::adjacent_find(keys.begin(), keys.end());
        return twice == keys.end()
            ? std::nullopt
            : bad(FieldPath{&path, *twice}, QStringLiteral("%1 is there twice"));
    }
};

} // namespace hearth
