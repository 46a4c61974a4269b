// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Test
import Hearth.Ui

//! Links in messages that lead to a place in the app, or are only copied.
WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null
    readonly property RoomView room: root.workshop?.general ?? null
    property Desktop desktop: Desktop {}
    property SignalSpy followed: SignalSpy { signalName: "linkFollowed" }

    function say(text) {
        root.room.timeline.rows = [root.workshop.said("m1", 2, text, "09:20", { startsGroup: true })];
        root.open();
    }

    function click() {
        const text = root.find("StyledText", undefined, root.find("TimelineRow"));
        for (let x = 1; x < text.width; x += 3) {
            if (text.linkAt(x, text.height / 2)) {
                mouseClick(text, x, text.height / 2);
                return;
            }
        }
        fail("There is no link.");
    }

    function test_aLinkToAMessageIsFollowedWithoutAQuestion() {
        root.followed.target = root.room;
        root.followed.clear();
        root.say("see hearth://box:9473/?room=r1&seq=4");
        root.click();
        compare(root.followed.count, 1);
        compare(root.followed.signalArguments[0][0], "hearth://box:9473/?room=r1&seq=4");
        compare(root.button("Open"), null);
    }

    function test_aRoomsNameOpensIt() {
        Object.assign(root.room.roomNames, { list: ["firmware"], ownId: "r3" });
        root.say("see #firmware");
        root.click();
        compare(root.session.calls, ["openRoom r3"]);
    }

    function test_aPublicRoomIsOfferedToBeJoined() {
        root.room.roomNames.list = ["general", "attic"];
        root.say("see #attic");
        root.click();
        tryVerify(() => root.find("RoomDirectoryDialog", undefined, root.overlay()) !== null || root.button("Create a room…") !== null);
        compare(root.session.directory.filter, "attic");
        compare(root.session.calls, []);
    }

    function test_whatIsNotKnownIsAskedFor() {
        root.say("see #attic");
        compare(root.room.roomNames.calls, ["learn"]);
        root.room.roomNames.list = ["attic"];
        tryVerify(() => root.find("StyledText", undefined, root.find("TimelineRow")).text.includes("<a "));
    }

    function test_aLinkFromOutsideShowsWhereItLeads() {
        root.open();
        root.workshop.sessions.signInShown();
        compare(root.window.page, "connect");
        root.workshop.sessions.insideShown();
        compare(root.window.page, "chat");
    }

    function test_theMenuNamesWhereALinkLeads() {
        root.say("see hearth://box:9473/?room=r1&seq=4 and https://a.example/b");
        const row = root.find("TimelineRow");
        mouseClick(row, row.width / 2, row.height - 4, Qt.RightButton);
        tryVerify(() => root.find("MenuItem", "Follow the link to box:9473", root.overlay()) !== null);
        verify(root.find("MenuItem", "Open a.example", root.overlay()) !== null);
    }

    function test_theQuestionCopiesTheLink() {
        root.say("[x](https://a.example/b)");
        root.click();
        tryVerify(() => root.button("Copy link") !== null);
        mouseClick(root.button("Copy link"));
        compare(root.desktop.clipboard(), "https://a.example/b");
        tryVerify(() => root.button("Copy link") === null);
        compare(root.desktop.opened, []);
    }

    name: "InnerLinks"
}
