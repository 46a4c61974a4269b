// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

ServerCase {
    id: root

    function test_isThereForThoseWhoMayAndGoesWithTheRole() {
        root.open();
        verify(root.railButton() === null);
        root.workshop.office.beOwner();
        tryVerify(() => root.railButton() !== null);
        root.click(root.railButton());
        tryCompare(root.window, "page", "server");
        root.administration.available = false;
        tryCompare(root.window, "page", "chat");
        compare(root.administration.calls, ["open", "close"]);
        root.administration.available = true;
        compare(root.window.page, "chat");
    }

    function test_escapeGoesBack() {
        root.openPage();
        keyClick(Qt.Key_Escape);
        tryCompare(root.window, "page", "chat");
    }

    function test_peopleAreFoundByName() {
        root.openPage();
        root.type("bob");
        compare(root.administration.people.filter, "bob");
        root.administration.people.rows = [];
        tryVerify(() => root.find("PlainText", "Nobody has such a name.") !== null);
    }

    function test_aRoleIsChangedByKeyboard() {
        root.openPage();
        keyClick(Qt.Key_Down);
        const rows = root.list("PeoplePart");
        tryVerify(() => rows.activeFocus);
        keyClick(Qt.Key_Down);
        compare(rows.currentItem.name, "Bob Lind");
        keyClick(Qt.Key_Return);
        tryVerify(() => root.menuItem("Guest") !== null);
        for (let i = 0; i < 8 && !root.menuItem("Guest").highlighted; ++i)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(root.administration, "calls", ["setRole u3 Guest"]);
    }

    function test_oneselfHasNoMenu() {
        root.openPage();
        const own = root.find("RoleButton", "Owner");
        verify(!own.enabled);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        wait(50);
        verify(root.menuItem("Guest") === null);
    }

    function test_aBanIsConfirmedFirst() {
        root.openPage();
        root.click(root.find("IconButton", "More for Carol Diaz"));
        tryVerify(() => root.menuItem("Ban…") !== null);
        root.click(root.menuItem("Ban…"));
        tryVerify(() => root.button("Ban") !== null && root.button("Cancel").activeFocus);
        compare(root.administration.calls, []);
        root.find("LabelledField", undefined, root.overlay(), field => field.label.startsWith("Reason")).text = "sold the drill";
        root.click(root.button("Ban"));
        compare(root.administration.calls, ["ban u2 sold the drill"]);
    }

    function test_aBanIsNotMeant() {
        root.openPage();
        root.click(root.find("IconButton", "More for Carol Diaz"));
        tryVerify(() => root.menuItem("Ban…") !== null);
        root.click(root.menuItem("Ban…"));
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Cancel") === null);
        compare(root.administration.calls, []);
    }

    function test_aBanIsLifted() {
        root.openPage();
        verify(root.find("HintText", "Banned") !== null);
        root.click(root.find("IconButton", "More for Dave Oko"));
        tryVerify(() => root.menuItem("Lift the ban") !== null);
        root.click(root.menuItem("Lift the ban"));
        tryCompare(root.administration, "calls", ["unban u4"]);
    }

    function test_errorsStandWhereTheyHappened() {
        root.openPage();
        root.administration.errorPlace = ServerAdministration.People;
        root.administration.error = "Your role does not allow that.";
        verify(root.find("HintText", "Your role does not allow that.") !== null);
        root.choosePart("Invites");
        verify(root.find("HintText", "Your role does not allow that.") === null);
    }

    function test_theAuditLogIsPaged() {
        root.openPage();
        root.administration.audit.more = true;
        root.administration.audit.rows = Array.from({ length: 60 }, (unused, i) => ({
            text: "Alice Moor banned number " + i, remark: "", time: "09:12", fullTime: "09:12", initials: "AM", colorIndex: 0
        }));
        root.choosePart("Audit log");
        const rows = root.list("AuditPart");
        root.administration.calls = [];
        rows.positionViewAtEnd();
        tryVerify(() => root.administration.calls.includes("loadOlderAudit"));
    }

    function test_withoutAConnectionNothingIsChanged() {
        root.openPage();
        root.workshop.loseConnection();
        tryVerify(() => (root.find("NoticeBox", undefined, root.part("ServerPage"))?.text ?? "").startsWith("There is no connection"));
        verify(!root.find("RoleButton", "Admin").enabled);
        root.choosePart("Invites");
        verify(!root.find("PrimaryButton", "New invite…").enabled);
        verify(!root.find("SecondaryButton", "Revoke").enabled);
    }

    function test_theKeyboardReachesAllInTheSmallestWindow() {
        root.openPage({ width: 720, height: 480 });
        const seen = [];
        for (let i = 0; i < 12; ++i) {
            keyClick(Qt.Key_Tab);
            const item = root.window.activeFocusItem;
            const corner = item.mapToItem(root.window.contentItem, item.width, item.height);
            verify(corner.y <= 480, `${item} is out of sight`);
            seen.push(item.toString().replace(/_QML.*/, ""));
        }
        verify(seen.includes("PersonRow"), seen.join());
        verify(seen.includes("SegmentedChoice"), seen.join());
    }

    name: "ServerPage"
}
