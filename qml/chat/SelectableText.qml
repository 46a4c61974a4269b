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
    readonly property string selectedText: (selection.item as TextSelection)?.selectedText ?? ""

    signal linkChosen(reference: string)
    //! A part of it is selected now.
    signal selected

    function deselect() {
        (selection.item as TextSelection)?.deselect();
        root.review();
    }

    function review() {
        selection.active = hover.hovered || root.selectedText !== "";
    }

    implicitWidth: line.implicitWidth
    implicitHeight: line.height
    onSelectedTextChanged: {
        if (root.selectedText !== "")
            root.selected();
    }

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
