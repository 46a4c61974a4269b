// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Where one writes. Enter sends and Shift+Enter breaks the line; neither while an input method is composing.
FocusScope {
    id: root

    required property RoomView room
    readonly property bool canSend: input.text.trim() !== "" && !input.inputMethodComposing

    //! The cursor shows that it has the focus; a frame only if one walked here.
    readonly property bool byKeyboard: input.activeFocus && (input.focusReason === Qt.TabFocusReason || input.focusReason === Qt.BacktabFocusReason)

    signal sent

    function restoreDraft() {
        input.text = root.room.draft;
        input.cursorPosition = input.length;
    }

    function keepDraft() {
        if (input.text === root.room.draft)
            return;
        root.room.draft = input.text;
        root.tellTyping();
    }

    function tellTyping() {
        if (input.text === "")
            root.room.stopTyping();
        else
            root.room.noteTyping();
    }

    function send() {
        if (!root.canSend)
            return;
        root.room.send(input.text);
        input.clear();
        root.sent();
    }

    implicitHeight: box.implicitHeight
    onRoomChanged: root.restoreDraft()
    Component.onCompleted: root.restoreDraft()

    Connections {
        target: root.room

        function onDraftChanged() {
            if (root.room.draft !== input.text)
                root.restoreDraft();
        }
    }
    Rectangle {
        id: box

        anchors.fill: parent
        implicitHeight: flick.height + footer.height + 2 * Theme.gapMedium + Theme.gap
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: root.byKeyboard ? Theme.accent : Theme.line

        Shadow { z: -1 }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.IBeamCursor
            onClicked: input.forceActiveFocus()
        }
        Flickable {
            id: flick

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Theme.gapMedium
                topMargin: Theme.gap + 2
            }
            height: Math.min(Math.max(input.contentHeight, Theme.bodyLine), metrics.lineSpacing * Theme.composerLines)
            contentWidth: width
            contentHeight: input.contentHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ScrollBar {}

            MessageInput {
                id: input

                width: flick.width
                focus: true
                placeholderText: root.room.isDirect ? qsTr("Message %1").arg(root.room.name) : qsTr("Message #%1").arg(root.room.name)
                onSendWanted: root.send()
                onTextChanged: root.keepDraft()
                onCursorRectangleChanged: flick.contentY = Math.max(0, Math.min(input.cursorRectangle.y, Math.max(flick.contentY, input.cursorRectangle.y + input.cursorRectangle.height - flick.height)))
            }
        }
        FontMetrics {
            id: metrics

            font: Theme.body
        }
        SmallText {
            anchors {
                left: parent.left
                right: footer.left
                leftMargin: Theme.gapMedium
                rightMargin: Theme.gapMedium
                verticalCenter: footer.verticalCenter
            }
            text: qsTr("Enter to send · Shift+Enter for a new line")
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        PrimaryButton {
            id: footer

            anchors {
                right: parent.right
                bottom: parent.bottom
                margins: Theme.gapMedium
            }
            height: Theme.px(30)
            enabled: root.canSend
            text: qsTr("Send")
            onClicked: root.send()
        }
    }
}
