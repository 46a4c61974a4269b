// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

SettingsCase {
    id: root

    readonly property NotificationSettings notifications: root.workshop?.settings.notifications ?? null
    readonly property Autostart autostart: root.workshop?.settings.autostart ?? null

    function toggle(text) {
        return root.find("Switch", text);
    }

    //! By the keyboard, which brings it into view.
    function press(item) {
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
    }

    function test_whatIsToldIsChosen() {
        root.openSection("notifications");
        verify(root.option("Direct messages and mentions").chosen);
        root.click(root.option("All messages"));
        compare(root.notifications.level, NotificationSettings.AllMessages);
        root.option("No messages").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(root.notifications.level, NotificationSettings.Nothing);
        verify(root.option("No messages").chosen && !root.option("All messages").chosen);
    }

    function test_soundsAreOffUntilTheyAreChosen() {
        root.openSection("notifications");
        verify(!root.toggle("With a sound").on);
        root.press(root.toggle("With a sound"));
        verify(root.notifications.sounds && root.toggle("With a sound").on);
    }

    function test_quietHoursAreWritten() {
        root.openSection("notifications");
        compare(root.find("TimeField", undefined, undefined, field => field.label === "From"), null);
        root.press(root.toggle("Keep quiet at certain times"));
        verify(root.notifications.quiet);
        const from = root.find("TimeField", undefined, undefined, field => field.label === "From");
        verify(from !== null);
        from.field.forceActiveFocus(Qt.TabFocusReason);
        from.text = "21:30";
        keyClick(Qt.Key_Return);
        compare(from.error, "");
        compare(from.text, root.notifications.quietFrom);
        const before = root.notifications.quietFrom;
        from.text = "late";
        keyClick(Qt.Key_Tab);
        verify(from.error !== "");
        // What was written stays, so that it can be mended.
        compare(from.text, "late");
        compare(root.notifications.quietFrom, before);
    }

    function test_daysAreChosen() {
        root.openSection("notifications");
        root.notifications.quiet = true;
        const saturday = root.find("DayButton", undefined, undefined, button => button.day === 5);
        verify(saturday.on);
        root.press(saturday);
        compare(Array.from(root.notifications.quietDays), [true, true, true, true, true, false, true]);
        verify(!saturday.on);
    }

    function test_aTrayIsOfferedWhereThereIsOne() {
        root.openSection("notifications");
        compare(root.toggle("Go on in the tray when the window is closed"), null);
        root.notifications.hasTray = true;
        tryVerify(() => root.toggle("Go on in the tray when the window is closed") !== null);
        root.press(root.toggle("Go on in the tray when the window is closed"));
        verify(root.notifications.closesToTray);
    }

    function test_theSessionStartsIt() {
        root.openSection("notifications");
        root.press(root.toggle("Start with my session"));
        compare(root.autostart.calls, ["turn on"]);
    }

    function test_roomsWithAChoiceOfTheirOwnLeadThere() {
        root.openSection("notifications");
        root.workshop.session.attentions.rows = [{ roomId: "r3", title: "# firmware", level: Attention.None }];
        const row = root.find("RoomLevelRow", undefined, undefined, row => row.title === "# firmware");
        verify(row !== null);
        compare(row.levelText, "Muted");
        root.press(root.find("IconButton", "As in most rooms", row));
        compare(root.workshop.session.calls, ["setAttention r3 3"]);
        root.press(root.find("LinkButton", undefined, row));
        tryCompare(root.window, "page", "chat");
        verify(root.workshop.session.calls.includes("openRoom r3"));
    }

    name: "NotificationsSection"
}
