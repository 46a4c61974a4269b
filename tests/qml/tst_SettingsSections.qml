// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui
import Hearth.Test

SettingsCase {
    id: root

    property Desktop desktop: Desktop {}
    readonly property CacheUsage cache: root.workshop?.session.cacheUsage ?? null

    function test_theKeyIsShownAndCopied() {
        root.openSection("network");
        const fingerprint = root.find("Fingerprint");
        compare(fingerprint.words, "lemon acorn tiger velvet oasis comet raven spoon");
        root.click(root.find("CopyButton", "Copy fingerprint"));
        compare(root.desktop.clipboard(), fingerprint.words + "\n" + fingerprint.hex);
        verify(root.find("CopyButton", "Copied") !== null);
    }

    function test_aSectionIsReadFromItsBeginning() {
        root.openSection("network", { width: 720, height: 480 });
        tryVerify(() => root.find("CopyButton")?.activeFocus ?? false);
        root.rendered();
        compare(root.find("ScrollPane", undefined, root.find("SectionPane")).contentY, 0);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        keyClick(Qt.Key_Tab);
        tryVerify(() => root.find("ScrollPane", undefined, root.find("SectionPane")).contentY > 0);
    }

    function test_withoutAKeyThereIsNoCardOfIt() {
        root.workshop.session.connectionDetails.keyHex = "";
        root.openSection("network");
        compare(root.find("Fingerprint"), null);
    }

    function test_aConnectionThatWaitsIsTriedAtOnce() {
        root.workshop.loseConnection();
        root.openSection("network");
        root.click(root.find("SecondaryButton", "Try now"));
        compare(root.workshop.session.connection.calls, ["retryNow"]);
    }

    function test_clearingIsAskedAbout() {
        root.openSection("storage");
        compare(root.cache.calls, ["measure"]);
        verify(root.find("FactLine", "38.2 MiB") !== null);
        root.click(root.find("SecondaryButton", "Clear…"));
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Cancel") === null);
        compare(root.cache.calls, ["measure"]);
        root.click(root.find("SecondaryButton", "Clear…"));
        tryVerify(() => root.button("Clear") !== null);
        root.click(root.button("Clear"));
        compare(root.cache.calls, ["measure", "clear"]);
        root.cache.cleared = true;
        verify(root.find("HintText", "Messages were cleared from this computer.") !== null);
    }

    function test_whoIsSignedOutHasNoServerToLookInto() {
        root.workshop.sessions.current = null;
        root.openSection("about");
        compare(Array.from(root.find("SettingsPage").sections).map(section => section.name), ["appearance", "notifications", "shortcuts", "about"]);
        compare(root.find("FactLine", "0.1.0", undefined, line => line.label === "Server"), null);
    }

    function test_diagnosticsAreCopied() {
        root.openSection("about");
        root.click(root.find("CopyButton", "Copy diagnostics"));
        compare(root.desktop.clipboard(), "Hearth 0.1.0\n");
    }

    function test_theShortcutsOfTheListDoWhatItSays() {
        root.openSection("shortcuts");
        const row = root.find("ShortcutRow", undefined, undefined, row => row.title === "Larger text");
        compare(row.keys, "Ctrl++");
        keyClick(Qt.Key_Plus, Qt.ControlModifier);
        compare(root.appearance.textSize, 110);
    }

    function test_theKeyboardReachesAllInTheSmallestWindow() {
        for (const section of ["appearance", "network", "storage", "about"]) {
            root.appearance.textSize = 200;
            root.openSection(section, { width: 720, height: 480 });
            const seen = [];
            for (let i = 0; i < 12; ++i) {
                keyClick(Qt.Key_Tab);
                const item = root.window.activeFocusItem;
                const corner = item.mapToItem(root.window.contentItem, item.width, item.height);
                verify(corner.y <= 480 && corner.x <= 720, `${item} of ${section} is out of sight`);
                seen.push(item.toString().replace(/_QML.*/, ""));
            }
            verify(seen.includes({ appearance: "TextSizeSlider", network: "CopyButton", storage: "SecondaryButton", about: "CopyButton" }[section]), section + ": " + seen.join());
            root.window.destroy();
            wait(0);
        }
        root.open();
    }

    name: "SettingsSections"
}
