// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What a message says. Most are one paragraph, and cost one item; the others get one for each block.
Item {
    id: root

    required property MessageBlocks blocks

    readonly property MessageParts parts: many.item as MessageParts
    //! What the mouse has selected of it.
    readonly property string selectedText: root.blocks.simple ? line.selectedText : root.parts?.selectedText ?? ""

    signal linkChosen(link: string)
    signal copyWanted(text: string)
    //! A part of it is selected now.
    signal selected

    function deselect() {
        line.deselect();
        root.parts?.deselect();
    }

    implicitHeight: root.blocks.simple ? line.height : many.item?.implicitHeight ?? 0
    onSelectedTextChanged: if (root.selectedText !== "") root.selected()

    SelectableText {
        id: line

        width: parent.width
        visible: root.blocks.simple
        rich: root.blocks.rich
        text: root.blocks.styled
        font: root.blocks.onlyEmoji ? Theme.emoji : Theme.body
        lineHeight: root.blocks.onlyEmoji ? Theme.emojiLine : Theme.bodyLine
        onLinkChosen: reference => root.linkChosen(root.blocks.linkAt(reference))
    }
    Loader {
        id: many

        width: parent.width
        active: !root.blocks.simple
        // qmllint disable unqualified
        sourceComponent: MessageParts {
            blocks: root.blocks
            onLinkChosen: link => root.linkChosen(link)
            onCopyWanted: text => root.copyWanted(text)
        }
        // qmllint enable unqualified
    }
}
