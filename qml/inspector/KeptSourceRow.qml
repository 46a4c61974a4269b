// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Ui

//! A source that is kept: one click puts it on the desk.
T.AbstractButton {
    id: root

    required property string sourceId
    required property string title
    required property string detail

    signal editWanted
    signal forgetWanted

    implicitHeight: Theme.px(48)
    leftPadding: Theme.gap
    rightPadding: Theme.gapTiny
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.title, root.detail]).filter(part => part).join(", ")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.sunken : Theme.clear
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: Item {
        RowLayout {
            anchors.fill: parent
            spacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainText {
                    Layout.fillWidth: true
                    text: root.title
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
                SmallText {
                    Layout.fillWidth: true
                    text: root.detail
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
            }
            IconButton {
                implicitWidth: Theme.barButton
                implicitHeight: Theme.barButton
                iconSize: Theme.iconSmall
                glyph: "pencil"
                text: qsTr("Change %1").arg(root.title)
                onClicked: root.editWanted()
            }
            IconButton {
                implicitWidth: Theme.barButton
                implicitHeight: Theme.barButton
                iconSize: Theme.iconSmall
                glyph: "trash"
                text: qsTr("Forget %1").arg(root.title)
                onClicked: root.forgetWanted()
            }
        }
    }
}
