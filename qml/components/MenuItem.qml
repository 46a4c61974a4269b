// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.MenuItem {
    id: root

    //! An icon's name, or a presence from 0 on; neither is needed.
    property string glyph: ""
    property int presence: -1
    //! Takes no room where it is not offered.
    property bool offered: true
    property bool possible: true
    //! It leads to something that can't be taken back.
    property bool destructive: false
    //! What stands beside the words.
    readonly property real beside: Theme.iconSize + Theme.gap + (root.checkable || root.subMenu ? Theme.iconSmall + Theme.gap : 0)
    readonly property bool lit: root.highlighted || root.hovered

    implicitWidth: Math.max(Theme.menuWidth - 2 * Theme.gapTiny, Math.ceil(words.advanceWidth) + root.beside + root.leftPadding + root.rightPadding)
    implicitHeight: Theme.rowHeight
    height: root.offered ? implicitHeight : 0
    visible: root.offered
    enabled: root.offered && root.possible
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    hoverEnabled: true
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: root.checkable ? Accessible.RadioButton : Accessible.MenuItem
    Accessible.name: root.text
    Accessible.checked: root.checked

    TextMetrics {
        id: words

        font: Theme.body
        text: root.text
    }

    background: Rectangle {
        radius: Theme.radius - 2
        color: root.lit ? Theme.sunken : Theme.clear
    }
    contentItem: Row {
        spacing: Theme.gap

        Item {
            width: Theme.iconSize
            height: parent.height

            Icon {
                anchors.centerIn: parent
                visible: root.glyph !== ""
                glyph: root.glyph || "check"
                color: root.destructive ? Theme.bad : Theme.muted
                size: Theme.iconSmall
            }
            PresenceBadge {
                anchors.centerIn: parent
                visible: root.presence >= 0
                width: Theme.px(14)
                height: width
                status: root.presence
                behind: root.lit ? Theme.sunken : Theme.surface
            }
        }
        PlainText {
            width: root.availableWidth - root.beside
            height: parent.height
            text: root.text
            color: root.destructive ? Theme.bad : Theme.text
            elide: Text.ElideRight
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.checked || root.subMenu !== null
            glyph: root.subMenu ? "chevron-right" : "check"
            color: root.subMenu ? Theme.muted : Theme.accent
            size: Theme.iconSmall
        }
    }
}
