// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property AccountSettings account: root.workshop?.sessions.account ?? null

    function openPage(properties) {
        root.open(properties ?? {});
        root.chooseFromAccountMenu("Account");
        tryCompare(root.window, "page", "settings-account");
        tryVerify(() => root.field("Current password")?.field.activeFocus ?? false);
        compare(root.account.calls, ["refreshDevices"]);
        root.account.calls = [];
    }

    function test_escapeGoesBack() {
        root.openPage();
        keyClick(Qt.Key_Escape);
        tryCompare(root.window, "page", "chat");
    }

    function test_thePasswordIsChangedByKeyboard() {
        root.openPage();
        root.type("old");
        keyClick(Qt.Key_Return);
        root.type("newer");
        keyClick(Qt.Key_Return);
        compare(root.account.calls, ["changePassword old newer"]);
        root.account.passwordChanged();
        compare(root.field("Current password").text, "");
    }

    function test_theFirstPasswordNeedsNoOther() {
        root.openPage();
        root.account.passwordless = true;
        tryVerify(() => root.field("Password (at least 8 characters)")?.field.activeFocus ?? false);
        compare(root.field("Current password"), null);
        verify(!root.find("PrimaryButton", "Set the password").enabled);
        root.type("the first one");
        keyClick(Qt.Key_Return);
        compare(root.account.calls, ["changePassword  the first one"]);
    }

    function test_errorsStandAtTheirField() {
        root.openPage();
        root.account.errorPlace = AccountSettings.OldPassword;
        root.account.error = "That is not your password.";
        compare(root.field("Current password").error, "That is not your password.");
        root.account.errorPlace = AccountSettings.Devices;
        compare(root.field("Current password").error, "");
        root.click(root.find("SecondaryButton", "Try again"));
        compare(root.account.calls, ["refreshDevices"]);
    }

    function test_manyDevicesAreFolded() {
        root.openPage();
        root.account.devices.rows = Array.from({ length: 23 }, (unused, i) => ({ deviceId: "dev-" + i, name: "tablet " + i, usedText: "Last used 09:00", current: i === 0 }));
        const isShown = (unused, i) => root.find("DeviceRow", undefined, undefined, row => row.deviceId === "dev-" + i) !== null;
        const shown = () => Array.from({ length: 23 }, isShown).filter(each => each).length;
        compare(shown(), 5);
        root.click(root.find("LinkButton", "Show all 23"));
        compare(shown(), 23);
    }

    function test_anotherDeviceIsSignedOut() {
        root.openPage();
        root.click(root.find("SecondaryButton", "Sign out"));
        compare(root.account.calls, ["revoke dev-2"]);
    }

    function test_allOthersAreSignedOutAfterOneQuestion() {
        root.openPage({ height: 1000 });
        root.click(root.find("SecondaryButton", "Sign out everywhere else…"));
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
        compare(root.account.calls, []);
        root.click(root.button("Sign out the others"));
        compare(root.account.calls, ["revokeOthers"]);
        tryVerify(() => root.button("Sign out the others") === null);
        root.account.devices.rows = [{ deviceId: "dev-1", name: "laptop", usedText: "", current: true }];
        tryVerify(() => root.find("SecondaryButton", "Sign out everywhere else…") === null);
    }

    function test_deletionTakesTwoSteps() {
        root.openPage({ height: 1000 });
        verify(root.field("Your password") === null);
        root.click(root.find("SecondaryButton", "Delete the account…"));
        tryVerify(() => root.field("Your password")?.field.activeFocus ?? false);
        verify(!root.find("PrimaryButton", "Delete for good").enabled);
        root.type("secret");
        keyClick(Qt.Key_Return);
        compare(root.account.calls, []);
        root.click(root.find("PrimaryButton", "Delete for good"));
        compare(root.account.calls, ["deleteAccount secret"]);
    }

    function test_withoutAPasswordNoneIsAskedForNorPromised() {
        root.openPage({ height: 1000 });
        root.account.passwordless = true;
        root.click(root.find("SecondaryButton", "Delete the account…"));
        tryVerify(() => root.button("Keep it")?.activeFocus ?? false);
        compare(root.field("Your password"), null);
        root.click(root.find("PrimaryButton", "Delete for good"));
        compare(root.account.calls, ["deleteAccount "]);
        // What comes of it is told there.
        root.account.errorPlace = AccountSettings.Deletion;
        root.account.error = "You are the last owner of this server.";
        verify(root.find("HintText", undefined, undefined, hint => hint.visible && hint.text === root.account.error));
        root.click(root.button("Keep it"));
        root.click(root.find("SecondaryButton", "Sign out everywhere else…"));
        tryVerify(() => root.button("Sign out the others") !== null);
        verify(root.find("PlainText", undefined, root.overlay(), text => text.text.includes("has no password")) !== null);
    }

    function test_theKeyboardReachesAllInTheSmallestWindow() {
        root.openPage({ width: 720, height: 480 });
        for (let i = 0; i < 20 && root.window.activeFocusItem?.text !== "Delete the account…"; ++i) {
            keyClick(Qt.Key_Tab);
            const item = root.window.activeFocusItem;
            const corner = item.mapToItem(root.window.contentItem, item.width, item.height);
            verify(corner.y <= 480, `${item} is out of sight`);
        }
        compare(root.window.activeFocusItem.text, "Delete the account…");
    }

    name: "AccountSection"
}
