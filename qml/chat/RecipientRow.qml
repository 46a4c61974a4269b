// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Ui

//! Somebody to whom a new message may go.
T.AbstractButton {
    id: root

    required property string userId
    required property string name
    required property string username
    required property string initials
    required property int colorIndex
    property bool lit: false
    readonly property string about: root.username === root.name ? "" : qsTr("@%1").arg(root.username)

    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.name
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.name, root.about]).filter(part => part).join(", ")
    Accessible.selectable: true
    Accessible.selected: root.lit
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.lit ? Theme.accentSoft : root.hovered ? Theme.sunken : Theme.surface
    }
    contentItem: Item {
        RowLayout {
            anchors {
                fill: parent
                leftMargin: Theme.gap
                rightMargin: Theme.gap
            }
            spacing: Theme.gap + 2

            Avatar {
                implicitWidth: Theme.avatarMedium
                initials: root.initials
                colorIndex: root.colorIndex
                showsPresence: false
            }
            PlainText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: root.name
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
    }
}
