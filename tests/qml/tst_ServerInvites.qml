// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Test
import Hearth.Ui

ServerCase {
    id: root

    property Desktop desktop: Desktop {}

    function test_anInviteIsMadeByKeyboardAndItsLinkShownOnce() {
        root.openPage();
        root.choosePart("Invites");
        root.click(root.find("PrimaryButton", "New invite…"));
        tryVerify(() => root.find("NumberField", undefined, root.overlay())?.field.activeFocus ?? false);
        root.type("5");
        keyClick(Qt.Key_Return);
        compare(root.administration.calls, ["createInvite Member 5 7"]);
        root.administration.newLink = "hearth://box:9473/?invite=abc&pin=def";
        tryVerify(() => root.find("PrimaryButton", "Copy link", root.overlay())?.activeFocus ?? false);
        verify(root.find("PlainText", "hearth://box:9473/?invite=abc&pin=def", root.overlay()) !== null);
        keyClick(Qt.Key_Return);
        compare(root.desktop.clipboard(), "hearth://box:9473/?invite=abc&pin=def");
        verify(root.button("Copied") !== null);
        root.click(root.button("Done"));
        tryCompare(root.administration, "newLink", "");
    }

    function test_aWrongNumberIsNotSent() {
        root.openPage();
        root.choosePart("Invites");
        root.click(root.find("PrimaryButton", "New invite…"));
        tryVerify(() => root.find("NumberField", undefined, root.overlay())?.field.activeFocus ?? false);
        root.type("x");
        verify(!root.button("Make invite").enabled);
        keyClick(Qt.Key_Return);
        compare(root.administration.calls, []);
        compare(root.find("NumberField", undefined, root.overlay()).error, "A number from 1 to 1000.");
    }

    function test_anInviteIsRevoked() {
        root.openPage();
        root.choosePart("Invites");
        root.click(root.find("SecondaryButton", "Revoke"));
        compare(root.administration.calls, ["revokeInvite i2"]);
        root.administration.calls = [];
        root.list("InvitesPart").forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.menuItem("Revoke this invite") !== null);
        root.click(root.menuItem("Revoke this invite"));
        tryCompare(root.administration, "calls", ["revokeInvite i1"]);
    }

    function test_whatIsNotHereIsTold_data() {
        return [
            { tag: "on its way", loaded: false, error: "", says: "" },
            { tag: "refused", loaded: false, error: "Your role does not allow that.", says: "Your role does not allow that." },
            { tag: "empty", loaded: true, error: "", says: "No invite is open. Make one, and give its link to whoever is to come." }
        ];
    }

    function test_whatIsNotHereIsTold(data) {
        root.openPage();
        const invites = root.administration.invites;
        root.choosePart("Invites");
        tryVerify(() => (root.list("InvitesPart")?.itemAtIndex(1) ?? null) !== null);
        invites.rows = [];
        invites.loaded = data.loaded;
        invites.error = data.error;
        const status = root.find("ListStatus", undefined, root.part("InvitesPart"));
        compare(status.sentence, data.says);
        compare(root.find("SkeletonRow", undefined, status) !== null, data.tag === "on its way");
        if (data.error) {
            root.click(root.find("SecondaryButton", "Try again", status));
            compare(root.administration.calls, ["retry 2"]);
        }
    }

    name: "ServerInvites"
}
