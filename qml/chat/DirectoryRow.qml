// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

Item {
    id: root

    required property string roomId
    required property string name
    required property string topic
    required property int memberCount
    required property bool joined
    required property bool connected
    required property bool keyboardHere
    readonly property string memberText: root.memberCount === 1 ? qsTr("1 member") : qsTr("%n members", "", root.memberCount)
    readonly property string about: Array.from([root.joined ? qsTr("Joined") : "", root.topic, root.memberText]).filter(part => part).join(" · ")

    signal joinWanted
    signal openWanted

    function choose() {
        if (root.joined)
            root.openWanted();
        else if (root.connected)
            root.joinWanted();
    }

    implicitHeight: Theme.headerHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.name, root.about]).join(", ")

    FocusRing { shown: root.keyboardHere; distance: 0 }
    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gap
            rightMargin: Theme.gap
        }
        spacing: Theme.gapMedium

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: qsTr("# %1").arg(root.name)
                font: Theme.bodyStrong
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            SmallText {
                Layout.fillWidth: true
                text: root.about
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        SecondaryButton {
            implicitHeight: Theme.rowHeight
            enabled: root.joined || root.connected
            text: root.joined ? qsTr("Open") : qsTr("Join")
            Accessible.name: root.joined ? qsTr("Open %1").arg(root.name) : qsTr("Join %1").arg(root.name)
            onClicked: root.choose()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.keyboardHere
    }
}
