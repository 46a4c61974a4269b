// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A stream that is one click away: what it is called, and what it is.
T.AbstractButton {
    id: root

    required property string title
    property string detail: ""
    //! The keyboard is at it, by itself or by its list.
    property bool focused: root.visualFocus

    implicitHeight: Theme.px(48)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.title, root.detail]).filter(part => part).join(", ")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.sunken : Theme.clear
        FocusRing { shown: root.focused; distance: 0 }
    }
    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            PlainText {
                width: parent.width
                text: root.title
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            SmallText {
                width: parent.width
                text: root.detail
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
