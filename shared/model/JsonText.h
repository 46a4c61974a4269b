// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace hearth {

//! One JSON value of any kind, carried through without being understood. Written in one way only:
//! without white space, numbers in their shortest form, whole ones within 2^53 as integers, members
//! in the order of their sender; so that equal bytes are equal values.
struct JsonText
{
    QByteArray utf8 = QByteArrayLiteral("null");

    friend bool operator==(const JsonText &, const JsonText &) = default;
};

} // namespace hearth
