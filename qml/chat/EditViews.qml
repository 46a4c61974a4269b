// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What messages said before: the latest of it under the pointer, all of it in a dialog.
Item {
    id: root

    required property EditHistory history
    required property bool connected

    //! Of that row, below the anchor; ends without one.
    function peek(row: MessageRow, anchor: Item) {
        tip.visible = false;
        tip.row = anchor ? row : null;
        if (!anchor)
            return;
        tip.parent = anchor;
        tip.visible = true;
    }

    function letGo(row: MessageRow) {
        if (tip.row === row)
            root.peek(null, null);
    }

    function open(key: string) {
        tip.visible = false;
        if (!root.history.isOffered(key))
            return;
        root.history.show(key);
        dialog.open();
    }

    EditPeek {
        id: tip

        property MessageRow row: null
        readonly property bool known: tip.row !== null && tip.row.key === root.history.key

        // Without a line of its author above it, its own time stands nowhere else.
        text: !tip.row ? "" : tip.row.startsGroup ? tip.row.editedText : qsTr("%1 · %2").arg(tip.row.time).arg(tip.row.editedText)
        previous: tip.known ? root.history.previous : ""
        hint: tip.known ? qsTr("Click for every version") : ""
        // Not for whoever only passes over it.
        onAboutToShow: if (tip.row) root.history.show(tip.row.key)
    }
    EditHistoryDialog {
        id: dialog

        history: root.history
        connected: root.connected
    }
}
