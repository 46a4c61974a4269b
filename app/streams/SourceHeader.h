// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace hearth::app {

//! A header that goes with a request for a stream.
struct SourceHeader
{
    QByteArray name;
    QByteArray value;

    //! RFC 9110 §5.1 and §5.5: a token, and a value that does not end its line.
    [[nodiscard]] bool isValid() const;
    //! What it says may let somebody in: all but the few whose values are never secret.
    [[nodiscard]] bool isSecret() const;

    friend bool operator==(const SourceHeader &, const SourceHeader &) = default;
};

using SourceHeaders = std::vector<SourceHeader>;

//! Those of a request, for a person to look at; no secret is in it.
[[nodiscard]] QJsonObject shownRequest(const SourceHeaders &headers);
//! Those of an answer, in which only cookies are secret.
[[nodiscard]] QJsonObject shownAnswer(const SourceHeaders &headers);
//! `first`, and those of `second` whose names are not in it.
[[nodiscard]] SourceHeaders joinedHeaders(SourceHeaders first, const SourceHeaders &second);

} // namespace hearth::app
