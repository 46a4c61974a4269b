// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

RowLayout {
    id: root

    required property int index
    required property string deviceId
    required property string name
    required property string usedText
    required property bool current
    required property bool busy

    signal revokeWanted

    spacing: Theme.gapMedium
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.name, root.current ? qsTr("this computer") : root.usedText]).join(", ")

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            text: root.name
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        SmallText {
            Layout.fillWidth: true
            text: root.current ? qsTr("This computer") : root.usedText
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    SecondaryButton {
        implicitHeight: Theme.rowHeight
        visible: !root.current
        enabled: !root.busy
        text: qsTr("Sign out")
        Accessible.name: qsTr("Sign out %1").arg(root.name)
        onClicked: root.revokeWanted()
    }
}
