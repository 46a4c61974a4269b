// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! A test over the settings.
WindowCase {
    id: root

    readonly property AppearanceSettings appearance: root.workshop?.settings.appearance ?? null

    function openSection(name, properties) {
        root.open(Object.assign({ initialPage: "settings-" + name }, properties));
        tryVerify(() => root.find("SectionPane")?.section.name === name);
    }

    function list() {
        return root.find("SettingsList");
    }

    function row(title) {
        return root.find("SettingsRow", title, root.list());
    }

    function option(text) {
        return root.find("OptionRow", text);
    }
}
