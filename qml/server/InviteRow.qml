// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

Item {
    id: root

    required property string inviteId
    required property string roleName
    required property string usesText
    required property string expiryText
    required property string madeText
    required property bool ready
    required property bool keyboardHere
    readonly property string label: qsTr("%1 · %2 · %3").arg(root.roleName).arg(root.usesText).arg(root.expiryText)

    signal revokeWanted
    signal menuWanted

    function openMenu() {
        if (root.ready)
            root.menuWanted();
    }

    implicitHeight: Theme.headerHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.label, root.madeText]).join(", ")
    Accessible.onPressAction: root.openMenu()

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
                text: root.label
                font: Theme.bodyStrong
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            SmallText {
                Layout.fillWidth: true
                text: root.madeText
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        SecondaryButton {
            implicitHeight: Theme.rowHeight
            focusPolicy: Qt.NoFocus
            enabled: root.ready
            text: qsTr("Revoke")
            Accessible.name: qsTr("Revoke the invite %1").arg(root.label)
            onClicked: root.revokeWanted()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.keyboardHere
    }
}
