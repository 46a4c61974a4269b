// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! In the place of a list while there is none: on its way, empty, out of reach, or refused.
Item {
    id: root

    required property PagedListModel list
    required property bool connected
    required property string emptyText
    readonly property bool waits: !root.list.loaded && root.connected && root.list.error === ""
    readonly property string sentence: {
        if (root.list.error !== "" && root.connected)
            return root.list.error;
        if (!root.list.loaded)
            return root.connected ? "" : qsTr("This can be read when the connection is back.");
        return root.emptyText;
    }

    signal retryWanted

    Column {
        width: parent.width
        visible: root.waits
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Asking the server…")

        Repeater {
            model: [0.4, 0.55, 0.35, 0.5]

            SkeletonRow {
                required property real modelData

                width: parent ? parent.width : 0
                height: Theme.headerHeight
                circle: Theme.avatarLarge
                inset: Theme.gap
                share: modelData
            }
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.cardWidth)
        visible: root.sentence !== ""
        spacing: Theme.gapMedium

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.list.error !== "" && root.connected
            glyph: "alert"
            color: Theme.bad
            size: Theme.gapHuge
        }
        PlainText {
            width: parent.width
            text: root.sentence
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: root.list.error ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
        SecondaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.list.error !== "" && root.connected
            text: qsTr("Try again")
            onClicked: root.retryWanted()
        }
    }
}
