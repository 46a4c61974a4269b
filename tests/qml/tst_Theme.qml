// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.Ui

//! Every pair of colours that carries words reaches 4.5:1 (WCAG 2.1, success criterion 1.4.3), in both themes.
TestCase {
    id: root

    function channel(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(colour) {
        return 0.2126 * root.channel(colour.r) + 0.7152 * root.channel(colour.g) + 0.0722 * root.channel(colour.b);
    }

    function contrast(one, other) {
        const [low, high] = [root.luminance(one), root.luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    }

    function over(front, behind, share) {
        return Qt.rgba(front.r * share + behind.r * (1 - share), front.g * share + behind.g * (1 - share), front.b * share + behind.b * (1 - share), 1);
    }

    function check(front, behind) {
        const ratio = root.contrast(Theme[front], Theme[behind]);
        verify(ratio >= 4.5, "%1 on %2: %3".arg(front).arg(behind).arg(ratio.toFixed(2)));
    }

    function cleanup() {
        Theme.dark = false;
        Theme.textScale = 1;
        Theme.reducedMotion = false;
    }

    function test_wordsAreReadable_data() {
        return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
    }

    function test_wordsAreReadable(data) {
        Theme.dark = data.dark;
        for (const front of ["text", "muted", "accent", "ok", "warn", "bad"]) {
            for (const behind of ["background", "surface", "sunken", "accentSoft"])
                root.check(front, behind);
        }
        for (const front of ["codeKeyword", "codeString", "codeNumber", "codeName"]) {
            for (const behind of ["background", "sunken", "accentSoft"])
                root.check(front, behind);
        }
        root.check("text", "skeleton");
        root.check("accentText", "accent");
        root.check("accentText", "accentPressed");
        root.check("badText", "bad");
        root.check("badText", "badPressed");
        root.check("background", "text");
    }

    function test_pendingWordsAreReadable_data() {
        return root.test_wordsAreReadable_data();
    }

    function test_pendingWordsAreReadable(data) {
        Theme.dark = data.dark;
        for (const behind of [Theme.background, Theme.sunken])
            verify(root.contrast(root.over(Theme.text, behind, Theme.pendingOpacity), behind) >= 4.5);
    }

    function test_avatarsCarryTheirInitials() {
        compare(Theme.avatarColors.length, 8);
        for (const colour of Theme.avatarColors)
            verify(root.contrast(Theme.avatarText, colour) >= 4.5, colour);
    }

    function test_textScaleGrowsTextAndItsRows() {
        const before = [Theme.body.pixelSize, Theme.bodyLine, Theme.rowHeight, Theme.sidebarWidth];
        Theme.textScale = 1.5;
        const after = [Theme.body.pixelSize, Theme.bodyLine, Theme.rowHeight, Theme.sidebarWidth];
        compare(after, before.map(size => Math.round(size * 1.5)));
    }

    function test_reducedMotionStopsIt() {
        verify(Theme.quick >= 120 && Theme.calm <= 180);
        Theme.reducedMotion = true;
        compare([Theme.quick, Theme.calm], [0, 0]);
    }

    name: "Theme"
}
