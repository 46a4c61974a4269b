// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A section in the list of them.
T.ItemDelegate {
    id: root

    required property int index
    required property SettingsSection modelData
    required property bool current
    //! It leads to a page of its own.
    required property bool leads
    required property bool keyboardHere

    implicitHeight: Math.max(Theme.controlHeight, label.implicitHeight + Theme.gap)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    text: root.modelData.title
    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
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

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            glyph: root.modelData.glyph
            color: root.current ? Theme.accent : Theme.muted
        }
        PlainText {
            id: label

            anchors {
                left: sign.right
                leftMargin: Theme.gapMedium
                right: parent.right
                rightMargin: root.leads ? chevron.width + Theme.gap : 0
                verticalCenter: parent.verticalCenter
            }
            text: root.text
            font: root.current ? Theme.bodyStrong : Theme.body
            color: root.current ? Theme.accent : Theme.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Icon {
            id: chevron

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            visible: root.leads
            glyph: "chevron-right"
            size: Theme.iconSmall
        }
    }
}
