// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! How the window looks. All of it holds at once.
Column {
    id: root

    required property ColorScheme colorScheme
    required property AppearanceSettings appearance
    required property LanguageSettings language

    spacing: Theme.gapLarge

    TitledCard {
        width: parent.width
        title: qsTr("Colours")

        OptionRow {
            width: parent.width
            text: qsTr("Like the system")
            about: root.colorScheme.choice !== ColorScheme.System ? "" : root.colorScheme.dark ? qsTr("Dark at the moment") : qsTr("Light at the moment")
            chosen: root.colorScheme.choice === ColorScheme.System
            onClicked: root.colorScheme.choice = ColorScheme.System
        }
        OptionRow {
            width: parent.width
            text: qsTr("Light")
            chosen: root.colorScheme.choice === ColorScheme.Light
            onClicked: root.colorScheme.choice = ColorScheme.Light
        }
        OptionRow {
            width: parent.width
            text: qsTr("Dark")
            chosen: root.colorScheme.choice === ColorScheme.Dark
            onClicked: root.colorScheme.choice = ColorScheme.Dark
        }
    }
    TitledCard {
        width: parent.width
        title: qsTr("Text size")

        RowLayout {
            width: parent.width
            spacing: Theme.gapLarge

            TextSizeSlider {
                id: slider

                Layout.fillWidth: true
                appearance: root.appearance
            }
            PlainText {
                Layout.minimumWidth: Theme.px(48)
                text: qsTr("%1 %").arg(slider.shownSize)
                font: Theme.bodyStrong
                horizontalAlignment: Text.AlignRight
            }
        }
        SmallText {
            width: parent.width
            text: qsTr("Ctrl++ and Ctrl+- change it anywhere, Ctrl+0 puts it back.")
            wrapMode: Text.Wrap
        }
    }
    TitledCard {
        width: parent.width
        title: qsTr("Spacing")

        OptionRow {
            width: parent.width
            text: qsTr("Comfortable")
            chosen: root.appearance.density === AppearanceSettings.Comfortable
            onClicked: root.appearance.density = AppearanceSettings.Comfortable
        }
        OptionRow {
            width: parent.width
            text: qsTr("Compact")
            about: qsTr("More messages and rows fit the window.")
            chosen: root.appearance.density === AppearanceSettings.Compact
            onClicked: root.appearance.density = AppearanceSettings.Compact
        }
    }
    TitledCard {
        width: parent.width
        title: qsTr("Language")

        OptionRow {
            width: parent.width
            text: qsTr("The system's language")
            chosen: root.language.choice === ""
            onClicked: root.language.choice = ""
        }
        Repeater {
            model: root.language.codes

            // qmllint disable unqualified
            OptionRow {
                required property string modelData

                width: parent.width
                text: root.language.nameOf(modelData)
                chosen: root.language.choice === modelData
                onClicked: root.language.choice = modelData
            }
            // qmllint enable unqualified
        }
        HintText {
            width: parent.width
            glyph: "info"
            text: root.language.pending ? qsTr("Hearth speaks it from its next start on.") : ""
        }
    }
    HintText {
        width: parent.width
        glyph: "info"
        text: root.appearance.reducedMotion ? qsTr("Nothing moves by itself, as your desktop asks.") : ""
    }
}
