// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

SettingsCase {
    id: root

    function test_theKeyOpensItAndArrowsGoThroughIt() {
        root.open();
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryCompare(root.window, "page", "settings-appearance");
        tryVerify(() => root.list().activeFocus);
        keyClick(Qt.Key_Down);
        tryCompare(root.window, "page", "settings-account");
        tryVerify(() => root.field("Current password") !== null);
        verify(root.list().activeFocus);
        // Another time it is no way to lose one's place.
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        compare(root.window.page, "settings-account");
        keyClick(Qt.Key_F6);
        tryVerify(() => root.find("SectionPane").activeFocus);
        keyClick(Qt.Key_Escape);
        tryCompare(root.window, "page", "chat");
    }

    function test_theAccountMenuLeadsHere() {
        root.open();
        root.chooseFromAccountMenu("Settings");
        tryCompare(root.window, "page", "settings-appearance");
    }

    function test_whoIsNotSignedInHasThemToo() {
        root.workshop.sessions.current = null;
        root.open();
        compare(root.window.page, "connect");
        root.click(root.find("RailButton", "Settings"));
        tryCompare(root.window, "page", "settings-appearance");
        verify(root.row("Appearance") !== null);
        verify(root.row("Account and devices") === null);
        keyClick(Qt.Key_Escape);
        tryCompare(root.window, "page", "connect");
    }

    function test_inASmallWindowTheListLeadsOn() {
        root.open({ width: 720, height: 480 });
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => root.list()?.activeFocus ?? false);
        compare(root.find("SectionPane"), null);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.field("Current password")?.field.activeFocus ?? false);
        compare(root.list(), null);
        // Esc goes back by one.
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.list()?.activeFocus ?? false);
        compare(root.find("SectionPane"), null);
        keyClick(Qt.Key_Escape);
        tryCompare(root.window, "page", "chat");
    }

    function test_largerTextTakesTheListAndNotWhatIsShown() {
        root.open({ width: 1024 });
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => root.list()?.activeFocus ?? false);
        root.appearance.textSize = 200;
        tryVerify(() => root.list() === null);
        verify(root.option("Compact") !== null);
        tryVerify(() => root.find("SectionPane").activeFocus);
        root.click(root.find("LinkButton", "All settings"));
        tryVerify(() => root.list()?.activeFocus ?? false);
    }

    name: "SettingsPage"
}
