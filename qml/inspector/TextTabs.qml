// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A few words in a row, of which one is chosen.
Row {
    id: root

    required property list<string> choices
    required property int current

    signal chosen(index: int)

    Accessible.role: Accessible.PageTabList

    Repeater {
        model: root.choices

        // qmllint disable unqualified
        LinkButton {
            required property int index
            required property string modelData
            readonly property bool here: root.current === index

            text: modelData
            font: here ? Theme.smallStrong : Theme.small
            textColor: here ? Theme.text : Theme.muted
            Accessible.role: Accessible.PageTab
            Accessible.checkable: true
            Accessible.checked: here
            onClicked: root.chosen(index)
        }
        // qmllint enable unqualified
    }
}
