// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What a message says. Most are one paragraph, and cost one item; the others get one for each block.
Item {
    id: root

    required property MessageBlocks blocks

    signal linkChosen(link: string)
    signal copyWanted(text: string)
    signal textSelected(part: SelectableText)

    implicitHeight: root.blocks.simple ? line.height : many.item?.implicitHeight ?? 0

    SelectableText {
        id: line

        width: parent.width
        visible: root.blocks.simple
        rich: root.blocks.rich
        text: root.blocks.styled
        font: root.blocks.onlyEmoji ? Theme.emoji : Theme.body
        lineHeight: root.blocks.onlyEmoji ? Theme.emojiLine : Theme.bodyLine
        onLinkChosen: reference => root.linkChosen(root.blocks.linkAt(reference))
        onSelected: root.textSelected(line)
    }
    Loader {
        id: many

        width: parent.width
        active: !root.blocks.simple
        // qmllint disable unqualified
        sourceComponent: Column {
            spacing: Theme.gapTiny

            Repeater {
                model: root.blocks

                MessageBlock {
                    width: many.width
                    onLinkChosen: reference => root.linkChosen(root.blocks.linkAt(reference))
                    onCopyWanted: text => root.copyWanted(text)
                    onTextSelected: part => root.textSelected(part)
                }
            }
        }
        // qmllint enable unqualified
    }
}
