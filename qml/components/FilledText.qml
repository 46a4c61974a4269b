// SPDX-License-Identifier: MIT
import QtQuick

//! Words whose blanks, %1 and so on, are filled at one go: what looks like a blank in a value stays, for somebody may
//! be called "%2".
QtObject {
    id: root

    required property string words
    required property var values
    readonly property string text: root.words.replace(/%([1-9])/g, (blank, number) => root.values[number - 1] ?? blank)
}
