// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Who else is on the server now, and a way to look why somebody is not.
TitledCard {
    id: root

    required property HostedServer hosting
    readonly property bool alone: root.hosting.people.length === 0
    readonly property string text: root.alone ? qsTr("Nobody but you") : Array.from(root.hosting.people).join(", ")

    signal checkupWanted

    title: qsTr("Connected now")

    PlainText {
        width: parent.width
        text: root.text
        color: root.alone ? Theme.muted : Theme.text
        wrapMode: Text.Wrap
        maximumLineCount: 6
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    SecondaryButton {
        text: qsTr("Why can't they see me?")
        onClicked: root.checkupWanted()
    }
}
