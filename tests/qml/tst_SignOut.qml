// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    function signOut(size) {
        root.open(size ?? {});
        root.chooseFromAccountMenu("Sign out");
    }

    function ask(size) {
        root.workshop.session.unsent = "2 messages have not been sent.";
        root.signOut(size);
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
    }

    function signedOut() {
        return root.workshop.sessions.log.calls.includes("signOut");
    }

    function test_withNothingUnsentNobodyIsAsked() {
        root.signOut();
        tryVerify(() => root.signedOut());
    }

    function test_theKeyboardAnswers_data() {
        return [
            { tag: "Enter keeps it", keys: [Qt.Key_Return], signedOut: false }, { tag: "Escape keeps it", keys: [Qt.Key_Escape], signedOut: false },
            { tag: "Tab and Enter", keys: [Qt.Key_Tab, Qt.Key_Return], signedOut: true }, { tag: "Tab and Space", keys: [Qt.Key_Tab, Qt.Key_Space], signedOut: true }
        ];
    }

    function test_theKeyboardAnswers(data) {
        root.ask();
        verify(root.find("PlainText", "2 messages have not been sent.", root.overlay()) !== null);
        verify(!root.signedOut());
        for (const key of data.keys)
            keyClick(key);
        tryVerify(() => root.button("Cancel") === null);
        compare(root.signedOut(), data.signedOut);
    }

    function test_itFitsTheSmallestWindow() {
        root.ask({ width: 720, height: 480 });
        for (const text of ["Cancel", "Sign out and discard"]) {
            const shown = root.button(text);
            const corner = shown.mapToItem(root.window.contentItem, shown.width, shown.height);
            verify(corner.x <= 720 && corner.y <= 480);
        }
        mouseClick(root.button("Sign out and discard"));
        tryVerify(() => root.signedOut());
    }

    name: "SignOut"
}
