// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Where one writes. Enter sends and Shift+Enter breaks the line; neither while an input method is composing.
FocusScope {
    id: root

    required property RoomView room
    readonly property Composition composition: root.room.composition
    readonly property CompletionModel completion: root.room.completion
    readonly property alias input: box.input
    property alias mostHeight: box.mostHeight
    readonly property bool editing: root.composition.mode === Composition.Edit
    readonly property bool canSend: root.input.text.trim() !== "" && !root.input.composing
    //! The cursor shows that it has the focus; a frame only if one walked here.
    readonly property bool byKeyboard: root.input.activeFocus && (root.input.focusReason === Qt.TabFocusReason || root.input.focusReason === Qt.BacktabFocusReason)
    //! What stood in the field before the last change.
    property string before: ""
    //! Where a text of many lines was just pasted.
    property int pasteBegin: 0
    property int pasteEnd: 0

    signal sent
    //! Nothing is selected in the field.
    signal copyElsewhereWanted

    function restoreDraft() {
        root.input.text = root.room.draft;
        root.input.cursorPosition = root.input.length;
        root.completion.close();
    }

    function keepDraft() {
        root.pasteEnd = root.pasteBegin;
        if (root.input.text === root.room.draft)
            return;
        root.room.draft = root.input.text;
        root.tellTyping();
    }

    function tellTyping() {
        if (root.input.text === "")
            root.room.stopTyping();
        else
            root.room.noteTyping();
    }

    //! `:smile:` becomes the emoji with its last colon.
    function finishEmoji() {
        const emoji = root.completion.typedEmoji(root.before, root.input.text, root.input.cursorPosition);
        root.before = root.input.text;
        if (emoji)
            root.input.cursorPosition = editor.replace(root.completion.begin, root.input.cursorPosition, emoji);
    }

    function suggest() {
        if (root.input.activeFocus && !root.input.composing)
            root.completion.update(root.input.text, root.input.cursorPosition);
    }

    function send() {
        if (!root.canSend)
            return;
        const says = !root.editing;
        root.room.send(root.input.text);
        if (says && root.input.text === "")
            root.sent();
    }

    function choose(row: int) {
        const text = root.completion.insertion(row);
        root.input.cursorPosition = editor.replace(root.completion.begin, root.input.cursorPosition, text);
    }

    function insert(text: string) {
        root.input.cursorPosition = editor.replace(root.input.selectionStart, root.input.selectionEnd, text);
        root.input.forceActiveFocus();
    }

    function quote(text: string) {
        root.input.cursorPosition = editor.quote(text);
        root.input.forceActiveFocus();
    }

    function mark(sign: string) {
        const length = root.input.selectionEnd - root.input.selectionStart;
        const begin = editor.toggle(root.input.selectionStart, root.input.selectionEnd, sign);
        root.input.select(begin, begin + length);
    }

    function paste() {
        const begin = root.input.selectionStart;
        root.input.paste();
        if (!editor.looksLikeCode(root.input.getText(begin, root.input.cursorPosition)))
            return;
        root.pasteBegin = begin;
        root.pasteEnd = root.input.cursorPosition;
    }

    function showPasteAsCode() {
        root.input.cursorPosition = editor.fence(root.pasteBegin, root.pasteEnd);
        root.input.forceActiveFocus();
    }

    implicitHeight: box.implicitHeight
    onRoomChanged: root.restoreDraft()
    Component.onCompleted: root.restoreDraft()

    Connections {
        target: root.room

        function onDraftChanged() {
            if (root.room.draft !== root.input.text)
                root.restoreDraft();
        }
    }
    Connections {
        target: root.input

        function onTextChanged() {
            root.keepDraft();
            root.finishEmoji();
            root.suggest();
        }
        function onCursorPositionChanged() {
            root.suggest();
        }
        function onSendWanted() {
            root.send();
        }
        function onStepWanted(by: int) {
            suggestions.step(by);
        }
        function onChoiceWanted() {
            root.choose(suggestions.current);
        }
        function onDismissed() {
            root.completion.close();
        }
        function onCancelled() {
            root.composition.cancel();
        }
        function onEditLastWanted() {
            root.composition.editLast();
        }
        function onMarkWanted(mark: string) {
            root.mark(mark);
        }
        function onPasteWanted() {
            root.paste();
        }
        function onCopyElsewhereWanted() {
            root.copyElsewhereWanted();
        }
    }
    ComposerText {
        id: editor

        document: root.input.textDocument
    }
    ComposerBox {
        id: box

        anchors.fill: parent
        room: root.room
        canSend: root.canSend
        lit: root.byKeyboard
        pastedLines: root.pasteEnd > root.pasteBegin ? root.input.getText(root.pasteBegin, root.pasteEnd).trim().split("\n").length : 0
        choosing: suggestions.visible
        cancellable: root.composition.mode !== Composition.Plain || root.composition.problem !== ""
        onSendWanted: root.send()
        onCancelled: {
            root.composition.cancel();
            root.input.forceActiveFocus();
        }
        onCodeWanted: root.showPasteAsCode()
        onTextWanted: root.pasteEnd = root.pasteBegin
        onEmojiChosen: emoji => root.insert(emoji)
        onMarkWanted: mark => {
            root.mark(mark);
            root.input.forceActiveFocus();
        }
    }
    CompletionList {
        id: suggestions

        anchors {
            bottom: parent.top
            bottomMargin: Theme.gapTiny
            left: parent.left
        }
        width: Math.min(parent.width, Theme.cardWidth)
        visible: root.completion.open && root.input.activeFocus
        completion: root.completion
        onChosen: row => root.choose(row)
    }
}
