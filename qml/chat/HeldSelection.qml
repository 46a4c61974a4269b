// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What is selected in a timeline: a part of one text, until something else is selected or clicked.
Item {
    id: root

    //! A click there ends it.
    required property Item over
    property MessageRow row: null
    property SelectableText part: null
    //! Rich text has other spaces and line ends than what was written.
    readonly property string text: (root.part?.selectedText ?? "").replace(/\u00a0/g, " ").replace(/[\u2028\u2029]/g, "\n")

    signal copyWanted(text: string)

    function hold(row: MessageRow, part: SelectableText) {
        if (root.part && root.part !== part)
            root.part.deselect();
        root.row = row;
        root.part = part;
    }

    function drop() {
        root.part?.deselect();
        root.part = null;
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
