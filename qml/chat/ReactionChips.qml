// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The reactions to a message, and the way to one more.
Flow {
    id: root

    required property TimelineModel timeline
    required property string key
    required property string obstacle

    signal toggled(emoji: string)
    signal pickWanted(anchor: Item)
    signal tipWanted(anchor: Item, text: string)

    topPadding: Theme.gapTiny
    bottomPadding: 2
    spacing: Theme.gapTiny

    Repeater {
        model: MessageReactions {
            timeline: root.timeline
            key: root.key
        }

        // qmllint disable unqualified
        ReactionChip {
            id: chip

            obstacle: root.obstacle
            onClicked: if (!root.obstacle) root.toggled(chip.emoji)
            onHoveredChanged: root.tipWanted(chip, chip.hovered ? chip.tip : "")
        }
        // qmllint enable unqualified
    }
    AddReaction {
        id: more

        obstacle: root.obstacle
        onClicked: if (!root.obstacle) root.pickWanted(more)
        onHoveredChanged: root.tipWanted(more, more.hovered ? more.tip : "")
    }
}
