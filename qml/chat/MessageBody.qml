// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Who, when, what; and what became of it when it is not simply sent.
Column {
    id: root

    required property string author
    required property string time
    required property MessageBlocks blocks
    //! Says so, and shows what it said before.
    required property bool tellsEdit
    required property bool pinned
    //! Empty unless it is removed.
    required property string removedText
    required property bool replies
    required property string replyAuthor
    required property string replyText
    required property string key
    required property TimelineModel timeline
    required property bool hasReactions
    required property string obstacle
    required property string problem
    required property string stateText
    required property bool startsGroup
    required property bool failed
    required property real textOpacity

    property bool retryPossible: true

    signal retryWanted
    signal discardWanted
    signal linkChosen(link: string)
    signal copyWanted(text: string)
    signal textSelected(text: MessageText)
    signal repliedWanted
    signal reactionToggled(emoji: string)
    signal pickWanted(anchor: Item)
    signal tipWanted(anchor: Item, text: string)
    signal peekWanted(anchor: Item)
    signal editsWanted

    //! At once, where a frame that comes would be too late.
    function layOut() {
        words.parts?.layOut();
        (chips.item as ReactionChips)?.forceLayout();
        root.forceLayout();
    }

    // A part that a message does not have costs it nothing.
    Loader {
        width: parent.width
        active: root.startsGroup
        visible: active
        // qmllint disable unqualified
        sourceComponent: Row {
            PlainText {
                id: name

                width: Math.min(implicitWidth, parent.width - moment.width - (marked.active ? marked.width : 0))
                rightPadding: Theme.gap
                text: root.author
                font: Theme.bodyStrong
                elide: Text.ElideRight
                opacity: root.textOpacity
                Accessible.ignored: true

                // Others may be shown by the same name, but not be called so.
                HoverHandler {
                    id: hover

                    onHoveredChanged: root.tipWanted(name, hover.hovered ? root.timeline.handleOf(root.key) : "")
                }
            }
            SmallText {
                id: moment

                height: Theme.bodyLine
                // One pixel lower, so that both sizes stand on one baseline.
                topPadding: 1
                text: root.stateText && !root.failed ? root.stateText : root.time
                Accessible.ignored: true
            }
            Loader {
                id: marked

                active: root.tellsEdit
                visible: active
                sourceComponent: EditedMark {
                    height: Theme.bodyLine
                    topPadding: 1
                    leftPadding: Theme.gapTiny
                    text: qsTr("· edited")
                    onPeekWanted: anchor => root.peekWanted(anchor)
                    onChosen: root.editsWanted()
                }
            }
        }
        // qmllint enable unqualified
    }
    Loader {
        width: parent.width
        active: root.replies
        visible: active
        // qmllint disable unqualified
        sourceComponent: MessageQuote {
            author: root.replyAuthor
            line: root.replyText
            onClicked: root.repliedWanted()
        }
        // qmllint enable unqualified
    }
    Loader {
        width: parent.width
        active: root.removedText !== ""
        visible: active
        // qmllint disable unqualified
        sourceComponent: PlainText {
            text: root.removedText
            color: Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        // qmllint enable unqualified
    }
    MessageText {
        id: words

        width: parent.width
        visible: root.removedText === ""
        blocks: root.blocks
        opacity: root.textOpacity
        onLinkChosen: link => root.linkChosen(link)
        onCopyWanted: text => root.copyWanted(text)
        onSelected: root.textSelected(words)
    }
    Loader {
        active: root.pinned && root.removedText === ""
        visible: active
        sourceComponent: PinnedMark {}
    }
    Loader {
        id: chips

        width: parent.width
        active: root.hasReactions
        visible: active
        // qmllint disable unqualified
        sourceComponent: ReactionChips {
            timeline: root.timeline
            key: root.key
            obstacle: root.obstacle
            onToggled: emoji => root.reactionToggled(emoji)
            onPickWanted: anchor => root.pickWanted(anchor)
            onTipWanted: (anchor, text) => root.tipWanted(anchor, text)
        }
        // qmllint enable unqualified
    }
    Loader {
        width: parent.width
        active: root.problem !== ""
        visible: active
        // qmllint disable unqualified
        sourceComponent: HintText {
            glyph: "alert"
            text: root.problem
            tint: Theme.bad
        }
        // qmllint enable unqualified
    }
    Loader {
        width: parent.width
        active: root.failed
        visible: active
        // qmllint disable unqualified
        sourceComponent: FailedLine {
            reason: root.stateText
            retryPossible: root.retryPossible
            onRetryWanted: root.retryWanted()
            onDiscardWanted: root.discardWanted()
        }
        // qmllint enable unqualified
    }
}
