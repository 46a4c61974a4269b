// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The card with the field: what concerns the message above it, the buttons below.
Rectangle {
    id: root

    required property RoomView room
    required property bool canSend
    required property bool lit
    required property int pastedLines
    readonly property alias input: field.input
    property alias choosing: field.choosing
    property alias cancellable: field.cancellable
    //! That there is room for.
    property real mostHeight: Infinity
    readonly property real barHeight: bar.visible ? bar.implicitHeight : 0
    readonly property real heightBeside: root.barHeight + footer.height + 2 * Theme.gapMedium + Theme.gap
    readonly property bool editing: root.room.composition.mode === Composition.Edit

    signal sendWanted
    signal cancelled
    signal codeWanted
    signal textWanted
    signal emojiChosen(emoji: string)
    signal markWanted(mark: string)

    function pickEmoji() {
        picker.active = true;
        // Beside what one writes, not over it.
        (picker.item as EmojiPicker).openAt(root);
    }

    implicitHeight: field.implicitHeight + root.heightBeside
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: root.lit ? Theme.accent : Theme.line

    Shadow { z: -1 }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.IBeamCursor
        onClicked: root.input.forceActiveFocus()
    }
    ComposerBar {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
            topMargin: Theme.gapTiny
        }
        composition: root.room.composition
        pastedLines: root.pastedLines
        onCancelled: root.cancelled()
        onCodeWanted: root.codeWanted()
        onTextWanted: root.textWanted()
    }
    ComposerField {
        id: field

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.gapMedium
            topMargin: root.barHeight + Theme.gap + 2
        }
        height: implicitHeight
        mostHeight: root.mostHeight - root.heightBeside
        placeholder: root.room.isDirect ? qsTr("Message %1").arg(root.room.name) : qsTr("Message #%1").arg(root.room.name)
    }
    RowLayout {
        id: footer

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.gapMedium
            leftMargin: Theme.gap
        }
        height: Theme.barButton
        spacing: 0

        MarkButtons {
            onMarkWanted: mark => root.markWanted(mark)
        }
        IconButton {
            Layout.preferredWidth: Theme.barButton
            Layout.preferredHeight: Theme.barButton
            glyph: "smile"
            text: qsTr("Insert an emoji")
            onClicked: root.pickEmoji()
        }
        SmallText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            text: root.editing ? qsTr("Enter to save · Esc to leave it as it was") : qsTr("Enter to send · Shift+Enter for a new line")
            elide: Text.ElideRight
            // Half of it is no help.
            opacity: truncated ? 0 : 1
            Accessible.ignored: true
        }
        PrimaryButton {
            Layout.preferredHeight: Theme.barButton
            text: root.editing ? qsTr("Save") : qsTr("Send")
            onClicked: root.canSend ? root.sendWanted() : root.input.forceActiveFocus()
        }
    }
    Loader {
        id: picker

        active: false
        // qmllint disable unqualified
        sourceComponent: EmojiPicker {
            recentEmoji: root.room.recentEmoji
            onChosen: emoji => {
                root.room.recentEmoji.use(emoji);
                root.emojiChosen(emoji);
            }
        }
        // qmllint enable unqualified
    }
}
