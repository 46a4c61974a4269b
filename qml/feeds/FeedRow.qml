// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A feed of the list, with how much happens in it.
T.ItemDelegate {
    id: root

    required property int index
    required property string feed
    required property string title
    required property string about
    required property string rate
    required property bool busy
    required property bool current
    required property bool alerting
    required property bool keyboardHere

    implicitHeight: root.about === "" ? Theme.controlHeight : Theme.px(48)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.title, root.about, root.rate, root.alerting ? qsTr("with notices") : ""]).filter(part => part).join(", ")
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.accentSoft : root.hovered || root.down ? Theme.sunken : Theme.surface
        FocusRing { shown: root.keyboardHere; distance: 0 }
    }
    Item {
        anchors {
            fill: parent
            leftMargin: root.leftPadding
            rightMargin: root.rightPadding
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - figures.width - Theme.gap

            PlainText {
                width: parent.width
                text: root.title
                font: root.current ? Theme.bodyStrong : Theme.body
                color: root.current ? Theme.accent : Theme.text
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            SmallText {
                width: parent.width
                visible: root.about !== ""
                text: root.about
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Row {
            id: figures

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.gapTiny

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.alerting
                glyph: "bell"
                size: Theme.iconSmall
            }
            SmallText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.rate
                color: root.busy ? Theme.ok : Theme.muted
                Accessible.ignored: true
            }
        }
    }
}
