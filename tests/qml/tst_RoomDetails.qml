// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null
    readonly property RoomDetails details: root.session?.details ?? null

    function dialog() {
        return root.find("ScrollPane", undefined, root.overlay());
    }

    function openDetails() {
        root.click(root.find("IconButton", "Room details"));
        tryVerify(() => root.dialog() !== null);
        root.rendered();
        // It gets there once the dialog has come in whole.
        if (root.details.mayUpdate && root.session.connection.online)
            tryVerify(() => root.fieldOf("Name").field.activeFocus);
    }

    function fieldOf(label) {
        return root.find("LabelledField", undefined, root.dialog(), field => field.label === label);
    }

    function searchField() {
        return root.find("TextField", undefined, root.find("InvitePeople", undefined, root.dialog()));
    }

    function test_whoMayNotSeesOnlyWhatIs() {
        root.details.topic = "Everything else";
        root.details.isPrivate = true;
        root.details.mayLeave = false;
        root.open();
        root.openDetails();
        verify(root.find("PlainText", "Everything else", root.dialog()) !== null);
        verify(root.find("HintText", undefined, root.dialog(), hint => hint.text.startsWith("Private")) !== null);
        for (const type of ["RoomProfileForm", "Switch", "BannedPeople"])
            compare(root.find(type, undefined, root.dialog()), null);
        compare(root.button("Leave room…"), null);
        compare(root.details.bans.log.calls, []);
    }

    function test_nameAndTopicAreSavedByKeyboard() {
        root.workshop.own();
        root.open();
        root.openDetails();
        tryVerify(() => root.fieldOf("Name").field.activeFocus);
        compare(root.button("Save"), null);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        root.type("attic");
        keyClick(Qt.Key_Return);
        verify(root.details.calls.includes("save attic Everything that fits nowhere else"));
    }

    function test_whatIsWrongIsSaidAtOnce() {
        root.workshop.own();
        root.open();
        root.openDetails();
        root.fieldOf("Name").text = " ";
        compare(root.fieldOf("Name").error, "A room needs a name.");
        compare(root.button("Save").enabled, false);
        root.fieldOf("Name").text = "attic";
        compare(root.fieldOf("Name").error, "");
        root.click(root.button("Save"));
        verify(root.details.calls.includes("save attic Everything that fits nowhere else"));
        root.details.saving.busy = true;
        compare(root.button("Saving…").enabled, false);
        root.details.saving.busy = false;
        root.details.saving.error = "The server said no.";
        tryVerify(() => root.find("HintText", "The server said no.", root.find("RoomProfileForm", undefined, root.dialog())) !== null);
    }

    function test_whatOthersChangeShowsWhereNothingWasTyped() {
        root.workshop.own();
        root.open();
        root.openDetails();
        root.fieldOf("Topic").text = "mine";
        root.details.name = "attic";
        root.details.topic = "theirs";
        compare(root.fieldOf("Name").text, "attic");
        compare(root.fieldOf("Topic").text, "mine");
    }

    function test_theSwitchShowsWhatTheServerSays() {
        root.workshop.own();
        root.open();
        root.openDetails();
        const readOnly = root.find("Switch", undefined, root.dialog());
        root.click(readOnly);
        verify(root.details.calls.includes("setReadOnly 1"));
        compare(readOnly.on, false);
        root.details.readOnly = true;
        compare(readOnly.on, true);
        readOnly.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(root.details.calls.includes("setReadOnly 0"));
    }

    function test_peopleAreInvited() {
        root.workshop.own();
        root.open();
        root.openDetails();
        root.searchField().forceActiveFocus(Qt.TabFocusReason);
        root.type("fa");
        compare(root.details.people.filter, "fa");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.details.people.log.calls, ["invite u7"]);
        const row = root.find("InviteeRow", undefined, root.dialog(), row => row.userId === "u8");
        root.click(root.find("SecondaryButton", "Invite", row));
        compare(root.details.people.log.calls, ["invite u7", "invite u8"]);
        root.details.people.done = "Grace Holm is in the room now.";
        tryVerify(() => root.find("HintText", "Grace Holm is in the room now.", root.dialog()) !== null);
        root.details.people.rows = [];
        tryVerify(() => root.find("SmallText", "You know nobody of that name who is not in this room.", root.dialog()) !== null);
    }

    function test_makesNoRowsAheadOfWhomOneMayInvite() {
        root.workshop.own();
        const people = root.details.people;
        people.rows = Array.from({ length: 60 }, (unused, i) => Object.assign({}, people.rows[0], { userId: "x" + i, name: "Person " + i }));
        root.open();
        root.openDetails();
        root.verifyNoneAhead("InviteeRow");
    }

    function test_bansAreLifted() {
        root.workshop.own();
        root.details.bans.known = false;
        root.open();
        root.openDetails();
        compare(root.details.bans.log.calls, ["refresh"]);
        root.details.bans.known = true;
        root.dialog().reveal(root.find("BannedPeople", undefined, root.dialog()));
        const row = root.find("BanRow", undefined, root.dialog());
        root.click(root.find("SecondaryButton", "Unban", row));
        compare(root.details.bans.log.calls, ["refresh", "lift u10"]);
        root.details.bans.rows = [];
        tryVerify(() => root.find("SmallText", "Nobody is banned from this room.", root.dialog()) !== null);
        root.details.bans.listing.error = "The server said no.";
        tryVerify(() => root.button("Try again") !== null);
    }

    function test_leavingIsAskedBefore() {
        root.open();
        root.details.leaving.consequence = "It is private.";
        root.openDetails();
        root.dialog().reveal(root.button("Leave room…"));
        root.click(root.button("Leave room…"));
        tryVerify(() => root.button("Leave the room") !== null);
        compare(root.details.leaving.calls, ["begin r2"]);
        verify(root.find("PlainText", "It is private.", root.overlay()) !== null);
        tryVerify(() => root.button("Cancel").activeFocus);
        root.click(root.button("Leave the room"));
        compare(root.details.leaving.calls, ["begin r2", "leave"]);
        root.details.leaving.done();
        tryVerify(() => root.button("Leave the room") === null);
    }

    function test_offlineItSaysWhyNothingCanBeChanged() {
        root.workshop.own();
        root.workshop.loseConnection();
        root.open();
        root.openDetails();
        verify(root.find("HintText", undefined, root.dialog(), hint => hint.text.startsWith("There is no connection")) !== null);
        compare(root.find("Switch", undefined, root.dialog()).enabled, false);
        compare(root.fieldOf("Name").enabled, false);
        compare(root.searchField().enabled, false);
        compare(root.button("Leave room…").enabled, false);
        compare(root.details.bans.log.calls, []);
    }

    function test_itClosesWithTheRoom() {
        root.open();
        root.openDetails();
        root.details.there = false;
        tryVerify(() => root.dialog() === null);
    }

    function test_inASmallWindowAllOfItIsReached() {
        root.workshop.own();
        root.open({ width: 720, height: 480 });
        root.openDetails();
        const pane = root.dialog();
        verify(pane.height < 480);
        root.button("Leave room…").forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => {
            const y = root.button("Leave room…").mapToItem(pane, 0, 0).y;
            return y >= 0 && y < pane.height;
        });
    }

    name: "RoomDetails"
}
