// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Three dots that take turns; at rest they fade from left to right.
Row {
    id: root

    required property bool running
    property int turn: 0

    spacing: 3
    Accessible.ignored: true

    Timer {
        interval: Theme.typingStep
        running: root.running
        repeat: true
        onTriggered: root.turn = (root.turn + 1) % 3
    }
    Repeater {
        model: 3

        // qmllint disable unqualified
        Rectangle {
            required property int index

            width: 5
            height: 5
            radius: 2.5
            color: Theme.accent
            opacity: [1, 0.6, 0.3][(index - root.turn + 3) % 3]

            Behavior on opacity {
                NumberAnimation { duration: Theme.calm }
            }
        }
        // qmllint enable unqualified
    }
}
