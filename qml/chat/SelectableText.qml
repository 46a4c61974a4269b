// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A text of a message of which the mouse selects a part. What does so is dear, and there only under the pointer or while
//! it holds a selection. It takes no focus: one goes on writing.
Item {
    id: root

    property alias rich: line.rich
    property alias text: line.text
    property alias font: line.font
    property alias color: line.color
    property alias lineHeight: line.lineHeight
    property alias wrapMode: line.wrapMode
    property alias horizontalAlignment: line.horizontalAlignment
    readonly property string selectedText: (selection.item as TextSelection)?.words ?? ""

    signal linkChosen(reference: string)

    function deselect() {
        (selection.item as TextSelection)?.deselect();
        root.review();
    }

    //! The place in the text that is nearest to one in the item.
    function positionAt(x: real, y: real): int {
        selection.active = true;
        return (selection.item as TextSelection).positionAt(x, y);
    }

    //! As if the mouse went so; -1 is the end.
    function select(from: int, to: int) {
        selection.active = true;
        const text = selection.item as TextSelection;
        text.select(from < 0 ? text.length : from, to < 0 ? text.length : to);
        root.review();
    }

    function review() {
        selection.active = hover.hovered || root.selectedText !== "";
    }

    implicitWidth: line.implicitWidth
    implicitHeight: line.height
    // It may be the selection itself that tells so.
    // qmllint disable
    onSelectedTextChanged: if (root.selectedText === "") Qt.callLater(root.review)
    // qmllint enable

    HoverHandler {
        id: hover

        onHoveredChanged: root.review()
    }
    StyledText {
        id: line

        width: parent.width
        opacity: selection.active ? 0 : 1
        onLinkChosen: reference => root.linkChosen(reference)
    }
    Loader {
        id: selection

        active: false
        width: parent.width
        // qmllint disable unqualified
        sourceComponent: TextSelection {
            shown: line
            onLinkChosen: reference => root.linkChosen(reference)
        }
        // qmllint enable unqualified
    }
}
