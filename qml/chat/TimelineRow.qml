// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! A message in its timeline: what is done to it goes to the room or to what all rows share.
MessageRow {
    id: root

    required property RoomView room
    required property MessageTools tools
    //! The rows are those of another room.
    required property bool switching
    //! It is off the screen, until it becomes another message.
    property bool pooled: false

    // The bar reaches over the row above.
    z: root.tools.raised === root ? 1 : 0
    changing: root.switching || root.pooled
    // Else assistants would go on to tell of it.
    visible: !root.pooled
    timeline: root.room.timeline
    retryPossible: !root.room.left
    obstacle: root.room.actions.obstacle
    ListView.onPooled: {
        root.pooled = true;
        root.tools.letGo(root);
    }
    ListView.onReused: {
        root.pooled = false;
        root.layOut();
    }
    onRetryWanted: root.timeline.retry(root.key)
    onDiscardWanted: root.timeline.discard(root.key)
    onMenuWanted: root.tools.openMenu(root, null)
    onEntered: root.tools.follow(root)
    onRepliedWanted: root.room.showReplied(root.key)
    onReactionToggled: emoji => root.room.actions.toggleReaction(root.key, emoji)
    onPickWanted: anchor => root.tools.react(root.key, anchor)
    onTipWanted: (anchor, text) => root.tools.showTip(anchor, text)
    onPeekWanted: anchor => root.tools.peek(root, anchor)
    onEditsWanted: root.tools.showEdits(root.key)
    onLinkChosen: link => root.tools.openLink(link)
    onCopyWanted: text => root.tools.copy(text)
    onTextSelected: text => root.tools.hold(root, text)
}
