// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.TextArea {
    id: root

    signal sendWanted

    implicitHeight: Math.max(contentHeight, Theme.bodyLine)
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    font: Theme.body
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    Accessible.role: Accessible.EditableText
    Accessible.name: root.placeholderText
    Accessible.multiLine: true
    Keys.onTabPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    // An Enter that confirms a candidate of the input method belongs to it alone.
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter && !(event.modifiers & Qt.ShiftModifier);
        if (event.accepted && !root.inputMethodComposing && !root.preeditText)
            root.sendWanted();
    }

    PlainText {
        anchors {
            left: parent.left
            right: parent.right
        }
        visible: root.length === 0 && !root.preeditText
        text: root.placeholderText
        color: Theme.muted
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
