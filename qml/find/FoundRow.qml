// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Ui

//! A message that was found; choosing it opens its room there.
T.AbstractButton {
    id: root

    required property string roomId
    required property int seq
    required property string roomTitle
    required property string author
    required property string initials
    required property int colorIndex
    required property string time
    required property string fullTime
    //! The message's own words, read out.
    required property string plain
    //! What stands around the words that were looked for.
    required property string styled
    required property bool keyboardHere

    signal chosen

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.gap
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.author, root.roomTitle, root.fullTime, root.plain]).join(", ")
    Accessible.onPressAction: root.chosen()
    onClicked: root.chosen()

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered || root.keyboardHere ? Theme.sunken : Theme.surface
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
                    Accessible.ignored: true
                }
            }
            SmallText {
                Layout.fillWidth: true
                text: root.roomTitle
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            StyledText {
                Layout.fillWidth: true
                text: root.styled
                font: Theme.detail
                maximumLineCount: 4
                elide: Text.ElideRight
            }
        }
    }

    ToolTip {
        text: root.fullTime
        visible: root.hovered
    }
}
