// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! More people than two, or than a room lists.
QtObject {
    id: root

    required property QtObject workshop
    property RoomView group: RoomView {
        roomId: "d4"
        name: "Bob, Carol and Dave"
        isDirect: true
        isGroup: true
        isPrivate: true
        memberCount: 4
        memberText: "4 members"
        timeline.rows: root.workshop.talk
        members.rows: root.workshop.people.filter(person => person.userId !== "u5").map(person => Object.assign({}, person, { section: person.section.replace("3", "2") }))
    }

    //! Somebody wrote to several.
    function add() {
        const directs = root.workshop.session.directs;
        const row = Object.assign(root.workshop.person("d4", root.group.name, "BL", 2, Presence.Offline, 2), { secondInitials: "CD", secondColor: 1 });
        directs.insertAt(1, row);
    }

    function open() {
        root.add();
        const directs = root.workshop.session.directs;
        directs.change(1, { current: true, unread: 0, counted: 0 });
        root.workshop.session.rooms.change(1, { current: false });
        root.workshop.session.currentRoom = root.group;
    }

    //! The room on screen is one that does not list its members by itself.
    function fill(count) {
        const room = root.workshop.general;
        const owner = { section: "Owners and moderators — 1", mark: MemberModel.Owner, markText: "owner of this room" };
        const actions = MemberModel.WriteTo | MemberModel.Remove | MemberModel.Ban;
        const others = Array.from({ length: count - 1 }, (unused, i) => {
            const row = root.workshop.member("c" + i, `Person ${i + 1}`, "P" + i % 10, i % 8, Presence.Offline, `Members — ${count - 1}`, "");
            return Object.assign(row, { actions });
        });
        room.listsMembers = false;
        room.memberCount = count;
        room.memberText = `${count} members`;
        room.members.total = count;
        room.members.rows = [Object.assign({}, root.workshop.people[0], owner)].concat(others);
    }
}
