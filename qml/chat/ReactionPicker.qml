// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Chooses with what one reacts to a message; there once it was wanted.
Loader {
    id: root

    required property RoomView room
    property string key: ""

    function openFor(key: string, anchor: Item) {
        root.key = key;
        root.active = true;
        (root.item as EmojiPicker).openAt(anchor);
    }

    active: false
    // qmllint disable unqualified
    sourceComponent: EmojiPicker {
        recentEmoji: root.room.recentEmoji
        onChosen: emoji => root.room.actions.toggleReaction(root.key, emoji)
    }
    // qmllint enable unqualified
}
