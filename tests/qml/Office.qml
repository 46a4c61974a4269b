// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! What a workshop has for its owner, and for whoever looks for something.
QtObject {
    id: root

    required property QtObject workshop
    readonly property var places: [
        root.place(JumpModel.Room, "r3", "firmware", "Boards and builds", 0), root.place(JumpModel.Person, "u3", "Bob Lind", "@bob", 0),
        root.place(JumpModel.Action, "", "New message", "", JumpModel.NewMessage),
        root.place(JumpModel.Action, "", "Browse and create rooms", "", JumpModel.BrowseRooms),
        root.place(JumpModel.Action, "", "Do not disturb for 1 hour", "", JumpModel.DoNotDisturbHour),
        root.place(JumpModel.Action, "", "Set a status…", "", JumpModel.SetStatus),
        root.place(JumpModel.Action, "", "Your account", "", JumpModel.OpenAccount),
        root.workshop.scheme.dark ? root.place(JumpModel.Action, "", "Switch to light", "", JumpModel.SwitchToLight) : root.place(JumpModel.Action, "", "Switch to dark", "", JumpModel.SwitchToDark),
        root.place(JumpModel.Action, "", "Sign out", "", JumpModel.SignOut)
    ]

    //! Oneself is the owner.
    function beOwner() {
        const administration = root.workshop.session.administration;
        administration.people.rows = [
            root.account(0, ServerRole.Owner, "Owner"), root.account(3, ServerRole.Member, "Member"),
            root.account(1, ServerRole.Admin, "Admin"), root.account(4, ServerRole.Guest, "Guest", { banned: true }),
            root.account(2, ServerRole.Publisher, "Publisher")
        ];
        administration.invites.rows = [
            { inviteId: "i2", roleName: "Member", usesText: "10 uses left", expiryText: "good until 24 Nov 09:03", madeText: "made by Alice Moor, 09:03" },
            { inviteId: "i1", roleName: "Guest", usesText: "1 use left", expiryText: "does not expire", madeText: "made on the server's machine, yesterday 21:00" }
        ];
        administration.audit.rows = [
            { text: "Alice Moor banned Dave Oko", remark: "Reason: sold the drill", time: "09:12", fullTime: "Tuesday 17 November 2026 09:12", initials: "AM", colorIndex: 0 },
            { text: "Alice Moor made an invite for a member", remark: "", time: "09:03", fullTime: "Tuesday 17 November 2026 09:03", initials: "AM", colorIndex: 0 },
            { text: "Local admin made an account for Erin Vale", remark: "Publisher", time: "yesterday 21:00", fullTime: "Monday 16 November 2026 21:00", initials: "", colorIndex: 0 }
        ];
        administration.grantable = [ServerRole.Guest, ServerRole.Member, ServerRole.Publisher, ServerRole.Admin, ServerRole.Owner];
        administration.available = true;
    }

    function account(who, userRole, roleName, more) {
        const person = root.workshop.people[who];
        return Object.assign({
            userId: person.userId, name: person.name, username: person.name.split(" ")[0].toLowerCase(), initials: person.initials,
            colorIndex: person.colorIndex, presence: person.presence, userRole, roleName, banned: false, seenText: person.lastSeenText,
            self: who === 0, mayChange: true, mayBan: who !== 0
        }, more);
    }

    //! Somebody looked for the pump.
    function find() {
        const search = root.workshop.session.search;
        search.text = "pump";
        search.source = MessageSearch.Server;
        search.found.rows = [
            root.hit(2, "r2", "# general", 57, "The new <b>pump</b> is here. Who has an hour to put it in?", "09:05"),
            root.hit(1, "r4", "# design", 12, "…if the drawing of the <b>pump</b> house is to scale, it does not fit.", "yesterday 17:42"),
            root.hit(3, "d3", "Direct message", 3, "<b>Pumps</b> are cheap; what costs is the valve.", "2 Nov 11:20")
        ];
    }

    function hit(who, roomId, roomTitle, seq, styled, time) {
        const [author, initials] = [["Alice Moor", "AM"], ["Carol Diaz", "CD"], ["Bob Lind", "BL"], ["Dave Oko", "DO"]][who];
        return { roomId, seq, roomTitle, author, initials, colorIndex: who, time, fullTime: time, plain: styled.replace(/<.?b>/g, ""), styled };
    }

    function place(kind, target, name, detail, command) {
        const initials = name.split(" ").map(word => word[0]).join("").toUpperCase();
        return { kind, target, command, name, styled: name, detail, initials, colorIndex: 2, presence: Presence.Away };
    }
}
