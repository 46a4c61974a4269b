// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! The chat as a whole: the connection, the panes beside the room, and the menus of the rail and the sidebar.
QtObject {
    id: root

    required property Workshop workshop
    readonly property Session session: root.workshop.session
    readonly property var states: [
        {
            name: "chat", shown: ["# general", "Message #general", "Carol and Bob are typing…", "Search messages"],
            wide: { shown: ["# firmware", "Carol Diaz, online", "Jump to a room"] }, narrow: { shown: ["Show the rooms", "Show the members"] }
        },
        { name: "chat-offline", prepare: () => root.workshop.loseConnection(), shown: ["Connection lost. Retrying in 4 s", "Retry now", "waiting to be sent"] },
        { name: "chat-another-key", prepare: () => root.workshop.changeKey(), shown: ["shows another key", "Compare the keys"] },
        { name: "chat-no-room", prepare: () => root.closeRoom(), shown: [], wide: { shown: ["Choose one on the left"] }, narrow: { shown: ["The button at the upper left"] } },
        { name: "chat-starting", prepare: () => root.start(), shown: [] },
        {
            name: "chat-notices", prepare: () => root.tellAll(),
            shown: ["This room is not there any more", "removed you from #lab", "No keyring is running", "Put this away"]
        },
        {
            name: "chat-large-text", textScale: 2, prepare: () => { root.tellAll(); root.workshop.changeKey(); },
            shown: ["Compare the keys", "Message #general", "Send"]
        },
        { name: "drawer-rooms", only: "narrow", steps: ["click Button Show the rooms"], shown: ["# firmware", "# design", "Jump to a room"] },
        { name: "rooms-button", only: "narrow", prepare: () => root.count(16, 3), shown: ["Show the rooms, 16 unread, 3 of them for you"] },
        { name: "drawer-members", only: "narrow", steps: ["click Button Show the members"], shown: ["Carol Diaz, @u2, online", "Dave Oko"] },
        { name: "members-hidden", only: "wide", steps: ["click Button Hide the members"], shown: ["Show the members"] },
        { name: "rooms-long", prepare: () => root.lengthen(), narrow: { steps: ["click Button Show the rooms"] }, shown: ["99 unread"] },
        { name: "account-menu", steps: ["click Button Alice Moor"], shown: ["Do not disturb", "Account", "Sign out"] },
        { name: "account-menu-large-text", textScale: 2, steps: ["click Button Alice Moor"], shown: ["Do not disturb", "Set a status…"] },
        {
            name: "room-menu", narrow: { steps: ["click Button Show the rooms"] }, steps: ["menu ListItem # firmware"],
            shown: ["Mark as read", "Notifications", "Room details", "Leave…"]
        },
        { name: "sign-out", prepare: () => root.session.unsent = "2 messages were not sent yet, and there are drafts in # general and # design.",
          steps: ["click Button Alice Moor", "click MenuItem Sign out"], shown: ["Sign out and discard?", "Cancel", "2 messages were not sent yet"] },
        {
            name: "key-dialog", prepare: () => root.workshop.changeKey(), steps: ["click Button Compare the keys"],
            shown: ["The server's key has changed", "Known until now"], wide: { shown: ["Stay disconnected"] }
        }
    ]

    function closeRoom() {
        root.session.rooms.rows = root.session.rooms.rows.map(row => Object.assign({}, row, { current: false }));
        root.session.currentRoom = null;
    }

    function count(unread, addressed) {
        root.session.totalUnread = unread;
        root.session.totalAddressed = addressed;
    }

    function start() {
        root.session.ready = false;
        root.session.currentRoom = null;
        root.session.rooms.rows = [];
        root.session.directs.rows = [];
    }

    function tellAll() {
        root.session.problem = "This room is not there any more, so nothing was sent to it.";
        root.session.farewell = "Bob Lind removed you from #lab: it is for those with a key.";
        root.workshop.sessions.signIn.notice = "No keyring is running here, so this sign-in ends when Hearth is closed.";
    }

    //! More than fits, and longer than fits.
    function lengthen() {
        const many = Array.from({ length: 24 }, (unused, i) => root.workshop.room("x" + i, "room number " + i, i === 3 ? 99 : 0, i === 3 ? 1 : 0));
        many[1] = root.workshop.room("x1", "a-room-whose-name-is-longer-than-any-sidebar-will-ever-be-wide", 1234, 12);
        many[2] = root.workshop.room("x2", "quiet", 7, 0);
        many[2].attention = Attention.None;
        many[2].counted = 0;
        root.session.rooms.rows = many;
        root.session.directs.rows = [root.workshop.person("d9", "Maximiliane Wolkenstein-Hohenberg von der Heide", "MH", 7, Presence.DoNotDisturb, 3)];
        root.workshop.general.name = "a-room-whose-name-is-longer-than-any-sidebar-will-ever-be-wide";
        root.workshop.general.topic = "A topic that goes on and on, since whoever wrote it wanted to say all that there is to be said about this room at once";
    }
}
