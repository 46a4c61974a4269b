// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

T.TextArea {
    id: root

    //! There are suggestions: some keys are for them.
    property bool choosing: false
    //! There is something that Escape ends.
    property bool cancellable: false
    readonly property int line: Theme.bodyLine
    readonly property bool composing: root.inputMethodComposing || root.preeditText !== ""

    signal sendWanted
    signal stepWanted(by: int)
    signal choiceWanted
    signal dismissed
    signal cancelled
    signal editLastWanted
    signal markWanted(mark: string)
    signal pasteWanted
    //! Of what is selected elsewhere, for here nothing is.
    signal copyElsewhereWanted

    //! What Markdown puts around the selection for this key.
    function markOf(event): string {
        const keys = [Qt.Key_B, Qt.Key_I, Qt.Key_E, Qt.Key_X];
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const place = event.modifiers & Qt.ControlModifier ? keys.indexOf(event.key) : -1;
        return place >= 0 && shift === (event.key === Qt.Key_X) ? ["**", "*", "`", "~~"][place] : "";
    }

    //! True if it was for the suggestions, or sends.
    function takeEnter(event): bool {
        if (event.modifiers & Qt.ShiftModifier)
            return false;
        // An Enter that confirms a candidate of the input method belongs to it alone.
        if (!root.composing)
            root.choosing ? root.choiceWanted() : root.sendWanted();
        return true;
    }

    implicitHeight: Math.max(contentHeight, root.line)
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    // What is selected is what the menu is about.
    persistentSelection: menu.shown
    font: Theme.body
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    Accessible.role: Accessible.EditableText
    Accessible.name: root.placeholderText
    Accessible.multiLine: true
    onTextChanged: look.space(root.textDocument, root.line)
    onLineChanged: look.space(root.textDocument, root.line)
    Component.onCompleted: look.space(root.textDocument, root.line)
    Keys.onTabPressed: root.choosing ? root.choiceWanted() : root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onUpPressed: event => {
        event.accepted = !root.composing && (root.choosing || root.length === 0 || (event.modifiers & Qt.ControlModifier) !== 0);
        if (event.accepted)
            root.choosing ? root.stepWanted(-1) : root.editLastWanted();
    }
    Keys.onDownPressed: event => {
        event.accepted = root.choosing && !root.composing;
        if (event.accepted)
            root.stepWanted(1);
    }
    Keys.onEscapePressed: event => {
        event.accepted = !root.composing && (root.choosing || root.cancellable);
        if (event.accepted)
            root.choosing ? root.dismissed() : root.cancelled();
    }
    Keys.onReturnPressed: event => event.accepted = root.takeEnter(event)
    Keys.onEnterPressed: event => event.accepted = root.takeEnter(event)
    Keys.onPressed: event => {
        const mark = root.markOf(event);
        const pastes = event.matches(StandardKey.Paste);
        const asks = menu.isAskedBy(event);
        event.accepted = mark !== "" || pastes || asks;
        if (mark)
            root.markWanted(mark);
        else if (pastes)
            root.pasteWanted();
        else if (asks)
            menu.openAt(Qt.point(root.cursorRectangle.x, root.cursorRectangle.y + root.cursorRectangle.height));
        else if (event.matches(StandardKey.Copy) && root.selectedText === "")
            root.copyElsewhereWanted();
    }

    TextLook { id: look }
    RightClickArea {
        id: clicks

        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            menu.openAt(Qt.point(clicks.mouseX, clicks.mouseY));
        }
    }
    FieldMenu {
        id: menu

        undoes: root.canUndo
        cuts: root.selectedText !== ""
        copies: root.selectedText !== ""
        pastes: root.canPaste
        selects: root.length > 0
        onUndoWanted: root.undo()
        onCutWanted: root.cut()
        onCopyWanted: root.copy()
        onPasteWanted: root.pasteWanted()
        onSelectAllWanted: root.selectAll()
    }

    PlainText {
        anchors {
            left: parent.left
            right: parent.right
            // The caret stands before it, not in it.
            leftMargin: Theme.gapTiny
        }
        y: -root.y
        visible: root.length === 0 && !root.preeditText
        text: root.placeholderText
        color: Theme.muted
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
