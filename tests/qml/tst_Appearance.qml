// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

SettingsCase {
    id: root

    function test_coloursAreChosen() {
        root.openSection("appearance");
        verify(root.option("Like the system").chosen);
        root.click(root.option("Dark"));
        compare(root.workshop.scheme.choice, ColorScheme.Dark);
        verify(root.option("Dark").chosen && !root.option("Like the system").chosen);
        root.option("Light").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(root.workshop.scheme.choice, ColorScheme.Light);
    }

    function test_aLanguageIsChosen() {
        root.openSection("appearance");
        const settings = root.workshop.settings.language;
        verify(root.option("The system's language").chosen);
        root.click(root.option("Deutsch"));
        compare(settings.choice, "de");
        verify(root.option("Deutsch").chosen && !root.option("The system's language").chosen);
        tryVerify(() => root.find("HintText", "Hearth speaks it from its next start on.")?.visible);
        root.click(root.option("The system's language"));
        compare(settings.choice, "");
        compare(settings.pending, false);
    }

    function test_keysChangeTheTextAnywhere() {
        root.open();
        const before = Theme.body.pixelSize;
        keyClick(Qt.Key_Plus, Qt.ControlModifier);
        compare(root.appearance.textSize, 110);
        keyClick(Qt.Key_Equal, Qt.ControlModifier);
        compare(root.appearance.textSize, 125);
        compare(Theme.body.pixelSize, Math.round(before * 1.25));
        keyClick(Qt.Key_0, Qt.ControlModifier);
        compare(root.appearance.textSize, 100);
        keyClick(Qt.Key_Minus, Qt.ControlModifier);
        compare(root.appearance.textSize, 90);
        compare(root.window.page, "chat");
    }

    function test_theSliderHasItsSteps() {
        root.openSection("appearance");
        const slider = root.find("TextSizeSlider");
        // That it is there chooses nothing.
        compare(root.appearance.textSize, 100);
        compare(slider.shownSize, 100);
        slider.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(root.appearance.textSize, 110);
        for (let i = 0; i < 6; ++i)
            keyClick(Qt.Key_Right);
        compare(root.appearance.textSize, 200);
        compare(Theme.textScale, 2);
        root.appearance.resetText();
        compare(slider.shownSize, 100);
    }

    function test_theMouseChoosesWhereItLetsGo() {
        root.openSection("appearance");
        const slider = root.find("TextSizeSlider");
        mousePress(slider, slider.width / 2, slider.height / 2);
        mouseMove(slider, slider.width - 2, slider.height / 2);
        compare(slider.shownSize, 200);
        compare(root.appearance.textSize, 100);
        mouseRelease(slider, slider.width - 2, slider.height / 2);
        tryCompare(root.appearance, "textSize", 200);
    }

    function test_compactRowsAndMessagesStandCloser() {
        root.open();
        const list = root.find("NavigableList", undefined, root.find("Timeline"));
        const [rows, messages] = [Theme.rowHeight, list.contentHeight];
        root.appearance.density = AppearanceSettings.Compact;
        verify(Theme.rowHeight < rows);
        tryVerify(() => list.contentHeight < messages);
    }

    function test_spacingIsChosen() {
        root.openSection("appearance");
        root.click(root.option("Compact"));
        compare(root.appearance.density, AppearanceSettings.Compact);
        verify(root.option("Compact").chosen && !root.option("Comfortable").chosen);
    }

    function test_whatTheDesktopAsksForHolds() {
        root.openSection("appearance");
        const hint = () => root.find("HintText", "Nothing moves by itself, as your desktop asks.");
        compare(hint(), null);
        root.appearance.reducedMotion = true;
        compare([Theme.quick, Theme.calm], [0, 0]);
        verify(hint() !== null);
    }

    name: "Appearance"
}
