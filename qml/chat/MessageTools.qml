// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What all rows of a timeline share: the bar under the pointer, the menu, tooltip, emoji and dialogs. Each is there once.
Item {
    id: root

    required property RoomView room
    required property ListView list
    readonly property alias raised: bar.row

    signal composeWanted
    //! A letter that belongs into the field.
    signal typed(text: string)
    signal quoteWanted(text: string)
    //! To a message that may be far from the newest.
    signal aboutToJump
    signal jumped

    function openMenu(row: MessageRow, anchor: Item) {
        menu.selection = held.textIn(row);
        menu.openFor(row, anchor);
    }

    function openLink(link: string) {
        const name = opener.roomName(link);
        if (name)
            root.room.roomNameFollowed(name);
        else if (opener.leadsInside(link))
            root.room.linkFollowed(link);
        else
            linkDialog.ask(link);
    }

    function hold(row: MessageRow, text: MessageText) {
        held.hold(row, text);
    }

    function copySelection() {
        if (held.text)
            root.copy(held.text);
    }

    function copy(text: string) {
        clipboard.copy(text);
    }

    function follow(row: MessageRow) {
        bar.follow(row);
    }

    //! It becomes another message.
    function letGo(row: MessageRow) {
        bar.letGo(row);
        held.letGo(row);
        flash.letGo(row);
        edits.letGo(row);
    }

    function openMenuOfCurrent() {
        const row = root.list.currentItem as MessageRow;
        if (row)
            root.openMenu(row, row.body);
    }

    function copyCurrent() {
        const row = root.list.currentItem as MessageRow;
        if (row)
            root.copy(row.text);
    }

    function takeKey(event) {
        const isLetter = event.text > " " && event.text !== "\x7f" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        event.accepted = isLetter || event.key === Qt.Key_Escape;
        if (event.matches(StandardKey.Copy))
            root.copyCurrent();
        else if (isLetter)
            root.typed(event.text);
        else if (event.accepted)
            root.composeWanted();
    }

    function show(key: string) {
        root.aboutToJump();
        root.list.forceLayout();
        root.list.currentIndex = root.room.timeline.rowOfKey(key);
        root.list.positionViewAtIndex(root.list.currentIndex, ListView.Center);
        // So that it is read out, too.
        root.list.forceActiveFocus(Qt.OtherFocusReason);
        flash.light(root.list.currentItem as MessageRow);
        root.jumped();
    }

    function showTip(anchor: Item, text: string) {
        if (text)
            tip.parent = anchor;
        tip.text = text || tip.text;
        tip.visible = text !== "";
    }

    function peek(row: MessageRow, anchor: Item) {
        edits.peek(row, anchor);
    }

    function showEdits(key: string) {
        edits.open(key);
    }

    function react(key: string, anchor: Item) {
        picker.openFor(key, anchor);
    }

    function reply(key: string) {
        root.room.composition.reply(key);
        root.composeWanted();
    }

    function edit(key: string) {
        if (menu.unsent)
            root.room.composition.takeBack(key);
        else
            root.room.composition.edit(key);
        root.composeWanted();
    }

    function act(action: int, key: string) {
        const row = root.list.itemAtIndex(root.room.timeline.rowOfKey(key)) as MessageRow;
        switch (action) {
        case MessageMenu.Reply:
            return root.reply(key);
        case MessageMenu.React:
            return root.react(key, row ? row.body : root.list);
        case MessageMenu.Edit:
            return root.edit(key);
        case MessageMenu.Quote:
            return root.quoteWanted(menu.text);
        case MessageMenu.GoToReplied:
            return root.room.showReplied(key);
        case MessageMenu.ShowEdits:
            return root.showEdits(key);
        case MessageMenu.Remove:
            return row ? deletion.ask(row) : undefined;
        }
    }

    // The rows stay, and are other messages now.
    onRoomChanged: {
        menu.close();
        held.drop();
        flash.row = null;
        root.showTip(null, "");
        root.peek(null, null);
    }

    Connections {
        target: root.room

        function onMessageShown(key: string) { root.show(key); }
    }
    Clipboard { id: clipboard }
    LinkOpener { id: opener }
    MessageFlash { id: flash }
    HeldSelection { id: held; over: root.list; onCopyWanted: text => root.copy(text) }
    MessageBar {
        id: bar

        actions: root.room.actions
        list: root.list
        onReactWanted: (row, anchor) => root.react(row.key, anchor)
        onReplyWanted: key => root.reply(key)
        onMenuWanted: (row, anchor) => root.openMenu(row, anchor)
    }
    MessageMenu {
        id: menu

        actions: root.room.actions
        edits: root.room.edits
        retryPossible: !root.room.left
        onActed: (action, key) => root.act(action, key)
        onCopyWanted: text => root.copy(text)
        onLinkChosen: link => root.openLink(link)
        onRetryWanted: key => root.room.timeline.retry(key)
        onSendAloneWanted: key => root.room.composition.sendAlone(key)
        onDiscardWanted: key => root.room.timeline.discard(key)
    }
    EditViews { id: edits; history: root.room.edits; connected: root.room.actions.obstacle === "" }
    LinkDialog { id: linkDialog }
    DeleteMessageDialog {
        id: deletion

        connected: root.room.actions.obstacle === ""
        onDeletionWanted: key => root.room.actions.remove(key)
    }
    ToolTip { id: tip }
    ReactionPicker { id: picker; room: root.room }
}
