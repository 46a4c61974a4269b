// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! One message, below the day and New lines that belong above it.
Item {
    id: root

    required property string key
    required property string author
    required property string initials
    required property int colorIndex
    required property int presence
    required property string text
    required property string time
    required property string fullTime
    required property string day
    required property bool showDay
    required property bool showNew
    required property bool startsGroup
    //! One of TimelineModel.State. It hides the state of Item, which nothing here uses.
    required property int state
    required property string stateText
    required property bool edited
    required property bool pinned
    required property bool deleted
    required property bool own
    required property string reactionText
    required property list<string> mentions
    required property string editedText
    required property string removedText
    required property bool replies
    required property string replyAuthor
    required property string replyText
    required property string problem
    required property TimelineModel timeline
    required property string obstacle
    required property bool connected
    required property MessageRenderer renderer
    property alias links: blocks.links
    readonly property bool mentionsSelf: blocks.mentionsSelf && !root.own
    readonly property alias hovered: hover.hovered
    readonly property alias box: box
    readonly property alias body: body
    //! What assistants read in the place of the text.
    readonly property string shownText: root.deleted ? root.removedText : blocks.plain
    readonly property bool keyboardHere: ListView.isCurrentItem && ListView.view.activeFocus
    readonly property bool failed: root.state === TimelineModel.Failed
    readonly property bool pending: root.state === TimelineModel.Queued || root.state === TimelineModel.Sending
    //! Most messages are sent or changed within a blink; to say so is for those that are not.
    readonly property bool tellsState: root.failed || root.state === TimelineModel.Queued || root.slow
    readonly property bool tellsEdit: root.edited && !root.deleted
    property bool slow: false
    //! It is becoming another message: what is made of several of its values waits until it has all of them.
    property bool changing: false
    property bool retryPossible: true

    signal retryWanted
    signal discardWanted
    signal menuWanted
    signal entered
    signal repliedWanted
    signal reactionToggled(emoji: string)
    signal pickWanted(anchor: Item)
    signal tipWanted(anchor: Item, text: string)
    signal peekWanted(anchor: Item)
    signal editsWanted
    signal linkChosen(link: string)
    signal copyWanted(text: string)
    signal textSelected(text: MessageText)

    //! At once: a list places it by the height that it has, and not by that of the next frame.
    function layOut() {
        body.layOut();
        (headings.item as MessageHeadings)?.forceLayout();
        column.forceLayout();
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.changing ? "" : Array.from([root.author, root.fullTime || root.time, root.shownText, root.tellsEdit ? qsTr("edited") : "", root.pinned ? qsTr("pinned") : "", root.replies ? qsTr("in reply to %1").arg(root.replyAuthor || root.replyText) : "", root.reactionText, root.stateText, root.problem]).filter(part => part).join(", ")
    onStateTextChanged: root.slow = false
    onKeyChanged: root.slow = false

    MessageBlocks {
        id: blocks

        held: root.changing
        mentions: root.mentions
        renderer: root.renderer
        key: root.key
        text: root.deleted ? "" : root.text
    }
    Timer {
        interval: Theme.patience
        // On its way, or a change of it: from when it is this message.
        running: !root.changing && root.stateText !== "" && !root.failed && root.state !== TimelineModel.Queued
        onTriggered: root.slow = true
    }
    Column {
        id: column

        width: parent.width
        topPadding: root.startsGroup && !headings.active ? Theme.groupGap : 0

        Loader {
            id: headings

            width: parent.width
            active: root.showDay || root.showNew
            visible: active
            // qmllint disable unqualified
            sourceComponent: MessageHeadings {
                day: root.day
                showDay: root.showDay
                showNew: root.showNew
            }
            // qmllint enable unqualified
        }
        Rectangle {
            id: box

            width: parent.width
            height: body.y + body.implicitHeight + Theme.messageInset
            radius: Theme.radius
            color: hover.hovered || root.keyboardHere ? Theme.sunken : root.mentionsSelf ? Theme.accentSoft : Theme.background

            Rectangle { width: Theme.quoteBar; height: parent.height; visible: root.mentionsSelf; radius: width / 2; color: Theme.accent }
            FocusRing { shown: root.keyboardHere; distance: 0 }
            HoverHandler { id: hover; onHoveredChanged: if (hover.hovered) root.entered() }
            RightClickArea { onTapped: root.menuWanted() }
            MessageSide {
                x: root.startsGroup ? Theme.gap : 0
                y: body.y
                width: root.startsGroup ? Theme.avatarLarge : Theme.messageIndent - Theme.gap
                opacity: root.startsGroup ? body.strength : 1
                startsGroup: root.startsGroup
                initials: root.initials
                colorIndex: root.colorIndex
                presence: root.connected ? root.presence : Presence.Offline
                showsPresence: !root.pending
                behind: box.color
                time: root.time
                showsTime: hover.hovered && !root.tellsState
                waiting: root.tellsState && !root.failed
                tellsEdit: root.tellsEdit && !root.startsGroup
                onPeekWanted: anchor => root.peekWanted(anchor)
                onEditsWanted: root.editsWanted()
            }
            MessageBody {
                id: body

                property real strength: root.pending ? Theme.pendingOpacity : 1

                // Anchors would set the width after the blocks inside were laid out, and the list place the row by a wrong height.
                x: Theme.messageIndent
                y: root.startsGroup ? Theme.groupInset : Theme.messageInset
                width: Math.min(parent.width - x - Theme.gapMedium, Theme.pageWidth)
                author: root.author
                time: root.time
                blocks: blocks
                tellsEdit: root.tellsEdit
                pinned: root.pinned
                removedText: root.removedText
                replies: root.replies
                replyAuthor: root.replyAuthor
                replyText: root.replyText
                key: root.key
                timeline: root.timeline
                hasReactions: root.reactionText !== ""
                obstacle: root.obstacle
                problem: root.problem
                stateText: root.tellsState ? root.stateText : ""
                startsGroup: root.startsGroup
                failed: root.failed
                textOpacity: strength
                retryPossible: root.retryPossible
                onRetryWanted: root.retryWanted()
                onDiscardWanted: root.discardWanted()
                onLinkChosen: link => root.linkChosen(link)
                onCopyWanted: text => root.copyWanted(text)
                onTextSelected: text => root.textSelected(text)
                onRepliedWanted: root.repliedWanted()
                onReactionToggled: emoji => root.reactionToggled(emoji)
                onPickWanted: anchor => root.pickWanted(anchor)
                onTipWanted: (anchor, text) => root.tipWanted(anchor, text)
                onPeekWanted: anchor => root.peekWanted(anchor)
                onEditsWanted: root.editsWanted()

                Behavior on strength { enabled: !root.changing; NumberAnimation { duration: Theme.calm } }
            }
        }
    }
}
