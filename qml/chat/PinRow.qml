// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! A pinned message; choosing it goes there.
T.AbstractButton {
    id: root

    required property string messageId
    required property int seq
    required property string author
    required property string initials
    required property int colorIndex
    required property string time
    required property string fullTime
    //! As it was written.
    required property string body
    required property MessageRenderer renderer
    required property bool mayUnpin
    required property bool keyboardHere
    readonly property bool here: root.hovered || unpin.hovered || root.keyboardHere

    signal chosen
    signal unpinWanted
    signal menuWanted

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.gap
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.author, root.fullTime, blocks.plain]).join(", ")
    Accessible.onPressAction: root.chosen()
    onClicked: root.chosen()

    background: Rectangle {
        radius: Theme.radius
        color: root.here ? Theme.sunken : Theme.surface
        FocusRing { shown: root.keyboardHere; distance: 0 }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Avatar {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.avatarMedium
            initials: root.initials
            colorIndex: root.colorIndex
            showsPresence: false
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                PlainText {
                    Layout.fillWidth: true
                    text: root.author
                    font: Theme.detailStrong
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                SmallText {
                    text: root.time
                    font: Theme.tiny
                    opacity: unpin.visible ? 0 : 1
                    Accessible.ignored: true
                }
            }
            PlainText {
                Layout.fillWidth: true
                text: blocks.plain
                font: Theme.detail
                wrapMode: Text.Wrap
                maximumLineCount: 6
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }

    MessageBlocks {
        id: blocks

        renderer: root.renderer
        key: root.messageId
        text: root.body
    }
    RightClickArea { onTapped: root.menuWanted() }
    // In the place of the time.
    IconButton {
        id: unpin

        z: 1
        anchors {
            top: parent.top
            right: parent.right
            margins: Theme.gapTiny
        }
        implicitWidth: Theme.avatarMedium
        implicitHeight: Theme.avatarMedium
        visible: root.mayUnpin && root.here
        focusPolicy: Qt.NoFocus
        glyph: "pin-off"
        iconSize: Theme.iconSmall
        text: qsTr("Unpin")
        onClicked: root.unpinWanted()
    }
    ToolTip {
        text: root.fullTime
        visible: root.hovered && !unpin.hovered
    }
}
