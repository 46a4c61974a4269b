// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null

    function test_theListLeadsThereOnlyWhileThereIsSomething() {
        root.open();
        compare(root.find("LeftSection"), null);
        root.workshop.beLeftOut();
        tryVerify(() => root.find("LeftRow", "# lab") !== null);
        root.rendered();
        mouseClick(root.find("LeftRow", "# lab"));
        compare(root.session.calls, ["openRoom r7"]);
    }

    function test_theKeyboardLeadsThereToo() {
        root.workshop.beLeftOut();
        root.open();
        const list = root.find("NavigableList", undefined, root.find("LeftSection"));
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(root.session.calls, ["openRoom r7"]);
    }

    function test_thereOneCanDeleteAndNothingElse() {
        root.workshop.openLeft();
        root.open();
        compare(root.find("Composer"), null);
        compare(root.find("MembersPane"), null);
        compare(root.find("IconButton", "Hide the members"), null);
        verify(root.find("LeftNotice") !== null);
        compare(root.find("LinkButton", "Try again"), null);
        mouseClick(root.find("LinkButton", "Delete"));
        compare(root.workshop.left.timeline.log.calls, ["discard p4"]);
        root.session.currentRoom = root.workshop.general;
        tryVerify(() => root.find("Composer") !== null);
        tryVerify(() => root.find("MessageInput").activeFocus);
        compare(root.find("LeftNotice"), null);
    }

    name: "LeftRoom"
}
