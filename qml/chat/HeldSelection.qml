// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What is selected in a timeline: a part of one message, until something else is selected or clicked.
Item {
    id: root

    //! A click there ends it.
    required property Item over
    property MessageRow row: null
    property MessageText words: null
    readonly property string text: root.words?.selectedText ?? ""

    signal copyWanted(text: string)

    function hold(row: MessageRow, words: MessageText) {
        if (root.words && root.words !== words)
            root.words.deselect();
        root.row = row;
        root.words = words;
    }

    function drop() {
        root.words?.deselect();
        root.words = null;
    }

    function letGo(row: MessageRow) {
        if (root.row === row)
            root.drop();
    }

    //! What is selected in that row, or nothing.
    function textIn(row: MessageRow): string {
        return row === root.row ? root.text : "";
    }

    TapHandler {
        parent: root.over
        onPressedChanged: if (pressed) root.drop()
    }
    Shortcut {
        sequences: ["Ctrl+C"]
        enabled: root.visible && root.text !== ""
        onActivated: root.copyWanted(root.text)
    }
}
