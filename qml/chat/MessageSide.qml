// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Left of a message: whose it is where it starts a group, else its time under the pointer, a clock while it waits, and
//! that it was changed.
Loader {
    id: root

    required property bool startsGroup
    required property string initials
    required property int colorIndex
    required property int presence
    required property bool showsPresence
    required property color behind
    required property string time
    required property bool showsTime
    required property bool waiting
    required property bool tellsEdit

    signal peekWanted(anchor: Item)
    signal editsWanted

    active: root.startsGroup || root.showsTime || root.waiting || root.tellsEdit
    visible: active
    sourceComponent: root.startsGroup ? face : gutter

    // qmllint disable unqualified
    Component {
        id: face

        Avatar {
            initials: root.initials
            colorIndex: root.colorIndex
            presence: root.presence
            showsPresence: root.showsPresence
            behind: root.behind
        }
    }
    Component {
        id: gutter

        MessageGutter {
            time: root.time
            showsTime: root.showsTime
            waiting: root.waiting
            tellsEdit: root.tellsEdit
            onPeekWanted: anchor => root.peekWanted(anchor)
            onEditsWanted: root.editsWanted()
        }
    }
    // qmllint enable unqualified
}
