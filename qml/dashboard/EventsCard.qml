// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! What happens on the server, the newest on top.
Card {
    id: root

    required property ServerEventModel events

    implicitHeight: Theme.dashboardCard
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    PlainText {
        id: heading

        text: qsTr("Live events")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    NavigableList {
        id: list

        anchors {
            top: heading.bottom
            topMargin: Theme.gap
            bottom: parent.bottom
            left: parent.left
            right: parent.right
            rightMargin: -Theme.gapMedium
        }
        activeFocusOnTab: count > 0
        clip: true
        model: root.events
        Accessible.name: heading.text
        T.ScrollBar.vertical: ScrollBar {}

        // qmllint disable unqualified
        delegate: ServerEventRow {
            width: list.width - Theme.gapMedium
            keyboardHere: ListView.isCurrentItem && list.activeFocus
        }
        // qmllint enable unqualified
    }
    SmallText {
        anchors.centerIn: list
        visible: list.count === 0
        text: qsTr("Nothing has happened yet.")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
