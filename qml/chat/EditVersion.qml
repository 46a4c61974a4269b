// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What a message said from then on, as it was written.
Column {
    id: root

    required property string text
    required property string time
    required property string fullTime
    property bool present: false
    readonly property string moment: root.present ? qsTr("Now, since %1").arg(root.time) : root.time

    spacing: Theme.gapTiny
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.present ? root.moment : root.fullTime, root.text]).join(", ")

    SmallText {
        width: parent.width
        text: root.moment
        font: Theme.smallStrong
        color: root.present ? Theme.accent : Theme.muted
        Accessible.ignored: true
    }
    PlainText {
        width: parent.width
        text: root.text
        color: root.present ? Theme.text : Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
