// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A room, how much happened there, and that beside the busiest.
Item {
    id: root

    required property string title
    required property string eventsText
    required property real share

    implicitHeight: Theme.px(34)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2 events").arg(root.title).arg(root.eventsText)

    PlainText {
        id: name

        width: parent.width - amount.width - Theme.gap
        text: root.title
        font: Theme.detail
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    SmallText {
        id: amount

        anchors.right: parent.right
        height: name.height
        text: qsTr("%1 events").arg(root.eventsText)
        Accessible.ignored: true
    }
    Rectangle {
        y: name.height + 2
        width: parent.width
        height: Theme.gapTiny
        radius: height / 2
        color: Theme.sunken
    }
    Rectangle {
        y: name.height + 2
        width: Math.max(height, parent.width * root.share)
        height: Theme.gapTiny
        radius: height / 2
        color: Theme.seriesColors[0]
    }
}
