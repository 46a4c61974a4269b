// SPDX-License-Identifier: MIT
import QtQml
import QtQuick
import Hearth.App
import Hearth.Ui

//! What can be done with one message, as far as one may. What opens or focuses something else is told once it is closed,
//! for a menu that closes takes the focus from whatever opens.
Menu {
    id: root

    enum Action { None, Reply, React, Edit, Quote, GoToReplied, ShowEdits, Remove }

    required property MessageActions actions
    required property EditHistory edits
    property string key: ""
    property string text: ""
    property string selection: ""
    property bool failed: false
    //! It waits to be sent, or could not be.
    property bool unsent: false
    property bool removed: false
    property bool replies: false
    property bool pinned: false
    property bool retryPossible: true
    property bool mayReply: false
    property bool mayReact: false
    property bool mayEdit: false
    property bool mayRemove: false
    property bool mayPin: false
    property bool mayMarkUnread: false
    property bool hasEdits: false
    property string link: ""
    readonly property bool possible: root.actions.obstacle === ""
    //! The first few of the message, for whoever has no mouse.
    property alias links: linkItems.model
    property string chosenLink: ""
    property int chosenAction: MessageMenu.None

    signal acted(action: int, key: string)
    signal copyWanted(text: string)
    signal linkChosen(link: string)
    signal retryWanted(key: string)
    signal discardWanted(key: string)
    signal sendAloneWanted(key: string)

    function takeFrom(row: MessageRow) {
        root.key = row.key;
        root.text = row.text;
        root.failed = row.failed;
        root.unsent = row.failed || row.state === TimelineModel.Queued;
        root.removed = row.deleted;
        root.replies = row.replies;
        root.pinned = row.pinned;
        root.links = Array.from(row.links).slice(0, 5);
    }

    function openFor(row: MessageRow, anchor: Item) {
        root.takeFrom(row);
        root.mayReply = root.actions.mayReply(row.key);
        root.mayReact = root.actions.mayReact(row.key);
        root.mayEdit = root.actions.mayEdit(row.key);
        root.mayRemove = root.actions.mayRemove(row.key);
        root.mayPin = root.actions.mayPin(row.key);
        root.mayMarkUnread = root.actions.mayMarkUnread(row.key);
        root.hasEdits = root.edits.isOffered(row.key);
        root.link = root.actions.linkTo(row.key);
        if (anchor)
            root.popup(anchor, 0, anchor.height);
        else
            root.popup();
    }

    onAboutToShow: {
        root.chosenLink = "";
        root.chosenAction = MessageMenu.None;
    }
    onClosed: {
        if (root.chosenLink)
            root.linkChosen(root.chosenLink);
        if (root.chosenAction !== MessageMenu.None)
            root.acted(root.chosenAction, root.key);
    }

    LinkOpener {
        id: opener
    }
    Instantiator {
        id: linkItems

        // qmllint disable unqualified
        delegate: MenuItem {
            required property string modelData

            text: (opener.leadsInside(modelData) ? qsTr("Follow the link to %1") : qsTr("Open %1")).arg(opener.destination(modelData) || modelData)
            glyph: "link"
            onTriggered: root.chosenLink = modelData
        }
        onObjectAdded: (index, item) => root.insertItem(index + 4, item as MenuItem)
        onObjectRemoved: (index, item) => root.removeItem(item as MenuItem)
        // qmllint enable unqualified
    }
    MenuItem {
        offered: root.mayReply
        text: qsTr("Reply")
        glyph: "reply"
        onTriggered: root.chosenAction = MessageMenu.Reply
    }
    MenuItem {
        offered: root.mayReact
        possible: root.possible
        text: qsTr("React…")
        glyph: "smile"
        onTriggered: root.chosenAction = MessageMenu.React
    }
    MenuItem {
        offered: root.mayEdit || root.unsent && root.retryPossible
        possible: root.possible || root.unsent
        text: qsTr("Edit")
        glyph: "pencil"
        onTriggered: root.chosenAction = MessageMenu.Edit
    }
    MenuItem {
        offered: !root.removed
        text: root.selection ? qsTr("Copy selection") : qsTr("Copy text")
        glyph: "copy"
        onTriggered: root.copyWanted(root.selection || root.text)
    }
    MenuItem {
        offered: root.link !== ""
        text: qsTr("Copy link")
        glyph: "link"
        onTriggered: root.copyWanted(root.link)
    }
    MenuItem {
        offered: root.mayReply
        text: qsTr("Quote")
        glyph: "quote"
        onTriggered: root.chosenAction = MessageMenu.Quote
    }
    MenuItem {
        offered: root.replies
        text: qsTr("Go to what it answers")
        glyph: "message"
        onTriggered: root.chosenAction = MessageMenu.GoToReplied
    }
    MenuItem {
        offered: root.mayPin
        possible: root.possible
        text: root.pinned ? qsTr("Unpin") : qsTr("Pin")
        glyph: root.pinned ? "pin-off" : "pin"
        onTriggered: root.pinned ? root.actions.unpin(root.key) : root.actions.pin(root.key)
    }
    MenuItem {
        offered: root.mayMarkUnread
        possible: root.possible
        text: qsTr("Mark unread from here")
        glyph: "envelope"
        onTriggered: root.actions.markUnread(root.key)
    }
    MenuItem {
        offered: root.hasEdits
        text: qsTr("Edit history…")
        glyph: "clock"
        onTriggered: root.chosenAction = MessageMenu.ShowEdits
    }
    MenuLine {
        offered: root.mayRemove
    }
    MenuItem {
        offered: root.mayRemove
        possible: root.possible
        text: qsTr("Delete…")
        glyph: "trash"
        destructive: true
        onTriggered: root.chosenAction = MessageMenu.Remove
    }
    MenuItem {
        offered: root.failed && root.retryPossible
        text: qsTr("Try again")
        glyph: "refresh"
        onTriggered: root.retryWanted(root.key)
    }
    MenuItem {
        offered: root.failed && root.replies && root.retryPossible
        text: qsTr("Send without the reply")
        glyph: "message"
        onTriggered: root.sendAloneWanted(root.key)
    }
    MenuItem {
        offered: root.unsent
        text: qsTr("Delete")
        glyph: "x"
        destructive: true
        onTriggered: root.discardWanted(root.key)
    }
    MenuHint {
        text: root.mayReact || root.mayEdit || root.mayRemove || root.mayMarkUnread ? root.actions.obstacle : ""
    }
}
