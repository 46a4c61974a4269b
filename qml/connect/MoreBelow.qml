// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A strip at the lower edge that names what cannot be seen without scrolling, and leads there.
T.AbstractButton {
    id: root

    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.hovered ? Theme.sunken : Theme.surface

        Hairline { width: parent.width }
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.gap

            PlainText {
                text: root.text
                color: Theme.muted
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                glyph: "chevron-down"
                size: Theme.iconSmall
            }
        }
    }
}
