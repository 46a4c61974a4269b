// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property KeyQuestion question: root.workshop?.sessions.changedKey ?? null

    function openDialog(size) {
        root.workshop.changeKey();
        root.open(size ?? {});
        mouseClick(root.find("LinkButton", "Compare the keys"));
        tryVerify(() => root.button("Stay disconnected")?.activeFocus ?? false);
    }

    function proof() {
        return root.find("LabelledField", undefined, root.overlay());
    }

    function test_bothFingerprintsAreShown() {
        root.openDialog();
        for (const text of [root.question.words, root.question.expectedWords])
            verify(root.find("PlainText", text, root.overlay()) !== null);
        for (const hex of [root.question.hex, root.question.expectedHex])
            verify(root.find("SmallText", undefined, root.overlay(), shown => shown.text.replace("\n", " ") === hex) !== null);
    }

    function test_enterAndEscapeStayDisconnected_data() {
        return [{ tag: "Enter", key: Qt.Key_Return }, { tag: "Escape", key: Qt.Key_Escape }];
    }

    function test_enterAndEscapeStayDisconnected(data) {
        root.openDialog();
        keyClick(data.key);
        tryVerify(() => root.button("Stay disconnected") === null);
        compare(root.question.calls, []);
    }

    function test_theWarningIsReadFromItsBeginning() {
        root.openDialog({ width: 720, height: 480 });
        const pane = root.find("ScrollPane", undefined, root.overlay());
        verify(pane.contentHeight > pane.height);
        tryCompare(pane, "follows", true);
        compare(pane.contentY, 0);
        keyClick(Qt.Key_Backtab);
        tryVerify(() => pane.contentY > 0);
    }

    function test_aNewKeyNeedsItsFirstWord() {
        root.openDialog();
        verify(!root.button("Trust the new key").enabled);
        root.proof().field.forceActiveFocus();
        root.proof().text = "fountai";
        keyClick(Qt.Key_Return);
        compare(root.question.calls, []);
        root.proof().text = "fountain";
        verify(root.button("Trust the new key").enabled);
        keyClick(Qt.Key_Return);
        compare(root.question.calls, ["accept fountain"]);
        root.question.asked = false;
        tryVerify(() => root.button("Stay disconnected") === null);
    }

    function test_theKeyboardReachesAllInTheSmallestWindow() {
        root.openDialog({ width: 720, height: 480 });
        root.proof().text = "fountain";
        // The first to have the focus is below what is to be read first: it is walked to again.
        for (const text of ["Trust the new key", "Stay disconnected"]) {
            const shown = root.button(text);
            tryVerify(() => {
                if (!shown.activeFocus)
                    keyClick(Qt.Key_Tab);
                return shown.activeFocus;
            });
            const corner = shown.mapToItem(root.window.contentItem, shown.width, shown.height);
            verify(corner.x <= 720 && corner.y <= 480);
        }
    }

    name: "ChangedKey"
}
